// The colours of the page around the frame, and its height told to it.
{
  const { documentElement } = document;
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.scheme) documentElement.style.colorScheme = data.scheme;
  });
  const tell = () => parent.postMessage({ height: document.body.offsetHeight }, '*');
  new ResizeObserver(tell).observe(document.body);
  parent.postMessage({ isHere: true }, '*');
}
