/**
 * Checkout pages after those of shop systems, and what the field makes of them: a table of pages
 * against place, what is seen at two widths, the order of the tab key, country, toggles, entry and
 * what is told of a phone input of the page’s own. Fails on any miss.
 *
 *     npm run test:pages
 *     npm run test:pages -- --only shopware --pictures
 *     npm run test:pages -- --pages some/folder
 *
 * What is expected of a page stands in the attributes of its body; README.md says which they are.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../scripts/browsers.mjs';
import { servePages } from './serve.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const WIDTHS = [1280, 390];
const HEIGHT = 900;
const NUMBER = '+4915112345678';
/** How long to wait for what is to come: no measure of speed. */
const PATIENCE = 60_000;

const inPage = readFileSync(at('in-page.js'), 'utf8');

/** What the field knows a control by, for the count of signals only: it judges nothing. */
const readControls = async () =>
  (
    await build({
      entryPoints: [at('../../src/page/control.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'controls',
      write: false,
    })
  ).outputFiles[0].text;

/** Two frames later: when placement, resize and drawing have had their turn. */
const frames = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Waits until an expression of the page holds; whether it ever did. */
async function until(page, holds, ...args) {
  try {
    await page.waitForFunction(holds, { timeout: PATIENCE, polling: 'raf' }, ...args);
    return true;
  } catch {
    return false;
  }
}

async function atRest(page) {
  await page.evaluate(async () => {
    await customElements.whenDefined('checkout-phone-field');
    const field = document.querySelector('checkout-phone-field');
    await field.ready;
    await field.updateComplete;
    // What is fetched behind the engine: the files have been asked for by now.
    await new Promise((done) => requestIdleCallback(done));
    const files = performance.getEntriesByType('resource');
    await Promise.all(
      files
        .filter(({ name }) => name.endsWith('.js') && name.includes('/cdn/'))
        .map(({ name }) => import(name)),
    );
  });
  await frames(page);
}

async function tabOrder(page) {
  await page.evaluate(() => document.querySelector('checkout-phone-field').focus());
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => pageCheck.focusIs())) !== 'in') break;
  }
  await page.keyboard.up('Shift');
  const before = await page.evaluate(() => pageCheck.focusIs());
  await page.keyboard.press('Tab');
  const back = await page.evaluate(() => pageCheck.focusIs());
  let after = back;
  for (let presses = 0; presses < 4 && after === 'in'; presses += 1) {
    await page.keyboard.press('Tab');
    after = await page.evaluate(() => pageCheck.focusIs());
  }
  const wrong =
    !['above', 'before', 'out'].includes(before) ||
    back !== 'in' ||
    !['below', 'behind', 'out'].includes(after);
  return wrong ? `${before} – ${back} – ${after}` : '';
}

async function country(page, { countryControl, countryChoose, countryBy, expectCountry }) {
  if (countryBy === 'jquery') {
    // What a list of the page’s own does with a choice: no event of the browser’s is fired.
    await page.evaluate(
      (selector, value) => jQuery(selector).val(value).trigger('change'),
      countryControl,
      countryChoose,
    );
  } else {
    await page.select(countryControl, countryChoose);
  }
  const isRight = await until(
    page,
    (wanted) => document.querySelector('checkout-phone-field').country === wanted,
    expectCountry,
  );
  return isRight
    ? ''
    : await page.evaluate(() => document.querySelector('checkout-phone-field').country || 'none');
}

async function entry(page) {
  await page.evaluate(() => document.querySelector('checkout-phone-field').focus());
  await page.keyboard.type(NUMBER);
  const entries = await page.evaluate(() => pageCheck.entries());
  await page.evaluate(() => document.querySelector('checkout-phone-field').clear());
  return entries.length === 1 && entries[0] === NUMBER ? '' : JSON.stringify(entries);
}

