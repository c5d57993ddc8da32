/** The adapter against a double of a Stripe.js Checkout instance, typed by Stripe's own typings. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { StripeCheckoutLoadActionsSuccess, StripeCheckoutSession } from '@stripe/stripe-js';
import {
  connectCheckout,
  keepCheckoutInformed,
  type PhoneUpdatable,
} from '../../../src/session/index.js';

/** What Stripe.js offers is what the adapter asks for: a compile-time check. */
const fits = (actions: StripeCheckoutLoadActionsSuccess): PhoneUpdatable => actions;
void fits;

/** A field that says what a test wants. */
class Field extends EventTarget {
  value = '';
  complete = false;
  changed = false;
  custom = '';
  /** How often it was asked to say what is wrong. */
  reports = 0;
  required = false;
  #controllers = new Set<{ hostUpdated?(): void }>();
  setCustomValidity(message: string) {
    this.custom = message;
    // As the element's: what the page calls wrong can't be submitted, and something is drawn.
    this.complete = !!this.value && !message;
    this.#drawn();
  }
  reportValidity() {
    this.reports += 1;
    return !this.custom && (!!this.value || !this.required);
  }
  addController(controller: { hostUpdated?(): void }) {
    this.#controllers.add(controller);
  }
  removeController(controller: { hostUpdated?(): void }) {
    this.#controllers.delete(controller);
  }
  get controllers() {
    return this.#controllers.size;
  }
  #drawn() {
    for (const { hostUpdated } of this.#controllers) hostUpdated?.();
  }
  #holds(value: string) {
    this.value = value;
    this.complete = !!value && !this.custom;
  }
  /** Typed: nobody has left the field yet. */
  types(value: string) {
    this.#holds(value);
    this.dispatchEvent(new Event('input'));
    this.#drawn();
  }
  becomes(value: string) {
    this.types(value);
    this.dispatchEvent(new Event('change'));
  }
  /** Put in by a script or a wallet: no event, only a drawing. */
  isGiven(value: string) {
    this.#holds(value);
    this.#drawn();
  }
}

/** A Checkout that answers when told to, and fails on overlapping calls, as Stripe.js advises. */
class Checkout implements PhoneUpdatable {
  readonly asked: (string | null)[] = [];
  #answer: ((result: Awaited<ReturnType<PhoneUpdatable['updatePhoneNumber']>>) => void) | undefined;

  updatePhoneNumber(phone: string | null) {
    assert.equal(this.#answer, undefined, 'one call at a time');
    this.asked.push(phone);
    return new Promise<Awaited<ReturnType<PhoneUpdatable['updatePhoneNumber']>>>((answer) => {
      this.#answer = answer;
    });
  }

  async answers(error?: string) {
    const answer = this.#answer;
    this.#answer = undefined;
    const session = {} as StripeCheckoutSession;
    answer?.(
      error
        ? { type: 'error', error: { message: error } }
        : ({ type: 'success', session } as { type: 'success' }),
    );
    await new Promise((done) => setTimeout(done));
  }
}

const aTask = () => new Promise((done) => setTimeout(done));

test('each committed number is sent, one call at a time, the latest last', async () => {
  const field = new Field();
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  assert.deepEqual(checkout.asked, [], 'nothing to say yet');
  field.becomes('+33612345678');
  field.becomes('+33612345679');
  field.becomes('+33612345670');
  assert.deepEqual(checkout.asked, ['+33612345678']);
  await checkout.answers();
  assert.deepEqual(checkout.asked, ['+33612345678', '+33612345670']);
  await checkout.answers();
  field.becomes('');
  assert.equal(checkout.asked.at(-1), null);
  await checkout.answers();
});

test('a number that is there from the start is sent', async () => {
  const field = new Field();
  field.value = '+33612345678';
  field.complete = true;
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  assert.deepEqual(checkout.asked, ['+33612345678']);
  await checkout.answers();
});

test('the same number is not sent twice', async () => {
  const field = new Field();
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  field.becomes('+33612345678');
  await checkout.answers();
  field.becomes('+33612345678');
  assert.equal(checkout.asked.length, 1);
});

test('a refusal is shown on the field until it is edited, and can be tried again', async () => {
  const field = new Field();
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  field.becomes('+33612345678');
  await checkout.answers('This number can’t be used.');
  assert.equal(field.custom, 'This number can’t be used.');
  field.becomes('+33612345678');
  assert.equal(field.custom, '');
  assert.equal(checkout.asked.length, 2);
  await checkout.answers();
});

test('an answer to a number that is no longer wanted says nothing', async () => {
  const field = new Field();
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  field.becomes('+33612345678');
  field.becomes('+33612345679');
  await checkout.answers('refused');
  assert.equal(field.custom, '');
  assert.equal(checkout.asked.at(-1), '+33612345679');
  await checkout.answers();
});

test('a network failure reaches the host', async () => {
  const field = new Field();
  const told: string[] = [];
  const checkout: PhoneUpdatable = {
    updatePhoneNumber: () => Promise.reject(new Error('offline')),
  };
  connectCheckout(field, checkout, { onError: (message) => told.push(message) });
  field.becomes('+33612345678');
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(told, ['offline']);
  assert.equal(field.custom, '', 'who takes the message shows it');
});

test('a page that fails at a message is told so, and can pay with another number', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const onError = () => {
    throw new Error('of the page');
  };
  const connection = connectCheckout(field, checkout, { onError });
  field.types('+33612345678');
  const first = assert.rejects(connection.settle(), /of the page/);
  await aTask();
  await checkout.answers('no');
  await first;
  field.types('+33612345679');
  const second = connection.settle();
  await aTask();
  await checkout.answers();
  assert.equal(await second, true);
  assert.deepEqual(checkout.asked, ['+33612345678', '+33612345679']);
});

