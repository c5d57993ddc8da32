/**
 * Composition and autofill, driven through Chromium's debugging protocol: the browser itself fires
 * what an input method and an address book make it fire. Other engines have no such protocol; the
 * browser tests replay their order of events there.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { PageServer } from './support/page-server.js';
import { type PuppeteerVisitor, until, visitor } from './support/visitor.js';

const server = new PageServer();
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
<form method="post" action="/pay"><label>Name <input id="name" name="name" autocomplete="name"></label>
<label>Street <input name="street" autocomplete="street-address"></label>
<label>Town <input name="town" autocomplete="address-level2"></label>
<label>Postcode <input name="code" autocomplete="postal-code"></label>
<label>E-mail <input id="email" name="email" autocomplete="email"></label>
FIELD<button id="pay">Pay</button></form>
<script>window.told = []; document.addEventListener('input', (event) => {
  if (event.target.id === 'field') told.push(event.value);
});</script></body></html>`;

describe('chromium', () => {
  let shopper: PuppeteerVisitor;
  let protocol: CDPSession;

  before(async () => {
    await server.start();
    shopper = (await visitor('chromium')) as PuppeteerVisitor;
    protocol = await shopper.page.createCDPSession();
  });
  after(async () => {
    await shopper?.leave();
    await server.stop();
  });

  const inputOf = `(document.querySelector('#field input') ?? document.querySelector('#field').shadowRoot.querySelector('input'))`;
  const text = () => shopper.read<string>(`${inputOf}.value`);
  const field = <T>(name: string) => shopper.read<T>(`document.querySelector('#field').${name}`);
  const told = () => shopper.read<string[]>('told');
  const compose = (composed: string) =>
    protocol.send('Input.imeSetComposition', {
      text: composed,
      selectionStart: composed.length,
      selectionEnd: composed.length,
    });
  const commit = (committed: string) => protocol.send('Input.insertText', { text: committed });

  for (const [name, inside] of [
    ['its own input', ''],
    ["the page's input", '<input slot="input" type="tel" name="phone">'],
  ] as const) {
    describe(`with ${name}`, () => {
      beforeEach(async () => {
        const markup = `<checkout-phone-field id="field" name="phone" country="FR">${inside}</checkout-phone-field>`;
        await shopper.open(
          server.page(
            `/compose${inside.length}`,
            page.replace('FIELD', () => markup),
          ),
        );
        await until(() => shopper.read(`!!document.querySelector('#field').shadowRoot`), 'it');
        await shopper.read(`document.querySelector('#field').ready.then(() => 0)`);
        await shopper.read(`(document.querySelector('#field').focus(), 0)`);
      });

      test('composes a number: nothing is rewritten until it is committed', async () => {
        for (const composed of ['0', '06', '061', '0612', '06123', '061234']) {
          await compose(composed);
          assert.equal(await text(), composed);
        }
        await commit('061234');
        assert.equal(await text(), '06 12 34');
        assert.equal(await shopper.read(`${inputOf}.selectionStart`), 8);
      });

      test('reads every step of a composition, as keyboards on phones make them', async () => {
        for (let length = 1; length <= 10; length += 1) {
          await compose('0612345678'.slice(0, length));
        }
        assert.equal(await text(), '0612345678');
        assert.equal(await field('value'), '+33612345678');
        await commit('0612345678');
        assert.equal(await text(), '06 12 34 56 78');
        assert.equal(await field('value'), '+33612345678');
      });

      test('composes into the middle of a number', async () => {
        await shopper.type('065678');
        await shopper.read(`${inputOf}.setSelectionRange(2, 2)`);
        await compose('12');
        await compose('1234');
        await commit('1234');
        assert.equal((await text()).replace(/\D/g, ''), '0612345678');
        const caret = await shopper.read<number>(`${inputOf}.selectionStart`);
        assert.equal((await text()).slice(0, caret).replace(/\D/g, ''), '061234');
        assert.equal(await field('value'), '+33612345678');
      });

      test('composes full-width digits, as a Japanese keyboard does', async () => {
        await compose('０６１２');
        assert.equal(await text(), '０６１２');
        await commit('０６１２３４５６７８');
        assert.equal(await text(), '06 12 34 56 78');
        assert.equal(await field('value'), '+33612345678');
      });

      test('gives a composition up: the number is as before', async () => {
        await shopper.type('0612');
        await compose('34');
        await compose('');
        assert.equal((await text()).replace(/\D/g, ''), '0612');
      });

      test('leaves the field in the middle of a composition', async () => {
        await compose('0612345678');
        await shopper.click('#email');
        assert.equal((await text()).replace(/\D/g, ''), '0612345678');
        assert.equal(await field('value'), '+33612345678');
      });

      test('undoes a composed number in one step, and does it again', async () => {
        await shopper.type('06');
        await compose('1234');
        await commit('1234');
        assert.equal((await text()).replace(/\D/g, ''), '061234');
        const { keyboard } = shopper.page;
        await keyboard.down('Control');
        await keyboard.press('z');
        assert.equal(await text(), '06');
        await keyboard.press('y');
        await keyboard.up('Control');
        assert.equal((await text()).replace(/\D/g, ''), '061234');
      });

      test('tells the page of each step once', async () => {
        await compose('06');
        await compose('061');
        assert.equal((await told()).length, 2);
      });

      test('takes what the browser fills in at once', async () => {
        const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
        const { nodeId } = await protocol.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: '#name',
        });
        const { node } = await protocol.send('DOM.describeNode', { nodeId });
        const address = {
          NAME_FULL: 'Marie Curie',
          ADDRESS_HOME_STREET_ADDRESS: '1 rue Cuvier',
          ADDRESS_HOME_CITY: 'Paris',
          ADDRESS_HOME_ZIP: '75005',
          ADDRESS_HOME_COUNTRY: 'GB',
          EMAIL_ADDRESS: 'marie@example.com',
          PHONE_HOME_WHOLE_NUMBER: '+442079460018',
        };
        await protocol.send('Autofill.enable');
        // The browser looks for forms to fill in its own time, and refuses before it has found this one.
        await until(async () => {
          await protocol.send('Autofill.trigger', {
            fieldId: node.backendNodeId,
            address: {
              fields: Object.entries(address).map(([name, value]) => ({ name, value })),
            },
          } as never);
          return true;
        }, 'the browser fills in');
        await until(async () => (await text()) !== '', 'the number is filled in');
        await until(async () => (await field('country')) === 'GB', 'the country follows it');
        assert.equal(await field('value'), '+442079460018');
      });
    });
  }
});
