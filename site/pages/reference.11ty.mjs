/** All members with a live page, in one list. */

import { inMarkup, withCode } from '../build/escape.mjs';
import { documented } from '../build/manifest.mjs';
import { groups } from '../examples/index.mjs';

export const data = { title: 'Reference, live', permalink: 'reference/index.html' };

export const render = () => `<h1>Reference, live</h1>
<p class="lead">Everything that can be set, asked, heard and styled, each on a page of its own with the field in it and the code in HTML, React, Vue, Svelte and Angular.</p>
${groups
  .map(
    ({ id, title, entries }) => `<h2 id="${id}">${inMarkup(title)}</h2>
<ul class="members">${entries
      .map(
        (entry) =>
          `<li><a href="/reference/${id}-${entry.slug}.html"><code>${inMarkup(entry.name)}</code></a> ${withCode(documented(entry).description)}</li>`,
      )
      .join('\n')}</ul>`,
  )
  .join('\n')}`;
