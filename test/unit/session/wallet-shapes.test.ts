/** What wallets hand over, by Stripe's typings and the wallets' own published shapes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  PaymentRequestPaymentMethodEvent,
  StripeExpressCheckoutElementConfirmEvent,
} from '@stripe/stripe-js';
import {
  readApplePayContact,
  readExpressCheckoutConfirm,
  readGooglePayAddress,
  readPaymentRequestPayer,
} from '../../../src/session/index.js';

/** What Stripe.js hands over is what the readers ask for: a compile-time check. */
const fits = [
  (event: StripeExpressCheckoutElementConfirmEvent) => readExpressCheckoutConfirm(event),
  (event: PaymentRequestPaymentMethodEvent) => readPaymentRequestPayer(event),
  // Of the browser itself, by TypeScript's own library.
  (response: PaymentResponse & { readonly payerPhone: string | null }) =>
    readPaymentRequestPayer(response),
];
void fits;

/** As a wallet spells it, and never otherwise. */
const phone = ' (06) 12-34.56 78';

test('Apple Pay: a contact, or the payment that holds it', () => {
  const contact = { phoneNumber: phone, familyName: 'Laurent', countryCode: 'FR' };
  const found = { wallet: 'apple_pay', phone };
  assert.deepEqual(readApplePayContact(contact), found);
  assert.deepEqual(readApplePayContact({ shippingContact: contact }), found);
  assert.deepEqual(readApplePayContact({ billingContact: contact }), found);
  const both = { shippingContact: contact, billingContact: { phoneNumber: '1' } };
  assert.deepEqual(readApplePayContact(both), found);
});

test('Google Pay: an address, or the payment data that holds it', () => {
  const address = { phoneNumber: phone, countryCode: 'FR', name: 'Camille' };
  const found = { wallet: 'google_pay', phone };
  assert.deepEqual(readGooglePayAddress(address), found);
  assert.deepEqual(readGooglePayAddress({ shippingAddress: address }), found);
  const billing = { paymentMethodData: { info: { billingAddress: address } } };
  assert.deepEqual(readGooglePayAddress(billing), found);
});

test('Express Checkout: the details of the confirm event, and which wallet', () => {
  for (const wallet of ['apple_pay', 'google_pay', 'link', 'paypal', 'amazon_pay', 'klarna']) {
    assert.deepEqual(
      readExpressCheckoutConfirm({ expressPaymentType: wallet, billingDetails: { phone } }),
      { wallet, phone },
    );
  }
});

test('PaymentRequest: the payer, by Stripe’s names of wallets or the browser’s', () => {
  for (const [name, wallet] of [
    [{ walletName: 'applePay', methodName: 'apple-pay' }, 'apple_pay'],
    [{ walletName: 'googlePay' }, 'google_pay'],
    [{ walletName: 'browserCard' }, 'browser_card'],
    [{ walletName: 'link' }, 'link'],
    [{ methodName: 'https://google.com/pay' }, 'google_pay'],
    [{ methodName: 'https://apple.com/apple-pay' }, 'apple_pay'],
    [{}, 'unknown'],
  ] as const) {
    assert.deepEqual(readPaymentRequestPayer({ ...name, payerPhone: phone }), { wallet, phone });
  }
});

test('without a number there is no contact, and nothing makes them throw', () => {
  const shapes = [
    {},
    { phoneNumber: '' },
    { shippingContact: null },
    { billingDetails: {} },
    { payerPhone: null },
    { expressPaymentType: 3, walletName: 4, payerPhone: 5, phoneNumber: 6, billingDetails: 7 },
    null,
    undefined,
    'text',
  ];
  for (const read of [
    readApplePayContact,
    readGooglePayAddress,
    readExpressCheckoutConfirm,
    readPaymentRequestPayer,
  ] as readonly ((given: never) => unknown)[]) {
    for (const shape of shapes) assert.equal(read(shape as never), undefined);
  }
});
