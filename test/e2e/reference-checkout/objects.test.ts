/** The API's objects against the SDK's generated types: every required field, each of its kind. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type Stripe from 'stripe';
import {
  COUNTRIES,
  CURRENCIES,
  EVENT_TYPES,
  LOCALES,
} from '../../../demo/stripe-api/known-values.js';
import { DemoProcess } from './support/demo-process.js';
import { declarationsOf, fieldsOf, misfits, textsOf } from './support/sdk-types.js';

let demo: DemoProcess;
before(async () => {
  demo = await DemoProcess.start();
});
after(() => demo?.stop());

/** As it is on the wire: the SDK turns some texts into other kinds. */
async function wire(
  method: 'GET' | 'POST',
  path: string,
  params?: Record<string, string>,
  headers?: Record<string, string>,
) {
  const answer = await fetch(`${demo.origin}/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${demo.secretKey}`, ...headers },
    ...(params && { body: new URLSearchParams(params) }),
  });
  const object = await answer.json();
  assert.equal(answer.status, 200, JSON.stringify(object));
  return object;
}
const line = {
  'line_items[0][price_data][currency]': 'eur',
  'line_items[0][price_data][unit_amount]': '1000',
  'line_items[0][price_data][product_data][name]': 'T-shirts',
  'line_items[0][quantity]': '2',
};
const session = (more: Record<string, string> = {}, headers = {}) =>
  wire(
    'POST',
    'checkout/sessions',
    { success_url: 'https://example.com/success', ...line, ...more },
    headers,
  );

/** Completes a session as its page does. */
async function complete(url: string, fields: Record<string, string>): Promise<void> {
  const page = await fetch(url);
  const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
  const csrf = (await page.text()).match(/name="csrf" value="([^"]+)"/)![1]!;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { cookie, origin: demo.origin },
    body: new URLSearchParams({ csrf, ...fields }),
  });
  assert.equal(answer.status, 200);
}

const check = (object: unknown, resource: string, name: string) =>
  assert.deepEqual(misfits(object, declarationsOf(resource), name), []);

describe('every required field of the SDK’s types', () => {
  test('the reader of the types finds what is wrong', () => {
    const text = declarationsOf('Checkout/Sessions');
    assert.ok(fieldsOf(text, 'Session')!.length > 60);
    const found = misfits(
      { id: 1, custom_text: {}, status: 'odd', metadata: null },
      text,
      'Session',
    );
    for (const words of [
      'Session.id is a number',
      'Session.custom_text.submit is missing',
      'Session.status is “odd”',
      'Session.url is missing',
    ]) {
      assert.ok(
        found.some((sentence) => sentence.startsWith(words)),
        words,
      );
    }
    assert.ok(!found.some((sentence) => sentence.startsWith('Session.metadata')));
  });

  test('a session: of each mode, open, complete, expired', async () => {
    const modes = [
      session(),
      session({
        mode: 'subscription',
        'line_items[0][price_data][recurring][interval]': 'month',
      }),
      wire('POST', 'checkout/sessions', {
        mode: 'setup',
        currency: 'eur',
        success_url: 'https://example.com/success',
      }),
      session({
        'phone_number_collection[enabled]': 'true',
        'shipping_address_collection[allowed_countries][0]': 'FR',
        customer_email: 'a@example.com',
        locale: 'fr',
        'metadata[order]': '42',
      }),
    ];
    for (const made of await Promise.all(modes)) check(made, 'Checkout/Sessions', 'Session');
    const rich = await modes[3]!;
    await complete(rich.url, {
      phone: '06 12 34 56 78',
      name: 'Noor Haddad',
      line1: '4 quai de Jemmapes',
      postal: '75010',
      city: 'Paris',
      country: 'FR',
    });
    const done = await wire('GET', `checkout/sessions/${rich.id}`);
    assert.equal(done.status, 'complete');
    check(done, 'Checkout/Sessions', 'Session');
    const open = await modes[0]!;
    const expired = await wire('POST', `checkout/sessions/${open.id}/expire`, {});
    check(expired, 'Checkout/Sessions', 'Session');
  });

  test('a customer, with and without everything', async () => {
    check(await wire('POST', 'customers', {}), 'Customers', 'Customer');
    const full = await wire('POST', 'customers', {
      name: 'Ada',
      email: 'ada@example.com',
      phone: '+33612345678',
      'address[country]': 'FR',
      'shipping[name]': 'Ada',
      'shipping[address][line1]': '1 rue de Rivoli',
      'preferred_locales[0]': 'fr',
      tax_exempt: 'exempt',
      'metadata[a]': 'b',
    });
    check(full, 'Customers', 'Customer');
  });

  test('line items and their prices', async () => {
    const { id } = await session();
    const list = await wire('GET', `checkout/sessions/${id}/line_items`);
    assert.equal(list.data.length, 1);
    check(list.data[0], 'LineItems', 'LineItem');
    const prices = declarationsOf('Prices');
    // Made by the SDK of the text on the wire.
    const asText = prices.replace(/unit_amount_decimal: Decimal/g, 'unit_amount_decimal: string');
    assert.notEqual(asText, prices);
    assert.deepEqual(misfits(list.data[0].price, asText, 'Price'), []);
  });

  test('webhook endpoints, events, links into the portal', async () => {
    const endpoint = await wire('POST', 'webhook_endpoints', {
      url: 'http://127.0.0.1:9/',
      'enabled_events[0]': 'checkout.session.async_payment_failed',
    });
    check(endpoint, 'WebhookEndpoints', 'WebhookEndpoint');
    const { id } = await wire('POST', 'customers', {});
    const link = await wire('POST', 'billing_portal/sessions', { customer: id });
    check(link, 'BillingPortal/Sessions', 'Session');
    const events = await wire('GET', 'events?limit=100');
    assert.ok(events.data.length >= 3);
    for (const event of events.data) check(event, 'Events', 'EventBase');
    assert.doesNotMatch(JSON.stringify(events), new RegExp(link.url), 'no event holds the link');
  });
});

