/**
 * What one key costs: the time that scripts run because of it, in Chromium, for this field and its
 * peers on one page, with real keys and three speeds of processor.
 *
 * Counted is every stretch of script (event listeners, microtasks, timers, frames) on the main
 * thread from one key to the next, as the browser's own trace tells it: so a framework that renders
 * later is not let off. Not counted is the browser's own work of editing, layout and painting. The
 * first rounds warm the engine up and are dropped; the fields take turns, so that a busy machine
 * hits all alike. Run by `npm run bench:keystroke [rounds]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = join(root, 'bench/peers/keystroke');
const FIELDS = ['plain', 'ours', 'intl-tel-input', 'react-phone-number-input'];
const SLOWDOWNS = [1, 4, 6];
const NUMBER = '0612345678';
const rounds = Number(process.argv[2] ?? 12);
const warmUp = 3;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} fails.`);
}

/** Bundles the page for production and serves it. */
async function serve(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/keystroke/fields.js'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    alias: Object.fromEntries(
      ['react', 'react-dom', 'react-phone-number-input'].map((name) => [
        name,
        join(peers, 'node_modules', name),
      ]),
    ),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const css = [
    join(root, 'node_modules/intl-tel-input/dist/css/intlTelInput-no-assets.css'),
    join(peers, 'node_modules/react-phone-number-input/style.css'),
  ];
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Keystrokes</title>
<style>${css.map((file) => readFileSync(file, 'utf8')).join('\n')}</style>
${FIELDS.map((id) => `<div id="${id}"></div>`).join('')}
<script type="module" src="/fields.js"></script></html>`;
  const server = createServer(({ url }, response) => {
    if (url === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    try {
      const file = readFileSync(join(folder, basename(url)));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** Milliseconds of script for each key of a trace. */
function scriptPerKey(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8'));
  const isKey = ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown';
  const keys = traceEvents.filter(isKey).sort((a, b) => a.ts - b.ts);
  const thread = keys[0];
  const scripts = traceEvents
    .filter(({ name, ph, pid, tid }) => {
      const here = ph === 'X' && pid === thread.pid && tid === thread.tid;
      return here && (name === 'FunctionCall' || name === 'RunMicrotasks');
    })
    .sort((a, b) => a.ts - b.ts);
  return keys.map((key, index) => {
    const until = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    let total = 0;
    let end = 0;
    for (const { ts, dur = 0 } of scripts) {
      // A call within a call is counted already.
      if (ts < key.ts || ts >= until || ts < end) continue;
      total += dur;
      end = ts + dur;
    }
    return total / 1000;
  });
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const highest = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];

run('npm', ['ci', '--ignore-scripts'], peers);
run(process.execPath, ['scripts/build.mjs', '--if-stale']);
const folder = join(root, '.tmp', `keystroke-${process.pid}`);
mkdirSync(folder, { recursive: true });
const server = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium').binary,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('window.fieldsReady');
  const clear = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
  };
  console.log(`${await browser.version()}, ${cpus()[0].model}, Node ${process.versions.node}`);
  console.log(`milliseconds of script a key; ${rounds} rounds of ${NUMBER.length} keys`);
  for (const slowdown of SLOWDOWNS) {
    await page.emulateCPUThrottling(slowdown);
    const times = Object.fromEntries(FIELDS.map((id) => [id, []]));
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const id of FIELDS) {
        await page.evaluate((name) => window.focusField(name), id);
        await clear();
        await pause(60);
        await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
        for (const key of NUMBER) {
          await page.keyboard.press(key);
          await pause(20 + 10 * slowdown);
        }
        const perKey = scriptPerKey(await page.tracing.stop());
        const { shown, number } = await page.evaluate(
          (name) => ({ shown: window.shownIn(name), number: window.numbers[name] }),
          id,
        );
        const right = id === 'plain' ? NUMBER : '+33612345678';
        if (perKey.length !== NUMBER.length || number !== right) {
          throw new Error(`${id}: ${perKey.length} keys gave "${number}", shown as "${shown}"`);
        }
        if (round >= warmUp) times[id].push(...perKey);
      }
    }
    const ours = median(times.ours);
    for (const id of FIELDS) {
      const own = median(times[id]);
      console.log(
        `${slowdown}x  ${id.padEnd(26)} median ${own.toFixed(3)}  p95 ${highest(times[id], 0.95).toFixed(3)}` +
          (id === 'plain' ? '' : `  ours/its ${(ours / own).toFixed(2)}`),
      );
    }
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
