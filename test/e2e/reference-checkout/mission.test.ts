/**
 * The whole story, each row of the mission by its name: a shop with the official SDK, a shopper
 * with a real browser, and a webhook endpoint that verifies what it is sent.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, SerializedAXNode } from 'puppeteer-core';
import type Stripe from 'stripe';
import { DemoProcess } from './support/demo-process.js';
import { openBrowser, Shopper, until } from './support/shopper.js';
import { WebhookReceiver } from './support/webhook-receiver.js';

type Wanted = Partial<Stripe.Checkout.SessionCreateParams>;

let demo: DemoProcess;
let browser: Browser;
let shopper: Shopper;
const receiver = new WebhookReceiver();

before(async () => {
  demo = await DemoProcess.start();
  browser = await openBrowser();
  await receiver.listen();
  const endpoint = await demo.stripe.webhookEndpoints.create({
    url: receiver.url,
    enabled_events: ['*'],
  });
  receiver.secret = endpoint.secret!;
});
after(async () => {
  await browser?.close();
  await demo?.stop();
  await receiver.close();
});
beforeEach(async () => {
  shopper = await Shopper.arrive(browser);
});
afterEach(async () => {
  const { complaints } = shopper;
  await shopper.leave();
  assert.deepEqual(complaints, [], 'the page broke no rule of its policy and no script');
});

const line = {
  quantity: 1,
  price_data: { currency: 'eur', unit_amount: 1200, product_data: { name: 'A mug' } },
};
const monthly = {
  ...line,
  price_data: { ...line.price_data, recurring: { interval: 'month' as const } },
};
const session = (wanted: Wanted = {}) =>
  demo.stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: `${demo.origin}/success?session_id={CHECKOUT_SESSION_ID}`,
    ...(wanted.mode !== 'setup' && {
      line_items: [wanted.mode === 'subscription' ? monthly : line],
    }),
    ...(wanted.mode !== 'setup' && { phone_number_collection: { enabled: true } }),
    ...((wanted.mode ?? 'payment') === 'payment' &&
      !wanted.customer && { customer_creation: 'always' as const }),
    ...wanted,
  });
const withShipping = {
  shipping_address_collection: { allowed_countries: ['FR', 'GB', 'US'] },
} as Wanted;

/** Opens a new session's page. */
async function checkout(wanted?: Wanted): Promise<Stripe.Checkout.Session> {
  const created = await session(wanted);
  await shopper.open(created.url!);
  await shopper.fieldReady();
  return created;
}
const retrieve = (id: string) =>
  demo.stripe.checkout.sessions.retrieve(id, { expand: ['customer'] });
const customerOf = async (id: string) => (await retrieve(id)).customer as Stripe.Customer;
const eventOf = (type: string, id: string) =>
  until(
    async () => receiver.of(type).find((event) => (event.data.object as { id: string }).id === id),
    `${type} arrives`,
  );

