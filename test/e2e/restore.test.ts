/**
 * Back, forward and reload: the browser's own history brings back what was typed. The page is kept
 * out of the back/forward cache, so that it is built again and only the form's state survives.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { type Engine, travel, until, type Visitor, visitor } from './support/visitor.js';

const server = new PageServer();
const MODULE = '<script type="module" src="/cdn/checkout-phone-field.js"></script>';
// A listener of this kind keeps a page out of the cache.
const NO_CACHE = '<script>addEventListener("unload", () => {})</script>';
const page = (inside: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${NO_CACHE}${MODULE}</head><body>
<form method="post" action="/pay"><input id="email" name="email"><checkout-phone-field id="field" name="phone" country="FR">${inside}</checkout-phone-field><button id="pay">Pay</button></form></body></html>`;

before(() => server.start());
after(() => server.stop());

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());

    const field = <T>(name: string) => shopper.read<T>(`document.querySelector('#field').${name}`);
    const shown = () =>
      shopper.read<string>(
        `(document.querySelector('#field input') ?? document.querySelector('#field').shadowRoot?.querySelector('input'))?.value ?? ''`,
      );
    const comesBack = async (digits: string) => {
      try {
        await until(async () => (await shown()).replace(/\D/g, '') === digits, 'the text');
      } catch {
        assert.fail(`shown: "${await shown()}", email: "${await shopper.read('email.value')}"`);
      }
    };

    for (const [name, inside] of [
      ['its own input', ''],
      ["the page's input", '<input slot="input" name="phone" id="phone">'],
    ] as const) {
      test(`back, with ${name}: number and country`, async () => {
        const here = server.page(`/shop${inside.length}`, page(inside));
        await shopper.open(here);
        await until(
          () => shopper.read(`!!document.querySelector('#field').shadowRoot`),
          'the field',
        );
        await shopper.click('#email');
        await shopper.type('a@b.c');
        await shopper.read(
          `(document.querySelector('#field').country = 'DE', document.querySelector('#field').focus(), 0)`,
        );
        await shopper.type('030901820');
        await until(async () => (await field('format')) === 'e164', 'the number is read');
        await shopper.open(server.page('/other', '<!doctype html><title>Other</title><p>Other'));
        await travel(shopper, 'back', here);
        await until(
          () => shopper.read(`!!document.querySelector('#field')?.shadowRoot`),
          'the field',
        );
        await comesBack('030901820');
        await until(async () => (await field('format')) === 'e164', 'the number is read again');
        assert.equal(await field('value'), '+4930901820');
        assert.equal(await field('country'), 'DE');
      });

      test(`back to an unfinished number, with ${name}: as typed, with no complaint`, async () => {
        const here = server.page(`/short${inside.length}`, page(inside));
        await shopper.open(here);
        await until(
          () => shopper.read(`!!document.querySelector('#field').shadowRoot`),
          'the field',
        );
        await shopper.read(`document.querySelector('#field').focus()`);
        await shopper.type('0612');
        await shopper.open(server.page('/other', '<!doctype html><title>Other</title><p>Other'));
        await travel(shopper, 'back', here);
        await until(
          () => shopper.read(`!!document.querySelector('#field')?.shadowRoot`),
          'the field',
        );
        await comesBack('0612');
        await shopper.read(
          `(document.querySelector('#field').ready.then(() => { window.read = 1; }), 0)`,
        );
        await until(() => shopper.read('window.read === 1'), 'the engine');
        assert.equal(
          await shopper.read(
            `document.querySelector('#field').shadowRoot.querySelector('.message')?.textContent ?? ''`,
          ),
          '',
        );
        await travel(shopper, 'forward', `${server.origin}/other`);
        await travel(shopper, 'back', here);
        await until(
          () => shopper.read(`!!document.querySelector('#field')?.shadowRoot`),
          'the field',
        );
        await comesBack('0612');
      });
    }
  });
}
