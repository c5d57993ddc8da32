/**
 * `npm run bench`: our field beside its peers, each on a page of its own, in turns (A B A B …), in
 * headless Chromium. Prints the tables and, when nothing was left out, writes bench/RESULTS.md.
 *
 *   --only bytes,start,keys,open,mount,countries   some groups
 *   --pages ours-module,iti-utils             some pages
 *   --rounds 5                                of each measurement (default 7; 3 at most of what takes minutes)
 *   --counts 1,10                             some numbers of fields
 *   --continue                                take over what a run before this one has measured
 *   --smoke                                   each page once: does it work at all
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../scripts/browsers.mjs';
import { buildPages } from './build-pages.mjs';
import { openForKeys } from './measure/keys.mjs';
import { measureMount } from './measure/mount.mjs';
import { measureOpening } from './measure/open.mjs';
import { measureStart } from './measure/start.mjs';
import { PAGES } from './pages/index.mjs';
import { report } from './report.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    pages: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    counts: { type: 'string' },
    continue: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
  },
});
const GROUPS = ['start', 'keys', 'open', 'mount', 'countries'];
const groups = options.only?.split(',') ?? GROUPS;
const pages = PAGES.filter(({ id }) => !options.pages || options.pages.split(',').includes(id));
const rounds = options.smoke ? 1 : Number(options.rounds);
const SPEEDS = options.smoke
  ? { '1x': {} }
  : {
      '1x': {},
      '4x slower': { slowdown: 4 },
      '6x slower': { slowdown: 6 },
      'slow 4G': { slow4g: true },
    };
const COUNTS = options.counts?.split(',').map(Number) ?? [1, 10, 100, 1000];
/** A peer takes minutes for a thousand fields, or for some of each list of countries. */
const MANY = 1000;
/** Milliseconds that are waited for a page to mount its fields, once. */
const LONGEST = 60_000;
const few = Math.min(rounds, 3);
const TEN = 'FR DE IT ES GB US CA JP BR IN'.split(' ');
const FIFTY =
  `${TEN.join(' ')} AT BE BG CH CY CZ DK EE FI GR HR HU IE IS LI LT LU LV MT NL NO PL PT RO SE SI SK AU NZ MX AR CL CO PE ZA EG MA TR IL SA`.split(
    ' ',
  );
const LISTS = { 10: TEN, 50: FIFTY, all: undefined };

function installPeers() {
  const folder = join(root, 'bench/peers');
  const stamp = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The peers can’t be installed.');
}

/** Values by page and row, filled in turns. */
const rows = new Map();
/** What is kept of a run, since one takes the better part of an hour: step by step. */
const kept = join(root, '.tmp/bench-rows.json');
const ended = new Set();
function note(group, row, id, value) {
  if (value === undefined) return;
  const key = `${group}\n${row}`;
  if (!rows.has(key)) rows.set(key, { group, row, values: {} });
  const { values } = rows.get(key);
  values[id] ??= [];
  values[id].push(value);
}

if (options.continue && existsSync(kept)) {
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  for (const row of before.rows) rows.set(`${row.group}\n${row.row}`, row);
  for (const what of before.ended) ended.add(what);
}
function keep(what) {
  ended.add(what);
  if (!options.smoke) {
    writeFileSync(kept, JSON.stringify({ ended: [...ended], rows: [...rows.values()] }));
  }
}

