/**
 * Compares pictures of stories with those in stories/baselines/.
 *
 * Before any story, a control picture of text, flags and boxes without the package is compared
 * with its own baseline. When a machine draws even that otherwise (other fonts, another way of
 * smoothing), its pictures say nothing about the package: they are skipped, aloud. A Chromium of
 * another version that draws the control picture alike is trusted, and named when a picture changed.
 *
 * Changed pictures go to .tmp/pictures/ (before, after, difference) with a page that shows them side
 * by side, index.html.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { missingFonts } from './story-runner.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const baselines = join(root, 'stories/baselines');
const control = fileURLToPath(new URL('control-picture.html', import.meta.url));
const output = '.tmp/pictures';
const [CONTROL, DRAWN_BY] = ['_control.png', '_drawn-by.json'];

/**
 * How far a pixel's colour may be off, from 0 to 1: two of 255 steps of grey. Processors round
 * differently by one or two.
 */
const THRESHOLD = 0.01;
/** Pixels of a picture that may be further off, besides those that smooth an edge. */
const MOST_PIXELS = 10;

/** The picture on a canvas of a given size, empty where it ends. */
function onCanvas(png, width, height) {
  const canvas = new PNG({ width, height, fill: true });
  PNG.bitblt(png, canvas, 0, 0, png.width, png.height, 0, 0);
  return canvas;
}

/** Compares two PNGs; the difference covers both when their sizes are not the same. */
function compare(before, after) {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(
    onCanvas(one, width, height).data,
    onCanvas(other, width, height).data,
    difference.data,
    width,
    height,
    { threshold: THRESHOLD },
  );
  const sameSize = one.width === other.width && one.height === other.height;
  const size = ({ width: x, height: y }) => `${x} × ${y}`;
  return {
    same: sameSize && pixels <= MOST_PIXELS,
    why: sameSize ? `${pixels} pixels differ` : `${size(other)} px, and was ${size(one)}`,
    difference: PNG.sync.write(difference),
  };
}

const major = (version) => version.split('.')[0];

function report(changes) {
  const rows = changes.map(
    ({ file, why }) => `<section><h2>${file}</h2><p>${why}</p>
${['before', 'after', 'difference'].map((kind) => `<figure><figcaption>${kind}</figcaption><img src="${kind}/${file}" alt="none"></figure>`).join('')}</section>`,
  );
  writeFileSync(
    join(root, output, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed pictures</title>
<style>body{font:1rem/1.5 system-ui;margin:2rem}section{border-block-start:1px solid #bbb}figure{display:inline-block;margin:.5rem;vertical-align:top}img{border:1px solid #ddd}</style>
<h1>${changes.length} changed</h1>${rows.join('\n')}</html>\n`,
  );
}

/**
 * Looks at how this machine draws, and tells when that differs from the baselines.
 *
 * @returns what compares one picture after the other, or undefined when that would say nothing
 */
export async function startComparing(runner, { update = false, whole = true } = {}) {
  rmSync(join(root, output), { recursive: true, force: true });
  const put = (kind, file, data) => {
    mkdirSync(join(root, output, kind), { recursive: true });
    writeFileSync(join(root, output, kind, file), data);
  };
  const known = (file) => {
    const path = join(baselines, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const lacking = missingFonts();
  if (lacking.length > 0) {
    console.error(
      `PICTURES SKIPPED: no ${lacking.join(', no ')}. Debian: apt-get install fonts-noto-core fonts-dejavu-core fonts-noto-color-emoji.`,
    );
    return undefined;
  }
  await runner.showPlain(readFileSync(control, 'utf8'));
  const drawn = await runner.picture();
  const drawnBy = JSON.parse(known(DRAWN_BY) ?? '{"chromium":"none"}').chromium;
  const versions = `the baselines were drawn by Chromium ${drawnBy}, this is ${runner.version}`;
  const otherBrowser = major(drawnBy) !== major(runner.version);
  const old = known(CONTROL);
  const { same, why, difference } = old ? compare(old, drawn) : { same: false, why: 'none yet' };
  if (!same && update && whole) {
    writeFileSync(join(baselines, CONTROL), drawn);
  } else if (!same) {
    put('after', CONTROL, drawn);
    if (old) put('before', CONTROL, old);
    if (difference) put('difference', CONTROL, difference);
    report([{ file: CONTROL, why }]);
    console.error(
      `PICTURES SKIPPED: this machine draws text or boxes unlike the one of the baselines (${why}; ${versions}). See ${output}/index.html.`,
    );
    return undefined;
  }
  if (otherBrowser) {
    console.log(`Pictures: ${versions}. It draws the control picture alike, so they are compared.`);
  }

  const changes = [];
  const seen = new Set([CONTROL, DRAWN_BY]);
  const totals = { passed: 0, failed: 0 };
  let renewed = 0;
  const changed = (file, reason) => {
    console.error(`CHANGED  ${file}: ${reason}`);
    changes.push({ file, why: reason });
    totals.failed++;
  };
  return {
    /** Whether a picture is like its baseline; nothing is kept of it. */
    isAsBefore(file, data) {
      const before = known(file);
      return before !== undefined && compare(before, data).same;
    },
    /** Compares a picture with its baseline, or makes it the baseline; whether that is well. */
    add(file, data) {
      seen.add(file);
      const before = known(file);
      const result = before && compare(before, data);
      // A baseline that is as good as the new picture stays, so that renewing changes little.
      if (result?.same) {
        totals.passed++;
      } else if (update) {
        writeFileSync(join(baselines, file), data);
        renewed++;
        totals.passed++;
      } else {
        put('after', file, data);
        if (before) put('before', file, before);
        if (result) put('difference', file, result.difference);
        changed(file, result?.why ?? 'there is no baseline');
        return false;
      }
      return true;
    },
    /** A picture that couldn't be taken because its story failed. */
    miss(file) {
      seen.add(file);
    },
    /** Tells what changed; the totals. */
    end() {
      const lost = whole ? readdirSync(baselines).filter((file) => !seen.has(file)) : [];
      for (const file of lost) {
        if (update) rmSync(join(baselines, file));
        else changed(file, 'there is no such story any more');
      }
      if (update && whole) {
        const made = JSON.stringify({ chromium: runner.version });
        if (renewed > 0 || otherBrowser) writeFileSync(join(baselines, DRAWN_BY), `${made}\n`);
      }
      if (update) console.log(`${renewed} baselines renewed, ${lost.length} removed`);
      if (changes.length > 0) {
        report(changes);
        console.error(
          `See ${output}/index.html${otherBrowser ? `; ${versions}` : ''}. If the new look is meant: npm run test:stories -- --update`,
        );
      }
      const all = totals.passed + totals.failed;
      console.log(`pictures: ${totals.passed} of ${all} as their baselines`);
      return totals;
    },
  };
}
