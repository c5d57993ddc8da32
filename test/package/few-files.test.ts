/**
 * docs/bundles.md: an application that wants few files instead of one for every calling code and
 * language, and one that takes a few countries only, each by one alias of its bundler.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { launch, until } from '../e2e/support/visitor.js';
import { type Bundle, bundle, reachable, type Settings, type Tool } from './support/bundlers.js';
import { serve } from './support/static-server.js';

const TOGETHER = {
  'checkout-phone-field/plans': 'checkout-phone-field/plans-together',
  'checkout-phone-field/languages': 'checkout-phone-field/languages-together',
};
/** What docs/bundles.md writes. */
const CHOSEN: Settings = {
  alias: {
    'checkout-phone-field/plans': './phone-plans.js',
    'checkout-phone-field/languages': './phone-languages.js',
  },
  modules: {
    'phone-plans.js': `export const importMetadata = {
  33: () => import('checkout-phone-field/plan/33'),
  32: () => import('checkout-phone-field/plan/32'),
};`,
    'phone-languages.js': `export const importLocales = {
  fr: () => import('checkout-phone-field/language/fr'),
};`,
  },
};

/** Each way of it, how many files it makes at most, and how many kB they are by gzip at most. */
const WAYS: Record<string, { settings: Settings; files: number; kB: number; chosen?: true }> = {
  'everything, in few files': { settings: { alias: TOGETHER }, files: 17, kB: 145 },
  'two countries and a language': { settings: CHOSEN, files: 18, kB: 74, chosen: true },
};
const TOOLS: readonly Tool[] = ['vite', 'webpack', 'esbuild'];
/** What two files share becomes a file of its own in esbuild, however small it is. */
const SHARED: Partial<Record<Tool, number>> = { esbuild: 9 };

const page = (script: string) => `<!doctype html><html lang="fr"><meta charset="utf-8">
<title>shop</title>${script}<form>
<checkout-phone-field name="phone" country="FR"></checkout-phone-field></form></html>`;

const sizeOf = (made: Bundle) => {
  const files = reachable(made);
  const bytes = files.reduce((sum, path) => sum + gzipSync(made.files.get(path)!).length, 0);
  return { files: files.length, kB: bytes / 1000 };
};

describe('few files', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser.close());

  /** What the form holds after a shopper has typed each of these; what the page says meanwhile. */
  async function type(made: Bundle, tag: string, ...texts: [text: string, held: string][]) {
    const server = await serve(made.folder, page(`<script ${tag} src="./${made.entry}"></script>`));
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on('pageerror', (error) => said.push(String(error)));
    tab.on('console', (message) => said.push(message.text()));
    try {
      await tab.goto(`${server.origin}/`);
      await tab.waitForFunction(() => customElements.get('checkout-phone-field'));
      await tab.waitForFunction(
        () =>
          document.querySelector('checkout-phone-field')!.shadowRoot!.querySelector('label')!
            .textContent === 'Numéro de téléphone',
      );
      for (const [text, held] of texts) {
        await tab.evaluate(() => document.querySelector('checkout-phone-field')!.clear());
        await tab.click('checkout-phone-field');
        await tab.keyboard.type(text);
        const read = () =>
          tab.evaluate(() => new FormData(document.querySelector('form')!).get('phone'));
        await until(async () => (await read()) === held, `${held}, not ${await read()}`);
      }
      await tab.evaluate(() => document.querySelector('checkout-phone-field')!.ready);
      assert.deepEqual([said, server.missing], [[], []]);
    } finally {
      await tab.close();
      await server.close();
    }
  }

  for (const tool of TOOLS) {
    test(`${tool}: one entry and no alias makes a file for every calling code and language`, async (t) => {
      const made = await bundle(tool, 'many', `import 'checkout-phone-field/define';`);
      const { files, kB } = sizeOf(made);
      t.diagnostic(`${tool}, nothing said: ${files} files, ${kB.toFixed(1)} kB gzip`);
      assert.ok(files > 255, `${files}`);
    });

    for (const [name, { settings, files: most, kB: heaviest, chosen }] of Object.entries(WAYS)) {
      test(`${tool}: ${name}`, async (t) => {
        const made = await bundle(
          tool,
          chosen ? 'chosen' : 'together',
          `import 'checkout-phone-field/define';`,
          'browser',
          settings,
        );
        const { files, kB } = sizeOf(made);
        t.diagnostic(`${tool}, ${name}: ${files} files, ${kB.toFixed(1)} kB gzip`);
        assert.ok(files <= most + (SHARED[tool] ?? 0), `${files} files: ${reachable(made)}`);
        assert.ok(kB <= heaviest, `${kB} kB`);
        await type(
          made,
          tool === 'webpack' ? 'defer' : 'type="module"',
          ['0612345678', '+33612345678'],
          ['+44 20 7946 0018', '+442079460018'],
          // Of a country that may not be among the chosen: what was typed, for the server to read.
          ['0044 20 7946 0018', chosen ? '00 44 20 7946 0018' : '+442079460018'],
          ['+32470123456', '+32470123456'],
        );
      });
    }
  }

  for (const [name, { settings, chosen }] of Object.entries(WAYS)) {
    test(`esbuild without splitting: ${name}, in one file`, async (t) => {
      const made = await bundle(
        'esbuild',
        chosen ? 'one-chosen' : 'one-together',
        `import 'checkout-phone-field/define';`,
        'browser',
        { ...settings, whole: true },
      );
      const { files, kB } = sizeOf(made);
      t.diagnostic(`esbuild without splitting, ${name}: ${files} files, ${kB.toFixed(1)} kB gzip`);
      assert.equal(files, 1);
      assert.ok(kB <= (chosen ? 79 : 150), `${kB} kB`);
      await type(made, 'type="module"', ['0612345678', '+33612345678']);
    });
  }
});
