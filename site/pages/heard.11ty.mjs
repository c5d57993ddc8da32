/** The transcripts of the screen reader, as they stand in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { inMarkup } from '../build/escape.mjs';

export const data = { title: 'Heard, word for word', permalink: 'heard.html' };

const folder = new URL('../../test/speech/', import.meta.url);

export function render() {
  const transcripts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const title = file.slice(0, -4).replaceAll('-', ' ');
      const text = readFileSync(new URL(file, folder), 'utf8').trim();
      return `<h2 id="${file.slice(0, -4)}">${title[0].toUpperCase()}${title.slice(1)}</h2>
<pre tabindex="0" translate="no"><code>${inMarkup(text)}</code></pre>`;
    });
  return `<h1>Heard, word for word</h1>
<p class="lead">What Orca says of the field in Firefox while a shopper goes through it by keys. On the left the key, on the right what is spoken. <a href="/guides/accessibility.html">How it is recorded, and where it ends</a>.</p>
${transcripts.join('\n')}`;
}
