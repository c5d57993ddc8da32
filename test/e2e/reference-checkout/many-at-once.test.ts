/**
 * Many shoppers at once: every checkout is completed once, every event is told once, in order, to
 * whoever reads on from the last one it has seen. `CHECKOUTS` sets how many.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type Stripe from 'stripe';
import { DemoProcess, onServer, testServer } from './support/demo-process.js';
import { until } from './support/shopper.js';

const CHECKOUTS = Number(process.env['CHECKOUTS']) || 200;
let demo: DemoProcess;
before(async () => {
  demo = await DemoProcess.start();
});
after(() => demo?.stop());

interface Visit {
  readonly url: string;
  readonly headers: { cookie: string; origin: string };
  readonly csrf: string;
}
async function visit(): Promise<Visit> {
  const page = await fetch(demo.origin);
  const csrf = (await page.text()).match(/name="csrf" value="([^"]+)"/)![1]!;
  const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
  return { url: demo.origin, headers: { cookie, origin: demo.origin }, csrf };
}
const create = () =>
  demo.stripe.checkout.sessions.create(
    {
      success_url: `${demo.origin}/success?session_id={CHECKOUT_SESSION_ID}`,
      customer_creation: 'always',
      phone_number_collection: { enabled: true },
      line_items: [
        { price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Mug' } } },
      ],
    },
    { maxNetworkRetries: 3 },
  );
const phoneOf = (n: number) => `+336${String(10_000_000 + n)}`;

/** Posts a checkout; the answer's status. */
const post = (session: Stripe.Checkout.Session, { headers, csrf }: Visit, n: number) =>
  fetch(session.url!, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams({ csrf, email: `n${n}@example.com`, phone: phoneOf(n) }),
  }).then(({ status }) => status);

/** Reads events on from the last one it has seen, as a shop does that has no webhook. */
function reader() {
  const seen: string[] = [];
  let isOver = false;
  const reading = (async () => {
    for (let isLast = false; !isLast; ) {
      isLast = isOver;
      const last = seen.at(-1);
      const page = await demo.stripe.events.list(
        { limit: 100, ...(last && { ending_before: last }) },
        { maxNetworkRetries: 3 },
      );
      seen.push(...page.data.map(({ id }) => id).reverse());
      if (page.data.length) isLast = false;
    }
    return seen;
  })();
  return {
    end: () => {
      isOver = true;
      return reading;
    },
  };
}

/** Listens to the events page's stream: the ids of the events, in the order they are told. */
function listener() {
  const told: string[] = [];
  const stop = new AbortController();
  let last = '0';
  /** Reads one stream to its end. */
  const read = async () => {
    const { body } = await fetch(`${demo.origin}/events/stream`, {
      headers: { 'last-event-id': last },
      signal: stop.signal,
    });
    let text = '';
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = text.slice(0, end);
        const id = event.match(/data-id="([^"]+)"/)?.[1];
        last = event.match(/^id: (\d+)$/m)?.[1] ?? last;
        if (id) told.push(id);
        text = text.slice(end + 2);
      }
    }
  };
  const listening = (async () => {
    // As a page's EventSource does: a stream that ends, or is broken off in the middle of an answer,
    // is asked for again, from where it was.
    while (!stop.signal.aborted) {
      await read().catch((error: Error) => {
        if (!demo.isUp) throw error;
      });
    }
  })();
  // Awaited by `end` only: until then it is nobody's error.
  listening.catch(() => {});
  return {
    told,
    end: async () => {
      stop.abort();
      await listening;
    },
  };
}

async function allEvents(type: string): Promise<Stripe.Event[]> {
  const events: Stripe.Event[] = [];
  for await (const event of demo.stripe.events.list({ type, limit: 100 })) events.push(event);
  return events;
}

test(`${CHECKOUTS} checkouts at once`, async (t) => {
  // One to begin with, so that a reader has a last one.
  await demo.stripe.customers.create({ name: 'First' });
  const visitor = await visit();
  const reads = reader();
  const listens = listener();
  const started = performance.now();
  const sessions = await Promise.all(Array.from({ length: CHECKOUTS }, create));
  // Some impatient ones click twice.
  const statuses = await Promise.all(
    sessions.flatMap((session, n) =>
      n % 10 ? [post(session, visitor, n)] : [post(session, visitor, n), post(session, visitor, n)],
    ),
  );
  t.diagnostic(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  assert.deepEqual([...new Set(statuses)], [303]);

  const completed = await allEvents('checkout.session.completed');
  const created = await allEvents('customer.created');
  const phones = completed.map(
    ({ data }) => (data.object as Stripe.Checkout.Session).customer_details?.phone,
  );
  assert.deepEqual(phones.sort(), sessions.map((_, n) => phoneOf(n)).sort());
  assert.equal(created.length, CHECKOUTS + 1);

  const every = [...completed, ...created].map(({ id }) => id).sort();
  const read = await reads.end();
  assert.equal(new Set(read).size, read.length, 'none is told twice');
  assert.deepEqual([...read].sort(), every, 'whoever reads on has missed none');
  // The shop's webhook got them all, and its page was told of each, once.
  await until(async () => listens.told.length >= every.length, 'the page is told all', 120_000);
  await listens.end();
  assert.deepEqual(listens.told.sort(), every);
});

test('connections that are cut meanwhile: nothing is lost, nothing is done twice, the server goes on', {
  skip: testServer ? false : 'needs a PostgreSQL server',
}, async (t) => {
  const { pid } = demo;
  const visitor = await visit();
  let cuts = 0;
  let steps = 0;
  const cutting: Promise<void>[] = [];
  /** Cuts every connection of the server, at each twentieth thing that shoppers do. */
  const step = <T>(done: T): T => {
    if (++steps % 20 === 1) {
      const all = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${demo.database}'`;
      cutting.push(
        onServer('postgres', all).then(({ rowCount }) => {
          cuts += rowCount ?? 0;
        }),
      );
    }
    return done;
  };
  const listens = listener();
  const sessions = await Promise.all(
    Array.from({ length: CHECKOUTS / 2 }, () => create().then(step)),
  );
  // A shopper whose page says that it failed sends it again.
  const paid = await Promise.all(
    sessions.map(async (session, n) => {
      for (let tries = 1; ; tries++) {
        const status = step(await post(session, visitor, 100_000 + n));
        if (status === 303 || tries === 20) return status;
      }
    }),
  );
  await Promise.all(cutting);
  t.diagnostic(`${cuts} connections were cut`);
  assert.ok(cuts > 0);
  assert.deepEqual([...new Set(paid)], [303]);
  const completed = (await allEvents('checkout.session.completed')).filter(({ data }) =>
    sessions.some(({ id }) => id === (data.object as { id: string }).id),
  );
  assert.equal(completed.length, sessions.length);
  for (const { id } of sessions) {
    const { status } = await demo.stripe.checkout.sessions.retrieve(id);
    assert.equal(status, 'complete');
  }
  assert.ok(demo.isUp && demo.pid === pid, 'the server lives');
  await until(
    async () => completed.every(({ id }) => listens.told.includes(id)),
    'the page is told all',
    120_000,
  );
  await listens.end();
});
