/** A page of the reference: what it is, the field in a frame, the code of it in each framework. */

import { inMarkup, withCode } from '../build/escape.mjs';
import { livePath } from '../build/live.mjs';
import { printers } from '../code/index.mjs';

const language = (file) => file.split('.').at(-1);

/**
 * @param {object} entry of the examples
 * @param {{description: string, facts: [string, string][]}} documented by the manifest
 * @param {(text: string, language: string) => string} code makes HTML of code
 */
export function livePage(entry, { description, facts }, code) {
  const { name, example } = entry;
  const tabs = Object.entries(printers).map(([id, { title, files }]) => {
    const shown = Object.entries(files(example))
      .map(
        ([file, text]) =>
          `${id === 'html' ? '' : `<p class="file">${file}</p>`}${code(text, language(file))}`,
      )
      .join('\n');
    return { id, title, shown };
  });
  return `<h1><code>${inMarkup(name)}</code></h1>
<p class="lead">${withCode(description)}</p>
${facts.length > 0 ? `<dl>${facts.map(([term, text]) => `<div><dt>${inMarkup(term)}</dt><dd><code>${inMarkup(text)}</code></dd></div>`).join('')}</dl>` : ''}
<h2>${withCode(example.title)}</h2>
${example.text ? `<p>${withCode(example.text)}</p>` : ''}
<div class="example">
<iframe title="${inMarkup(name)}, live" src="/${livePath(entry, 'html')}" data-name="${entry.group}-${entry.slug}"></iframe>
<noscript><p class="note">The field needs a script; the code below can be read without.</p></noscript>
<div class="tabs" role="tablist" aria-label="Framework" hidden>
${tabs.map(({ id, title }, at) => `<button type="button" role="tab" id="tab-${id}" aria-controls="code-${id}" aria-selected="${at === 0}"${at ? ' tabindex="-1"' : ''} data-page="/${livePath(entry, id)}">${title}</button>`).join('\n')}
</div>
${tabs.map(({ id, title, shown }) => `<section class="panel" id="code-${id}"><h3>${title}</h3>${shown}</section>`).join('\n')}
</div>
<p class="note">The code above is the code that runs in the frame, in each framework. Try it with your number: nothing of it leaves the page.</p>`;
}
