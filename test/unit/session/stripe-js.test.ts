/** The adapter against a double of a Stripe.js Checkout instance, typed by Stripe's own typings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StripeCheckoutLoadActionsSuccess, StripeCheckoutSession } from '@stripe/stripe-js';
import { keepCheckoutInformed, type PhoneUpdatable } from '../../../src/session/index.js';

/** What Stripe.js offers is what the adapter asks for: a compile-time check. */
const fits = (actions: StripeCheckoutLoadActionsSuccess): PhoneUpdatable => actions;
void fits;

/** A field that says what a test wants. */
class Field extends EventTarget {
  value = '';
  complete = false;
  changed = false;
  custom = '';
  setCustomValidity(message: string) {
    this.custom = message;
  }
  becomes(value: string) {
    this.dispatchEvent(new Event('input'));
    this.value = value;
    this.complete = !!value;
    this.dispatchEvent(new Event('change'));
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

test('each committed number is sent, one call at a time, the latest last', async () => {
  const field = new Field();
  const checkout = new Checkout();
  keepCheckoutInformed(field, checkout);
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
  keepCheckoutInformed(field, checkout);
  assert.deepEqual(checkout.asked, ['+33612345678']);
  await checkout.answers();
});

test('the same number is not sent twice', async () => {
  const field = new Field();
  const checkout = new Checkout();
  keepCheckoutInformed(field, checkout);
  field.becomes('+33612345678');
  await checkout.answers();
  field.becomes('+33612345678');
  assert.equal(checkout.asked.length, 1);
});

test('a refusal is shown on the field until it is edited, and can be tried again', async () => {
  const field = new Field();
  const checkout = new Checkout();
  keepCheckoutInformed(field, checkout);
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
  keepCheckoutInformed(field, checkout);
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
  keepCheckoutInformed(field, checkout, (message) => told.push(message));
  field.becomes('+33612345678');
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(told, ['offline']);
});

test('stopping stops', () => {
  const field = new Field();
  const checkout = new Checkout();
  keepCheckoutInformed(field, checkout)();
  field.becomes('+33612345678');
  assert.deepEqual(checkout.asked, []);
});
