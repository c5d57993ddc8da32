/** The demo's API, asked by the official SDK. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import Stripe from 'stripe';
import { DemoProcess } from './support/demo-process.js';

let demo: DemoProcess;
let stripe: Stripe;
before(async () => {
  demo = await DemoProcess.start();
  stripe = demo.stripe;
});
after(() => demo?.stop());

const basics = () => ({
  mode: 'payment' as const,
  success_url: `${demo.origin}/success`,
  line_items: [
    {
      quantity: 2,
      price_data: { currency: 'eur', unit_amount: 150, product_data: { name: 'Cup' } },
    },
  ],
});
const fails = (work: Promise<unknown>, type: string, statusCode: number, more: object = {}) =>
  assert.rejects(work, (error: Stripe.errors.StripeError) => {
    assert.deepEqual(
      { type: error.type, statusCode: error.statusCode },
      { type, statusCode },
      error.message,
    );
    assert.ok(error.requestId?.startsWith('req_'), 'it has a request id');
    for (const [name, value] of Object.entries(more)) {
      assert.equal(error[name as keyof typeof error], value, name);
    }
    return true;
  });

describe('errors', () => {
  test('401: a wrong key', async () => {
    const stranger = new Stripe('sk_test_wrong_key_9999', {
      host: '127.0.0.1',
      port: demo.port,
      protocol: 'http',
      maxNetworkRetries: 0,
    });
    await fails(stranger.customers.list(), 'StripeAuthenticationError', 401);
  });
  test('401: no key at all', async () => {
    const answer = await fetch(`${demo.origin}/v1/customers`);
    assert.equal(answer.status, 401);
  });
  test('404: no such session, customer', async () => {
    const missing = { code: 'resource_missing' };
    const type = 'StripeInvalidRequestError';
    await fails(stripe.checkout.sessions.retrieve('cs_test_none'), type, 404, missing);
    await fails(stripe.customers.retrieve('cus_none'), type, 404, missing);
    await fails(
      stripe.checkout.sessions.create({ ...basics(), customer: 'cus_none' }),
      type,
      404,
      missing,
    );
  });
  test('400: unknown and malformed parameters', async () => {
    const type = 'StripeInvalidRequestError';
    const unknown = { phone_numbers: '1' } as unknown as Stripe.CustomerCreateParams;
    await fails(stripe.customers.create(unknown), type, 400, {
      code: 'parameter_unknown',
      param: 'phone_numbers',
    });
    await fails(stripe.customers.create({ phone: '1'.repeat(21) }), type, 400, { param: 'phone' });
    await fails(
      stripe.checkout.sessions.create({
        ...basics(),
        phone_number_collection: { enabled: 'maybe' as unknown as boolean },
      }),
      type,
      400,
      { param: 'phone_number_collection[enabled]' },
    );
    await fails(
      stripe.checkout.sessions.create({ ...basics(), success_url: 'nowhere' }),
      type,
      400,
      { param: 'success_url' },
    );
    await fails(
      stripe.checkout.sessions.retrieve('cs_test_none', { expand: ['nothing'] }),
      type,
      404,
    );
  });
  test('a parameter can’t reach an object’s prototype', async () => {
    const answer = await fetch(`${demo.origin}/v1/customers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo.secretKey}` },
      body: new URLSearchParams({ 'metadata[__proto__][polluted]': 'yes' }),
    });
    assert.equal(answer.status, 400);
  });
});

describe('sessions', () => {
  test('created, retrieved, expanded, listed, expired', async () => {
    const customer = await stripe.customers.create({ name: 'A', phone: '+33612345678' });
    const created = await stripe.checkout.sessions.create({
      ...basics(),
      customer: customer.id,
      phone_number_collection: { enabled: true },
      shipping_address_collection: { allowed_countries: ['FR', 'DE'] },
      metadata: { order: '42' },
    });
    assert.equal(created.object, 'checkout.session');
    assert.equal(created.amount_total, 300);
    assert.deepEqual(created.shipping_address_collection, { allowed_countries: ['FR', 'DE'] });
    assert.deepEqual(created.metadata, { order: '42' });
    const plain = await stripe.checkout.sessions.retrieve(created.id);
    assert.equal(plain.customer, customer.id);
    const full = await stripe.checkout.sessions.retrieve(created.id, { expand: ['customer'] });
    assert.equal((full.customer as Stripe.Customer).phone, '+33612345678');
    const list = await stripe.checkout.sessions.list({
      customer: customer.id,
      expand: ['data.customer'],
    });
    assert.deepEqual(
      list.data.map(({ id }) => id),
      [created.id],
    );
    assert.equal((list.data[0]!.customer as Stripe.Customer).id, customer.id);
    const expired = await stripe.checkout.sessions.expire(created.id);
    assert.equal(expired.status, 'expired');
    await fails(stripe.checkout.sessions.expire(created.id), 'StripeInvalidRequestError', 400);
    assert.equal((await fetch(created.url!)).status, 410);
  });

  test('a property that can’t be expanded', async () => {
    const { id } = await stripe.checkout.sessions.create(basics());
    await fails(
      stripe.checkout.sessions.retrieve(id, { expand: ['nothing'] }),
      'StripeInvalidRequestError',
      400,
      { param: 'expand' },
    );
  });
});

describe('customers', () => {
  test('updated and unset; metadata merged; the SDK pages through all', async () => {
    const { id } = await stripe.customers.create({
      email: 'many@example.com',
      phone: '06 12',
      metadata: { a: '1', b: '2' },
    });
    const changed = await stripe.customers.update(id, {
      phone: '+33612345678',
      metadata: { b: '', c: '3' },
    });
    assert.equal(changed.phone, '+33612345678');
    assert.deepEqual(changed.metadata, { a: '1', c: '3' });
    assert.equal((await stripe.customers.update(id, { phone: '' })).phone, null);
    for (let n = 0; n < 4; n++) await stripe.customers.create({ email: 'many@example.com' });
    const seen: string[] = [];
    for await (const customer of stripe.customers.list({ email: 'many@example.com', limit: 2 })) {
      seen.push(customer.id);
    }
    assert.equal(seen.length, 5);
    assert.equal(new Set(seen).size, 5);
    assert.equal(seen.at(-1), id);
  });
});

describe('idempotency keys', () => {
  test('the same request answers the same object', async () => {
    const options = { idempotencyKey: crypto.randomUUID() };
    const one = await stripe.customers.create({ email: 'once@example.com' }, options);
    const two = await stripe.customers.create({ email: 'once@example.com' }, options);
    assert.equal(two.id, one.id);
    assert.equal(two.lastResponse.headers['idempotent-replayed'], 'true');
    const all = await stripe.customers.list({ email: 'once@example.com' });
    assert.equal(all.data.length, 1);
  });
  test('at the same time as well', async () => {
    const options = { idempotencyKey: crypto.randomUUID() };
    const made = await Promise.all(
      [1, 2, 3].map(() => stripe.customers.create({ email: 'burst@example.com' }, options)),
    );
    assert.equal(new Set(made.map(({ id }) => id)).size, 1);
  });
  test('another request with the same key is refused', async () => {
    const options = { idempotencyKey: crypto.randomUUID() };
    await stripe.customers.create({ email: 'x@example.com' }, options);
    await fails(
      stripe.customers.create({ email: 'y@example.com' }, options),
      'StripeIdempotencyError',
      400,
    );
  });
  test('a refused request leaves its key free', async () => {
    const options = { idempotencyKey: crypto.randomUUID() };
    await assert.rejects(stripe.customers.create({ phone: '1'.repeat(30) }, options));
    const { id } = await stripe.customers.create({ phone: '+33612345678' }, options);
    assert.match(id, /^cus_/);
  });
});

describe('webhook endpoints', () => {
  test('only the creation tells the secret', async () => {
    const made = await stripe.webhookEndpoints.create({
      url: 'http://127.0.0.1:9/hook',
      enabled_events: ['customer.updated'],
    });
    assert.match(made.secret!, /^whsec_/);
    assert.equal((await stripe.webhookEndpoints.retrieve(made.id)).secret, undefined);
    const moved = await stripe.webhookEndpoints.update(made.id, { disabled: true });
    assert.equal(moved.status, 'disabled');
    assert.equal((await stripe.webhookEndpoints.del(made.id)).deleted, true);
  });
  test('events are kept in the version of the request and can be read back', async () => {
    const { id } = await stripe.customers.create({ email: 'version@example.com' });
    const events = await stripe.events.list({ type: 'customer.created', limit: 1 });
    const event = events.data[0]!;
    assert.equal((event.data.object as Stripe.Customer).id, id);
    assert.equal(event.api_version, events.lastResponse.headers['stripe-version']);
    assert.equal((await stripe.events.retrieve(event.id)).id, event.id);
  });
});
