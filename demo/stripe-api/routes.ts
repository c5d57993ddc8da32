/**
 * The part of Stripe's API that the story needs, for the official SDK to talk to. Each request runs
 * in one transaction: what it changes, the events it makes, their deliveries and its idempotency
 * key are written together or not at all.
 */
import { type Context, Hono } from 'hono';
import { listObjects, type ObjectTable, readObject } from '../store/objects.js';
import type { Database, Sql } from '../store/sql.js';
import { authorize } from './auth.js';
import { createCustomer, customerChangeOf, updateCustomer } from './customers.js';
import { ApiError, badParameter, noSuch } from './errors.js';
import type { Cause } from './events.js';
import { ParamReader, parseParams } from './form-params.js';
import { once } from './idempotency.js';
import { newId } from './ids.js';
import type { Customer, Session } from './objects.js';
import { createSession, expireSession } from './sessions.js';
import { createEndpoint, deleteEndpoint, updateEndpoint } from './webhook-endpoints.js';

/** The version that events are written in when a request names none. */
export const API_VERSION = '2025-01-27.acacia';

export interface ApiOptions {
  readonly database: Database;
  readonly secretKey: string;
  /** Makes the address of the hosted page of a session. */
  readonly checkoutUrl: (id: string) => string;
  /** Told after each change, e.g. to deliver at once. */
  readonly changed: () => void;
}

/** One request, as handlers see it. */
interface Call {
  readonly sql: Sql;
  readonly params: ParamReader;
  readonly cause: Cause;
  readonly id: string;
}
type Handler = (call: Call) => Promise<object>;

const LARGEST_BODY = 64 * 1024;

export function stripeApi({ database, secretKey, checkoutUrl, changed }: ApiOptions): Hono {
  const api = new Hono();

  async function answer(context: Context, handler: Handler): Promise<object> {
    const { req } = context;
    authorize(req.header('authorization'), secretKey);
    const isChange = req.method !== 'GET';
    const encoded = req.method === 'POST' ? await req.text() : new URL(req.url).search.slice(1);
    if (encoded.length > LARGEST_BODY) throw new ApiError(413, 'The request is too large.');
    const all = parseParams(encoded);
    const { expand, ...rest } = all;
    const paths = new ParamReader({ ...(expand && { expand }) }).texts('expand') ?? [];
    const idempotencyKey = (isChange && req.header('idempotency-key')) || null;
    const cause: Cause = {
      requestId: context.res.headers.get('request-id'),
      idempotencyKey,
      apiVersion: req.header('stripe-version') ?? API_VERSION,
    };
    const id = req.param('id') ?? '';
    const result = await database.transaction(async (sql) => {
      const work = async () => {
        const params = new ParamReader(rest);
        return expandObject(sql, await handler({ sql, params, cause, id }), paths);
      };
      if (!idempotencyKey) return work();
      const request = `${req.method} ${req.path}\n${encoded}`;
      const { answer: kept, replayed } = await once(sql, idempotencyKey, request, work);
      if (replayed) context.header('idempotent-replayed', 'true');
      context.header('idempotency-key', idempotencyKey);
      return kept;
    });
    if (isChange) changed();
    return result;
  }

  api.use('*', async (context, next) => {
    context.header('request-id', newId('req', 14));
    context.header('stripe-version', context.req.header('stripe-version') ?? API_VERSION);
    context.header('cache-control', 'no-store');
    await next();
  });
  api.onError((error, context) => {
    if (error instanceof ApiError) return context.json(error.toJSON(), error.status as 400);
    // No details: a message of the database could hold what a shopper typed.
    const unknown = new ApiError(500, 'An unknown error occurred.', { type: 'api_error' });
    return context.json(unknown.toJSON(), 500);
  });
  api.notFound((context) => {
    const { method, path } = context.req;
    return context.json(
      new ApiError(404, `Unrecognized request URL (${method}: ${path}).`).toJSON(),
      404,
    );
  });

  const get = (path: string, handler: Handler) =>
    api.get(path, async (context) => context.json(await answer(context, handler)));
  const post = (path: string, handler: Handler) =>
    api.post(path, async (context) => context.json(await answer(context, handler)));
  const remove = (path: string, handler: Handler) =>
    api.delete(path, async (context) => context.json(await answer(context, handler)));

  const retrieve =
    (table: ObjectTable, what: string): Handler =>
    async ({ sql, params, id }) => {
      params.end();
      const object = await readObject(sql, table, id);
      if (!object) throw noSuch(what, id);
      return object;
    };
  const list =
    (table: ObjectTable, url: string, filters: readonly string[]): Handler =>
    async ({ sql, params }) => {
      const where = Object.fromEntries(
        filters.flatMap((name) => {
          const value = params.text(name);
          return value == null ? [] : [[name, value]];
        }),
      );
      const limit = params.integer('limit', 1, 100) ?? 10;
      const startingAfter = params.text('starting_after') ?? undefined;
      const endingBefore = params.text('ending_before') ?? undefined;
      params.end();
      const page = { limit, startingAfter, endingBefore, where };
      const { data, hasMore } = await listObjects(sql, table, page);
      return { object: 'list', url, has_more: hasMore, data };
    };

  post('/customers', ({ sql, cause, params }) =>
    createCustomer(sql, cause, customerChangeOf(params)),
  );
  get('/customers', list('customers', '/v1/customers', ['email']));
  get('/customers/:id', retrieve('customers', 'customer'));
  post('/customers/:id', ({ sql, cause, params, id }) =>
    updateCustomer(sql, cause, id, customerChangeOf(params)),
  );

  post('/checkout/sessions', ({ sql, params }) => createSession(sql, params, checkoutUrl));
  get('/checkout/sessions', list('sessions', '/v1/checkout/sessions', ['customer', 'status']));
  get('/checkout/sessions/:id', retrieve('sessions', 'checkout.session'));
  post('/checkout/sessions/:id/expire', ({ sql, cause, params, id }) => {
    params.end();
    return expireSession(sql, cause, id);
  });

  post('/webhook_endpoints', ({ sql, params }) => createEndpoint(sql, params));
  get('/webhook_endpoints', list('webhook_endpoints', '/v1/webhook_endpoints', []));
  get('/webhook_endpoints/:id', retrieve('webhook_endpoints', 'webhook endpoint'));
  post('/webhook_endpoints/:id', ({ sql, params, id }) => updateEndpoint(sql, id, params));
  remove('/webhook_endpoints/:id', ({ sql, id }) => deleteEndpoint(sql, id));

  get('/events', list('events', '/v1/events', ['type']));
  get('/events/:id', retrieve('events', 'event'));

  return api;
}

/** Puts the objects in the place of their ids that `expand[]` asks for. */
async function expandObject(sql: Sql, object: object, paths: readonly string[]): Promise<object> {
  let expanded = object;
  for (const path of paths) {
    const { object: kind } = expanded as { object?: string };
    if (kind === 'list' && path === 'data.customer') {
      const list = expanded as { data: Session[] };
      const data = await Promise.all(
        list.data.map((session) => expandObject(sql, session, ['customer'])),
      );
      expanded = { ...list, data };
    } else if (kind === 'checkout.session' && path === 'customer') {
      const session = expanded as Session;
      const customer =
        session.customer && (await readObject<Customer>(sql, 'customers', session.customer));
      expanded = { ...session, customer: customer || session.customer };
    } else throw badParameter('expand', `This property cannot be expanded (${path}).`);
  }
  return expanded;
}
