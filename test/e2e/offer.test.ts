/**
 * The offer of another number on whole pages: which files are asked for and when, and that nothing
 * is lost where they can't be had.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import {
  atRest,
  type Engine,
  PuppeteerVisitor,
  settled,
  until,
  type Visitor,
  visitor,
} from './support/visitor.js';

const server = new PageServer();
const page = (
  attributes = '',
  script = '<script type="module" src="/cdn/checkout-phone-field.js">',
) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
${script}</script></head><body>
<form method="post" action="/pay"><input id="email" name="email" autocomplete="off">
<checkout-phone-field id="field" name="phone" country="FR" preferred-countries="US" ${attributes}></checkout-phone-field>
<button id="next" type="button">Next</button><button id="pay">Pay</button></form></body></html>`;

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
    const inField = (selector: string) =>
      `document.querySelector('#field').shadowRoot?.querySelector('${selector}')`;
    const text = (selector: string) => read<string>(`${inField(selector)}?.textContent ?? ''`);
    const rest = () => atRest(shopper, `document.querySelector('#field')`);
    /** The field has been left, and has said what it says then. */
    const left = () =>
      settled(
        shopper,
        `(async (field) => {
          for (let times = 0; times < 3; times++) {
            await new Promise((done) => setTimeout(done));
            await field.ready;
            await field.updateComplete;
          }
        })(document.querySelector('#field'))`,
        'the field has been left',
      );
    const asked = (path: string) => server.asked.filter((one) => one.startsWith(path)).length;
    const arrived = async (path: string, html = page()) => {
      await shopper.open(server.page(path, html));
      await until(() => read<boolean>(`!!${inField('input')}`), 'the field');
      await rest();
    };
    const tell = async (number: string) => {
      await read(
        `(document.querySelector('#field').focus(), document.querySelector('#field').select(), 0)`,
      );
      await shopper.type(number);
      await shopper.press('Tab');
    };
    const offered = () =>
      until(async () => (await text('[part=offer-button]')) !== '', 'the offer');
    const take = () => read(`(${inField('[part=offer-button]')}.click(), 0)`);
    const pay = async () => {
      await shopper.click('#pay');
      await until(() => read<boolean>(`document.title === 'Paid'`), 'the next page');
      return server.posts.at(-1)!.find(([name]) => name === 'phone')?.[1];
    };

    test('is fetched only for a doubt, with the tables of three countries at the most', async () => {
      await arrived('/quiet');
      await tell('06 12 34 56 78');
      await left();
      assert.equal(asked('offer.js'), 0);
      const tables = asked('metadata/');
      await tell('415 555 26');
      await left();
      await tell('0612 3456 78901');
      await until(async () => /another country/.test(await text('[part=offer]')), 'the advice');
      assert.equal(asked('offer.js'), 1);
      assert.ok(asked('metadata/') - tables <= 3, `${server.asked}`);
      assert.ok(asked('metadata/1.js'), `${server.asked}`);
    });

    test('taken, it is what the form posts', async () => {
      await arrived('/taken');
      await tell('(415) 555-2671');
      await offered();
      assert.equal(await text('[part=offer-button]'), 'Use +1 415 555 2671');
      await take();
      assert.equal(await read(`document.querySelector('#field').value`), '+14155552671');
      assert.equal(await pay(), '+14155552671');
    });

    test('its file missing: the message stays, and nothing is lost or asked for without end', async () => {
      server.fails = (path) => path.startsWith('offer.js');
      await arrived('/missing');
      await tell('(415) 555-2671');
      await until(async () => /too long/.test(await text('[part=error]')), 'the message');
      await until(() => server.answered.some((path) => path.startsWith('offer.js')), 'it fails');
      await left();
      assert.equal(asked('offer.js'), 1);
      assert.match(await text('[part=error]'), /too long/);
      assert.equal(await text('[part=offer]'), '');
      const input = `${inField('input')}.value.replace(/\\D/g, '')`;
      assert.equal(await read(input), '4155552671');
      assert.equal(await read(`document.querySelector('#field').checkValidity()`), false);
      server.fails = () => false;
      await tell('(415) 555-2671');
      await offered();
      await take();
      assert.equal(await pay(), '+14155552671');
    });

    test('the tables of other countries missing: the advice alone', async () => {
      server.fails = (path) => /^metadata\/(?!33\.)/.test(path);
      await arrived('/tables');
      await tell('(415) 555-2671');
      await until(async () => /another country/.test(await text('[part=offer]')), 'the advice');
      assert.equal(await text('[part=offer-button]'), '');
      assert.match(await text('[part=error]'), /too long/);
      server.fails = () => false;
      await tell('(415) 555-2671');
      await offered();
    });

    test('it comes too late: what was typed meanwhile is not touched', async () => {
      const release = server.hold((path) => path.startsWith('offer.js'));
      await arrived('/late');
      await tell('(415) 555-2671');
      await until(() => asked('offer.js') > 0, 'it is asked for');
      await tell('06 12 34 56 78');
      release();
      await until(() => server.answered.some((path) => path.startsWith('offer.js')), 'it comes');
      await left();
      assert.equal(await text('[part=offer]'), '');
      assert.equal(await pay(), '+33612345678');
    });

    test('it does not push away what is pressed', async () => {
      if (!(shopper instanceof PuppeteerVisitor)) return;
      const release = server.hold((path) => path.startsWith('offer.js'));
      await arrived('/pressed');
      await tell('(415) 555-2671');
      await until(() => asked('offer.js') > 0, 'it is asked for');
      await read(`(document.querySelector('#next').onclick = () => { window.clicked = 1; }, 0)`);
      const { mouse } = shopper.page;
      const { x, y } = (await (await shopper.page.$('#next'))!.clickablePoint())!;
      await mouse.move(x, y);
      await mouse.down();
      release();
      await until(() => server.answered.some((path) => path.startsWith('offer.js')), 'it comes');
      await until(() => asked('metadata/1.js') > 0, 'so does what it needs');
      await left();
      await left();
      assert.equal(await text('[part=offer]'), '');
      await mouse.up();
      await offered();
      assert.equal(await read('window.clicked'), 1);
    });

    test('a page that allows no style and no script but its own files has it as well', async () => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; report-uri /reports";
      await shopper.open(server.page('/strict', page(), { 'content-security-policy': policy }));
      await until(() => read<boolean>(`!!${inField('input')}`), 'the field');
      await rest();
      await tell('(415) 555-2671');
      await offered();
      assert.equal(
        await read(`getComputedStyle(${inField('[part=offer-button]')}).cursor`),
        'pointer',
      );
      assert.deepEqual(server.reports, []);
    });

    test('the classic script has it inside', async () => {
      await arrived(
        '/classic',
        page('', '<script defer src="/cdn/checkout-phone-field.classic.js">'),
      );
      await tell('(415) 555-2671');
      await offered();
      await take();
      assert.equal(await pay(), '+14155552671');
      assert.equal(asked('offer.js'), 0);
    });
  });
}
