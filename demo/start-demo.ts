/** Puts the parts together and listens on this machine's own address. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { demoDesk, liveDesk } from './checkout-desk.js';
import { ownHostOnly, securityHeaders } from './guard.js';
import { Housekeeping } from './housekeeping.js';
import { ReceivedEvents } from './merchant/received-events.js';
import { registerWebhook, setting } from './merchant/settings.js';
import { demoClient, liveClient } from './merchant/stripe-client.js';
import { messagePage } from './pages/layout.js';
import { readableAddress } from './request.js';
import { shop } from './shop.js';
import { staticFiles } from './static-files.js';
import { openDatabase } from './store/open-database.js';
import type { Database } from './store/sql.js';
import { ApiError } from './stripe-api/errors.js';
import { newId } from './stripe-api/ids.js';
import { stripeApi } from './stripe-api/routes.js';
import { Delivery, defaults } from './webhooks/delivery.js';

export interface DemoOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** A folder for the embedded database, `memory://`, or a PostgreSQL connection string. */
  readonly database: string;
  /** Key of the demo's API; made at the first start when not given. */
  readonly secretKey?: string | undefined;
  /** Stripe itself instead of the demo's API. */
  readonly live?: { readonly secretKey: string; readonly webhookSecret: string } | undefined;
  /** Pause before the second attempt to deliver a webhook. */
  readonly firstPauseMs?: number | undefined;
  /** Longest wait for a webhook's answer. */
  readonly timeoutMs?: number | undefined;
}

export interface Demo {
  readonly origin: string;
  readonly secretKey: string;
  stop(): Promise<void>;
}

export async function startDemo(options: DemoOptions): Promise<Demo> {
  const database = await openDatabase(options.database);
  try {
    return await startOn(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startOn(database: Database, options: DemoOptions): Promise<Demo> {
  const { live } = options;
  const secretKey =
    options.secretKey ?? (await setting(database, 'api-key', () => newId('sk_test', 32)));
  const secret = await setting(database, 'secret', () => newId('secret', 43));
  const delivery = new Delivery(database, {
    ...defaults,
    firstPauseMs: options.firstPauseMs ?? defaults.firstPauseMs,
    timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
  });
  const changed = () => delivery.nudge();
  const housekeeping = new Housekeeping(database, changed);

  let origin = '';
  let webhookSecret = live?.webhookSecret ?? '';
  // The client needs the address, which is known once the server listens.
  const app = new Hono();
  const inner: { app: Hono | undefined } = { app: undefined };
  app.use('*', ownHostOnly);
  app.use('*', securityHeaders);
  app.use(
    '*',
    readableAddress((context) => {
      const problem = 'The address of the request can’t be read.';
      return /^\/v1(\/|$)/.test(new URL(context.req.url).pathname)
        ? context.json(new ApiError(400, problem).toJSON(), 400)
        : context.html(messagePage('Bad request', problem), 400);
    }),
  );
  app.get('/cdn/*', staticFiles('/cdn/', 'dist/cdn'));
  app.get('/session/*', staticFiles('/session/', 'dist/session'));
  app.get('/public/*', staticFiles('/public/', 'demo/public'));
  if (!live) {
    const checkoutUrl = (id: string) => `${origin}/checkout/${id}`;
    const portalUrl = (token: string) => `${origin}/p/session/${token}`;
    app.route('/v1', stripeApi({ database, secretKey, checkoutUrl, portalUrl, changed }));
  }
  app.all('*', async (context) => {
    if (!inner.app) return context.text('Starting.', 503);
    return inner.app.fetch(context.req.raw, context.env);
  });

  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port }, () =>
      resolve(listening as Server),
    );
    listening.once('error', reject);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const stripe = live ? liveClient(live.secretKey) : demoClient(secretKey, origin);
  const pages = shop({
    stripe,
    desk: live ? liveDesk(stripe, database) : demoDesk(database, changed),
    database,
    received: new ReceivedEvents(database),
    secret,
    webhookSecret: () => webhookSecret,
    origin: () => origin,
    live: !!live,
    outbox: async () => {
      if (live) return undefined;
      const rows = await database.query<{ status: string; count: number }>(
        'select status, count(*)::int as count from deliveries group by status',
      );
      const count = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
      return { pending: count('pending'), failed: count('failed') };
    },
  });
  pages.notFound((context) =>
    context.html(messagePage('Nothing here', 'The address leads nowhere.'), 404),
  );
  pages.onError((error, context) => {
    // The kind of the error, never its text: that could hold a number.
    console.error(`${context.req.method} failed: ${error.name}`);
    return context.html(messagePage('Something went wrong', 'Nothing was saved. Try again.'), 500);
  });
  inner.app = pages;
  if (!live) {
    webhookSecret = await registerWebhook(database, stripe, `${origin}/webhooks`);
    delivery.nudge();
    housekeeping.start();
  }

  return {
    origin,
    secretKey,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await housekeeping.stop();
      await delivery.stop();
      await database.close();
    },
  };
}