test('the name it had still starts it, and gives what stops it', async () => {
  const field = new Field();
  const told: string[] = [];
  const checkout = new Checkout();
  const stop = keepCheckoutInformed(field, checkout, (message) => told.push(message));
  field.becomes('+33612345678');
  await checkout.answers('no');
  assert.deepEqual(told, ['no']);
  stop();
  field.becomes('+33612345679');
  assert.deepEqual(checkout.asked, ['+33612345678']);
});

test('disconnected, it tells nothing, holds nothing and takes its message back', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const connection = connectCheckout(field, checkout);
  field.becomes('+33612345678');
  await checkout.answers('refused');
  assert.equal(field.custom, 'refused');
  connection.disconnect();
  assert.equal(field.custom, '');
  assert.equal(field.controllers, 0);
  field.becomes('+33612345679');
  assert.deepEqual(checkout.asked, ['+33612345678']);
  assert.equal(await connection.settle(), false);
});

test('a number that a script or a wallet puts in is told as well', async () => {
  const field = new Field();
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  field.isGiven('+33612345678');
  assert.deepEqual(checkout.asked, ['+33612345678']);
  await checkout.answers();
  field.isGiven('06 12-34');
  assert.equal(checkout.asked.at(-1), '06 12-34');
  await checkout.answers();
  field.isGiven('');
  assert.equal(checkout.asked.at(-1), null);
  await checkout.answers();
});

test('what is being typed is not told before it is committed', async () => {
  const field = new Field();
  const checkout = new Checkout();
  connectCheckout(field, checkout);
  field.becomes('+33612345678');
  field.types('+3361234567');
  await checkout.answers();
  assert.deepEqual(checkout.asked, ['+33612345678'], 'nor when an answer comes meanwhile');
  field.types('+33612345670');
  field.dispatchEvent(new Event('focusout'));
  assert.equal(checkout.asked.at(-1), '+33612345670', 'without a change, when it is left');
  await checkout.answers();
});

test('a number that the session has is not told, and one that nobody gave not taken from it', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const has = Object.assign(checkout, { getSession: () => ({ phoneNumber: '+33612345678' }) });
  connectCheckout(field, has);
  field.isGiven('');
  field.isGiven('+33612345678');
  assert.deepEqual(checkout.asked, []);
  field.becomes('');
  assert.deepEqual(checkout.asked, [null]);
  await checkout.answers();
});

test('settle waits for the number that stands there, typed and not yet left', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const connection = connectCheckout(field, checkout);
  field.becomes('+33612345678');
  field.types('+33612345679');
  let settled: boolean | undefined;
  void connection.settle().then((may) => {
    settled = may;
  });
  await aTask();
  assert.deepEqual(checkout.asked, ['+33612345678']);
  await checkout.answers();
  assert.equal(settled, undefined);
  assert.deepEqual(checkout.asked, ['+33612345678', '+33612345679']);
  await checkout.answers();
  assert.equal(settled, true);
});

