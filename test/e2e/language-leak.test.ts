/** A field that has left the page is let go, however often the language around it changes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { PageServer } from './support/page-server.js';
import { launch } from './support/visitor.js';

const server = new PageServer();
let browser: Browser;
before(async () => {
  await server.start();
  browser = await launch('chromium', { args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'] });
});
after(async () => {
  await browser?.close();
  await server.stop();
});

test('fields that came and went are collected', { timeout: 600_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(
    server.page(
      '/languages',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
<checkout-phone-field country="FR"></checkout-phone-field><section></section></body></html>`,
    ),
  );
  /** Puts fields on the page, changes the language, and takes them away; answers how many live on. */
  const comeAndGo = (times: number) =>
    page.evaluate(async (count) => {
      await customElements.whenDefined('checkout-phone-field');
      type Field = HTMLElement & { ready: Promise<void>; updateComplete: Promise<boolean> };
      const section = document.querySelector('section')!;
      const gone: WeakRef<Element>[] = [];
      for (let at = 0; at < count; at++) {
        const host = document.createElement('div');
        const shadow = host.attachShadow({ mode: 'open' });
        for (const place of [section, shadow]) {
          const field = document.createElement('checkout-phone-field') as Field;
          if (place === section) field.innerHTML = '<input slot="input" name="phone">';
          place.append(field);
          gone.push(new WeakRef(field));
        }
        section.append(host);
        // A field made here that lives in a document of its own, and goes with it.
        const frame = document.createElement('iframe');
        section.append(frame);
        const framed = document.createElement('checkout-phone-field') as Field;
        frame.contentDocument!.body.append(framed);
        gone.push(new WeakRef(framed));
        document.documentElement.lang = at % 2 ? 'en' : 'fr';
        frame.contentDocument!.documentElement.lang = at % 2 ? 'en' : 'fr';
        section.lang = at % 2 ? 'de' : 'sv';
        const fields = [
          section.querySelector('checkout-phone-field'),
          shadow.firstElementChild,
          framed,
        ];
        for (const field of fields as Field[]) {
          await field.ready;
          await field.updateComplete;
        }
        section.replaceChildren();
      }
      // What they have put off until the page is idle, and files on their way, hold them until then:
      // longer on a slow machine.
      const { gc } = globalThis as unknown as { gc(how: object): Promise<void> };
      let left = gone.length;
      for (const end = Date.now() + 30_000; left >= 10 && Date.now() < end; ) {
        for (let moment = 0; moment < 5; moment++) {
          await new Promise((done) => requestIdleCallback(done));
          await new Promise((done) => requestAnimationFrame(done));
        }
        await gc({ type: 'major', execution: 'async' });
        await gc({ type: 'major', execution: 'async' });
        left = gone.filter((field) => field.deref()).length;
      }
      return left;
    }, times);
  await comeAndGo(5);
  const left = await comeAndGo(50);
  console.log(`# of 150 fields that left the page ${left} are still there`);
  // The last ones may still be in a register or a cache.
  assert.ok(left < 10, `${left} fields are kept`);
});
