/**
 * Shows stories of the static build in Chromium, one after the other, waits until each has been
 * drawn, played and checked by the accessibility addon, and takes pictures of them.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../browsers.mjs';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));

const FONTS = {
  settings: fileURLToPath(new URL('fonts.conf', import.meta.url)),
  files: ['dejavu/DejaVuSans.ttf', 'noto/NotoSans-Regular.ttf', 'noto/NotoColorEmoji.ttf'],
};

/** The fonts of the baselines that this machine lacks, where Debian keeps them. */
export const missingFonts = () =>
  FONTS.files
    .map((file) => join('/usr/share/fonts/truetype', file))
    .filter((at) => !existsSync(at));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** How long to wait for the end of a story, in milliseconds: no measure of speed. */
const PATIENCE = 120_000;

/** The stories of the build, without the pages of documentation. */
export function allStories() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // Their names hold a hash; each page is fresh, but the browser need not compile them again.
      ...(path.startsWith('/assets/') && { 'cache-control': 'max-age=3600, immutable' }),
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Listens to Storybook from before its start; runs in the page. */
function listen() {
  window.storyEnds = {};
  const hook = (channel) => {
    const end = (id, failure, reports = []) => {
      window.storyEnds[id] ??= { failure, reports };
    };
    channel.on('playFunctionThrewException', (error) => {
      window.storyFailure = error?.message ?? String(error);
    });
    channel.on('storyThrewException', (error) => {
      window.storyFailure = error?.message ?? String(error);
    });
    channel.on('storyErrored', (error) => {
      window.storyFailure = error?.description ?? error?.title ?? 'could not be drawn';
    });
    channel.on('unhandledErrorsWhilePlaying', (errors) => {
      window.storyFailure = errors.map((error) => error?.message ?? String(error)).join('\n');
    });
    channel.on('storyMissing', (id) => end(id, 'there is no such story'));
    channel.on('storyFinished', ({ storyId, status, reporters }) => {
      const reports = reporters.map(({ type, status: state, result }) => ({
        type,
        status: state,
        rules: result?.passes?.length ?? 0,
        violations: (result?.violations ?? []).map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ html, target, any }) => ({
            target: target.flat().join(' '),
            html: html.slice(0, 160),
            why: any?.[0]?.message ?? '',
          })),
        })),
      }));
      const failed = status === 'error' && !reports.some((report) => report.status === 'failed');
      end(storyId, window.storyFailure ?? (failed ? 'the story failed' : undefined), reports);
    });
  };
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      if (value && value !== channel) hook(value);
      channel = value;
    },
  });
}

/** Toolbar settings as Storybook reads them from an address. */
const asText = (globals) =>
  Object.entries(globals)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** Toolbar settings and the states that a story asks for, as the browser's own. */
async function emulate(client, { dark = false, forcedColors = false } = {}) {
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      // Forced colours come from the system, whatever the page asks for.
      { name: 'prefers-color-scheme', value: forcedColors && dark ? 'dark' : 'light' },
    ],
  });
}

/** Every input of the page, in shadow trees too, as if the browser had filled it in. */
async function autofill(client) {
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const below = (node) =>
    [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((one) => [one, ...below(one)]);
  for (const { nodeName, nodeId } of below(root)) {
    if (nodeName !== 'INPUT') continue;
    await client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['autofill'] });
  }
}

/** Hides the caret, which is there or not by chance, and waits until all is drawn; in the page. */
async function ready() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important }');
  document.adoptedStyleSheets.push(sheet);
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Opens Chromium on the build. Close it when done. */
export async function openStories({ width = 900, height = 700 } = {}) {
  const browser = findBrowser('chromium');
  if (!browser) throw new Error('No Chromium found: run "npm run browsers".');
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const chromium = await puppeteer.launch({
    executablePath: browser.binary,
    timeout: PATIENCE,
    args: [
      ...CHROMIUM_ARGS,
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--force-device-scale-factor=1',
      '--hide-scrollbars',
    ],
    env: {
      ...process.env,
      ...(missingFonts().length === 0 && { FONTCONFIG_FILE: FONTS.settings }),
    },
  });
  const page = await chromium.newPage();
  const client = await page.createCDPSession();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(listen);
  let dark = false;
  // What stories ask for by stories/browser-state.ts.
  const states = {
    autofilled: () => autofill(client),
    'forced-colors': () => emulate(client, { dark, forcedColors: true }),
    used: () => page.keyboard.press('Shift'),
  };
  await page.exposeFunction('putBrowserInto', (state) => states[state]());
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));

  return {
    page,
    /** Such as `156.0.8078.108`. */
    version: (await chromium.version()).replace(/^.*\//, ''),
    /**
     * Shows a story in a fresh page.
     *
     * @returns what failed (or undefined), and the reports of addons
     */
    async show(id, globals = {}) {
      errors.length = 0;
      dark = globals.scheme === 'dark';
      await emulate(client);
      const query = new URLSearchParams({ id, viewMode: 'story', globals: asText(globals) });
      await page.goto(`${origin}/iframe.html?${query}`, {
        waitUntil: 'domcontentloaded',
        timeout: PATIENCE,
      });
      try {
        await page.waitForFunction((story) => window.storyEnds?.[story], { timeout: PATIENCE }, id);
      } catch {
        const why = await page.evaluate(() => window.storyFailure).catch(() => undefined);
        return { failure: why ?? errors[0] ?? 'did not end', reports: [] };
      }
      const result = await page.evaluate((story) => window.storyEnds[story], id);
      // An error that nobody caught is a failure even if the story went on.
      return { failure: result.failure ?? errors[0], reports: result.reports };
    },
    /** Shows a page that has nothing of the package. */
    async showPlain(html) {
      await emulate(client);
      await page.setContent(html);
    },
    /** A PNG of what is shown, just as large as the story. */
    async picture() {
      await page.evaluate(ready);
      const shown = (await page.$('.page')) ?? (await page.$('body'));
      return Buffer.from(await shown.screenshot({ optimizeForSpeed: false }));
    },
    async close() {
      await chromium.close();
      server.close();
    },
  };
}
