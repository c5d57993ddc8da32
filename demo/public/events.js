/** The events page: puts each new event on top as it arrives. */
const list = document.querySelector('#events');
const live = document.querySelector('#live');
const source = new EventSource(`/events/stream?since=${list.dataset.last}`);

source.addEventListener('open', () => {
  live.textContent = 'Live.';
});
source.addEventListener('error', () => {
  live.textContent = 'Not connected, trying again.';
});
source.addEventListener('received', ({ data }) => {
  const item = new DOMParser().parseFromString(data, 'text/html').querySelector('li');
  // After a reconnection the server tells again from where the page was opened.
  if (list.querySelector(`[data-id="${CSS.escape(item.dataset.id)}"]`)) return;
  item.classList.add('new');
  list.prepend(document.adoptNode(item));
  document.querySelector('#empty').hidden = true;
});
