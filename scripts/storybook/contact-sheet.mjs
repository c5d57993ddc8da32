/**
 * One picture of all stories in both colour schemes: `node scripts/storybook/contact-sheet.mjs
 * [--only text] [--out file.png]`, by default .tmp/contact-sheet.png, with an HTML page beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStorybook } from './build.mjs';
import { allStories, openStories } from './story-runner.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const drawSheet = (cells) => `<!doctype html><html lang="en"><meta charset="utf-8">
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
  const runner = await openStories();
  try {
    for (const scheme of ['light', 'dark']) {
      for (const story of allStories().filter(({ id }) => id.includes(only))) {
        const { failure } = await runner.show(story.id, { scheme });
        const data = (await runner.picture()).toString('base64');
        const image = `<img alt="" src="data:image/png;base64,${data}">`;
        const caption = `${story.title} / ${story.name}${failure ? ' — FAILED' : ''}`;
        cells.set(story.id, [...(cells.get(story.id) ?? [caption]), image]);
      }
    }
    await sheet(runner.page, cells, resolve(root, out));
  } finally {
    await runner.close();
  }
  console.log(`${cells.size} stories in both colour schemes: ${out}`);
}

async function sheet(page, cells, file) {
  const figures = [...cells.values()].map(
    ([caption, ...images]) =>
      `<figure><figcaption>${caption}</figcaption>${images.join('')}</figure>`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file.replace(/\.png$/, '.html'), drawSheet(figures));
  await page.setViewport({ width: 2600, height: 1000 });
  await page.setContent(drawSheet(figures));
  await page.screenshot({ path: file, fullPage: true });
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.tmp/contact-sheet.png' },
  },
});
if (buildStorybook({ ifStale: true })) await run(values);
else process.exitCode = 1;