test('settle waits for what is typed while it waits', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const connection = connectCheckout(field, checkout);
  field.becomes('+33612345678');
  const settled = connection.settle();
  await aTask();
  field.becomes('+33612345670');
  await checkout.answers();
  await checkout.answers();
  assert.equal(await settled, true);
  assert.deepEqual(checkout.asked, ['+33612345678', '+33612345670']);
});

test('settle says no to a number that is refused, and tries it again the next time', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const connection = connectCheckout(field, checkout);
  field.becomes('+33612345678');
  await checkout.answers('Stripe says no');
  const first = connection.settle();
  await aTask();
  assert.equal(checkout.asked.length, 2);
  await checkout.answers('Stripe says no');
  assert.equal(await first, false);
  assert.equal(field.custom, 'Stripe says no');
  assert.equal(field.reports, 1, 'the shopper is shown');
  const second = connection.settle();
  await aTask();
  await checkout.answers();
  assert.equal(await second, true);
  assert.equal(field.custom, '');
});

test('settle says no while the session may still have a number that was taken out', async () => {
  const field = new Field();
  const checkout = new Checkout();
  const connection = connectCheckout(field, checkout);
  field.becomes('+33612345678');
  await checkout.answers();
  field.becomes('');
  await checkout.answers('not now');
  const settled = connection.settle();
  await aTask();
  await checkout.answers('not now');
  assert.equal(await settled, false);
});

test('settle says no to a field that is required and empty', async () => {
  const field = new Field();
  field.required = true;
  const connection = connectCheckout(field, new Checkout());
  assert.equal(await connection.settle(), false);
  assert.equal(field.reports, 1);
  field.required = false;
  assert.equal(await connection.settle(), true);
});

test('the number library is waited for, and no longer than a few seconds', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    for (const comes of [true, false]) {
      let arrive = () => {};
      const field = Object.assign(new Field(), {
        ready: new Promise<void>((done) => {
          arrive = done;
        }),
      });
      field.isGiven('0612345678');
      const checkout = new Checkout();
      connectCheckout(field, checkout);
      field.becomes('0612345678');
      mock.timers.tick(2999);
      await new Promise((done) => setImmediate(done));
      assert.deepEqual(checkout.asked, []);
      if (comes) {
        field.isGiven('+33612345678');
        arrive();
      } else mock.timers.tick(1);
      await new Promise((done) => setImmediate(done));
      assert.deepEqual(checkout.asked, [comes ? '+33612345678' : '0612345678']);
    }
  } finally {
    mock.timers.reset();
  }
});

test('a text that asks for another file is told when that is there, and settle() waits for it', async () => {
  for (const settles of [false, true]) {
    let arrive = () => {};
    const field = Object.assign(new Field(), { ready: Promise.resolve() });
    const checkout = new Checkout();
    const connection = connectCheckout(field, checkout);
    await aTask();
    field.ready = new Promise<void>((done) => {
      arrive = done;
    });
    field.becomes('06 12 34 56 78');
    const settled = settles ? connection.settle() : undefined;
    await aTask();
    assert.deepEqual(checkout.asked, []);
    field.isGiven('+33612345678');
    arrive();
    await aTask();
    assert.deepEqual(checkout.asked, ['+33612345678']);
    await checkout.answers();
    if (settled) assert.equal(await settled, true);
    assert.deepEqual(checkout.asked, ['+33612345678']);
  }
});

test('two fields connected with one checkout take turns', async () => {
  const [one, two] = [new Field(), new Field()];
  const checkout = new Checkout();
  connectCheckout(one, checkout);
  connectCheckout(two, checkout);
  one.becomes('+33612345678');
  two.becomes('+33612345679');
  await checkout.answers();
  assert.deepEqual(checkout.asked, ['+33612345678', '+33612345679']);
  await checkout.answers();
});

test('what only failed is told again when the form refuses to submit it; a refusal is not', async () => {
  for (const fails of [true, false]) {
    const field = new Field();
    let asked = 0;
    connectCheckout(field, {
      updatePhoneNumber: async () => {
        asked += 1;
        if (asked > 1) return { type: 'success' };
        if (fails) throw new Error('offline');
        return { type: 'error', error: { message: 'no' } };
      },
    });
    field.becomes('+33612345678');
    await aTask();
    assert.equal(field.custom, fails ? 'offline' : 'no');
    field.dispatchEvent(new Event('invalid'));
    await aTask();
    await aTask();
    assert.deepEqual([asked, field.custom], fails ? [2, ''] : [1, 'no']);
  }
});
