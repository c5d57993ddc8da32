/**
 * Pictures of every state of the field, by headless Chromium, for people to look at:
 * `node scripts/screenshot-states.mjs [names…]` writes .tmp/states/*.png. Builds what is stale.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.tmp/states');
mkdirSync(out, { recursive: true });
spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], { stdio: 'inherit' });

const f = (attributes, inside = '') =>
  `<checkout-phone-field name="phone" country="FR" ${attributes}>${inside}</checkout-phone-field>`;
const STATES = [
  ['empty', f('')],
  ['hint and placeholder', f('hint="For the courier only." placeholder="example"')],
  ['optional', f('optional')],
  ['filled', f('value="0612345678"')],
  ['international', f('value="+4915123456789"')],
  ['error, empty', f('data-report')],
  ['error, too short', f('value="06 12 34" data-report')],
  ['warning', f('value="+33710000000"')],
  ['unreadable number on file', f('value="ask mum 06 12"')],
  ['disabled', f('value="0612345678" disabled')],
  ['readonly', f('value="0612345678" readonly')],
  ['one country', f('countries="FR" value="0612345678"')],
  ["page's own input", f('data-report', '<input slot="input" name="phone" value="06 12 34">')],
  [
    'beside a native input',
    '<label>Email<br><input style="font:inherit;padding:.6em;width:100%;box-sizing:border-box"></label>',
  ],
];
const page = ({
  lang = 'en',
  dir = 'ltr',
  dark = false,
  size = 100,
  columns = 2,
}) => `<!doctype html>
<html lang="${lang}" dir="${dir}" style="font-size:${size}%;color-scheme:${dark ? 'dark' : 'light'}"><head><meta charset="utf-8"><title>States</title>
<meta name="viewport" content="width=device-width">
<style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));gap:1.5rem 2rem;${dark ? 'background:#121316;color:#e8eaed' : 'background:#fff;color:#1a1a1a'}}
h2{font-size:.7rem;margin:0 0 .25rem;opacity:.6;font-weight:400}</style>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
${STATES.map(([name, markup]) => `<section><h2>${name}</h2>${markup}</section>`).join('\n')}</body></html>`;

const VIEWS = {
  light: {},
  dark: { dark: true },
  arabic: { lang: 'ar', dir: 'rtl' },
  hebrew: { lang: 'he', dir: 'rtl', dark: true },
  narrow: { width: 320, columns: 1, lang: 'de' },
  large: { size: 200 },
  'narrow-large': { width: 320, columns: 1, size: 200 },
  forced: { forced: true },
  'forced-dark': { forced: true, dark: true },
  'focus-input': { focus: 'input' },
  'focus-country': { focus: 'select' },
  'focus-input-dark': { focus: 'input', dark: true },
  autofilled: { autofill: true },
  'autofilled-dark': { autofill: true, dark: true },
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/cdn/')) {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync(join(root, 'dist', pathname)));
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(VIEWS[pathname.slice(1)] ?? {}));
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium').binary,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const chosen = process.argv.slice(2);
for (const [name, view] of Object.entries(VIEWS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const tab = await browser.newPage();
  await tab.setViewport({ width: view.width ?? 900, height: 700 });
  const client = await tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: view.forced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: view.dark ? 'dark' : 'light' },
    ],
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/${name}`, {
    waitUntil: 'networkidle0',
  });
  await tab.evaluate(async (focus) => {
    const fields = [...document.querySelectorAll('checkout-phone-field')];
    for (const field of fields) {
      await field.ready;
      await field.updateComplete;
      if (field.hasAttribute('data-report')) field.reportValidity();
      await field.updateComplete;
    }
    document.activeElement?.blur();
    const field = fields[focus ? 5 : 0];
    if (focus === 'input') field.focus();
    if (focus === 'select') field.shadowRoot.querySelector('select').focus();
    document.activeElement?.scrollIntoView();
  }, view.focus ?? '');
  if (view.autofill) {
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root: top } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const inputs = [];
    const walk = (node) => {
      if (node.nodeName === 'INPUT') inputs.push(node.nodeId);
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
    };
    walk(top);
    for (const nodeId of inputs) {
      await client
        .send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['autofill'] })
        .catch((e) => console.error(e.message));
    }
  }
  // The browser's own bubble isn't part of the page, and would be in front of it.
  await tab.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await tab.close();
  console.log(`.tmp/states/${name}.png`);
}
await browser.close();
server.close();