installPeers();
spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'inherit' });
const folder = join(root, '.tmp', `bench-${process.pid}`);
mkdirSync(folder, { recursive: true });
await buildPages(pages, folder);
const server = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium').binary,
  args: CHROMIUM_ARGS,
  protocolTimeout: 900_000,
});
const started = Date.now();
const say = (text) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}\n`);
let passed = 0;
const failures = [];

/** Runs a step for each page; the order turns, so that no page is always the first. */
async function inTurns(what, list, step, times = rounds) {
  if (ended.has(what)) return;
  for (let round = 0; round < times; round++) {
    say(`${what}, round ${round + 1} of ${times}`);
    const from = round % list.length;
    for (const page of [...list.slice(from), ...list.slice(0, from)]) {
      try {
        await step(page, round);
        passed += 1;
      } catch (error) {
        failures.push(`${what}, ${page.name}: ${error.message ?? error}`);
        console.error(`${what}, ${page.id}: ${error.stack ?? error}`);
      }
    }
  }
  keep(what);
}

try {
  const own = pages.filter(({ variant }) => !variant);
  const loaded = pages.filter(({ startOnly }) => !startOnly);
  const mounting = own.filter((page) => loaded.includes(page));
  if (groups.includes('start')) {
    for (const [speed, settings] of Object.entries(SPEEDS)) {
      await inTurns(`start, ${speed}`, own, async (page, round) => {
        const figures = await measureStart(browser, server, page, settings);
        const { usable, validating, blocked, shifted, untilUsable, untilValidating } = figures;
        note('start', `until usable, ${speed}, ms`, page.id, usable);
        if (page.validates) note('start', `until validating, ${speed}, ms`, page.id, validating);
        note('start', `main thread blocked, ${speed}, ms`, page.id, blocked);
        if (speed === '1x') note('start', 'layout shift', page.id, shifted);
        if (speed !== '1x' || round > 0) return;
        for (const [when, sum] of [
          ['until usable', untilUsable],
          ...(page.validates ? [['until validating', untilValidating]] : []),
        ]) {
          for (const [kind, value] of Object.entries(sum)) {
            const unit =
              kind === 'requests'
                ? 'requests'
                : `${kind}${/^(js|css|images)$/.test(kind) ? ' (brotli)' : ''}, bytes`;
            note('bytes', `${when}: ${unit}`, page.id, value);
          }
        }
      });
    }
  }
  if (groups.includes('keys')) {
    for (const slowdown of options.smoke ? [1] : [1, 4, 6]) {
      if (ended.has(`keys, ${slowdown}x`)) continue;
      const open = [];
      for (const page of loaded) {
        open.push({ ...page, keysPage: await openForKeys(browser, server, page, slowdown) });
      }
      // The first numbers warm the engine up, and are dropped.
      for (const page of open)
        for (let i = 0; i < (options.smoke ? 0 : 3); i++) await page.keysPage.type();
      await inTurns(`keys, ${slowdown}x`, open, async ({ id, keysPage }) => {
        for (const time of await keysPage.type()) note('keys', `a key, ${slowdown}x, ms`, id, time);
        for (let i = 0; i < (options.smoke ? 1 : 3); i++)
          note('keys', `a paste, ${slowdown}x, ms`, id, await keysPage.paste());
      });
      for (const { keysPage } of open) await keysPage.close();
    }
  }
  if (groups.includes('open')) {
    for (const slowdown of options.smoke ? [1] : [1, 4]) {
      await inTurns(`open, ${slowdown}x`, mounting, async (page) => {
        const { first, again } = await measureOpening(browser, server, page, slowdown);
        note('open', `the list of countries, first time, ${slowdown}x, ms`, page.id, first);
        note('open', `the list of countries, once more, ${slowdown}x, ms`, page.id, again);
      });
    }
  }
  if (groups.includes('mount')) {
    for (const count of options.smoke ? [1] : COUNTS) {
      const times = count < MANY ? rounds : few;
      const over = new Set();
      const mount = async (page, round) => {
        if (over.has(page.id)) return;
        const memory = count >= 100 && round < 3;
        const { time, heap, left } = await measureMount(browser, server, page, count, {
          memory,
          longest: LONGEST,
        });
        if (time >= LONGEST) over.add(page.id);
        note('mount', `${count} field${count > 1 ? 's' : ''}, ms`, page.id, time);
        note('mount', `heap a field, of ${count}, bytes`, page.id, heap);
        note('mount', `left a field after ${count} are removed, bytes`, page.id, left);
      };
      await inTurns(`mount ${count}`, mounting, mount, times);
    }
  }
  if (groups.includes('countries') && !options.smoke) {
    const listing = mounting.filter(({ id }) => id !== 'bare');
    for (const [name, countries] of Object.entries(LISTS)) {
      const mount = async (page) => {
        const { time } = await measureMount(browser, server, page, 100, { countries });
        note('countries', `100 fields, ${name} countries, ms`, page.id, time);
      };
      await inTurns(`100 fields of ${name} countries`, listing, mount, few);
    }
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

if (options.smoke) {
  console.log(`${passed} passed, ${failures.length} failed`);
} else {
  const reasons = JSON.parse(readFileSync(join(root, 'bench/reasons.json'), 'utf8'));
  const text = report([...rows.values()], pages, reasons, {
    machine: `${cpus().length} cores, ${process.platform}, Node ${process.versions.node.split('.')[0]}`,
    browser: findBrowser('chromium').version ?? 'headless Chromium',
    longest: LONGEST,
    failures,
    peers: JSON.parse(readFileSync(join(root, 'bench/peers/package.json'), 'utf8')).dependencies,
  });
  console.log(text);
  if (!options.only && !options.pages && !options.counts)
    writeFileSync(join(root, 'bench/RESULTS.md'), text);
}
process.exitCode = failures.length > 0 ? 1 : 0;
