/** The index of the search: each section of each page, as MiniSearch keeps it. */
import MiniSearch from 'minisearch';
import { GUIDES, OTHER_WORDS } from '../navigation.mjs';

const OPTIONS = {
  fields: ['title', 'names', 'heading', 'text'],
  storeFields: ['url', 'title', 'heading', 'text'],
};
/** How the menu calls a guide, and what else it may be looked for by. */
const MENU = new Map(GUIDES.flatMap(([, guides]) => guides));

/** The last word of an address, without the group of a member. */
const nameOf = (path) =>
  path
    .split('/')
    .at(-1)
    .replace('.html', '')
    .replace(/^(?:options|answers)-/, '');

const textOf = (html) =>
  html
    .replace(/<(script|style|iframe)\b[\s\S]*?<\/\1>/g, ' ')
    // The code of an example says the same in five frameworks.
    .replace(/<div (?:class="tabs"|role="tabpanel")[\s\S]*?<\/div>|<p class="note">.*?<\/p>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#x3C|#39);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#x3C': '<', '#39': "'" })[name],
    )
    .replace(/\s+/g, ' ')
    .trim();

/** @param {[path: string, html: string][]} pages */
export function searchIndex(pages) {
  const search = new MiniSearch(OPTIONS);
  let id = 0;
  for (const [path, html] of pages) {
    const main = html.match(/<main[^>]*>([\s\S]*)<\/main>/)?.[1] ?? '';
    const title = textOf(main.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)?.[1] ?? path);
    const name = nameOf(path);
    const names = [MENU.get(name), OTHER_WORDS[name]].filter(Boolean).join(' ');
    // A page of the reference is one thing; a guide is as many as it has sections.
    const sections = path.startsWith('reference/') ? [main] : main.split(/(?=<h[23]\b)/);
    for (const [at, section] of sections.entries()) {
      const [, anchor, heading = ''] =
        section.match(/^<h[23](?: id="([^"]*)")?[^>]*>([\s\S]*?)<\/h[23]>/) ?? [];
      const text = textOf(section.replace(/^<h[123][\s\S]*?<\/h[123]>/, ''));
      if (!text && !heading) continue;
      search.add({
        id: id++,
        url: path + (anchor ? `#${anchor}` : ''),
        title,
        names: at === 0 ? names : '',
        heading: textOf(heading),
        text,
      });
    }
  }
  return { options: OPTIONS, index: JSON.stringify(search) };
}
