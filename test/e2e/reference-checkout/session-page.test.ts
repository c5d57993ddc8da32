/** The pages say what the session says, and lead where it says. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type Stripe from 'stripe';
import { COUNTRIES } from '../../../demo/stripe-api/known-values.js';
import { DemoProcess } from './support/demo-process.js';
import { openBrowser, Shopper, until } from './support/shopper.js';

let demo: DemoProcess;
let browser: Browser;
let shopper: Shopper;
before(async () => {
  demo = await DemoProcess.start();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});
beforeEach(async () => {
  shopper = await Shopper.arrive(browser);
});
afterEach(async () => {
  const { complaints } = shopper;
  await shopper.leave();
  assert.deepEqual(complaints, [], 'the page broke no rule of its policy and no script');
});

type Wanted = Partial<Stripe.Checkout.SessionCreateParams>;
const line = (
  name: string,
  amount: number,
  quantity: number,
  currency: string,
): Stripe.Checkout.SessionCreateParams.LineItem => ({
  quantity,
  price_data: { currency, unit_amount: amount, product_data: { name } },
});
const create = (wanted: Wanted = {}) =>
  demo.stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: `${demo.origin}/success?session_id={CHECKOUT_SESSION_ID}`,
    line_items: [line('Mug', 100, 1, 'eur')],
    ...wanted,
  });
async function open(wanted?: Wanted) {
  const session = await create(wanted);
  await shopper.open(session.url!);
  await shopper.fieldReady();
  return session;
}
const retrieve = (id: string) =>
  demo.stripe.checkout.sessions.retrieve(id, { expand: ['customer'] });
const customerOf = async (id: string) => (await retrieve(id)).customer as Stripe.Customer;

/** Answers for another site, so that a test needs no network. */
async function standInFor(...hosts: string[]): Promise<void> {
  await shopper.page.setRequestInterception(true);
  shopper.page.on('request', (request) => {
    const url = new URL(request.url());
    if (!hosts.includes(url.host)) void request.continue();
    else if (url.host.startsWith('www.') || hosts.length === 1) {
      void request.respond({ contentType: 'text/html', body: '<h1>The shop’s own page</h1>' });
    } else {
      url.host = `www.${url.host}`;
      void request.respond({ status: 301, headers: { location: url.href } });
    }
  });
}
async function pay(): Promise<void> {
  await shopper.page.click('#pay');
  await shopper.page.waitForFunction(() => document.body?.textContent?.includes('own page'));
}

describe('where paying leads', () => {
  test('the request of Stripe’s page on phone numbers: on to example.com', async () => {
    const params = new URLSearchParams([
      ['line_items[0][price_data][unit_amount]', '1000'],
      ['line_items[0][price_data][product_data][name]', 'T-shirts'],
      ['line_items[0][price_data][currency]', 'eur'],
      ['line_items[0][quantity]', '2'],
      ['mode', 'payment'],
      ['phone_number_collection[enabled]', 'true'],
      ['success_url', 'https://example.com/success'],
    ]);
    const answer = await fetch(`${demo.origin}/v1/checkout/sessions`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${demo.secretKey}:`).toString('base64')}`,
      },
      body: params,
    });
    const session = (await answer.json()) as Stripe.Checkout.Session;
    assert.equal(answer.status, 200, JSON.stringify(session));
    await standInFor('example.com');
    await shopper.open(session.url!);
    await shopper.fieldReady();
    assert.match(await shopper.text('#lines'), /T-shirts.*2 pieces.*€20\.00/);
    await shopper.fillContact();
    await shopper.type('#phone', '+33 6 12 34 56 78');
    await pay();
    assert.equal(shopper.page.url(), 'https://example.com/success');
    assert.equal((await retrieve(session.id)).customer_details?.phone, '+33612345678');
    // Opened again, the finished checkout leads there too.
    await shopper.page.goto(`${demo.origin}/checkout/${session.id}`);
    await shopper.page.waitForFunction(() => document.body?.textContent?.includes('own page'));
  });

  test('where that page itself redirects to another host; scripts off', async () => {
    const session = await create({ success_url: 'https://example.org/ok?é={CHECKOUT_SESSION_ID}' });
    await standInFor('example.org', 'www.example.org');
    await shopper.page.setJavaScriptEnabled(false);
    await shopper.open(session.url!);
    await shopper.fillContact();
    await shopper.page.click('#pay');
    const there = `https://www.example.org/ok?%C3%A9=${session.id}`;
    await until(async () => shopper.page.url() === there, `the browser is at ${there}`);
  });

  test('back to the shop’s cancel_url', async () => {
    await open({ cancel_url: 'https://example.com/cart' });
    const address = await shopper.page.$eval('#cancel', (link) => (link as HTMLAnchorElement).href);
    assert.equal(address, 'https://example.com/cart');
    await assert.rejects(create({ cancel_url: 'javascript:alert(1)' }), { statusCode: 400 });
    await assert.rejects(create({ success_url: 'data:text/html,x' }), { statusCode: 400 });
  });
});

