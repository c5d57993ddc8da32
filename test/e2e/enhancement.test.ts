/**
 * The page's own input posts its text with scripts off, with the script blocked or missing, while
 * the script is on its way and after it has come: exactly one entry each time.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import {
  type Engine,
  type PuppeteerVisitor,
  until,
  type Visitor,
  visitor,
} from './support/visitor.js';

const server = new PageServer();
const form = `<form method="post" action="/pay">
  <label for="phone">Phone</label>
  <checkout-phone-field country="FR"><input slot="input" id="phone" type="tel" name="phone" autocomplete="tel"></checkout-phone-field>
  <button id="pay">Pay</button>
</form>`;
const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${script}</head><body>${form}</body></html>`;
const MODULE = '<script type="module" src="/cdn/checkout-phone-field.js"></script>';
const CLASSIC = '<script defer src="/cdn/checkout-phone-field.classic.js"></script>';

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

    const pay = async () => {
      await shopper.click('#pay');
      await until(() => server.posts.length > 0, 'the form posts');
      await until(() => shopper.read<boolean>(`document.title === 'Paid'`), 'the next page');
      return server.posts;
    };
    /** The number is read, and the field submits it: until it is adopted, the input submits itself. */
    const enhanced = async () => {
      await until(
        () =>
          shopper.read<boolean>(`document.querySelector('checkout-phone-field').format === 'e164'`),
        'the field reads the number',
      );
      await until(
        () => shopper.read<boolean>(`!document.querySelector('#phone').name`),
        'the input is adopted',
      );
    };

    test('the script blocked by a Content-Security-Policy', async () => {
      const policy = { 'content-security-policy': "script-src 'none'" };
      await shopper.open(server.page('/policy', page(MODULE), policy));
      await shopper.click('#phone');
      await shopper.type('06 12 34 56 78');
      assert.deepEqual(await pay(), [[['phone', '06 12 34 56 78']]]);
      assert.deepEqual(server.asked, [], 'the script was not even asked for');
    });

    test('the script missing', async () => {
      server.fails = () => true;
      await shopper.open(server.page('/missing', page(MODULE)));
      await shopper.click('#phone');
      await shopper.type('06 12 34 56 78');
      assert.deepEqual(await pay(), [[['phone', '06 12 34 56 78']]]);
    });

    const cannot = engine !== 'chromium' && 'no driver can turn them off';
    test('scripts off', { skip: cannot }, async () => {
      const { page: tab } = shopper as PuppeteerVisitor;
      await tab.setJavaScriptEnabled(false);
      try {
        await shopper.open(server.page('/off', page(MODULE)));
        await shopper.click('#phone');
        await shopper.type('06 12 34 56 78');
        assert.deepEqual(await pay(), [[['phone', '06 12 34 56 78']]]);
      } finally {
        await tab.setJavaScriptEnabled(true);
      }
    });

    // WebDriver opens a page only when all that its load waits for is there: this one is asked for
    // when that is over.
    const LATE = `<script>addEventListener('load', () => setTimeout(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/cdn/checkout-phone-field.js';
      document.head.append(script);
    }))</script>`;

    test('a late script keeps text, focus and caret', async () => {
      const release = server.hold((path) => path === 'checkout-phone-field.js');
      await shopper.open(server.page('/late', page(LATE)));
      await shopper.click('#phone');
      await shopper.type('06 12 34');
      await shopper.press('ArrowLeft');
      await shopper.press('ArrowLeft');
      assert.equal(await shopper.read(`!!customElements.get('checkout-phone-field')`), false);
      release();
      await until(
        () => shopper.read<boolean>(`!!document.querySelector('checkout-phone-field').shadowRoot`),
        'the script comes',
      );
      assert.equal(await shopper.read('document.activeElement.id'), 'phone');
      assert.equal(await shopper.read('phone.value'), '06 12 34');
      assert.equal(await shopper.read('phone.selectionStart'), 6);
      await shopper.type('9');
      await shopper.press('End');
      await shopper.type('567');
      await enhanced();
      assert.deepEqual(await pay(), [[['phone', '+33612934567']]]);
    });

    test('a form sent before the late script has come', async () => {
      server.hold((path) => path === 'checkout-phone-field.js');
      await shopper.open(server.page('/later', page(LATE)));
      await shopper.click('#phone');
      await shopper.type('06 12 34 56 78');
      assert.deepEqual(await pay(), [[['phone', '06 12 34 56 78']]]);
    });

    for (const [name, script] of [
      ['module', MODULE],
      ['classic script', CLASSIC],
    ] as const) {
      test(`enhanced by the ${name}`, async () => {
        await shopper.open(server.page('/enhanced', page(script)));
        await shopper.click('label');
        await shopper.type('06 12 34 56 78');
        await enhanced();
        assert.deepEqual(await pay(), [[['phone', '+33612345678']]]);
      });
    }

    test('enhanced, and sent by Enter', async () => {
      await shopper.open(server.page('/enter', page(MODULE)));
      await shopper.click('#phone');
      await shopper.type('06 12 34 56 78');
      await enhanced();
      await shopper.press('Enter');
      await until(() => server.posts.length > 0, 'the form posts');
      await until(() => shopper.read<boolean>(`document.title === 'Paid'`), 'the next page');
      assert.deepEqual(server.posts, [[['phone', '+33612345678']]]);
    });
  });
}
