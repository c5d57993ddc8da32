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

describe('what Stripe refuses is refused', () => {
  type Params = Stripe.Checkout.SessionCreateParams;
  const price = (more: object) =>
    ({
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'eur',
            unit_amount: 100,
            product_data: { name: 'Cup' },
            ...more,
          },
        },
      ],
    }) as Params;
  const recurring = { recurring: { interval: 'month' as const } };
  const line = 'line_items[0][price_data]';
  const refused: [string, Params, string][] = [
    ['a recurring price in payment mode', price(recurring), `${line}[recurring]`],
    ['no recurring price in subscription mode', { mode: 'subscription' }, 'line_items'],
    ['no currency', price({ currency: '' }), `${line}[currency]`],
    ['an unknown currency', price({ currency: 'xyz' }), `${line}[currency]`],
    ['no amount', price({ unit_amount: '' }), `${line}[unit_amount]`],
    ['no name', price({ product_data: { name: '' } }), `${line}[product_data][name]`],
    [
      'two currencies',
      { line_items: ['eur', 'usd'].flatMap((currency) => price({ currency }).line_items!) },
      'line_items',
    ],
    ['no lines', { line_items: [] }, 'line_items'],
    ['lines in setup mode', { mode: 'setup', currency: 'eur' }, 'line_items'],
    ['an unknown locale', { locale: 'xx' }, 'locale'],
    [
      'an unknown country',
      { shipping_address_collection: { allowed_countries: ['XX'] } },
      'shipping_address_collection[allowed_countries]',
    ],
    [
      'a country that Stripe does not ship to',
      { shipping_address_collection: { allowed_countries: ['KP'] } },
      'shipping_address_collection[allowed_countries]',
    ],
    [
      'no country',
      { shipping_address_collection: { allowed_countries: [] } },
      'shipping_address_collection',
    ],
    [
      'customer_update without a customer',
      { customer_update: { name: 'auto' } },
      'customer_update',
    ],
    [
      'customer_creation for a subscription',
      { mode: 'subscription', ...price(recurring), customer_creation: 'always' },
      'customer_creation',
    ],
    ['what would change the price', { discounts: [{ coupon: 'half' }] }, 'discounts'],
    [
      'what would ask for more',
      { custom_fields: [], consent_collection: { promotions: 'auto' } },
      'consent_collection',
    ],
    [
      'a price by its id',
      { line_items: [{ price: 'price_1', quantity: 1 }] },
      'line_items[0][price]',
    ],
  ];
  for (const [what, params, param] of refused) {
    test(what, async () => {
      // An empty list is not sent at all by the SDK.
      const form = param === 'shipping_address_collection';
      const wanted = { ...basics(), ...params };
      if (form) {
        const answer = await fetch(`${demo.origin}/v1/checkout/sessions`, {
          method: 'POST',
          headers: { authorization: `Bearer ${demo.secretKey}` },
          body: new URLSearchParams({
            success_url: wanted.success_url!,
            'line_items[0][price_data][currency]': 'eur',
            'line_items[0][price_data][unit_amount]': '1',
            'line_items[0][price_data][product_data][name]': 'Cup',
            'shipping_address_collection[x]': 'y',
          }),
        });
        assert.equal(answer.status, 400);
        return;
      }
      await fails(stripe.checkout.sessions.create(wanted), 'StripeInvalidRequestError', 400, {
        param,
      });
    });
  }

  test('an unknown event type, of an endpoint and of a list', async () => {
    const type = 'StripeInvalidRequestError';
    const wrong = ['customer.creatd'] as unknown as ['customer.created'];
    const url = 'http://127.0.0.1:9/';
    const endpoint = stripe.webhookEndpoints.create({ url, enabled_events: wrong });
    await fails(endpoint, type, 400, { param: 'enabled_events' });
    await fails(stripe.events.list({ type: wrong[0] }), type, 400, { param: 'type' });
  });
  test('a cursor that names nothing', async () => {
    for (const list of [stripe.customers, stripe.checkout.sessions, stripe.events]) {
      await fails(list.list({ starting_after: 'none' }), 'StripeInvalidRequestError', 400, {
        param: 'starting_after',
      });
    }
  });
  test('what changes nothing here is taken', async () => {
    const { id } = await stripe.checkout.sessions.create({
      ...basics(),
      payment_intent_data: { setup_future_usage: 'off_session' },
      payment_method_types: ['card'],
      custom_text: { submit: { message: 'We ship on Fridays.' } },
      invoice_creation: { enabled: true },
      allow_promotion_codes: true,
      billing_address_collection: 'required',
    } as Params);
    const session = await stripe.checkout.sessions.retrieve(id);
    assert.equal(session.allow_promotion_codes, true);
    assert.equal(session.billing_address_collection, 'required');
  });
});