describe('what the page shows', () => {
  test('the session’s own lines, amounts and currency', async () => {
    await open({
      line_items: [line('Tea <set>', 1250, 3, 'jpy'), line('Tray', 800, 1, 'jpy')],
    });
    const lines = await shopper.text('#lines');
    assert.match(lines, /Tea <set>.*3 pieces.*¥3,750.*Tray.*¥800/s);
    assert.equal(await shopper.text('#total'), '¥4,550');
    assert.equal(await shopper.text('#pay'), 'Pay ¥4,550');
  });

  test('three decimals; how often a subscription is paid; the button’s text', async () => {
    const price = line('Club', 12_345, 1, 'kwd');
    await open({
      mode: 'subscription',
      line_items: [
        {
          ...price,
          price_data: {
            ...price.price_data!,
            recurring: { interval: 'month', interval_count: 3 },
          },
        },
      ],
    });
    assert.match(await shopper.text('#total'), /KWD\s12\.345/);
    assert.match(await shopper.text('#lines'), /every 3 months/);
    await open({ submit_type: 'donate' });
    assert.equal(await shopper.text('#pay'), 'Donate €1.00');
  });

  test('only Japan: the number is read as one of Japan, and the order can be completed', async () => {
    const session = await open({
      phone_number_collection: { enabled: true },
      shipping_address_collection: { allowed_countries: ['JP'] },
    });
    await shopper.fillContact();
    await shopper.fillShipping('JP');
    await shopper.type('#phone', '090-1234-5678');
    assert.equal(await shopper.follow('#pay'), 200);
    const done = await retrieve(session.id);
    assert.equal(done.status, 'complete');
    assert.equal(done.customer_details?.phone, '+819012345678');
    assert.equal(done.customer_details?.address?.country, 'JP');
  });

  test('all countries that Stripe allows, by name; where there are no postal codes, none is asked', async () => {
    const all = [...COUNTRIES];
    const session = await open({
      shipping_address_collection: {
        allowed_countries:
          all as Stripe.Checkout.SessionCreateParams.ShippingAddressCollection.AllowedCountry[],
      },
    });
    const options = await shopper.page.$$eval('#country option', (list) =>
      list.map((option) => [(option as HTMLOptionElement).value, option.textContent ?? '']),
    );
    assert.deepEqual(options.map(([code]) => code).sort(), all.sort());
    assert.deepEqual(
      options.filter(([code, name]) => !name || name === code),
      [],
    );
    await shopper.fillContact();
    await shopper.fillShipping('HK');
    await shopper.type('#postal', ' ');
    assert.equal(await shopper.follow('#pay'), 200);
    assert.equal((await retrieve(session.id)).customer_details?.address?.postal_code, null);
  });
});

describe('a Customer that the session was given', () => {
  const phone_number_collection = { enabled: true };
  const shipping_address_collection = { allowed_countries: ['FR' as const] };
  const stored = {
    name: 'Ada',
    email: 'ada@example.com',
    phone: '+33612345678',
  };

  test('the email on file is shown and cannot be changed; name and address stay as they are', async () => {
    const customer = await demo.stripe.customers.create(stored);
    const session = await open({
      customer: customer.id,
      phone_number_collection,
      shipping_address_collection,
    });
    const email = await shopper.page.$eval('#email', (input) => {
      const { value, readOnly } = input as HTMLInputElement;
      return { value, readOnly };
    });
    assert.deepEqual(email, { value: stored.email, readOnly: true });
    // Whoever takes the mark away still changes nothing.
    await shopper.page.$eval('#email', (input) => input.removeAttribute('readonly'));
    await shopper.fillContact();
    await shopper.fillShipping();
    await shopper.type('#phone', '+44 20 7946 0018');
    assert.equal(await shopper.follow('#pay'), 200);
    const after = await customerOf(session.id);
    assert.equal(after.email, stored.email);
    assert.equal(after.name, stored.name);
    assert.equal(after.shipping, null);
    assert.equal(after.phone, '+442079460018');
    const done = await retrieve(session.id);
    assert.equal(done.customer_details?.email, stored.email);
    assert.equal(done.collected_information?.shipping_details?.name, 'Noor Haddad');
  });

  test('customer_update lets the checkout change them; no email on file takes the one given', async () => {
    const customer = await demo.stripe.customers.create({ name: stored.name });
    const session = await open({
      customer: customer.id,
      phone_number_collection,
      shipping_address_collection,
      customer_update: { name: 'auto', shipping: 'auto' },
    });
    await shopper.fillContact();
    await shopper.fillShipping();
    await shopper.type('#phone', '06 12 34 56 78');
    assert.equal(await shopper.follow('#pay'), 200);
    const after = await customerOf(session.id);
    assert.equal(after.email, 'shopper@example.com');
    assert.equal(after.name, 'Noor Haddad');
    assert.equal(after.shipping?.address?.city, 'Paris');
    assert.equal(after.phone, '+33612345678');
  });

  test('an email that the shop names is the shopper’s', async () => {
    const session = await open({
      customer_email: 'named@example.com',
      customer_creation: 'always',
    });
    assert.equal(
      await shopper.page.$eval('#email', (input) => (input as HTMLInputElement).readOnly),
      true,
    );
    assert.equal(await shopper.follow('#pay'), 200);
    assert.equal((await customerOf(session.id)).email, 'named@example.com');
  });
});

