// Searches the index that was made with the pages: no service is asked.
import MiniSearch from 'minisearch';

const [status, results] = ['found', 'results'].map((id) => document.getElementById(id));
const box = document.querySelector('[name=q]');
const { options, index } = await (await fetch('search.json')).json();
const search = MiniSearch.loadJSON(index, options);

function show() {
  const found = search
    .search(box.value, { prefix: true, fuzzy: 0.15, boost: { title: 4, heading: 2 } })
    .slice(0, 30);
  status.textContent = box.value.trim()
    ? `${found.length === 30 ? 'More than 30' : found.length} found for “${box.value}”`
    : 'What are you looking for?';
  results.replaceChildren(
    ...found.map(({ url, title, heading, text }) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), {
        href: url,
        textContent: heading ? `${title}: ${heading}` : title,
      });
      const about = Object.assign(document.createElement('p'), {
        textContent: `${text.slice(0, 160)}…`,
      });
      item.append(link, about);
      return item;
    }),
  );
}

box.value = new URLSearchParams(location.search).get('q') ?? '';
box.addEventListener('input', show);
box.form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams({ q: box.value })}`);
  show();
});
show();
