/** What time does: sessions that are over, endpoints that never answer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type Stripe from 'stripe';
import { DemoProcess } from './support/demo-process.js';
import { until } from './support/shopper.js';
import { WebhookReceiver } from './support/webhook-receiver.js';

const DAY_S = 24 * 60 * 60;
let demo: DemoProcess;
before(async () => {
  demo = await DemoProcess.start();
});
after(() => demo?.stop());

async function receiverOf(...events: Stripe.WebhookEndpointCreateParams.EnabledEvent[]) {
  const receiver = new WebhookReceiver();
  await receiver.listen();
  const endpoint = await demo.stripe.webhookEndpoints.create({
    url: receiver.url,
    enabled_events: events,
  });
  receiver.secret = endpoint.secret!;
  return receiver;
}

test('an endpoint that never answers does not delay the events of the others', async () => {
  const hanging = await receiverOf('customer.created');
  hanging.answer = 'hang';
  const prompt = await receiverOf('customer.created');
  await demo.kill();
  await demo.up({ DEMO_TIMEOUT_MS: '600000' });
  try {
    const made: string[] = [];
    for (let n = 0; n < 30; n++) {
      made.push((await demo.stripe.customers.create({ name: `Nr ${n}` })).id);
    }
    const arrived = () =>
      made.every((id) =>
        prompt.of('customer.created').some(({ data }) => (data.object as { id: string }).id === id),
      );
    // A call to the hanging one takes ten minutes: in one line with it they would come much later.
    await until(async () => hanging.calls > 0 && arrived(), 'all arrive at the prompt one', 60_000);
    assert.equal(hanging.events.length, 0);
    assert.ok(hanging.calls < made.length, 'the hanging one is not done yet');
    // It gets them all when it answers again: after pauses that have grown with the time until now.
    hanging.answer = 200;
    hanging.hangUp();
    await until(
      async () => new Set(hanging.events.map(({ event }) => event.id)).size === made.length,
      'all arrive at the one that hung',
      600_000,
    );
  } finally {
    await Promise.all([hanging.close(), prompt.close()]);
  }
});

describe('a session that nobody completes', () => {
  const basics = () => ({
    success_url: `${demo.origin}/success`,
    customer_creation: 'always' as const,
    line_items: [
      { price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Mug' } } },
    ],
  });

  test('expires 24 hours later, or when it was asked to; between 30 minutes and 24 hours', async () => {
    const now = Math.floor(Date.now() / 1000);
    const usual = await demo.stripe.checkout.sessions.create(basics());
    assert.ok(Math.abs(usual.expires_at - usual.created - DAY_S) <= 1);
    const early = { ...basics(), expires_at: now + 3600 };
    assert.equal((await demo.stripe.checkout.sessions.create(early)).expires_at, now + 3600);
    for (const expires of [now + 60, now + 2 * DAY_S]) {
      await assert.rejects(
        demo.stripe.checkout.sessions.create({ ...basics(), expires_at: expires }),
        { statusCode: 400, param: 'expires_at' },
      );
    }
  });

  test('is closed when its time is over, tells so, and cannot be completed', async () => {
    const receiver = await receiverOf('checkout.session.expired');
    const session = await demo.stripe.checkout.sessions.create(basics());
    const page = await fetch(session.url!);
    const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
    const csrf = (await page.text()).match(/name="csrf" value="([^"]+)"/)![1]!;
    const pay = () =>
      fetch(session.url!, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: demo.origin },
        body: new URLSearchParams({ csrf, email: 'a@example.com' }),
      });
    await demo.kill();
    await demo.up({ DEMO_AHEAD_S: String(DAY_S + 60) });
    try {
      assert.equal((await pay()).status, 410);
      assert.equal((await fetch(session.url!)).status, 410);
      const over = await demo.stripe.checkout.sessions.retrieve(session.id);
      assert.equal(over.status, 'expired');
      assert.equal(over.url, null);
      const told = await until(
        async () =>
          receiver.events.find(
            ({ event }) => (event.data.object as { id: string }).id === session.id,
          ),
        'checkout.session.expired arrives',
        60_000,
      );
      assert.equal(told.event.type, 'checkout.session.expired');
      const customers = await demo.stripe.customers.list({ email: 'a@example.com' });
      assert.deepEqual(customers.data, []);
    } finally {
      await receiver.close();
    }
  });
});
