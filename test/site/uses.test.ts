/** What one does on the site, with real keys: try, choose, copy, search, go back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { typeInto, visiting } from './support.js';

describe('on the site', () => {
  const visit = visiting();
  const { open } = visit;
  let page: Page;
  before(() => {
    page = visit.page;
  });

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
    await page.waitForFunction(
      () =>
        (document.querySelector('.example iframe') as HTMLIFrameElement).contentDocument
          ?.querySelector('checkout-phone-field')
          ?.countries?.join(' ') === 'FR BE LU',
    );
    const { href } = await page.$eval('.example iframe', (frame) => ({
      href: (frame as HTMLIFrameElement).contentWindow!.location.href,
    }));
    assert.ok(href.includes('/svelte/'), href);
    assert.deepEqual(visit.said, []);
  });

  test('going back is going back, whatever was chosen on a page', async () => {
    await open('reference/index.html');
    await open('reference/options-hint.html');
    await page.click('#tab-react');
    await page.click('#tab-svelte');
    await page.waitForFunction(() =>
      document.querySelector('iframe')!.contentWindow!.location.href.includes('/svelte/'),
    );
    await Promise.all([page.waitForNavigation(), page.evaluate(() => history.back())]);
    assert.ok(page.url().endsWith('reference/index.html'), page.url());
  });

  test('the menu is there again on a screen that grows', async () => {
    await page.setViewport({ width: 390, height: 800 });
    await open('speed.html');
    assert.equal(await page.$eval('.menu', (menu) => menu.hasAttribute('open')), false);
    await page.click('.menu > summary');
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('.menu', (menu) => menu.hasAttribute('open')), false);
    await page.setViewport({ width: 1280, height: 800 });
    await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('.menu')!.open);
  });

  test('a heading that is jumped to is below what stands above all', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await open('guides/stripe.html#wallets');
    await page.waitForFunction(() => {
      const heading = document.querySelector('#wallets')!.getBoundingClientRect();
      const header = document.querySelector('body > header')!.getBoundingClientRect();
      return heading.top >= header.bottom && heading.top < innerHeight;
    });
  });

  test('without a script all code can be read', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(page.url().replace(/guides.*/, 'reference/options-hint.html'));
    const shown = await page.$$eval('.panel', (all) =>
      all.map((panel) => panel.getClientRects().length > 0),
    );
    await page.setJavaScriptEnabled(true);
    assert.deepEqual(shown, [true, true, true, true, true]);
  });

  test('the tags of the first page are of the files of this build', async () => {
    await open('index.html');
    const code = await page.$$eval('main pre', (all) => all.map(({ textContent }) => textContent!));
    const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
    for (const file of ['checkout-phone-field.js', 'checkout-phone-field.classic.js']) {
      assert.equal(code.filter((text) => text.includes(hashes[file])).length, 1, file);
    }
  });

  test('a sample is read in the country that is set up', async () => {
    await open('index.html');
    const press = (text: string) =>
      page.evaluate((sample) => {
        const all = [...document.querySelectorAll<HTMLElement>('.sample')];
        all.find(({ textContent }) => textContent === sample)!.click();
      }, text);
    const reads = (e164: string) =>
      page.waitForFunction((one) => document.querySelector('#e164')!.textContent === one, {}, e164);
    await press('+1 (415) 555-2671');
    await reads('+14155552671');
    await press('٠٦ ١٢ ٣٤ ٥٦ ٧٨');
    await reads('+33612345678');
    assert.deepEqual(visit.said, []);
  });

  test('the playground leaves out what is no value, and keeps the theme it began with', async () => {
    await open('theming.html');
    const css = () => page.$eval('#css', ({ textContent }) => textContent!);
    const set = async (name: string, text: string) => {
      await page.click(`#set-${name}`);
      await page.keyboard.type(text);
    };
    await set('radius', '} body {');
    await set('accent', '#a21caf');
    assert.equal(
      await css(),
      'checkout-phone-field {\n  --checkout-phone-field-accent: #a21caf;\n}',
    );
    assert.ok(
      (await page.$eval('#left-out', ({ textContent }) => textContent!)).includes('radius'),
    );
    await page.select('#begin', 'gov-uk-like');
    await page.waitForFunction(() =>
      document.querySelector('#css')!.textContent!.includes('::part('),
    );
    assert.match(await css(), /accent: #a21caf;\n\}$/);
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

  for (const [asked, first] of Object.entries({
    required:
      'reference/answers-required.html|reference/options-optional.html|guides/form-control.html',
    rtl: 'guides/translations.html',
    csp: 'guides/strict-pages.html',
    gdpr: 'guides/privacy.html',
    accessibility: 'guides/accessibility.html',
    stripe: 'guides/stripe.html',
    react: 'guides/frameworks.html',
    'apple pay': 'guides/stripe.html|reference/answers-applyWalletContact.html',
    woocommerce: 'guides/shop-systems.html',
    'dark mode': 'guides/themes.html|theming.html',
    'default country': 'reference/options-country.html',
    'custom message': 'reference/options-messages.html|guides/translations.html',
    prefered: 'reference/options-preferred-countries.html',
  })) {
    test(`the search for “${asked}” begins with what is meant`, async () => {
      await open(`search.html?q=${encodeURIComponent(asked)}`);
      await page.waitForSelector('#results a');
      const found = await page.$eval('#results a', (link) => link.getAttribute('href')!);
      assert.ok(first.split('|').includes(found.split('#')[0]!), found);
    });
  }

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
