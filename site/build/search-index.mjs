/** The index of the search: each section of each page, as MiniSearch keeps it. */
import MiniSearch from 'minisearch';

const OPTIONS = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['url', 'title', 'heading', 'text'],
};

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
    for (const section of main.split(/(?=<h[23]\b)/)) {
      const [, anchor, heading = ''] =
        section.match(/^<h[23](?: id="([^"]*)")?[^>]*>([\s\S]*?)<\/h[23]>/) ?? [];
      const text = textOf(section.replace(/^<h[123][\s\S]*?<\/h[123]>/, ''));
      if (!text && !heading) continue;
      search.add({
        id: id++,
        url: path + (anchor ? `#${anchor}` : ''),
        title,
        heading: textOf(heading),
        text,
      });
    }
  }
  return { options: OPTIONS, index: JSON.stringify(search) };
}
