/** Whatever a request holds: a clear answer below 500, and the server goes on. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import Stripe from 'stripe';
import { isEmail, parseParams } from '../../../demo/stripe-api/form-params.js';
import { leastCost, timesAsMuch } from '../../unit/support/processor-time.js';
import { DemoProcess, onServer, testServer } from './support/demo-process.js';

let demo: DemoProcess;
let pid: number;
before(async () => {
  demo = await DemoProcess.start();
  pid = demo.pid;
});
after(() => demo?.stop());

/** The same process as at the beginning answers. */
async function livesOn(): Promise<void> {
  assert.equal((await fetch(demo.origin)).status, 200);
  assert.ok(demo.isUp && demo.pid === pid, 'the server lives');
}

/** Sends bytes as they are, which no client library would. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(demo.port, '127.0.0.1')
      .setEncoding('latin1')
      .on('data', (chunk) => {
        answer += chunk;
      })
      .on('error', reject)
      .on('close', () => resolve(answer))
      .end(text, 'latin1');
  });
}
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(demo.origin + path, { redirect: 'manual', headers, signal: AbortSignal.timeout(60_000) });
const bearer = () => ({ authorization: `Bearer ${demo.secretKey}` });

describe('pages', () => {
  const paths: [string, number][] = [
    ['/events/stream?since=1.5', 400],
    ['/events/stream?since=1e999', 400],
    ['/events/stream?since=-1', 400],
    ['/events/stream?since=NaN', 400],
    ['/events/stream?since=99999999999999999999', 400],
    ['/success', 400],
    ['/success?session_id=', 400],
    ['/success?session_id=cs_test_none', 404],
    ['/success?session_id=%00', 400],
    ['/success?session_id=..%2f..%2fcustomers', 404],
    ['/checkout/%00', 400],
    ['/checkout/%', 400],
    ['/checkout/%ff', 400],
    ['/checkout/cs_test_none', 404],
    ['/checkout/..%2f..%2f..%2fcustomers', 404],
    ['/public/%', 400],
    ['/public/%00.css', 400],
    ['/cdn/%c3%28.js', 400],
    ['/customers/%00', 400],
    ['/customers/cus_none', 404],
    ['/customers/..%2fevents', 404],
    ['/customers?after=nobody', 400],
    ['/customers?after=cus_none', 404],
    ['/p/session/none', 410],
    ['/p/session/%e2%82', 400],
    ['/portal?session=%00', 400],
    ['/nowhere', 404],
    ['/?%00', 400],
  ];
  for (const [path, status] of paths) {
    test(`${status} for ${path}`, async () => {
      const answer = await get(path);
      assert.equal(answer.status, status);
      assert.ok((await answer.text()).length > 10, 'it says why');
      await livesOn();
    });
  }

  for (const id of ['1.5', '1e999', '-3', 'x'.repeat(5000)]) {
    test(`400 for a stream from ${id.slice(0, 10)}`, async () => {
      assert.equal((await get('/events/stream', { 'last-event-id': id })).status, 400);
      await livesOn();
    });
  }

  test('forms: with a NUL, too large, without end, as something else', async () => {
    const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
      fetch(demo.origin + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: demo.origin, ...headers },
        body,
      });
    for (const path of ['/start', '/portal', '/checkout/cs_test_none', '/checkout/x']) {
      assert.equal((await post(path, 'csrf=a%00b')).status, 403, path);
      assert.equal((await post(path, '%')).status, 403, path);
      const large = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 30000\r\n\r\n`;
      assert.match(await raw(large), /^HTTP\/1\.1 413/, path);
    }
    // Refused by what it says it will send, before it is sent.
    const huge = `POST /webhooks HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2000000\r\n\r\n`;
    assert.match(await raw(huge), /^HTTP\/1\.1 413/);
    assert.equal((await post('/webhooks', '{')).status, 400);
    const json = { 'content-type': 'application/json' };
    assert.equal((await post('/start', '{"csrf":1}', json)).status, 403);
    await livesOn();
  });

  test('a NUL in a field of the checkout’s own form', async () => {
    const session = await demo.stripe.checkout.sessions.create({
      success_url: `${demo.origin}/success`,
      line_items: [
        { price_data: { currency: 'eur', unit_amount: 1, product_data: { name: 'Mug' } } },
      ],
    });
    const page = await fetch(session.url!);
    const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
    const csrf = (await page.text()).match(/name="csrf" value="([^"]+)"/)![1]!;
    const answer = await fetch(session.url!, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: demo.origin },
      body: new URLSearchParams({ csrf, email: 'a\0@example.com' }),
    });
    assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
    await livesOn();
  });

  test('requests that are hardly HTTP', async () => {
    const host = `Host: 127.0.0.1:${demo.port}\r\nConnection: close\r\n\r\n`;
    for (const request of [
      `GET /checkout/\u0001 HTTP/1.1\r\n${host}`,
      `GET // HTTP/1.1\r\n${host}`,
      `GET http://[ HTTP/1.1\r\n${host}`,
      `GET /\\..\\ HTTP/1.1\r\n${host}`,
      `GET * HTTP/1.1\r\n${host}`,
      `BREW / HTTP/1.1\r\n${host}`,
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
      `POST /start HTTP/1.1\r\nContent-Length: 5\r\n${host}ab`,
      '\0\0\0\0',
    ]) {
      const status = Number((await raw(request)).match(/^HTTP\/1\.1 (\d+)/)?.[1] ?? 400);
      assert.ok(status < 500, `${status} for ${JSON.stringify(request.slice(0, 30))}`);
    }
    await livesOn();
  });

  test('cookies that nobody gave', async () => {
    for (const cookie of [
      'early_cup_customer=cus_x.forged',
      'early_cup_customer=.',
      'early_cup_customer=%00.%00',
      'early_cup_visitor=%',
      `early_cup_visitor=${'x'.repeat(4000)}`,
      '=;=;;',
    ]) {
      assert.equal((await get('/portal', { cookie })).status, 200, cookie);
      assert.equal((await get('/', { cookie })).status, 200, cookie);
    }
  });
});

describe('the API', () => {
  const paths: [string, number][] = [
    ['/v1', 404],
    ['/v1/', 404],
    ['/v1/nothing', 404],
    ['/v1/customers/x/y/z', 404],
    ['/v1/customers/%00', 400],
    ['/v1/customers/%', 400],
    ['/v1/customers/cus_none', 404],
    ['/v1/customers?email=%00', 400],
    ['/v1/customers?limit=1.5', 400],
    ['/v1/customers?limit=1e999', 400],
    ['/v1/customers?limit=0', 400],
    ['/v1/customers?starting_after=cus_none', 400],
    ['/v1/customers?starting_after=a&ending_before=b', 400],
    ['/v1/customers?created[gte]=1.5', 400],
    ['/v1/customers?created[lt]=99999999999999999999', 400],
    ['/v1/customers?created=soon', 400],
    ['/v1/customers?a[b=1', 400],
    ['/v1/customers?[x]=1', 400],
    [`/v1/customers?${'a[b]'.repeat(1)}${'[c]'.repeat(20)}=1`, 400],
    ['/v1/customers?expand[]=nothing&limit=1', 400],
    ['/v1/events?type=no.such', 400],
    ['/v1/events?types[]=customer.created&type=customer.created', 400],
    ['/v1/checkout/sessions?status=odd', 400],
    ['/v1/checkout/sessions?__proto__[x]=1', 400],
    ['/v1/checkout/sessions/cs_test_none/line_items', 404],
  ];
  for (const [path, status] of paths) {
    test(`${status} for ${path.slice(0, 60)}, in the shape of the API`, async () => {
      const answer = await get(path, bearer());
      assert.equal(answer.status, status);
      const { error } = await answer.json();
      assert.equal(error.type, 'invalid_request_error');
      await livesOn();
    });
  }

  test('bodies', async () => {
    const post = (path: string, body: BodyInit, headers = {}) =>
      fetch(demo.origin + path, { method: 'POST', headers: { ...bearer(), ...headers }, body });
    for (const [body, status] of [
      ['name=%00', 400],
      ['metadata[%00]=x', 400],
      ['metadata[a]=%00', 400],
      ['name[a]=x', 400],
      ['name=x&name[a]=y', 400],
      ['email=a@b@example.com', 400],
      [`email=a@${'.'.repeat(500)}`, 400],
      [`metadata[${'k'.repeat(41)}]=x`, 400],
      [Array.from({ length: 51 }, (_, n) => `metadata[k${n}]=x`).join('&'), 400],
      ['source=tok_visa', 400],
      ['name=%ED%A0%80', 200],
    ] as const) {
      const answer = await post('/v1/customers', body);
      assert.equal(answer.status, status, body.slice(0, 40));
      assert.equal(typeof (await answer.json()), 'object');
    }
    // Refused by what it says it will send, before it is sent.
    const huge = `POST /v1/customers HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n`;
    assert.match(await raw(huge), /^HTTP\/1\.1 413.*invalid_request_error/s);
    const key = { 'idempotency-key': 'k'.repeat(300) };
    assert.equal((await post('/v1/customers', '', key)).status, 400);
    const version = { 'stripe-version': 'tomorrow' };
    assert.equal((await post('/v1/customers', '', version)).status, 400);
    assert.equal((await fetch(`${demo.origin}/v1/customers`, { method: 'DELETE' })).status, 404);
    await livesOn();
  });

  test('unknown paths with the SDK: its own error, with a request id', async () => {
    await assert.rejects(demo.stripe.products.list(), (error: Stripe.errors.StripeError) => {
      assert.ok(error instanceof Stripe.errors.StripeInvalidRequestError);
      assert.equal(error.statusCode, 404);
      assert.match(error.message, /GET: \/v1\/products/);
      assert.match(error.requestId ?? '', /^req_/);
      return true;
    });
  });
});

describe('four times the text takes about four times the work, not sixteen', () => {
  const texts: [string, number, (length: number) => () => void][] = [
    // Lengths that take long enough to be told from the clock's own steps.
    ['a list without indexes', 20_000, (n) => () => parseParams('a[]=&'.repeat(n))],
    ['brackets', 100_000, (n) => () => assert.throws(() => parseParams(`a${'[b]'.repeat(n)}[`))],
  ];
  for (const [what, length, make] of texts) {
    test(what, () => {
      const times = timesAsMuch(make(4 * length), make(length), { limit: 9, floor: 1000 });
      assert.ok(times < 9, `${times.toFixed(1)} times`);
    });
  }

  test('an email of dots', () => {
    // With a quadratic expression this is seconds.
    const text = `a@${'.'.repeat(200_000)}@`;
    assert.ok(leastCost(() => isEmail(text)) < 100_000);
    assert.equal(isEmail('a@example.com'), true);
    assert.equal(isEmail('a@b@example.com'), false);
  });
});

test('a stream whose query fails ends alone, and goes on when it is asked again', {
  skip: testServer ? false : 'needs a PostgreSQL server to take the table away',
}, async () => {
  await onServer(demo.database, 'alter table shop_events rename to away');
  try {
    const answer = await get('/events/stream?since=0');
    assert.equal(answer.status, 200);
    // It ends by itself, having told nothing.
    assert.doesNotMatch(await answer.text(), /event: received/);
    const api = await get('/v1/customers', bearer());
    assert.equal(api.status, 200);
  } finally {
    await onServer(demo.database, 'alter table away rename to shop_events');
  }
  await livesOn();
});
