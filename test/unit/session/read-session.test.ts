import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StripeCheckoutSession } from '@stripe/stripe-js';
import fc from 'fast-check';
import type Stripe from 'stripe';
import { readSession } from '../../../src/session/index.js';

const enabled = { phone_number_collection: { enabled: true } };

test('a session as it comes from the API: payment with a number on file', () => {
  const session = {
    id: 'cs_test_1',
    object: 'checkout.session',
    mode: 'payment',
    status: 'open',
    locale: 'fr',
    phone_number_collection: { enabled: true },
    shipping_address_collection: { allowed_countries: ['FR'] },
    customer: {
      id: 'cus_1',
      object: 'customer',
      phone: '06 12 34 56 78',
      address: { country: 'FR' },
    },
    customer_details: { email: 'a@example.com', name: null, phone: null, address: null },
  };
  assert.deepEqual(readSession(session), {
    state: 'on',
    prefill: '06 12 34 56 78',
    prefillSource: 'customer',
    country: 'FR',
    shipping: true,
    locale: 'fr',
  });
});

test('payment and subscription collect, in either mode', () => {
  for (const mode of ['payment', 'subscription', undefined]) {
    assert.equal(readSession({ mode, ...enabled }).state, 'on', mode);
  }
});

test('nothing is collected when it is not enabled, in any mode', () => {
  for (const mode of ['payment', 'subscription', 'setup']) {
    assert.equal(readSession({ mode }).state, 'off');
    assert.equal(readSession({ mode, phone_number_collection: null }).state, 'off');
    assert.equal(readSession({ mode, phone_number_collection: { enabled: false } }).state, 'off');
  }
});

test('setup mode does not support it', () => {
  const reading = readSession({ mode: 'setup', ...enabled });
  assert.equal(reading.state, 'error');
  assert.equal(reading.state === 'error' && reading.code, 'setup-mode-unsupported');
  assert.match(reading.state === 'error' ? reading.message : '', /setup mode/);
});

test('the number on the session comes before the one on the customer', () => {
  const session = {
    ...enabled,
    customer_details: { phone: '+33612345678' },
    customer: { phone: '+442079460018' },
  };
  const reading = readSession(session);
  assert.equal(reading.state === 'on' && reading.prefill, '+33612345678');
  assert.equal(reading.state === 'on' && reading.prefillSource, 'customer_details');
});

test('a customer that is not expanded says nothing', () => {
  const reading = readSession({ ...enabled, customer: 'cus_1' });
  assert.equal(reading.state === 'on' && reading.prefill, '');
});

test('the locale "auto" asks for nothing', () => {
  const reading = readSession({ ...enabled, locale: 'auto' });
  assert.equal(reading.state === 'on' && reading.locale, '');
});

test('wrong types are named, never thrown', () => {
  const wrong: readonly (readonly [session: unknown, names: RegExp])[] = [
    ['cs_test_1', /not an object/],
    [42, /not an object/],
    [[], /not an object/],
    [{ mode: 'gift' }, /mode/],
    [{ mode: 1 }, /mode/],
    [{ phone_number_collection: true }, /phone_number_collection/],
    [{ phone_number_collection: { enabled: 'yes' } }, /enabled/],
    [{ ...enabled, customer_details: 'x' }, /customer_details/],
    [{ ...enabled, customer_details: { phone: 33 } }, /phone/],
    [{ ...enabled, customer: [] }, /customer/],
    [{ ...enabled, status: 3 }, /status/],
    [{ phoneNumber: 33 }, /phoneNumber/],
    [{ phoneNumber: null, status: 'open' }, /status/],
    [{ phoneNumber: null, shippingAddress: 'Paris' }, /shippingAddress/],
    [{ ...enabled, shipping_address_collection: 'FR' }, /shipping_address_collection/],
    [
      {
        get mode() {
          throw new Error('no');
        },
      },
      /could not be read/,
    ],
  ];
  for (const [session, names] of wrong) {
    const reading = readSession(session);
    assert.equal(reading.state === 'error' && reading.code, 'invalid-session');
    assert.match(reading.state === 'error' ? reading.message : '', names);
  }
});

