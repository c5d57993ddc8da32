/**
 * The server is killed at once (SIGKILL, it can save nothing) in the middle of checkouts, and
 * started again: nothing is half-saved, and every webhook arrives.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type Stripe from 'stripe';
import { DemoProcess } from './support/demo-process.js';
import { openBrowser, Shopper, until } from './support/shopper.js';
import { WebhookReceiver } from './support/webhook-receiver.js';

/** Kills in the search for the moment of a commit; `KILLS` sets another number. */
const KILLS = Number(process.env['KILLS']) || 6;
/** Rounds of many checkouts, each killed once at a random point. */
const ROUNDS = Math.ceil(KILLS / 6);

let demo: DemoProcess;
const receiver = new WebhookReceiver();
before(async () => {
  demo = await DemoProcess.start();
  await receiver.listen();
  const endpoint = await demo.stripe.webhookEndpoints.create({
    url: receiver.url,
    enabled_events: ['*'],
  });
  receiver.secret = endpoint.secret!;
});
after(async () => {
  await demo?.stop();
  await receiver.close();
});

const newSession = (customer?: string) =>
  demo.stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: `${demo.origin}/success?session_id={CHECKOUT_SESSION_ID}`,
    phone_number_collection: { enabled: true },
    ...(customer ? { customer } : { customer_creation: 'always' as const }),
    line_items: [
      { price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Mug' } } },
    ],
  });
const eventsAbout = async (id: string) =>
  (await demo.stripe.events.list({ limit: 100 })).data.filter(
    (event) => (event.data.object as { id: string }).id === id,
  );
const arrived = (type: string, id: string) =>
  until(
    async () => receiver.of(type).find((event) => (event.data.object as { id: string }).id === id),
    `${type} arrives`,
    60_000,
  );

describe('killed with a shopper at the checkout', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  test('completed but not yet told: the webhook arrives after the restart', async () => {
    receiver.answer = 'hang';
    const shopper = await Shopper.arrive(browser);
    const session = await newSession();
    await shopper.open(session.url!);
    await shopper.fieldReady();
    await shopper.fillContact();
    await shopper.type('#phone', '+33 6 12 34 56 78');
    const calls = receiver.calls;
    await shopper.follow('#pay');
    await until(async () => receiver.calls > calls, 'the delivery is under way');
    await demo.kill();
    assert.deepEqual(
      receiver.events.filter(({ body }) => body.includes(session.id)),
      [],
      'nothing had arrived',
    );
    receiver.answer = 200;
    await demo.up();
    const done = await demo.stripe.checkout.sessions.retrieve(session.id, { expand: ['customer'] });
    assert.equal(done.status, 'complete');
    assert.equal(done.customer_details?.phone, '+33612345678');
    const customer = done.customer as Stripe.Customer;
    assert.equal(customer.phone, '+33612345678');
    await arrived('checkout.session.completed', session.id);
    await arrived('customer.created', customer.id);
    // The shop's own webhook got them as well, and the shopper's page is still there.
    await shopper.open(`${demo.origin}/events`);
    await until(
      () => shopper.page.$eval('#events', (list, id) => list.textContent?.includes(id), session.id),
      'the events page has it',
    );
    await shopper.leave();
  });

  test('killed while the shopper types: the page goes on after the restart', async () => {
    const shopper = await Shopper.arrive(browser);
    const session = await newSession();
    await shopper.open(session.url!);
    await shopper.fieldReady();
    await shopper.fillContact();
    await shopper.type('#phone', '+33 6 12');
    await demo.kill();
    await shopper.page.keyboard.type(' 34 56 78');
    await demo.up();
    await shopper.follow('#pay');
    assert.equal(await shopper.text('#session-phone'), '+33612345678');
    await arrived('checkout.session.completed', session.id);
    await shopper.leave();
  });
});

