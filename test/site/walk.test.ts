/**
 * A visitor goes through the built site, below a path of its own: every page is silent, asks nobody
 * else for anything, and is accessible, light and dark, on a desktop and on a phone.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { entries } from '../../site/examples/index.mjs';
import { isWhole, site, typeInto, unexpected, type Visit, visitSite } from './support.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !/^(storybook|live)\//.test(path));
const WAYS = [
  ['light', 1280],
  ['dark', 390],
] as const;
/** The pages of the reference are all made by one hand: each is seen in one way, in turns. */
const waysOf = (path: string, index: number) =>
  isWhole || !path.startsWith('reference/') ? WAYS : [WAYS[index % 2]!];

const exampleOf = (path: string) =>
  entries.find(({ group, slug }) => path === `reference/${group}-${slug}.html`)?.example;

describe('a walk through the site', () => {
  let visit: Visit;
  let page: Page;
  before(async () => {
    visit = await visitSite();
    page = visit.page;
  });
  after(() => visit?.stop());
  const open = (path: string) => visit.open(path);
  const violations = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run();
      interface Violation {
        id: string;
        nodes: { html: string; target: string[] }[];
      }
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
  };

  for (const [index, path] of pages.entries()) {
    test(path, async () => {
      for (const [scheme, width] of waysOf(path, index)) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 900 });
        await open(path);
        assert.deepEqual(await violations(), [], `${scheme}, ${width} px`);
        assert.deepEqual(unexpected(visit, exampleOf(path)), [], `${scheme}, ${width} px`);
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          true,
          `not wider than ${width} px`,
        );
      }
    });
  }

  test('the first page reads a number as it is typed', async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await open('index.html');
    await typeInto(page, '0612345678');
    await page.waitForFunction(
      () => document.querySelector('#e164')?.textContent === '+33612345678',
    );
    assert.equal(
      await page.$eval('#posted', ({ textContent }) => textContent),
      'phone=%2B33612345678',
    );
    await page.select('#language', 'ar');
    await page.waitForFunction(
      () => document.querySelector('checkout-phone-field')?.matches(':dir(rtl)') ?? false,
    );
    await page.select('#country', 'US');
    await page.waitForFunction(
      () => document.querySelector('checkout-phone-field')?.country === 'US',
    );
    await page.select('#theme', 'material-like');
    await page.waitForFunction(() => document.querySelectorAll('#theme-sheet').length === 1);
    assert.deepEqual(visit.said, []);
  });

  test('the tabs show and run the code of another framework', async () => {
    await open('reference/options-countries.html');
    await page.click('#tab-vue');
    await page.waitForFunction(() => !document.querySelector<HTMLElement>('#code-vue')!.hidden);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => document.activeElement?.id === 'tab-svelte' && location.hash === '',
    );
    const frame = await page.waitForSelector('.example iframe');
    await page.waitForFunction(
      () =>
        (document.querySelector('.example iframe') as HTMLIFrameElement).contentDocument
          ?.querySelector('checkout-phone-field')
          ?.countries?.join(' ') === 'FR BE LU',
    );
    assert.ok((await frame!.evaluate((one) => one.getAttribute('src')))!.includes('/svelte/'));
    assert.deepEqual(visit.said, []);
  });

  test('the playground writes a style sheet', async () => {
    await open('theming.html');
    await page.click('[data-property="--checkout-phone-field-radius"]');
    await page.keyboard.type('2rem');
    assert.equal(
      await page.$eval('#css', ({ textContent }) => textContent),
      'checkout-phone-field {\n  --checkout-phone-field-radius: 2rem;\n}',
    );
    assert.equal(
      await page.$eval(
        'checkout-phone-field',
        (field) => getComputedStyle(field.shadowRoot!.querySelector('.control')!).borderRadius,
      ),
      '32px',
    );
    await page.select('#begin', 'stripe-like');
    await page.waitForFunction(() =>
      document.querySelector('#css')!.textContent!.includes('--checkout-phone-field-accent'),
    );
  });

  test('the search finds a page', async () => {
    await open('index.html');
    await page.click('[name=q]');
    await page.keyboard.type('exclude');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('#results a');
    const links = await page.$$eval('#results a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    assert.ok(links.includes('reference/options-exclude-countries.html'), String(links));
    await Promise.all([page.waitForNavigation(), page.click('#results a')]);
    assert.deepEqual(visit.said, []);
  });
});
