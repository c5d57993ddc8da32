// The colours of the page around the frame, and its height told to it.
{
  const { documentElement } = document;
  /** Where the list of countries is open, there is room for it. */
  const ROOM = 400;
  let isOpen = false;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data?.scheme || documentElement.className === 'light') return;
    documentElement.style.colorScheme = data.scheme;
  });
  const tell = () => {
    const height = document.body.offsetHeight;
    parent.postMessage({ height: isOpen ? Math.max(height, ROOM) : height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);

  const watched = new WeakSet();
  const watch = ({ target }) => {
    const inside = target.shadowRoot;
    if (!inside || watched.has(target)) return;
    watched.add(target);
    new MutationObserver(() => {
      isOpen = inside.querySelector('[aria-expanded=true]') !== null;
      tell();
    }).observe(inside, { subtree: true, attributeFilter: ['aria-expanded'] });
  };
  for (const type of ['focusin', 'pointerdown']) addEventListener(type, watch, true);
  parent.postMessage({ isHere: true }, '*');
}
