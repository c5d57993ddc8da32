/**
 * The npm modules through the bundlers of applications: the engine, the metadata and the languages
 * become chunks, and a page in Chromium fetches those that its number needs and no others.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { launch, until } from '../e2e/support/visitor.js';
import { BUNDLERS, type Bundle, bundle, reachable } from './support/bundlers.js';
import { filesBelow } from './support/files.js';
import { ROOT, thePackage, workspace } from './support/packed.js';
import { serve } from './support/static-server.js';

/** How many tables of data the package has. */
const CODES = filesBelow(join(ROOT, 'src/number/metadata/codes')).length;
const LANGUAGES = filesBelow(join(ROOT, 'src/i18n/locales')).length;

/** The pattern of French mobile numbers and that of British ones stand in no other table. */
const [FRENCH, BRITISH] = ['33', '44'].map((code) => {
  const table = readFileSync(
    join(thePackage().folder, `dist/number/metadata/codes/${code}.js`),
    'utf8',
  );
  // The longest string of the table: its bytes are the same after every minifier.
  const strings = [...table.matchAll(/"([^"]+)"/g)].map(([, text]) => text!);
  return strings.sort((a, b) => b.length - a.length)[0]!;
}) as [string, string];

const holds = (code: string, pattern: string) =>
  code.includes(pattern) || code.includes(pattern.replaceAll('\\\\', '\\'));

const PAGE = (script: string) => `<!doctype html><html lang="fr"><meta charset="utf-8">
<title>shop</title>${script}<form>
<checkout-phone-field name="phone" country="FR"></checkout-phone-field></form></html>`;

/** Files that a file loads by its own `import` statements, and those that they load. */
function eager({ entry, files }: Bundle): string[] {
  const found = new Set([entry]);
  for (const path of found) {
    const statics = files.get(path)!.matchAll(/(?:from|import) ?["']\.\/([^"']+)["']/g);
    for (const [, name] of statics) {
      const file = [...files.keys()].find((other) => other.endsWith(name!));
      if (file) found.add(file);
    }
  }
  return [...found];
}

/** All that a page says in its console. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  return said;
}

/** Types a French number as a shopper does; answers what the form then holds. */
async function order(page: Page): Promise<unknown> {
  await page.waitForFunction(() => customElements.get('checkout-phone-field'));
  await page.click('checkout-phone-field');
  await page.keyboard.type('0612345678');
  const held = () =>
    page.evaluate(() => new FormData(document.querySelector('form')!).get('phone'));
  await until(async () => (await held()) === '+33612345678', 'an E.164 number');
  const shown = () =>
    page.evaluate(
      () =>
        document.querySelector('checkout-phone-field')!.shadowRoot!.querySelector('input')!.value,
    );
  await until(async () => (await shown()) === '06 12 34 56 78', 'a number as France writes it');
  return held();
}

describe('lazy chunks', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser.close());

  for (const tool of BUNDLERS) {
    describe(`by ${tool}`, () => {
      let made: Bundle;
      before(async () => {
        made = await bundle(tool, 'shop', `import 'checkout-phone-field/define';`);
      });

      test('each table of data is a chunk, and the engine is one', () => {
        const files = reachable(made);
        assert.ok(
          files.length >= CODES + LANGUAGES + 2,
          `${files.length} files, for ${CODES} calling codes and ${LANGUAGES} languages`,
        );
        for (const pattern of [FRENCH, BRITISH]) {
          const holders = files.filter((path) => holds(made.files.get(path)!, pattern));
          assert.equal(holders.length, 1, `${pattern} is in ${holders}`);
        }
      });

      test('the page begins with none of them', () => {
        const first = eager(made).map((path) => made.files.get(path)!);
        const bytes = first.join('').length;
        assert.ok(bytes > 20_000 && bytes < 120_000, `${bytes} bytes`);
        for (const code of first) {
          assert.ok(!holds(code, FRENCH) && !holds(code, BRITISH));
        }
      });

      test('Chromium fetches what a French number needs, and reads it', async () => {
        const type = tool === 'webpack' ? 'defer' : 'type="module"';
        const server = await serve(
          made.folder,
          PAGE(`<script ${type} src="./${made.entry}"></script>`),
        );
        const page = await browser.newPage();
        try {
          const said = listen(page);
          await page.goto(`${server.origin}/`);
          assert.equal(await order(page), '+33612345678');
          const codes = server.asked.map((path) => made.files.get(path) ?? '');
          assert.ok(codes.some((code) => holds(code, FRENCH)));
          assert.ok(!codes.some((code) => holds(code, BRITISH)));
          // The shell and its own chunks, the engine and its, one table, one language, what can wait,
          // the searchable list. esbuild cuts what two of them share into most pieces.
          assert.ok(server.asked.length <= 20, server.asked.join());
          assert.equal(new Set(server.asked).size, server.asked.length);
          assert.deepEqual([said, server.missing], [[], []]);
        } finally {
          await page.close();
          await server.close();
        }
      });
    });
  }

  test("Vite's development server serves it with nothing configured", async () => {
    const { app } = thePackage();
    const root = join(app, `vite-dev-${process.pid}`);
    mkdirSync(root);
    writeFileSync(join(root, 'index.html'), PAGE('<script type="module" src="/shop.js"></script>'));
    writeFileSync(join(root, 'shop.js'), `import 'checkout-phone-field/define';`);
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'error',
      cacheDir: join(workspace, 'vite-cache'),
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    });
    await server.listen();
    const page = await browser.newPage();
    try {
      const said = listen(page);
      await page.goto(server.resolvedUrls!.local[0]!);
      assert.equal(await order(page), '+33612345678');
      assert.deepEqual(
        said.filter((text) => !/^\[vite\] connect|favicon|404/.test(text)),
        [],
      );
    } finally {
      await page.close();
      await server.close();
    }
  });
});
