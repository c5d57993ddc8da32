/**
 * A walk through Stripe's page “Collect phone numbers”
 * (https://docs.stripe.com/payments/checkout/phone-numbers), statement by statement, in its order:
 * a shop with the official SDK as its client, a shopper in Chromium, an endpoint for webhooks.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type Stripe from 'stripe';
import { DemoProcess } from './support/demo-process.js';
import { openBrowser, Shopper, until } from './support/shopper.js';
import { WebhookReceiver } from './support/webhook-receiver.js';

let demo: DemoProcess;
let stripe: Stripe;
let browser: Browser;
let shopper: Shopper;
const receiver = new WebhookReceiver();
before(async () => {
  demo = await DemoProcess.start();
  ({ stripe } = demo);
  browser = await openBrowser();
  shopper = await Shopper.arrive(browser);
  await receiver.listen();
  const { secret } = await stripe.webhookEndpoints.create({
    url: receiver.url,
    enabled_events: ['customer.created', 'customer.updated', 'checkout.session.completed'],
  });
  receiver.secret = secret!;
});
after(async () => {
  await browser?.close();
  await demo?.stop();
  await receiver.close();
});

const tShirts = (mode: 'payment' | 'subscription'): Stripe.Checkout.SessionCreateParams => ({
  line_items: [
    {
      price_data: {
        unit_amount: 1000,
        product_data: { name: 'T-shirts' },
        currency: 'eur',
        ...(mode === 'subscription' && { recurring: { interval: 'month' } }),
      },
      quantity: 2,
    },
  ],
  mode,
  phone_number_collection: { enabled: true },
  success_url: `${demo.origin}/success?session_id={CHECKOUT_SESSION_ID}`,
});
async function open(params: Stripe.Checkout.SessionCreateParams) {
  const session = await stripe.checkout.sessions.create(params);
  await shopper.open(session.url!);
  await shopper.fieldReady();
  return session;
}
const eventAbout = (type: string, id: string) =>
  until(
    async () => receiver.of(type).find(({ data }) => (data.object as { id: string }).id === id),
    `${type} arrives`,
    60_000,
  );
/** The id of the control before the phone field. */
const controlBefore = () =>
  shopper.page.evaluate(() => {
    const field = document.querySelector('checkout-phone-field')!;
    return [...document.querySelectorAll('#checkout :is(input:not([type=hidden]),select)')]
      .filter((control) => !field.contains(control))
      .filter(
        (control) => control.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      .at(-1)?.id;
  });

describe('“Collect phone numbers”', () => {
  test('for sessions in payment and subscription mode', async () => {
    for (const mode of ['payment', 'subscription'] as const) {
      const { phone_number_collection: asked } = await stripe.checkout.sessions.create(
        tShirts(mode),
      );
      assert.deepEqual(asked, { enabled: true });
    }
  });

  test('not in setup mode', async () => {
    await assert.rejects(
      stripe.checkout.sessions.create({
        mode: 'setup',
        currency: 'eur',
        success_url: 'https://example.com/success',
        phone_number_collection: { enabled: true },
      }),
      { statusCode: 400, param: 'phone_number_collection' },
    );
  });

  test('off unless the session says phone_number_collection[enabled]', async () => {
    const { phone_number_collection: _, ...without } = tShirts('payment');
    const session = await open(without);
    assert.deepEqual(session.phone_number_collection, { enabled: false });
    assert.equal((await shopper.field()).visible, false);
  });

  test('a required phone number field is added to the form', async () => {
    await open(tShirts('payment'));
    assert.deepEqual(
      await shopper.field().then(({ visible, required }) => ({ visible, required })),
      { visible: true, required: true },
    );
    await shopper.fillContact();
    await shopper.page.click('#pay');
    await shopper.page.waitForFunction(() => document.activeElement?.id === 'phone');
    assert.match(shopper.page.url(), /\/checkout\//);
  });

  test('below the email, when no shipping address is collected', async () => {
    assert.equal(await controlBefore(), 'email');
  });

  test('below the shipping address, when one is', async () => {
    await open({
      ...tShirts('payment'),
      shipping_address_collection: { allowed_countries: ['FR', 'US'] },
    });
    await shopper.page.waitForFunction(() =>
      document.querySelector('#shipping checkout-phone-field'),
    );
    assert.equal(await controlBefore(), 'country');
  });

  test('one number a session', async () => {
    const { shown, sent } = await shopper.page.evaluate(() => ({
      shown: document.querySelectorAll('input[type=tel]').length,
      sent: new FormData(document.querySelector<HTMLFormElement>('#checkout')!).getAll('phone'),
    }));
    assert.equal(shown, 1);
    assert.equal(sent.length, 1);
  });

  let bought: Stripe.Checkout.Session;
  test('numbers are stored in E.164 form', async () => {
    const { id } = await open({ ...tShirts('payment'), customer_creation: 'always' });
    await shopper.fillContact();
    await shopper.type('#phone', '06 12 34 56 78');
    assert.equal(await shopper.follow('#pay'), 200);
    bought = await stripe.checkout.sessions.retrieve(id);
    assert.equal(bought.customer_details?.phone, '+33612345678');
  });

  test('a wallet’s number may have another form, and is passed on as it is', async () => {
    const session = await open({ ...tShirts('payment'), customer_creation: 'always' });
    await shopper.page.waitForSelector('#express:not([hidden])');
    await shopper.page.click('[data-wallet=apple_pay]');
    await shopper.page.waitForSelector('#sheet[open]');
    assert.equal(await shopper.follow('#sheet [value=use]'), 200);
    const done = await stripe.checkout.sessions.retrieve(session.id);
    assert.equal(done.customer_details?.phone, '(06) 12-34.56 78');
  });

  describe('afterwards', () => {
    const customerId = () => bought.customer as string;

    test('on the Customer: its phone, by the API', async () => {
      const customer = await stripe.customers.retrieve(customerId());
      assert.equal('phone' in customer && customer.phone, '+33612345678');
    });
    test('on the Customer: by customer.created in a webhook', async () => {
      const { data } = await eventAbout('customer.created', customerId());
      assert.equal((data.object as Stripe.Customer).phone, '+33612345678');
    });
    test('on the Customer: in the dashboard', async () => {
      await shopper.open(`${demo.origin}/customers`);
      await shopper.follow(`[data-id="${customerId()}"] a`);
      assert.equal(await shopper.text('#customer-phone'), '+33612345678');
    });
    test('on the session: customer_details.phone, by the API', async () => {
      const session = await stripe.checkout.sessions.retrieve(bought.id);
      assert.equal(session.customer_details?.phone, '+33612345678');
    });
    test('on the session: by checkout.session.completed in a webhook', async () => {
      const { data } = await eventAbout('checkout.session.completed', bought.id);
      assert.equal(
        (data.object as Stripe.Checkout.Session).customer_details?.phone,
        '+33612345678',
      );
    });

    let again: Stripe.Checkout.Session;
    test('an existing Customer’s number is filled in', async () => {
      again = await open({ ...tShirts('payment'), customer: customerId() });
      assert.equal((await shopper.field()).value, '+33612345678');
    });
    test('a number that the shopper changes overwrites it, and customer.updated tells', async () => {
      await shopper.type('#phone', '+1 213 373 4253');
      assert.equal(await shopper.follow('#pay'), 200);
      const customer = await stripe.customers.retrieve(customerId());
      assert.equal('phone' in customer && customer.phone, '+12133734253');
      const { data } = await eventAbout('customer.updated', customerId());
      assert.deepEqual(data.previous_attributes, { phone: '+33612345678' });
      const session = await stripe.checkout.sessions.retrieve(again.id);
      assert.equal(session.customer_details?.phone, '+12133734253');
    });
    test('the customer changes it in the portal', async () => {
      const { url } = await stripe.billingPortal.sessions.create({ customer: customerId() });
      await shopper.open(url);
      await shopper.fieldReady();
      assert.equal((await shopper.field()).value, '+12133734253');
      await shopper.type('#phone', '+44 20 7946 0018');
      await shopper.follow('#save');
      const customer = await stripe.customers.retrieve(customerId());
      assert.equal('phone' in customer && customer.phone, '+442079460018');
    });
  });

  test('no page broke a rule of its policy, and no script failed', () => {
    assert.deepEqual(shopper.complaints, []);
  });
});
