import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readWalletContact,
  toCustomerUpdate,
  toSessionUpdate,
} from '../../../src/session/index.js';

const phone = { value: '+33612345678', complete: true, changed: true };

test('the session gets the number, and null while there is none', () => {
  assert.deepEqual(toSessionUpdate(phone), { customer_details: { phone: '+33612345678' } });
  const none = { customer_details: { phone: null } };
  assert.deepEqual(toSessionUpdate({ value: '', complete: false, changed: false }), none);
  assert.deepEqual(toSessionUpdate({ ...phone, complete: false }), none);
});

test('a changed number overwrites the customer’s', () => {
  assert.deepEqual(toCustomerUpdate(phone), { phone: '+33612345678' });
  assert.deepEqual(toCustomerUpdate(phone, { phone: '+442079460018' }), { phone: '+33612345678' });
  assert.deepEqual(toCustomerUpdate({ ...phone, changed: false }, { phone: null }), undefined);
});

test('an unchanged number is not written', () => {
  const same = { ...phone, changed: false };
  assert.equal(toCustomerUpdate(same), undefined);
  assert.equal(toCustomerUpdate(same, { phone: '+33612345678' }), undefined);
});

test('an unchanged number that is stored in another spelling is normalised', () => {
  const same = { ...phone, changed: false };
  assert.deepEqual(toCustomerUpdate(same, { phone: '06 12 34 56 78' }), { phone: '+33612345678' });
});

test('an incomplete number is never written', () => {
  assert.equal(
    toCustomerUpdate({ ...phone, complete: false }, { phone: '+442079460018' }),
    undefined,
  );
});

test('a wallet’s number is taken exactly as it came', () => {
  assert.deepEqual(readWalletContact({ wallet: 'apple_pay', phone: ' (0612) 34-56 78 ' }), {
    wallet: 'apple_pay',
    phone: ' (0612) 34-56 78 ',
  });
  for (const nothing of [
    null,
    undefined,
    3,
    {},
    { wallet: 'google_pay' },
    { wallet: 'x', phone: ' ' },
    { phone: 33 },
  ]) {
    assert.equal(readWalletContact(nothing), undefined);
  }
});
