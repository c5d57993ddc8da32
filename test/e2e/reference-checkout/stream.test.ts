/** The stream of events, of whom it knows as long as somebody reads it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shop } from '../../../demo/shop.js';
import { until } from './support/shopper.js';

test('who asks for the head of the stream alone leaves nobody waiting for events', async () => {
  let watching = 0;
  const received = {
    since: async () => [],
    watch() {
      watching += 1;
      return () => {
        watching -= 1;
      };
    },
  };
  const app = shop({ received } as never);
  const stream = await app.request('/events/stream');
  await until(async () => watching === 1, 'who reads it waits for events');
  await stream.body!.cancel();
  await until(async () => watching === 0, 'who has left waits for none');
  const head = await app.request('/events/stream', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(watching, 0);
});
