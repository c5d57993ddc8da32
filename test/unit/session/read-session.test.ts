import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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
      },
    ),
    { seed: 20261123, numRuns: 2000 },
  );
});