describe('who is let in', () => {
  test('the link to the page behind a checkout shows and signs in nobody else', async () => {
    const session = await open({
      phone_number_collection: { enabled: true },
      customer_creation: 'always',
    });
    await shopper.fillContact();
    await shopper.type('#phone', '+33 6 12 34 56 78');
    assert.equal(await shopper.follow('#pay'), 200);
    const link = shopper.page.url();
    assert.match(link, /\/success\?session_id=cs_test_/);

    const stranger = await Shopper.arrive(browser);
    try {
      await stranger.open(demo.origin);
      const response = await stranger.page.goto(link);
      assert.equal(response?.status(), 403);
      assert.doesNotMatch(await stranger.page.content(), /\+33612345678|shopper@example\.com|cus_/);
      await stranger.open(`${demo.origin}/portal`);
      assert.match(await stranger.text('main'), /Nobody is signed in/);
    } finally {
      await stranger.leave();
    }
    // Whoever paid sees it again, and is signed in.
    assert.equal((await shopper.page.goto(link))?.status(), 200);
    await shopper.open(`${demo.origin}/portal`);
    assert.equal(await shopper.text('#on-file'), '+33612345678');
    assert.equal((await retrieve(session.id)).status, 'complete');
  });

  test('an open checkout is not complete because somebody opens its success page', async () => {
    const session = await create();
    const response = await shopper.page.goto(`${demo.origin}/success?session_id=${session.id}`);
    assert.equal(response?.status(), 403);
  });

  test('a link into the portal is good once', async () => {
    const customer = await demo.stripe.customers.create({
      email: 'portal@example.com',
      phone: '+442079460018',
    });
    const link = await demo.stripe.billingPortal.sessions.create({
      customer: customer.id,
      return_url: 'https://example.com/account',
    });
    assert.match(link.id, /^bps_/);
    await shopper.open(link.url);
    await shopper.fieldReady();
    assert.equal(await shopper.text('#on-file'), '+442079460018');
    const back = await shopper.page.$eval('#return', (a) => (a as HTMLAnchorElement).href);
    assert.equal(back, 'https://example.com/account');
    const again = await fetch(link.url, { redirect: 'manual' });
    assert.equal(again.status, 410);
    assert.equal(again.headers.get('set-cookie'), null);
    await assert.rejects(demo.stripe.billingPortal.sessions.create({ customer: 'cus_none' }), {
      statusCode: 404,
    });
  });
});

test('the customers: each with the number on file', async () => {
  const made: string[] = [];
  for (let n = 0; n < 21; n++) {
    const { id } = await demo.stripe.customers.create({
      name: `Listed <${n}>`,
      phone: `+3361234567${n % 10}`,
    });
    made.push(id);
  }
  await shopper.open(`${demo.origin}/customers`);
  assert.match(await shopper.text('#customers'), /Listed <20>.*\+33612345670/s);
  await shopper.follow('#more');
  assert.match(await shopper.text('#customers'), /Listed <0>/);
  await shopper.follow(`[data-id="${made[0]}"] a`);
  assert.equal(await shopper.text('#customer-phone'), '+33612345670');
});

test('the first page: the field’s name, the field itself, live, and both ways to use it', async () => {
  await shopper.open(demo.origin);
  await shopper.fieldReady();
  assert.equal(await shopper.text('h1'), '<checkout-phone-field>');
  await shopper.type('#phone', '06 12 34 56 78');
  await shopper.page.waitForFunction(
    () => document.querySelector('#value')?.textContent === '+33612345678',
  );
  assert.equal(await shopper.text('#country'), 'FR');
  const code = await shopper.page.$$eval('main pre', (list) => list.map((pre) => pre.textContent));
  assert.match(code[0] ?? '', /<script type="module".*<checkout-phone-field\s+name="phone"/s);
  assert.match(code[1] ?? '', /import 'checkout-phone-field\/define'/);
});