test('the values that are known are those of the SDK', () => {
  const sessions = declarationsOf('Checkout/Sessions');
  assert.deepEqual([...COUNTRIES].sort(), textsOf(sessions, 'AllowedCountry').sort());
  assert.deepEqual([...LOCALES].sort(), textsOf(sessions, 'Locale').sort());
  const endpoints = declarationsOf('WebhookEndpoints');
  assert.deepEqual([...EVENT_TYPES].sort(), textsOf(endpoints, 'EnabledEvent').sort());
  for (const code of ['eur', 'usd', 'jpy']) assert.ok(CURRENCIES.has(code));
});

describe('ui_mode', () => {
  const embedded = {
    ...line,
    return_url: 'https://example.com/return',
  };
  const old = { 'stripe-version': '2025-01-27.acacia' };
  const made = (params: Record<string, string>, headers = {}) =>
    wire('POST', 'checkout/sessions', params, headers);

  test('has the names of the version that asks', async () => {
    const hosted = await session();
    assert.equal(hosted.ui_mode, 'hosted_page');
    const read = (headers: Record<string, string>) =>
      wire('GET', `checkout/sessions/${hosted.id}`, undefined, headers);
    assert.equal((await read(old)).ui_mode, 'hosted');
    assert.equal((await read({ 'stripe-version': '2026-03-25.dahlia' })).ui_mode, 'hosted_page');
    const list = await wire('GET', 'checkout/sessions', undefined, old);
    assert.equal(list.data[0].ui_mode, 'hosted');
    assert.equal((await session({ ui_mode: 'hosted' }, old)).ui_mode, 'hosted');
    for (const [mode, headers] of [
      ['hosted', {}],
      ['hosted_page', old],
      ['form', {}],
    ] as const) {
      await assert.rejects(session({ ui_mode: mode }, headers), /ui_mode/);
    }
  });

  test('embedded and elements: a client secret and a return_url in place of url and success_url', async () => {
    for (const [params, headers, mode] of [
      [{ ui_mode: 'embedded_page' }, {}, 'embedded_page'],
      [{ ui_mode: 'elements' }, {}, 'elements'],
      [{ ui_mode: 'custom' }, old, 'custom'],
    ] as const) {
      const created = await made({ ...embedded, ...params }, headers);
      assert.equal(created.ui_mode, mode);
      assert.equal(created.url, null);
      assert.match(created.client_secret, new RegExp(`^${created.id}_secret_`));
      assert.equal(created.return_url, embedded.return_url);
      assert.equal((await fetch(`${demo.origin}/checkout/${created.id}`)).status, 404);
      if (headers !== old) check(created, 'Checkout/Sessions', 'Session');
    }
    await assert.rejects(made({ ...line, ui_mode: 'elements' }), /return_url/);
    await assert.rejects(session({ ui_mode: 'elements' }), /success_url/);
  });

  test('an event has the names of the version of the request that caused it', async () => {
    const { id } = await session({}, old);
    await wire('POST', `checkout/sessions/${id}/expire`, {}, old);
    const events = await wire('GET', 'events?type=checkout.session.expired&limit=1');
    const event = events.data[0] as Stripe.Event;
    assert.equal(event.api_version, old['stripe-version']);
    assert.equal((event.data.object as Stripe.Checkout.Session).ui_mode, 'hosted');
  });
});
