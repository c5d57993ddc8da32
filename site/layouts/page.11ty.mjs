/** What surrounds every page: head, menu, search, and the way to switch the colours. */

import { inMarkup } from '../build/escape.mjs';
import { groups } from '../examples/index.mjs';
import { GUIDES } from '../navigation.mjs';

/** Without it, for a look at the pages alone, nothing leads there. */
const hasStorybook = process.env.SITE_WITHOUT_STORYBOOK !== '1';

const item = (here, url, text) =>
  `<li><a href="${url}"${url === here ? ' aria-current="page"' : ''}>${inMarkup(text)}</a></li>`;

const section = (heading, items, isOpen) =>
  `<details${isOpen ? ' open' : ''}><summary>${inMarkup(heading)}</summary><ul>${items.join('')}</ul></details>`;

function menu(here) {
  const guides = GUIDES.map(([heading, pages]) => {
    const items = pages.map(([name, text]) => item(here, `/guides/${name}.html`, text));
    return section(heading, items, true);
  });
  const reference = groups.map(({ id, title, entries }) => {
    const items = entries.map(({ name, slug }) =>
      item(here, `/reference/${id}-${slug}.html`, name.replace('--checkout-phone-field-', '--…-')),
    );
    return section(title, items, here.startsWith(`/reference/${id}-`));
  });
  return `<ul>${item(here, '/', 'Try it')}${item(here, '/theming.html', 'Make it look like your shop')}${item(here, '/guides/themes.html', 'Look and themes')}${item(here, '/speed.html', 'Size and speed')}${item(here, '/heard.html', 'Heard, word for word')}${hasStorybook ? item(here, '/storybook/index.html', 'Storybook') : ''}</ul>
${guides.join('\n')}
<h2><a href="/reference/index.html">Reference, live</a></h2>
${reference.join('\n')}`;
}

/** A long page begins with what is on it. */
function withContents(content) {
  const headings = [...content.matchAll(/<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)];
  if (headings.length < 4) return content;
  const links = headings.map(
    ([, id, text]) => `<li><a href="#${id}">${text.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  return content.replace(
    '</h1>',
    `</h1>\n<details class="contents"><summary>On this page</summary><ul>${links.join('')}</ul></details>`,
  );
}

/** @param {{title: string, content: string, page: {url: string}, scripts?: string[]}} data */
export function render({ title, content, page: { url }, scripts = [] }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${url === '/' ? 'checkout-phone-field' : `${inMarkup(title)} – checkout-phone-field`}</title>
<meta name="description" content="The phone field of a checkout page: one web component for every framework, E.164 out.">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/site.css">
<script src="/scheme.js"></script>
${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n')}
<script type="module" src="/site.js"></script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
  <a class="name" href="/">checkout-phone-field</a>
  <search><form action="/search.html"><input type="search" name="q" aria-label="Search these pages" placeholder="Search" autocomplete="off"></form></search>
  <button type="button" class="scheme" aria-pressed="false" hidden>Dark</button>
</header>
<div class="columns">
<nav aria-label="Pages"><details class="menu" open><summary>All pages</summary>
${menu(url)}
</details><script src="/menu.js"></script></nav>
<main id="content" tabindex="-1">
${withContents(content)}
</main>
</div>
<footer><p>MIT licence. These pages ask nothing of another host. What you type into a field is sent nowhere and not kept.</p></footer>
<p role="status" class="unseen" id="told"></p>
</body>
</html>`;
}