/** Where the field stands among the form's controls: the id of the control before it. */
const controlBefore = () =>
  shopper.page.evaluate(() => {
    const field = document.querySelector('checkout-phone-field')!;
    const before = [...document.querySelectorAll('#checkout :is(input:not([type=hidden]),select)')]
      .filter((control) => !field.contains(control))
      .filter(
        (control) => control.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    return before.at(-1)?.id;
  });

/** A node of the accessibility tree. */
function find(
  node: SerializedAXNode | null,
  fits: (node: SerializedAXNode) => boolean,
): SerializedAXNode | undefined {
  if (!node) return undefined;
  if (fits(node)) return node;
  return node.children?.map((child) => find(child, fits)).find((found) => found);
}

describe('phone_number_collection', () => {
  test('enabled: the field is there and required', async () => {
    const { phone_number_collection: asked } = await checkout();
    assert.deepEqual(asked, { enabled: true });
    const field = await shopper.field();
    assert.equal(field.visible, true);
    assert.equal(field.required, true);
  });

  test('disabled: no field, no number, and the checkout goes on', async () => {
    const created = await checkout({ phone_number_collection: { enabled: false } });
    assert.equal((await shopper.field()).visible, false);
    await shopper.fillContact();
    assert.equal(await shopper.follow('#pay'), 200);
    const done = await retrieve(created.id);
    assert.equal(done.status, 'complete');
    assert.equal(done.customer_details?.phone, null);
    assert.equal((done.customer as Stripe.Customer).phone, null);
  });
});

describe('mode', () => {
  for (const mode of ['payment', 'subscription'] as const) {
    test(`${mode}: the number is collected`, async () => {
      const created = await checkout({ mode });
      await shopper.fillContact();
      await shopper.type('#phone', '+33 6 12 34 56 78');
      assert.equal(await shopper.follow('#pay'), 200);
      const done = await retrieve(created.id);
      assert.equal(done.mode, mode);
      assert.equal(done.customer_details?.phone, '+33612345678');
      assert.equal((done.customer as Stripe.Customer).phone, '+33612345678');
    });
  }

  test('setup: the API refuses phone collection, the SDK tells why', async () => {
    await assert.rejects(
      session({ mode: 'setup', currency: 'eur', phone_number_collection: { enabled: true } }),
      (error: Stripe.errors.StripeInvalidRequestError) => {
        assert.equal(error.type, 'StripeInvalidRequestError');
        assert.equal(error.statusCode, 400);
        assert.equal(error.param, 'phone_number_collection');
        assert.match(error.message, /setup/);
        return true;
      },
    );
  });

  test('setup: the shop shows the refusal', async () => {
    await shopper.open(demo.origin);
    await shopper.page.click('[name=mode][value=setup]');
    assert.equal(await shopper.follow('form.options button'), 400);
    assert.match(await shopper.text('[role=alert]'), /setup/);
  });

  test('setup: without it the checkout works and shows no field', async () => {
    const created = await checkout({ mode: 'setup', currency: 'eur' });
    assert.equal((await shopper.field()).visible, false);
    await shopper.fillContact();
    await shopper.follow('#pay');
    assert.equal((await retrieve(created.id)).payment_status, 'no_payment_required');
  });
});

test('required: an empty submit is held back, the field focused, the message seen and told', async () => {
  const created = await checkout();
  await shopper.fillContact();
  await shopper.page.click('#pay');
  await shopper.page.waitForFunction(() => document.activeElement?.id === 'phone');
  const error = await shopper.page.waitForFunction(() => {
    const root = document.querySelector('checkout-phone-field')?.shadowRoot;
    const part = root?.querySelector<HTMLElement>('[part~=error]');
    return part?.getClientRects().length && part.textContent?.trim();
  });
  const words = String(await error.jsonValue());
  assert.ok(words.length > 5, words);
  // The focus is on the input, so assistive technology tells its state and description.
  await until(async () => {
    const tree = await shopper.page.accessibility.snapshot();
    const focused = find(tree, (node) => !!node.focused);
    return focused?.invalid === 'true' && focused.description?.includes(words);
  }, 'the message is told with the focused input');
  assert.equal((await retrieve(created.id)).status, 'open');
});

describe('placement', () => {
  test('with a shipping address: right below it', async () => {
    await checkout(withShipping);
    await shopper.page.waitForFunction(() =>
      document.querySelector('#shipping checkout-phone-field'),
    );
    assert.equal(await controlBefore(), 'country');
  });
  test('without one: right below the email', async () => {
    await checkout();
    assert.equal(await controlBefore(), 'email');
  });
});

test('one number: whatever else is in the form, one entry is posted and one number stored', async () => {
  const created = await checkout(withShipping);
  await shopper.page.evaluate(() => {
    // A second field of the same checkout yields to the first.
    const first = document.querySelector('checkout-phone-field') as HTMLElement & {
      session: unknown;
    };
    const second = document.createElement('checkout-phone-field') as HTMLElement & {
      session: unknown;
    };
    second.setAttribute('name', 'phone');
    second.session = first.session;
    document.querySelector('#checkout')!.append(second);
  });
  await shopper.fillContact();
  await shopper.fillShipping();
  await shopper.type('#phone', '06 12 34 56 78');
  const posted = shopper.page.waitForRequest((request) => request.method() === 'POST');
  await shopper.follow('#pay');
  const entries = new URLSearchParams((await posted).postData()).getAll('phone');
  assert.deepEqual(entries, ['+33612345678']);
  assert.equal((await retrieve(created.id)).customer_details?.phone, '+33612345678');
});

describe('E.164', () => {
  test('typed: 06 12 34 56 78 in France arrives as +33612345678', async () => {
    const created = await checkout(withShipping);
    await shopper.fillContact();
    await shopper.fillShipping('FR');
    await shopper.type('#phone', '06 12 34 56 78');
    assert.equal(await shopper.follow('#pay'), 200);
    assert.equal(await shopper.text('#session-phone'), '+33612345678');
    assert.equal((await retrieve(created.id)).customer_details?.phone, '+33612345678');
  });

  test('pasted: +44 (0)20 7946 0018 arrives as +442079460018', async () => {
    const created = await checkout(withShipping);
    await shopper.fillContact();
    await shopper.fillShipping('FR');
    await shopper.paste('#phone', '+44 (0)20 7946 0018');
    assert.equal(await shopper.follow('#pay'), 200);
    assert.equal(await shopper.text('#session-phone'), '+442079460018');
    assert.equal((await retrieve(created.id)).customer_details?.phone, '+442079460018');
  });
});

describe('wallets', () => {
  for (const [wallet, phone] of [
    ['apple_pay', '(06) 12-34.56 78'],
    ['google_pay', '+44 (0)20 7946 0018'],
  ] as const) {
    test(`${wallet}: its number passes through exactly, marked unverified`, async () => {
      const created = await checkout(withShipping);
      await shopper.page.waitForSelector('#express:not([hidden])');
      await shopper.page.click(`[data-wallet=${wallet}]`);
      await shopper.page.waitForSelector('#sheet[open]');
      assert.equal(await shopper.follow('#sheet [value=use]'), 200);
      const done = await retrieve(created.id);
      assert.equal(done.customer_details?.phone, phone);
      assert.equal((done.customer as Stripe.Customer).phone, phone);
      assert.ok(await shopper.has('#unverified'));
    });
  }
});

describe('prefill', () => {
  test('the number on file is shown, and read', async () => {
    const customer = await demo.stripe.customers.create({ phone: '+33612345678' });
    await checkout({ customer: customer.id });
    const field = await shopper.field();
    assert.equal(field.value, '+33612345678');
    assert.equal(field.shown.replace(/\D/g, '').replace(/^33|^0/, ''), '612345678');
  });
  test('free text on file is read with the customer’s country', async () => {
    const customer = await demo.stripe.customers.create({
      phone: '06 12 34 56 78',
      address: { country: 'FR' },
    });
    await checkout({ customer: customer.id });
    assert.equal((await shopper.field()).value, '+33612345678');
  });
});

describe('the Customer', () => {
  test('overwrite: a changed number replaces the one on file, customer.updated tells both', async () => {
    const customer = await demo.stripe.customers.create({ phone: '+33612345678' });
    await checkout({ customer: customer.id });
    await shopper.fillContact();
    await shopper.type('#phone', '+44 20 7946 0018');
    await shopper.follow('#pay');
    const after = (await demo.stripe.customers.retrieve(customer.id)) as Stripe.Customer;
    assert.equal(after.phone, '+442079460018');
    const event = await eventOf('customer.updated', customer.id);
    const before = event.data.previous_attributes as Record<string, unknown>;
    assert.equal(before['phone'], '+33612345678');
  });

  test('kept: an untouched number stays as it is', async () => {
    const customer = await demo.stripe.customers.create({
      phone: '+33612345678',
      email: 'shopper@example.com',
    });
    const created = await checkout({ customer: customer.id });
    await shopper.follow('#pay');
    const after = (await demo.stripe.customers.retrieve(customer.id)) as Stripe.Customer;
    assert.equal(after.phone, '+33612345678');
    await eventOf('checkout.session.completed', created.id);
    const updates = receiver
      .of('customer.updated')
      .filter((event) => (event.data.object as Stripe.Customer).id === customer.id);
    assert.deepEqual(updates, []);
  });
});

test('retrieval: the SDK finds the number on the session and on its customer', async () => {
  const created = await checkout();
  await shopper.fillContact();
  await shopper.type('#phone', '+1 213 373 4253');
  await shopper.follow('#pay');
  const plain = await demo.stripe.checkout.sessions.retrieve(created.id);
  assert.equal(plain.customer_details?.phone, '+12133734253');
  assert.equal(typeof plain.customer, 'string');
  const customer = (await demo.stripe.customers.retrieve(
    plain.customer as string,
  )) as Stripe.Customer;
  assert.equal(customer.phone, '+12133734253');
  assert.equal((await customerOf(created.id)).id, customer.id);
});

describe('webhooks', () => {
  test('checkout.session.completed and customer.created arrive, signatures verified', async () => {
    const created = await checkout();
    await shopper.fillContact();
    await shopper.type('#phone', '+33 6 12 34 56 78');
    await shopper.follow('#pay');
    const completed = await eventOf('checkout.session.completed', created.id);
    const done = completed.data.object as Stripe.Checkout.Session;
    assert.equal(done.customer_details?.phone, '+33612345678');
    const event = await eventOf('customer.created', done.customer as string);
    assert.equal((event.data.object as Stripe.Customer).phone, '+33612345678');
    // The same body with another number doesn't pass.
    const { header, body } = receiver.events.find(
      (received) => received.event.id === completed.id,
    )!;
    const forged = body.replaceAll('+33612345678', '+33699999999');
    assert.notEqual(forged, body);
    assert.throws(() => demo.stripe.webhooks.constructEvent(forged, header, receiver.secret));
  });

  test('an endpoint that fails is called again until it answers', async () => {
    receiver.answer = 500;
    const from = receiver.calls;
    const customer = await demo.stripe.customers.create({ phone: '+33612345678' });
    await until(async () => receiver.calls >= from + 3, 'three attempts');
    assert.equal(
      receiver.events.some(({ body }) => body.includes(customer.id)),
      false,
    );
    receiver.answer = 200;
    await eventOf('customer.created', customer.id);
  });

  test('the events page shows them live', async () => {
    await shopper.open(`${demo.origin}/events`);
    await shopper.page.waitForFunction(
      () => document.querySelector('#live')?.textContent === 'Live.',
    );
    const customer = await demo.stripe.customers.create({ phone: '+442079460018' });
    const shown = await shopper.page.waitForFunction(
      (id) =>
        [...document.querySelectorAll('.event.new')].find((e) => e.textContent?.includes(id))
          ?.textContent,
      {},
      customer.id,
    );
    assert.match(String(await shown.jsonValue()), /customer\.created.*\+442079460018/s);
  });
});

test('portal: the customer changes the number with the same element', async () => {
  const created = await checkout();
  await shopper.fillContact();
  await shopper.type('#phone', '+33 6 12 34 56 78');
  await shopper.follow('#pay');
  const { id } = await customerOf(created.id);
  await shopper.open(`${demo.origin}/portal`);
  await shopper.fieldReady();
  assert.equal((await shopper.field()).value, '+33612345678');
  await shopper.type('#phone', '07 12 34 56 78');
  await shopper.follow('#save');
  assert.equal(await shopper.text('#on-file'), '+33712345678');
  assert.equal(
    ((await demo.stripe.customers.retrieve(id)) as Stripe.Customer).phone,
    '+33712345678',
  );
  const event = await eventOf('customer.updated', id);
  assert.deepEqual(event.data.previous_attributes, { phone: '+33612345678' });
});

describe('scripts off', () => {
  test('the page posts what was typed; the server reads it', async () => {
    const created = await session(withShipping);
    await shopper.page.setJavaScriptEnabled(false);
    await shopper.open(created.url!);
    await shopper.fillContact();
    await shopper.fillShipping('FR');
    await shopper.type('#phone', '06 12 34 56 78');
    assert.equal(await shopper.follow('#pay'), 200);
    assert.equal((await retrieve(created.id)).customer_details?.phone, '+33612345678');
  });

  test('a number that is none comes back with a message, and with what was typed', async () => {
    const created = await session();
    await shopper.page.setJavaScriptEnabled(false);
    await shopper.open(created.url!);
    await shopper.fillContact();
    await shopper.type('#phone', '06 12');
    assert.equal(await shopper.follow('#pay'), 422);
    assert.match(await shopper.text('#phone-problem'), /too short/);
    assert.equal(
      await shopper.page.$eval('#phone', (input) => (input as HTMLInputElement).value),
      '06 12',
    );
    assert.equal((await retrieve(created.id)).status, 'open');
  });
});

test('the field tells what the server refused, until the number is changed', async () => {
  const created = await checkout();
  await shopper.fillContact();
  await shopper.type('#phone', '+33 6 12 34 56 78');
  // A page that was tampered with posts something else than the field's value.
  await shopper.page.evaluate(() => {
    document.querySelector('#checkout')!.addEventListener('formdata', (event) => {
      (event as FormDataEvent).formData.set('phone', '+33 6 12');
    });
  });
  assert.equal(await shopper.follow('#pay'), 422);
  await shopper.fieldReady();
  assert.match(await shopper.text('#problems'), /too short/);
  assert.equal((await shopper.field()).shown.replace(/\s/g, ''), '+33612');
  await shopper.type('#phone', '+33 6 12 34 56 78');
  assert.equal(await shopper.follow('#pay'), 200);
  assert.equal((await retrieve(created.id)).customer_details?.phone, '+33612345678');
});
