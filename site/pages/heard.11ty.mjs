/** The transcripts of the screen reader, from where its test keeps them: a table of keys and words each. */
import { readdirSync, readFileSync } from 'node:fs';
import { inMarkup } from '../build/escape.mjs';

export const data = { title: 'Heard, word for word', permalink: 'heard.html' };

const folder = new URL('../../test/speech/', import.meta.url);

/**
 * The scenes of a transcript. A scene begins with `== what is done`; a line with a key at its start, and
 * what is said behind it and on the lines below.
 *
 * @returns {{scene: string, steps: {key: string, said: string[]}[]}[]}
 */
function scenesOf(text) {
  const scenes = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, scene] = line.match(/^== (.*)$/) ?? [];
    if (scene) scenes.push({ scene, steps: [] });
    else {
      // A key has eleven places, and more where it is longer; behind it, or below, what is said.
      const [, key, said] = line.match(/^(.{11}\S*) (.*)$/);
      const { steps } = scenes.at(-1);
      // Some of it is said with no key: what comes by itself.
      if (key.trim() || steps.length === 0) steps.push({ key: key.trim(), said: [] });
      // Signs that can't be seen are spelled out in the file.
      steps.at(-1).said.push(said.replaceAll(/\\u[0-9a-f]{4}/g, ''));
    }
  }
  return scenes;
}

const row = ({ key, said }) => {
  const head = key ? `<th scope="row"><kbd>${inMarkup(key)}</kbd></th>` : '<td></td>';
  const words = said.map((one) => `<bdi>${inMarkup(one)}</bdi>`).join('<br>');
  return `<tr>${head}<td>${words}</td></tr>`;
};

export function render() {
  const transcripts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const title = file
        .slice(0, -4)
        .replaceAll('-', ' ')
        .replace(/arabic|german/, (name) => name[0].toUpperCase() + name.slice(1));
      const scenes = scenesOf(readFileSync(new URL(file, folder), 'utf8'));
      return `<h2 id="${file.slice(0, -4)}">${title[0].toUpperCase()}${title.slice(1)}</h2>
<table class="heard" translate="no">
${scenes.map(({ scene, steps }) => `<tbody><tr><th colspan="2" scope="rowgroup">${inMarkup(scene[0].toUpperCase() + scene.slice(1))}</th></tr>${steps.map(row).join('\n')}</tbody>`).join('\n')}
</table>`;
    });
  return `<h1>Heard, word for word</h1>
<p class="lead">What Orca says of the field in Firefox while a shopper goes through it by keys. On the left the key, on the right what is spoken. <a href="/guides/accessibility.html">How it is recorded, and where it ends</a>.</p>
${transcripts.join('\n')}`;
}
