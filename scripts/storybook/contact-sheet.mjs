/**
 * One picture of all stories in both colour schemes: `node scripts/storybook/contact-sheet.mjs
 * [--only text] [--out file.png]`, by default .tmp/contact-sheet.png, with an HTML page beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStorybook } from './build.mjs';
import { takePictures } from './pictures.mjs';
import { allStories, openStories } from './story-runner.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const page = (cells) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>All stories, light and dark</title>
<style>
body { margin: 1rem; font: 11px/1.4 system-ui, sans-serif; background: #c9ccd2; columns: 8; column-gap: 12px; }
figure { break-inside: avoid; margin: 0 0 12px; }
figcaption { padding-block-end: 2px; }
img { display: block; max-width: 100%; }
</style>
${cells.join('\n')}</html>\n`;

async function run({ only, out }) {
  const cells = new Map();
  for await (const picture of takePictures(allStories().filter(({ id }) => id.includes(only)))) {
    const { story, data, failure } = picture;
    const image = `<img alt="" src="data:image/png;base64,${data.toString('base64')}">`;
    const caption = `${story.title} / ${story.name}${failure ? ' — FAILED' : ''}`;
    cells.set(story.id, [...(cells.get(story.id) ?? [caption]), image]);
  }
  const figures = [...cells.values()].map(
    ([caption, ...images]) =>
      `<figure><figcaption>${caption}</figcaption>${images.join('')}</figure>`,
  );
  const file = resolve(root, out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file.replace(/\.png$/, '.html'), page(figures));
  const runner = await openStories({ width: 2600, height: 1000 });
  try {
    await runner.page.setContent(page(figures));
    await runner.page.screenshot({ path: file, fullPage: true });
  } finally {
    await runner.close();
  }
  console.log(`${cells.size} stories in both colour schemes: ${out}`);
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.tmp/contact-sheet.png' },
  },
});
if (buildStorybook({ ifStale: true })) await run(values);
else process.exitCode = 1;
