/** What must not get in, and what must not get out. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { DemoProcess } from './support/demo-process.js';

let demo: DemoProcess;
before(async () => {
  demo = await DemoProcess.start();
});
after(() => demo?.stop());

const newSession = () =>
  demo.stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: `${demo.origin}/success?session_id={CHECKOUT_SESSION_ID}`,
    customer_creation: 'always',
    phone_number_collection: { enabled: true },
    line_items: [
      { price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Mug' } } },
    ],
  });

/** A page's form, as a client of any kind would send it. */
async function opened() {
  const session = await newSession();
  const response = await fetch(session.url!);
  const page = await response.text();
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
  const token = page.match(/name="csrf" value="([^"]+)"/)![1]!;
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(session.url!, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: demo.origin, ...headers },
      body: new URLSearchParams({ csrf: token, email: 'a@example.com', ...fields }),
    });
  const after = () => demo.stripe.checkout.sessions.retrieve(session.id);
  return { session, response, page, post, after };
}

describe('the number is read again by the server', () => {
  const wrong: [string, RegExp][] = [
    ['', /Enter a phone number/],
    ['hello', /not a phone number/],
    ['+33 6 12', /too short/],
    ['+33612345678901234', /too long|too few or too many|not a phone number/],
    ['+999123456789', /No country/],
    ['<img src=x onerror=alert(1)>', /not a phone number|too short/],
    ['9'.repeat(2000), /too long/],
  ];
  for (const [phone, words] of wrong) {
    test(`refused: ${JSON.stringify(phone.slice(0, 30))}`, async () => {
      const { post, after } = await opened();
      const answer = await post({ phone });
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(page.match(/id="phone-problem">([^<]+)/)![1]!, words);
      assert.doesNotMatch(page, /<img src=x/);
      assert.equal((await after()).status, 'open');
    });
  }

  test('a number that only says it comes from a wallet is refused', async () => {
    const { post, after } = await opened();
    const wallet = { wallet: 'apple_pay', phone: 'call me', wallet_signature: 'a'.repeat(64) };
    assert.equal((await post(wallet)).status, 422);
    assert.equal((await after()).status, 'open');
  });

  test('a wallet’s signature holds for its number and its session only', async () => {
    const one = await opened();
    const other = await opened();
    const contacts = JSON.parse(one.page.match(/id="contacts">([^<]+)</)![1]!);
    const { wallet, phone, signature } = contacts[0];
    const given = { wallet, phone, wallet_signature: signature };
    assert.equal((await one.post({ ...given, phone: `${phone}1` })).status, 422);
    assert.equal((await other.post(given)).status, 422);
    assert.equal((await one.post(given)).status, 303);
    assert.equal((await one.after()).customer_details?.phone, phone);
  });
});

describe('forms of other pages', () => {
  const phone = '+33612345678';
  test('another origin', async () => {
    const { post, after } = await opened();
    assert.equal((await post({ phone }, { origin: 'http://evil.example' })).status, 403);
    assert.equal((await after()).status, 'open');
  });
  test('no token', async () => {
    const { post } = await opened();
    assert.equal((await post({ phone, csrf: '' })).status, 403);
  });
  test('another visitor’s token', async () => {
    const { post } = await opened();
    const cookie = 'early_cup_visitor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    assert.equal((await post({ phone }, { cookie })).status, 403);
  });
  test('the real one', async () => {
    const { post, after } = await opened();
    assert.equal((await post({ phone })).status, 303);
    assert.equal((await after()).status, 'complete');
  });
});

test('sent twice at once: completed once', async () => {
  const { post, session } = await opened();
  const answers = await Promise.all([1, 2, 3].map(() => post({ phone: '+33612345678' })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  const events = await demo.stripe.events.list({ type: 'checkout.session.completed', limit: 100 });
  const of = events.data.filter((event) => (event.data.object as { id: string }).id === session.id);
  assert.equal(of.length, 1);
});

test('the pages allow nothing inline and nothing from elsewhere', async () => {
  const { response, page } = await opened();
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(src=|application\/json))/);
});

test('another host name is not answered', async () => {
  const status = await new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port: demo.port, path: '/', headers: { host: 'evil.example' } },
      (response) => resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end();
  });
  assert.equal(status, 421);
});

test('files outside the public folders are not served', async () => {
  for (const path of [
    '/public/..%2fserver.ts',
    '/cdn/..%2f..%2fpackage.json',
    '/public/%2e%2e/shop.ts',
  ]) {
    assert.equal((await fetch(demo.origin + path)).status, 404, path);
  }
});

test('the shop’s webhook takes nothing unsigned', async () => {
  const answer = await fetch(`${demo.origin}/webhooks`, {
    method: 'POST',
    headers: { 'stripe-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` },
    body: '{"id":"evt_forged","object":"event","type":"customer.updated"}',
  });
  assert.equal(answer.status, 400);
});

test('no number and no secret in the log', async () => {
  const { post } = await opened();
  await post({ phone: '06 99 88 77 66' });
  await post({ phone: 'nonsense 0699887766' });
  await demo.stripe.customers.create({ phone: '+33699887766' });
  assert.match(demo.output, /is open at/);
  assert.doesNotMatch(demo.output, /99 ?88 ?77 ?66|whsec|sk_test/);
});