test('killed at any moment of a completion: all of it or nothing', async (t) => {
  const outcomes = { complete: 0, open: 0 };
  // How long a completion takes right after a start; then kills that close in on the moment of its
  // commit: later after one that left it open, earlier after one that found it complete.
  await demo.kill();
  await demo.up();
  let early = 0;
  let late = 0;
  const moments: string[] = [];
  for (let round = 0; round < KILLS; round++) {
    const moment = (early + late) / 2;
    const customer = await demo.stripe.customers.create({ phone: '+33612345678' });
    const session = await newSession(customer.id);
    const page = await fetch(session.url!);
    const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
    const token = (await page.text()).match(/name="csrf" value="([^"]+)"/)![1]!;
    const fields = { csrf: token, email: 'a@example.com', phone: '+442079460018' };
    const started = performance.now();
    const post = fetch(session.url!, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: demo.origin },
      body: new URLSearchParams(fields),
    }).catch(() => undefined);
    if (round === 0) {
      await post;
      late = performance.now() - started;
    } else await new Promise((done) => setTimeout(done, moment));
    await demo.kill();
    const answer = await post;
    await demo.up();

    const now = await demo.stripe.checkout.sessions.retrieve(session.id, { expand: ['customer'] });
    const { phone } = now.customer as Stripe.Customer;
    const told = (await eventsAbout(session.id)).map(({ type }) => type);
    const updates = (await eventsAbout(customer.id)).filter(
      ({ type }) => type === 'customer.updated',
    ).length;
    outcomes[now.status as 'complete' | 'open']++;
    if (round > 0) {
      moments.push(`${moment.toFixed(0)} ms ${now.status}`);
      if (now.status === 'complete') late = moment;
      else early = moment;
    }
    if (answer?.status === 303) assert.equal(now.status, 'complete', 'what was answered is kept');
    if (now.status === 'complete') {
      assert.deepEqual(
        { on: now.customer_details?.phone, phone, told, updates },
        {
          on: '+442079460018',
          phone: '+442079460018',
          told: ['checkout.session.completed'],
          updates: 1,
        },
      );
      await arrived('checkout.session.completed', session.id);
      await arrived('customer.updated', customer.id);
    } else {
      assert.deepEqual(
        { on: now.customer_details?.phone ?? null, phone, told, updates },
        { on: null, phone: '+33612345678', told: [], updates: 0 },
      );
    }
  }
  assert.ok(outcomes.complete > 0, 'the first was not disturbed');
  t.diagnostic(`killed after ${moments.join(', ')}`);
});

test('killed at a random point of many checkouts at once: each is whole or still open', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const page = await fetch(demo.origin);
    const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
    const csrf = (await page.text()).match(/name="csrf" value="([^"]+)"/)![1]!;
    const sessions = await Promise.all(Array.from({ length: 30 }, () => newSession()));
    const killAfter = Math.floor(Math.random() * sessions.length);
    let answers = 0;
    let killed: Promise<void> | undefined;
    const pay = async (session: Stripe.Checkout.Session, n: number) => {
      const answer = await fetch(session.url!, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: demo.origin },
        body: new URLSearchParams({
          csrf,
          email: `many-${n}@example.com`,
          phone: `+3361234${String(1000 + n)}`,
        }),
      });
      return answer.status;
    };
    const first = await Promise.all(
      sessions.map(async (session, n) => {
        const status = await pay(session, n).catch(() => 0);
        if (answers++ === killAfter) killed = demo.kill();
        return status;
      }),
    );
    await killed;
    await demo.up();
    const wasComplete: boolean[] = [];
    for (const [n, { id }] of sessions.entries()) {
      const now = await demo.stripe.checkout.sessions.retrieve(id, { expand: ['customer'] });
      wasComplete.push(now.status === 'complete');
      if (first[n] === 303) assert.equal(now.status, 'complete', 'what was answered is kept');
      const phone = (now.customer as Stripe.Customer | null)?.phone ?? null;
      assert.equal(
        now.customer_details?.phone ?? null,
        phone,
        'the Customer has what the session has',
      );
      assert.equal(phone !== null, now.status === 'complete');
    }
    t.diagnostic(
      `killed after ${killAfter} answers: ${wasComplete.filter(Boolean).length} complete`,
    );
    // Those whose shoppers try again are completed, the others are not completed twice.
    const second = await Promise.all(sessions.map(pay));
    assert.deepEqual([...new Set(second)], [303]);
    for (const { id } of sessions) await arrived('checkout.session.completed', id);
    const told = receiver
      .of('checkout.session.completed')
      .filter(({ data }) => sessions.some(({ id }) => id === (data.object as { id: string }).id));
    assert.equal(new Set(told.map(({ id }) => id)).size, sessions.length, 'one event each');
  }
});
