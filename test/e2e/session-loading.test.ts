/**
 * What a session says is read by a file of its own: what the field does before it comes, when it
 * fails, when it never answers, and that a page that has it already waits for nothing.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { type Engine, settled, until, type Visitor, visitor } from './support/visitor.js';

const server = new PageServer();
const reads = (path: string) => path.startsWith('checkout.js');
const MODULE = '<script type="module" src="/cdn/checkout-phone-field.js"></script>';
const collecting = {
  mode: 'payment',
  phone_number_collection: { enabled: true },
  customer: { phone: '06 12 34 56 78', address: { country: 'FR' } },
};
const empty = { ...collecting, customer: null };

interface PageParts {
  readonly session: object;
  readonly script?: string;
  /** The field is never held back for too long: for tests of what waits. */
  readonly patient?: boolean;
  readonly attributes?: string;
  readonly inside?: string;
}

/** The session is set before any script of ours has come, as an inline script of a page does. */
const page = ({ session, script = MODULE, patient, attributes = '', inside = '' }: PageParts) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script>${
    patient
      ? 'const now = setTimeout; window.setTimeout = (task, ms) => ms === 1000 ? 0 : now(task, ms);'
      : ''
  }
window.seen = [];
// Every state that is drawn, by whoever could see it: a frame.
const look = () => {
  const { shadowRoot } = document.querySelector('#field') ?? {};
  const input = shadowRoot?.querySelector('input');
  const now = input ? 'input ' + input.value : shadowRoot ? 'nothing' : 'no script';
  if (window.seen.at(-1) !== now) window.seen.push(now);
  requestAnimationFrame(look);
};
look();</script></head><body>
<form method="post" action="/pay"><p><input id="email" type="email" name="email" autocomplete="email"></p>
<checkout-phone-field id="field" name="phone" placement="inline" ${attributes}>${inside}</checkout-phone-field>
<p><button id="pay">Pay</button></p></form>
<script>document.querySelector('#field').session = ${JSON.stringify(session)};</script>${script}
</body></html>`;

before(() => server.start());
after(() => server.stop());

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    const read = <T>(expression: string) => shopper.read<T>(expression);
    const field = <T>(name: string) => read<T>(`document.querySelector('#field').${name}`);
    const isDrawn = () =>
      read<boolean>(`!!document.querySelector('#field').shadowRoot?.querySelector('.control')`);
    const asked = () => until(() => server.asked.some(reads), 'the file is asked for');
    const paid = async () => {
      await until(() => read<boolean>(`document.title === 'Paid'`), 'the next page');
      return Object.fromEntries(server.posts.at(-1)!);
    };

    test('late: nothing is drawn before it, and the number on file with the first drawing', async () => {
      const release = server.hold(reads);
      await shopper.open(server.page('/late', page({ session: collecting, patient: true })));
      await asked();
      assert.equal(await isDrawn(), false);
      release();
      await until(async () => (await field('format')) === 'e164', 'the number is read');
      assert.equal(await field('value'), '+33612345678');
      await until(isDrawn, 'the field is drawn');
      const seen = await read<string[]>('window.seen');
      assert.deepEqual(
        seen.filter((one) => one === 'input '),
        [],
        seen.join(),
      );
    });

    test('late: a field that collects none is never drawn', async () => {
      const release = server.hold(reads);
      await shopper.open(
        server.page('/off', page({ session: { mode: 'payment' }, patient: true })),
      );
      await asked();
      release();
      await until(() => field<boolean>(`hasAttribute('data-off')`), 'it is read');
      assert.equal(await field('checkValidity()'), true);
      assert.deepEqual(
        (await read<string[]>('window.seen')).filter((one) => one.startsWith('input')),
        [],
      );
    });

    test('late: an input of the page’s is there and can be typed into', async () => {
      const release = server.hold(reads);
      const inside = '<input slot="input" id="own" type="tel" name="phone">';
      await shopper.open(
        server.page(
          '/own',
          page({ session: empty, patient: true, inside, attributes: 'country="FR"' }),
        ),
      );
      await asked();
      await until(isDrawn, 'the field is drawn');
      assert.ok(await read<boolean>(`document.querySelector('#own').offsetHeight > 0`));
      await read(`document.querySelector('#own').focus()`);
      await shopper.type('0612345678');
      release();
      await until(async () => (await field('value')) === '+33612345678', 'it is read');
    });

    test('late: a submit before it waits, and posts the number on file', async () => {
      const release = server.hold(reads);
      await shopper.open(server.page('/early', page({ session: collecting, patient: true })));
      await asked();
      await shopper.click('#pay');
      assert.equal(server.posts.length, 0);
      release();
      assert.match((await paid())['phone']!, /^(\+33612345678|06 ?12 ?34 ?56 ?78)$/);
      assert.equal(server.posts.length, 1);
    });

    test('late: a submit by Enter before it waits as well, and is let through where none is collected', async () => {
      const release = server.hold(reads);
      await shopper.open(
        server.page('/enter', page({ session: { mode: 'payment' }, patient: true })),
      );
      await asked();
      await shopper.click('#email');
      await shopper.press('Enter');
      assert.equal(server.posts.length, 0);
      release();
      assert.deepEqual(await paid(), { email: '' });
    });

    test('late: a submit without a number is refused in the field, once it is drawn', async () => {
      const release = server.hold(reads);
      await shopper.open(server.page('/refused', page({ session: empty, patient: true })));
      await asked();
      await shopper.click('#pay');
      release();
      const message = `document.querySelector('#field').shadowRoot.querySelector('.message.error')`;
      await until(() => read<boolean>(`!!${message}`), 'the message');
      assert.equal(await read('document.activeElement.id'), 'field');
      assert.equal(server.posts.length, 0);
    });

    test('never: the field comes all the same, and what is typed is posted', async () => {
      server.hold(reads);
      await shopper.open(
        server.page('/never', page({ session: collecting, attributes: 'country="FR"' })),
      );
      await until(isDrawn, 'the field is drawn without it');
      await read(`document.querySelector('#field').focus()`);
      await shopper.type('0787654321');
      await until(async () => (await field('format')) === 'e164', 'the number is read');
      await shopper.click('#pay');
      assert.equal((await paid())['phone'], '+33787654321');
    });

    test('failing: the field works as without a session; a touch asks again', async () => {
      server.fails = reads;
      await shopper.open(
        server.page('/failing', page({ session: empty, attributes: 'country="FR"' })),
      );
      await until(isDrawn, 'the field is drawn without it');
      // On a slow machine it is drawn for want of patience, while the file is still under way.
      await settled(
        shopper,
        `document.querySelector('#field').updateComplete`,
        'the file is refused',
      );
      assert.equal(await field('required'), true);
      server.fails = () => false;
      const before = server.asked.filter(reads).length;
      await read(`(window.errors = [], document.querySelector('#field').addEventListener('collectionerror', (e) => errors.push(e.code)),
        document.querySelector('#field').session = 'cs_1', 0)`);
      await read(`document.querySelector('#field').focus()`);
      await until(() => server.asked.filter(reads).length > before, 'it is asked for again');
      await until(
        async () => (await read<string[]>('errors')).join() === 'invalid-session',
        'what it says counts',
      );
    });

    test('failing until the submit: the number typed is posted', async () => {
      server.fails = reads;
      await shopper.open(
        server.page('/failed', page({ session: collecting, attributes: 'country="FR"' })),
      );
      await until(isDrawn, 'the field is drawn without it');
      await read(`document.querySelector('#field').focus()`);
      await shopper.type('0787654321');
      await shopper.click('#pay');
      assert.match((await paid())['phone']!, /^(\+33787654321|07 ?87 ?65 ?43 ?21)$/);
    });

    test('the classic script reads a session in the same breath', async () => {
      const script = `<script src="/cdn/checkout-phone-field.classic.js"></script>
<script>const it = document.querySelector('#field'); it.session = ${JSON.stringify(collecting)};
window.atOnce = [it.value, it.format, it.changed]; it.session = { mode: 'payment' };
window.atOnce.push(it.required, document.querySelector('form').checkValidity());</script>`;
      await shopper.open(server.page('/classic', page({ session: empty, script })));
      await until(() => read<boolean>('!!window.atOnce'), 'the page is there');
      const [value, , changed, required, valid] = await read<unknown[]>('window.atOnce');
      assert.match(String(value), /^(\+33612345678|06 12 34 56 78)$/);
      assert.deepEqual([changed, required, valid], [false, false, true]);
      assert.equal(server.asked.some(reads), false);
    });

    test('preloaded, it is fetched once and waits for nothing', async () => {
      const script = `<link rel="modulepreload" href="/cdn/${server.later('checkout.js')}">${MODULE}`;
      await shopper.open(server.page('/preloaded', page({ session: collecting, script })));
      await until(async () => (await field('format')) === 'e164', 'the number is read');
      await until(isDrawn, 'the field is drawn');
      // A browser that knows no such hint asks when it is told to.
      assert.equal(new Set(server.asked.filter(reads)).size, 1);
    });
  });
}