/** The signal of every control of the page that is known for what it asks, what sends aside. */
const signals = (page, reader) =>
  page.evaluate((script) => {
    const { controlsOf } = new Function(`${script};return controls`)();
    const field = document.querySelector('checkout-phone-field');
    return controlsOf(field.form ?? document, field)
      .filter(({ kind }) => kind !== 'stop')
      .map(({ by }) => by ?? 'nothing');
  }, reader);

/** Everything that is asked of one page: a word or nothing for each column. */
async function check(browser, address, pictures, reader) {
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(`error: ${error.message}`));
  try {
    await page.setViewport({ width: WIDTHS[0], height: HEIGHT });
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    await page.evaluate(inPage);
    await atRest(page);
    const data = await page.evaluate(() => ({ ...document.body.dataset }));
    const result = { data };
    const known = await signals(page, reader);
    const screenAt = (narrow) => page.evaluate((is) => pageCheck.screen(is), narrow);
    const picture = async (name) => {
      if (pictures)
        pictures.push({
          address,
          name,
          data: await page.screenshot({ encoding: 'base64', fullPage: true }),
        });
    };
    const place = (selectors) => page.evaluate((text) => pageCheck.place(text), selectors);
    result.place = await place(data.expectAfter);
    result.wide = await screenAt(false);
    result.tab = await tabOrder(page);
    if (data.expectCountry) result.country = await country(page, data);
    result.entry = await entry(page);
    await picture('wide');
    await page.setViewport({ width: WIDTHS[1], height: HEIGHT });
    await frames(page);
    await frames(page);
    result.narrow = (await screenAt(true)) || (await place(data.expectAfter));
    await picture('narrow');
    if (data.toggle) {
      await page.evaluate((selector) => document.querySelector(selector).click(), data.toggle);
      const there = await until(
        page,
        (text) => pageCheck.place(text) === '',
        data.expectToggledAfter,
      );
      result.toggles = there ? await screenAt(true) : await place(data.expectToggledAfter);
    }
    const told = await page.evaluate((selector) => pageCheck.told(selector), data.ownPhone);
    result.own = `${told}` === (data.ownPhone ? 'own' : '') ? '' : `${told}` || 'not told';
    if (
      data.ownPhone &&
      result.own === '' &&
      lines.filter((line) => line.includes('enhance')).length !== 1
    ) {
      result.own = 'no console line';
    }
    const more = lines.filter((line) => line.startsWith('error: '));
    if (more.length) result.own = more.join(' ');
    if (data.expectConsole && !lines.some((line) => line.includes(data.expectConsole)))
      result.own = 'console silent';
    return { signals: known, result };
  } finally {
    await page.close();
  }
}

/** The columns, each with what is expected of a page for it to be asked. */
const COLUMNS = {
  place: ['place'],
  wide: ['1280'],
  narrow: ['390'],
  tab: ['tab order'],
  country: ['country', ({ expectCountry }) => expectCountry],
  toggles: ['toggles', ({ toggle }) => toggle],
  entry: ['one entry'],
  own: ['own phone', ({ ownPhone }) => ownPhone],
};

function print(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const keys = Object.keys(COLUMNS);
  const line = (name, cells) =>
    console.log([name.padEnd(width), ...cells.map((cell) => cell.padEnd(9))].join('  ').trimEnd());
  line(
    '',
    keys.map((key) => COLUMNS[key][0]),
  );
  for (const { name, failure, data, ...cells } of results) {
    line(
      name,
      failure
        ? [failure]
        : keys.map((key) =>
            cells[key] === undefined
              ? '·'
              : cells[key] === ''
                ? COLUMNS[key][1] && !COLUMNS[key][1](data)
                  ? '·'
                  : 'yes'
                : `NO (${cells[key]})`,
          ),
    );
  }
  for (const written of ['before', 'after', undefined]) {
    const some = results.filter(({ data }) => data?.written === written);
    if (!some.length) continue;
    const rates = keys.map((key) => {
      const asked = some.filter(
        ({ data, [key]: cell }) =>
          cell !== undefined && (!COLUMNS[key][1] || COLUMNS[key][1](data)),
      );
      return `${asked.filter(({ [key]: cell }) => cell === '').length}/${asked.length}`;
    });
    line(written ? `written ${written} the rules` : 'all', rates);
  }
  const middle = results.filter(({ place }) => place?.startsWith('MIDDLE')).length;
  console.log(`${middle} in the middle of an address`);
}

