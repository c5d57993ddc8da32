/**
 * What docs/browsers.md says of browsers that lack something: Chromium, with that taken away before
 * the page's scripts run.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { PageServer } from '../e2e/support/page-server.js';
import { launch, until } from '../e2e/support/visitor.js';
import { ROOT } from './support/packed.js';

const server = new PageServer();
const OWN = '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>';
const SLOTTED = `<checkout-phone-field name="phone" country="FR">
  <input slot="input" type="tel" name="phone" autocomplete="tel" required></checkout-phone-field>`;
const pageWith = (
  field: string,
  style = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Shop</title><style>${style}</style>
<script type="module" src="/cdn/checkout-phone-field.js"></script>
<form method="post" action="/pay">${field}<button id="pay">Pay</button></form></html>`;

let browser: Browser;
let page: Page;
before(async () => {
  await server.start();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  server.reset();
  page = await browser.newPage();
});
afterEach(() => page.close());

/** Types a number as a shopper does and pays; answers what the server got. */
async function order(field: string, selector: string): Promise<[string, string][]> {
  await page.goto(server.page('/shop', pageWith(field)), { waitUntil: 'load' });
  await page.click(selector);
  await page.keyboard.type('06 12 34 56 78');
  if (selector !== 'input') {
    await until(
      () => page.evaluate(() => document.querySelector('checkout-phone-field')?.format === 'e164'),
      'the number is read',
    );
  }
  await page.click('#pay');
  await until(() => server.posts.length > 0, 'the form posts');
  return server.posts[0]!;
}

/** Puts another text in the place of one in the script, as a browser that can't read it would. */
async function rewriteScript(from: string | RegExp, to: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/cdn/checkout-phone-field.js')) return void request.continue();
    const code = readFileSync(join(ROOT, 'dist/cdn/checkout-phone-field.js'), 'utf8');
    const changed = code.replace(from, to);
    assert.notEqual(changed, code);
    return void request.respond({ contentType: 'text/javascript', body: changed });
  });
}

describe('below the oldest browsers: the input of the page submits what was typed', () => {
  const typed = [['phone', '06 12 34 56 78']];

  test('no custom elements', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'customElements', { value: undefined });
    });
    assert.deepEqual(await order(SLOTTED, 'input'), typed);
  });

  test('no ElementInternals', async () => {
    await page.evaluateOnNewDocument(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    });
    assert.deepEqual(await order(SLOTTED, 'input'), typed);
  });

  test('ElementInternals without form values, as in Firefox 93 to 97', async () => {
    await page.evaluateOnNewDocument(() => {
      for (const name of ['setFormValue', 'setValidity', 'form', 'validity', 'willValidate']) {
        Reflect.deleteProperty(ElementInternals.prototype, name);
      }
    });
    assert.deepEqual(await order(SLOTTED, 'input'), typed);
  });

  test('a script that is a syntax error', async () => {
    await rewriteScript(/^/, 'class { #');
    assert.deepEqual(await order(SLOTTED, 'input'), typed);
  });

  test('and the page’s own `required` holds', async () => {
    await rewriteScript(/^/, 'class { #');
    await page.goto(server.page('/shop', pageWith(SLOTTED)), { waitUntil: 'load' });
    await page.click('#pay');
    assert.equal(await page.evaluate(() => document.querySelector('form')!.checkValidity()), false);
    assert.deepEqual(server.posts, []);
  });
});

describe('without what the field can do without: it reads the number', () => {
  const read = [['phone', '+33612345678']];
  const lacks: Record<string, () => void> = {
    'custom states': () => Reflect.deleteProperty(ElementInternals.prototype, 'states'),
    'constructable style sheets': () => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
    },
    'moveBefore()': () => {
      for (const { prototype } of [Element, Document, DocumentFragment]) {
        Reflect.deleteProperty(prototype, 'moveBefore');
      }
    },
    'requestIdleCallback()': () => Reflect.deleteProperty(window, 'requestIdleCallback'),
    'user activation': () => Reflect.deleteProperty(Navigator.prototype, 'userActivation'),
  };
  for (const [name, takeAway] of Object.entries(lacks)) {
    test(`no ${name}`, async () => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.evaluateOnNewDocument(takeAway);
      assert.deepEqual(await order(OWN, 'checkout-phone-field'), read);
      assert.deepEqual(errors, []);
    });
  }

  test('no custom states: an attribute tells of each', async () => {
    await page.evaluateOnNewDocument(lacks['custom states']!);
    await page.goto(server.page('/shop', pageWith(OWN)), { waitUntil: 'load' });
    await page.waitForSelector('checkout-phone-field[data-state-empty]');
  });

  test('no constructable style sheets: a style element in the field', async () => {
    await page.evaluateOnNewDocument(lacks['constructable style sheets']!);
    await page.goto(server.page('/shop', pageWith(OWN)), { waitUntil: 'load' });
    await page.waitForFunction(() =>
      document.querySelector('checkout-phone-field')?.shadowRoot?.querySelector('style'),
    );
    const display = await page.evaluate(
      () => getComputedStyle(document.querySelector('checkout-phone-field')!).display,
    );
    assert.equal(display, 'block');
  });

  test('no light-dark(): no colours but the page’s, and those of docs/browsers.md are enough', async () => {
    await rewriteScript(/light-dark\(/g, 'unknown-to-this-browser(');
    const docs = readFileSync(join(ROOT, 'docs/browsers.md'), 'utf8');
    const [, advice] = docs.match(/@supports not \(color: light-dark[^{]*\{\n([\s\S]*?)\n\}\n```/)!;
    const look = async (style: string) => {
      await page.goto(server.page('/shop', pageWith(OWN, style)), { waitUntil: 'load' });
      await page.waitForFunction(() =>
        document.querySelector('checkout-phone-field')?.shadowRoot?.querySelector('input'),
      );
      return page.evaluate(() => {
        const root = document.querySelector('checkout-phone-field')!.shadowRoot!;
        let box: Element | null = root.querySelector('input');
        while (box && getComputedStyle(box).borderTopStyle === 'none') box = box.parentElement;
        if (!box) return 'no border';
        const { borderTopColor, backgroundColor } = getComputedStyle(box);
        return `${borderTopColor} on ${backgroundColor}`;
      });
    };
    assert.equal(await look(''), 'no border');
    assert.equal(await look(advice!), 'rgb(118, 123, 133) on rgb(255, 255, 255)');
  });
});
