// Searches the index that was made with the pages: no service is asked.
import MiniSearch from 'minisearch';

const [status, results] = ['found', 'results'].map((id) => document.getElementById(id));
const box = document.querySelector('[name=q]');
const { options, index } = await (await fetch('search.json')).json();
const search = MiniSearch.loadJSON(index, options);

/** Pages by how they begin: guides first; transcripts have every word of the field in them. */
const WEIGHTS = [
  ['guides/moving', 0.6],
  ['guides/', 1.5],
  ['heard', 0.2],
  ['reference/options', 1.5],
  ['reference/answers', 1.2],
  ['reference/events', 1.2],
  ['reference/index', 0.5],
  ['reference/', 0.7],
];

const ask = (combineWith) =>
  search.search(box.value, {
    combineWith,
    prefix: true,
    fuzzy: 0.2,
    boost: { title: 4, names: 4, heading: 2 },
    boostDocument: (_id, _term, { url }) =>
      WEIGHTS.find(([begin]) => url.startsWith(begin))?.[1] ?? 1,
  });

/** What has all words, then what has some of them. */
function find() {
  const all = ask('AND');
  const ids = new Set(all.map(({ id }) => id));
  return [...all, ...ask('OR').filter(({ id }) => !ids.has(id))];
}

/** Some words of a text, from a little before the first that was looked for. */
function around(text, terms) {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const first = Math.max(0, Math.min(...places, text.length) - 60);
  const from = places.length > 0 && first > 0 ? text.indexOf(' ', first) + 1 : 0;
  const part = text.slice(from, from + 180);
  return `${from > 0 ? '… ' : ''}${part}${from + 180 < text.length ? '…' : ''}`;
}

function show() {
  const all = find();
  const found = all.slice(0, 30);
  const count = all.length > 30 ? `The first 30 of ${all.length}` : found.length;
  status.textContent = box.value.trim()
    ? `${count} found for “${box.value}”`
    : 'What are you looking for?';
  if (box.value.trim() && found.length === 0)
    status.textContent += '. All pages stand in the menu.';
  results.replaceChildren(
    ...found.map(({ url, title, heading, text, terms }) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), {
        href: url,
        textContent: heading ? `${title}: ${heading}` : title,
      });
      const about = Object.assign(document.createElement('p'), {
        textContent: around(text, terms),
      });
      item.append(link, about);
      return item;
    }),
  );
}

box.value = new URLSearchParams(location.search).get('q') ?? '';
// Of what is looked for here no server learns: the address changes, and nothing is asked for.
const follow = () => {
  history.replaceState(null, '', `?${new URLSearchParams({ q: box.value })}`);
  show();
};
box.addEventListener('input', follow);
box.form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow();
});
show();
box.focus();