/** How many controls of all pages are known by which signal, the most first. */
function printSignals(found) {
  const counts = new Map();
  for (const signal of found) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const said = [...counts].sort(([, a], [, b]) => b - a).map(([signal, n]) => `${signal} ${n}`);
  console.log(`${found.length} controls are known by: ${said.join(', ')}`);
}

/** All pictures, a dozen on a sheet: what is looked at. */
async function contactSheets(browser, pictures, folder) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1800, height: 1000 });
  for (const width of ['wide', 'narrow']) {
    const cells = pictures
      .filter(({ name }) => name === width)
      .map(
        ({ address, data }) =>
          `<figure><figcaption>${address.split('/').at(-1)}</figcaption><img src="data:image/png;base64,${data}"></figure>`,
      );
    const [across, each] = width === 'wide' ? [4, 12] : [6, 12];
    for (let from = 0; from < cells.length; from += each) {
      const sheet = cells.slice(from, from + each).join('');
      await page.setContent(
        `<style>body{margin:8px;display:grid;grid-template-columns:repeat(${across},1fr);gap:8px;align-items:start;font:12px sans-serif;background:#ccc}figure{margin:0}img{width:100%}</style>${sheet}`,
      );
      const file = join(folder, `${width}-${from / each + 1}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  }
  await page.close();
}

const isRight = ({ failure, data, name, ...cells }) =>
  !failure && Object.values(cells).every((cell) => cell === '');

/**
 * Runs the pages, and a page with a miss once more.
 *
 * @returns how many passed and how many failed, and the names of those that failed or did so once
 */
export async function runPages({ only = '', folder = at('cases'), picturesIn } = {}) {
  const { binary } = findBrowser('chromium') ?? {};
  const server = await servePages(folder);
  const browser = await puppeteer.launch({
    executablePath: binary,
    args: CHROMIUM_ARGS,
  });
  const pictures = picturesIn ? [] : undefined;
  const results = [];
  const unsteady = [];
  const found = [];
  const reader = await readControls();
  try {
    for (const file of readdirSync(folder).filter(
      (name) => name.endsWith('.html') && name.includes(only),
    )) {
      const name = file.replace('.html', '');
      const tried = async () => {
        try {
          const address = `${server.origin}/${file}`;
          const { signals: known, result } = await check(browser, address, pictures, reader);
          return { known, row: { name, ...result } };
        } catch (error) {
          return { known: [], row: { name, failure: String(error) } };
        }
      };
      let { known, row } = await tried();
      if (!isRight(row)) {
        print([row]);
        ({ known, row } = await tried());
        if (isRight(row)) unsteady.push(name);
      }
      found.push(...known);
      results.push(row);
    }
    if (pictures) await contactSheets(browser, pictures, picturesIn);
  } finally {
    await browser.close();
    server.stop();
  }
  print(results);
  printSignals(found);
  const passed = results.filter(isRight).length;
  console.log(`${passed} of ${results.length} pages are right`);
  const failures = results.filter((row) => !isRight(row)).map(({ name }) => name);
  return { passed, failed: failures.length + (results.length ? 0 : 1), failures, unsteady };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      pages: { type: 'string' },
      pictures: { type: 'boolean', default: false },
    },
  });
  const { failed } = await runPages({
    only: values.only,
    folder: values.pages ? resolve(values.pages) : undefined,
    picturesIn: values.pictures ? at('../../.tmp/pages') : undefined,
  });
  process.exitCode = failed ? 1 : 0;
}