describe('lists', () => {
  test('a session’s line items, page by page and expanded', async () => {
    const [line] = basics().line_items;
    const session = await stripe.checkout.sessions.create({
      ...basics(),
      line_items: ['A', 'B', 'C', 'D', 'E'].map((name) => ({
        ...line!,
        price_data: { ...line!.price_data, product_data: { name } },
      })),
      expand: ['line_items'],
    });
    const names = ({ data }: { data: Stripe.LineItem[] }) => data.map((item) => item.description);
    assert.deepEqual(names(session.line_items!), ['A', 'B', 'C', 'D', 'E']);
    const paged: Stripe.LineItem[] = [];
    for await (const item of stripe.checkout.sessions.listLineItems(session.id, { limit: 2 })) {
      paged.push(item);
    }
    assert.deepEqual(names({ data: paged }), ['A', 'B', 'C', 'D', 'E']);
    assert.equal(paged[0]!.amount_total, 300);
    const back = await stripe.checkout.sessions.listLineItems(session.id, {
      ending_before: paged[3]!.id,
      limit: 2,
    });
    assert.deepEqual(names(back), ['B', 'C']);
    assert.equal(back.has_more, true);
  });

  test('sessions by status, customer, email; customers by time', async () => {
    const customer = await stripe.customers.create({ email: 'filter@example.com' });
    const mine = { ...basics(), customer: customer.id };
    const open = await stripe.checkout.sessions.create(mine);
    const closed = await stripe.checkout.sessions.create(mine);
    await stripe.checkout.sessions.expire(closed.id);
    const ids = async (params: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(params)).data.map(({ id }) => id);
    const of = { customer: customer.id };
    assert.deepEqual(await ids(of), [closed.id, open.id]);
    assert.deepEqual(await ids({ ...of, status: 'open' }), [open.id]);
    assert.deepEqual(await ids({ ...of, status: 'expired' }), [closed.id]);
    assert.deepEqual(await ids({ customer_details: { email: 'filter@example.com' } }), [
      closed.id,
      open.id,
    ]);
    assert.deepEqual(await ids({ ...of, payment_intent: 'pi_none' }), []);
    const email = 'filter@example.com';
    const at = customer.created;
    const count = async (created: Stripe.RangeQueryParam | number) =>
      (await stripe.customers.list({ email, created })).data.length;
    assert.equal(await count({ gte: at, lte: at }), 1);
    assert.equal(await count(at), 1);
    assert.equal(await count({ gt: at }), 0);
    assert.equal(await count({ lt: at }), 0);
  });

  test('events by several types, and by a beginning', async () => {
    const { id } = await stripe.customers.create({});
    await stripe.customers.update(id, { name: 'Changed' });
    const types = async (params: Stripe.EventListParams) =>
      new Set((await stripe.events.list({ limit: 100, ...params })).data.map(({ type }) => type));
    assert.deepEqual(
      [...(await types({ types: ['customer.created', 'customer.updated'] }))].sort(),
      ['customer.created', 'customer.updated'],
    );
    for (const type of await types({ type: 'customer.*' })) assert.match(type, /^customer\./);
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
    assert.deepEqual((await stripe.customers.update(id, { metadata: '' })).metadata, {});
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