/** The session of Stripe.js, as far as it is read; the rest is as its typings say. */
const ofStripeJs = (more: Partial<StripeCheckoutSession> = {}): Partial<StripeCheckoutSession> => ({
  id: 'cs_test_1',
  canConfirm: false,
  currency: 'eur',
  email: null,
  phoneNumber: null,
  billingAddress: null,
  shippingAddress: null,
  shippingOptions: [],
  status: { type: 'open' },
  ...more,
});

test('the session of Stripe.js collects: a page that has it asks for the number itself', () => {
  assert.deepEqual(readSession(ofStripeJs()), {
    state: 'on',
    prefill: '',
    prefillSource: '',
    country: '',
    shipping: undefined,
    locale: '',
  });
  const reading = readSession(
    ofStripeJs({
      phoneNumber: '06 12 34 56 78',
      shippingAddress: { name: 'A', address: { country: 'FR' } },
      billingAddress: { address: { country: 'BE' } },
    }),
  );
  assert.deepEqual(reading, {
    state: 'on',
    prefill: '06 12 34 56 78',
    prefillSource: 'phoneNumber',
    country: 'FR',
    shipping: true,
    locale: '',
  });
  const billed = readSession(ofStripeJs({ billingAddress: { address: { country: 'be' } } }));
  assert.equal(billed.state === 'on' && billed.country, 'BE');
  const four = { phoneNumber: null, email: null, shippingAddress: null, billingAddress: null };
  assert.equal(readSession(four).state, 'on');
});

test('ways of shipping tell that there is an address to come', () => {
  const option = { id: 'shr_1' } as StripeCheckoutSession['shippingOptions'][number];
  const reading = readSession(ofStripeJs({ shippingOptions: [option] }));
  assert.equal(reading.state === 'on' && reading.shipping, true);
});

test('a session that is complete or expired asks for nothing, of either kind', () => {
  for (const status of ['complete', 'expired'] as const) {
    assert.equal(readSession({ ...enabled, status }).state, 'off');
    assert.equal(readSession({ ...enabled, mode: 'setup', status }).state, 'off');
  }
  assert.equal(readSession(ofStripeJs({ status: { type: 'expired' } })).state, 'off');
  const paid = { type: 'complete', paymentStatus: 'paid' } as const;
  assert.equal(readSession(ofStripeJs({ status: paid })).state, 'off');
  assert.equal(readSession({ ...enabled, status: 'open' }).state, 'on');
  assert.equal(readSession({ ...enabled, status: null }).state, 'on');
});

test('a Payment Link says what its sessions will ask', () => {
  const link: Partial<Stripe.PaymentLink> = {
    id: 'plink_1',
    object: 'payment_link',
    active: true,
    phone_number_collection: { enabled: true },
    shipping_address_collection: null,
  };
  const reading = readSession(link);
  assert.equal(reading.state, 'on');
  assert.equal(reading.state === 'on' && reading.shipping, false);
  assert.equal(readSession({ ...link, phone_number_collection: { enabled: false } }).state, 'off');
});

test('an object that is no session is told, and what it is', () => {
  const others: readonly (readonly [session: object, names: RegExp])[] = [
    [{}, /none of the fields/],
    [{ amount: 100, currency: 'eur' }, /none of the fields/],
    [{ session: { ...enabled } }, /none of the fields/],
    [{ getSession: () => ofStripeJs(), updatePhoneNumber: () => {} }, /none of the fields/],
    [{ customer: { phone: '+33612345678' }, locale: 'fr' }, /none of the fields/],
    [{ object: 'customer', phone: '+33612345678' }, /customer/],
    [{ object: 'payment_intent', status: 'requires_action', ...enabled }, /payment_intent/],
    [new Date(), /none of the fields/],
    [new Promise(() => {}), /none of the fields/],
  ];
  for (const [session, names] of others) {
    const reading = readSession(session);
    assert.equal(reading.state === 'error' && reading.code, 'invalid-session');
    assert.match(reading.state === 'error' ? reading.message : '', names);
  }
});

test('no value at all makes it throw', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (value) => {
        assert.ok(['on', 'off', 'error'].includes(readSession(value).state));
        assert.ok(
          ['on', 'off', 'error'].includes(
            readSession({ ...enabled, customer: value, customer_details: value }).state,
          ),
        );
        assert.ok(
          ['on', 'off', 'error'].includes(
            readSession(ofStripeJs({ shippingAddress: value, status: value } as object)).state,
          ),
        );
      },
    ),
    { seed: 20261123, numRuns: 2000 },
  );
});
