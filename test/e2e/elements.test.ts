/**
 * The merchant's own page with Elements: whatever a shopper does and however Stripe.js answers, a
 * payment is confirmed with the number that stands in the field, or not at all.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoProcess } from './reference-checkout/support/demo-process.js';
import { type Engine, settled, until, type Visitor, visitor } from './support/visitor.js';

let demo: DemoProcess;
before(async () => {
  demo = await DemoProcess.start();
});
after(() => demo?.stop());

/** What the double was asked, in order. */
type Calls = { action: string; given: string | null; answer: string }[];

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());

    const read = <T>(expression: string) => shopper.read<T>(expression);
    const field = <T>(name: string) =>
      read<T>(`document.querySelector('checkout-phone-field').${name}`);
    const open = async (behaviour: string) => {
      await shopper.open(`${demo.origin}/elements?stripe=${behaviour}`);
      await until(() => read<boolean>(`'ready' in document.body.dataset`), 'the page is ready');
      await until(
        () =>
          read<boolean>(
            `!!document.querySelector('checkout-phone-field').shadowRoot.querySelector('input')`,
          ),
        'the field is drawn',
      );
      // Without the number library a text is told as it is after a while, and then once more.
      await settled(shopper, `document.querySelector('checkout-phone-field').ready`, 'the library');
    };
    const enter = async (text: string) => {
      await read(`(document.querySelector('checkout-phone-field').focus(), 0)`);
      await shopper.type(text);
    };
    const calls = (action: string) =>
      read<Calls>(`stripeDouble.calls.filter((call) => call.action === '${action}')`);
    const message = () =>
      read<string>(
        `document.querySelector('checkout-phone-field').shadowRoot.querySelector('[part~=error]')?.textContent.trim() ?? ''`,
      );
    /** The payment was confirmed once, with this number, and no update overtook another. */
    const paidWith = async (phone: string) => {
      await until(
        () => read<boolean>(`document.querySelector('#paid').offsetHeight > 0`),
        'it is paid',
      );
      assert.equal(await read('stripeDouble.confirmedWith'), phone);
      assert.equal((await calls('confirm')).length, 1);
      assert.equal(await read('stripeDouble.overlaps'), 0);
      assert.equal(await read(`document.querySelector('#paid-phone').textContent`), phone);
      assert.equal(await read(`document.querySelector('#elements').offsetHeight`), 0);
    };
    const notPaid = async () => {
      assert.deepEqual(await calls('confirm'), []);
      assert.equal(await read(`document.querySelector('#paid').offsetHeight`), 0);
    };

    for (const behaviour of ['answers', 'slow']) {
      test(`${behaviour}: type, click Pay`, async () => {
        await open(behaviour);
        await enter('06 12 34 56 78');
        await shopper.click('#pay');
        await paidWith('+33612345678');
        assert.equal((await calls('updatePhoneNumber')).length, 1);
      });

      test(`${behaviour}: type, Enter`, async () => {
        await open(behaviour);
        await enter('06 12 34 56 78');
        await shopper.press('Enter');
        await paidWith('+33612345678');
      });
    }

    test('slow: a number that is corrected while the first is told', async () => {
      await open('slow');
      await enter('06 12 34 56 78');
      await shopper.press('Tab');
      await until(async () => (await calls('updatePhoneNumber')).length === 1, 'it is told');
      await read(`(document.querySelector('checkout-phone-field').focus(), 0)`);
      await shopper.press('End');
      await shopper.press('Backspace');
      await shopper.type('9');
      await shopper.click('#pay');
      await paidWith('+33612345679');
    });

    test('a number put in by a script', async () => {
      await open('answers');
      await read(`(document.querySelector('checkout-phone-field').value = '+33787654321', 0)`);
      await until(async () => (await calls('updatePhoneNumber')).length === 1, 'it is told');
      await shopper.click('#pay');
      await paidWith('+33787654321');
    });

    test('a wallet’s number, exactly as it came', async () => {
      await open('answers');
      await shopper.click('[data-wallet=apple_pay]');
      await paidWith('(06) 12-34.56 78');
    });

    test('slow: a wallet’s number', async () => {
      await open('slow');
      await shopper.click('[data-wallet=apple_pay]');
      await paidWith('(06) 12-34.56 78');
    });

    test('without a number nothing is confirmed, and the field says why', async () => {
      await open('answers');
      await shopper.click('#pay');
      await until(async () => (await message()) !== '', 'the message');
      assert.equal(await field(`matches(':focus-within')`), true);
      await notPaid();
      assert.deepEqual(await calls('updatePhoneNumber'), []);
    });

    test('refused: Stripe’s message in the field; another number is paid with', async () => {
      await open('refuses');
      await enter('+44 20 7946 0018');
      await shopper.click('#pay');
      await until(async () => /only call French/.test(await message()), 'Stripe’s message');
      await until(() => read<boolean>(`!document.querySelector('#pay').disabled`), 'it is over');
      assert.equal(await field(`matches(':focus-within')`), true);
      await notPaid();
      await read(`(document.querySelector('checkout-phone-field').select(), 0)`);
      await shopper.type('06 12 34 56 78');
      await shopper.press('Enter');
      await paidWith('+33612345678');
    });

    test('failing: it is said, nothing is confirmed, and Pay tries again', async () => {
      await open('fails');
      await enter('06 12 34 56 78');
      await shopper.click('#pay');
      await until(async () => /can’t be reached/.test(await message()), 'what went wrong');
      await until(() => read<boolean>(`!document.querySelector('#pay').disabled`), 'it is over');
      await notPaid();
      await read(`(stripeDouble.behaviour = 'answers', 0)`);
      await shopper.click('#pay');
      await paidWith('+33612345678');
    });
  });
}
