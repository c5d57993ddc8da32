/**
 * Compares a picture of every story with its baseline in stories/baselines/.
 *
 *   node scripts/storybook/visual.mjs            compare; exit code 1 if a picture changed
 *   node scripts/storybook/visual.mjs --update   take the pictures of today as the baselines
 *   … --only text                                only stories with this in their id
 *
 * Changed pictures go to .tmp/visual/ (before, after, difference) with a page that shows them side
 * by side, index.html. A picture counts as changed when more than TOLERANCE of its pixels differ
 * visibly. Fonts differ between machines, so this is a tool for whoever changes the look, on one
 * machine, and no step of `npm test`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { buildStorybook } from './build.mjs';
import { takePictures } from './pictures.mjs';
import { allStories } from './story-runner.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const baselines = join(root, 'stories/baselines');
const output = join(root, '.tmp/visual');

/** Share of a picture's pixels that may differ: an edge drawn a shade darker is no change. */
const TOLERANCE = 0.001;

/** The picture on a canvas of a given size, empty where it ends. */
function onCanvas(png, width, height) {
  const canvas = new PNG({ width, height, fill: true });
  PNG.bitblt(png, canvas, 0, 0, png.width, png.height, 0, 0);
  return canvas;
}

/** Compares two pictures; the difference covers both when their sizes are not the same. */
export function compare(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const difference = new PNG({ width, height });
  const changed = pixelmatch(
    onCanvas(before, width, height).data,
    onCanvas(after, width, height).data,
    difference.data,
    width,
    height,
    { threshold: 0.1 },
  );
  const sameSize = before.width === after.width && before.height === after.height;
  return { difference, share: changed / (width * height), sameSize };
}

function report(changes) {
  const rows = changes.map(
    ({ file, why }) => `<section><h2>${file}</h2><p>${why}</p>
${['before', 'after', 'difference'].map((kind) => `<figure><figcaption>${kind}</figcaption><img src="${kind}/${file}" alt=""></figure>`).join('')}</section>`,
  );
  writeFileSync(
    join(output, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed pictures</title>
<style>body{font:1rem/1.5 system-ui;margin:2rem}section{border-block-start:1px solid #bbb}figure{display:inline-block;margin:.5rem;vertical-align:top}img{border:1px solid #ddd}</style>
<h1>${changes.length} changed</h1>${rows.join('\n')}</html>\n`,
  );
}

async function run({ update, only }) {
  rmSync(output, { recursive: true, force: true });
  for (const kind of ['before', 'after', 'difference']) {
    mkdirSync(join(output, kind), { recursive: true });
  }
  mkdirSync(baselines, { recursive: true });
  const changes = [];
  const seen = new Set();
  let same = 0;
  let renewed = 0;
  const stories = allStories().filter(({ id }) => id.includes(only));
  for await (const { file, data, failure } of takePictures(stories)) {
    seen.add(file);
    const path = join(baselines, file);
    const known = existsSync(path);
    const result = known
      ? compare(PNG.sync.read(readFileSync(path)), PNG.sync.read(data))
      : undefined;
    if (result?.sameSize && result.share <= TOLERANCE && !failure) {
      same++;
      continue;
    }
    // A baseline that is as good as the new picture stays, so that renewing changes little.
    if (update && !failure) {
      writeFileSync(path, data);
      renewed++;
      continue;
    }
    const why = failure
      ? `The story failed: ${failure.split('\n')[0]}`
      : result
        ? `${(result.share * 100).toFixed(2)} % of the pixels${result.sameSize ? '' : ', and the size'}`
        : 'There is no baseline.';
    console.error(`CHANGED  ${file}: ${why}`);
    writeFileSync(join(output, 'after', file), data);
    if (known) writeFileSync(join(output, 'before', file), readFileSync(path));
    if (result) {
      writeFileSync(join(output, 'difference', file), PNG.sync.write(result.difference));
    }
    changes.push({ file, why });
  }
  const lost = only ? [] : readdirSync(baselines).filter((file) => !seen.has(file));
  for (const file of lost) {
    if (update) rmSync(join(baselines, file));
    else {
      console.error(`LOST     ${file}: no such story any more`);
      changes.push({ file, why: 'There is no such story any more.' });
    }
  }
  if (changes.length > 0) {
    report(changes);
    console.error('See .tmp/visual/index.html.');
  }
  if (update) console.log(`${renewed} baselines renewed, ${lost.length} removed`);
  console.log(`${same + renewed} passed, ${changes.length} failed`);
  return changes.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      update: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const good = buildStorybook({ ifStale: true }) && (await run(values));
  process.exitCode = good ? 0 : 1;
}
