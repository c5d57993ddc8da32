/**
 * The part of Stripe's API that the story needs, for the official SDK to talk to. Each request runs
 * in one transaction: what it changes, the events it makes, their deliveries and its idempotency
 * key are written together or not at all.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { listObjects, type ObjectTable, type PageOfList, readObject } from '../store/objects.js';
import type { Database, Sql } from '../store/sql.js';
import { authorize } from './auth.js';
import { createCustomer, customerChangeOf, updateCustomer } from './customers.js';
import { ApiError, badParameter, noSuch } from './errors.js';
import type { Cause } from './events.js';
import { ParamReader, parseParams } from './form-params.js';
import { once } from './idempotency.js';
import { newId } from './ids.js';
import { EVENT_TYPES } from './known-values.js';
import type { Customer, Session } from './objects.js';
import { createPortalSession } from './portal-sessions.js';
import { createSession, expireSession, keptOf, readSession } from './sessions.js';
import { inVersion, versionOf } from './versions.js';
import { createEndpoint, deleteEndpoint, updateEndpoint } from './webhook-endpoints.js';

export interface ApiOptions {
  readonly database: Database;
  readonly secretKey: string;
  /** Makes the address of the hosted page of a session. */
  readonly checkoutUrl: (id: string) => string;
  /** Makes the address that opens the customer portal once. */
  readonly portalUrl: (token: string) => string;
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

export function stripeApi(options: ApiOptions): Hono {
  const { database, secretKey, checkoutUrl, portalUrl, changed } = options;
  const api = new Hono();

  async function answer(context: Context, handler: Handler): Promise<object> {
    const { req } = context;
    authorize(req.header('authorization'), secretKey);
    const apiVersion = versionOf(req.header('stripe-version'));
    context.header('stripe-version', apiVersion);
    const isChange = req.method !== 'GET';
    const encoded = req.method === 'POST' ? await req.text() : new URL(req.url).search.slice(1);
    if (encoded.length > LARGEST_BODY) throw tooLarge();
    const all = parseParams(encoded);
    const { expand, ...rest } = all;
    const paths = new ParamReader({ ...(expand && { expand }) }).texts('expand') ?? [];
    const idempotencyKey = (isChange && req.header('idempotency-key')) || null;
    const cause: Cause = {
      requestId: context.res.headers.get('request-id'),
      idempotencyKey,
      apiVersion,
    };
    const id = req.param('id') ?? '';
    const result = await database.transaction(async (sql) => {
      const work = async () => {
        const params = new ParamReader(rest);
        const object = await expandObject(sql, await handler({ sql, params, cause, id }), paths);
        return inVersion(object, apiVersion);
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
    context.header('cache-control', 'no-store');
    await next();
  });
  api.use('*', bodyLimit({ maxSize: LARGEST_BODY, onError: () => refuse(tooLarge()) }));
  const refuse = (error: ApiError): never => {
    throw error;
  };
  api.onError((error, context) => {
    if (error instanceof ApiError) return context.json(error.toJSON(), error.status as 400);
    // No details: a message of the database could hold what a shopper typed.
    const unknown = new ApiError(500, 'An unknown error occurred.', { type: 'api_error' });
    return context.json(unknown.toJSON(), 500);
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
    (table: ObjectTable, what: string, url: string, filters: Filters): Handler =>
    async ({ sql, params }) => {
      const page = readPage(params, filters);
      params.end();
      const cursor = page.startingAfter ?? page.endingBefore;
      if (cursor !== undefined && !(await readObject(sql, table, cursor))) {
        const name = page.startingAfter === undefined ? 'ending_before' : 'starting_after';
        throw badParameter(name, `No such ${what}: '${cursor.slice(0, 60)}'`, 'resource_missing');
      }
      const { data, hasMore } = await listObjects(sql, table, page);
      return { object: 'list', url, has_more: hasMore, data };
    };

  post('/customers', ({ sql, cause, params }) =>
    createCustomer(sql, cause, customerChangeOf(params)),
  );
  get(
    '/customers',
    list('customers', 'customer', '/v1/customers', { texts: ['email', 'test_clock'] }),
  );
  get('/customers/:id', retrieve('customers', 'customer'));
  post('/customers/:id', ({ sql, cause, params, id }) =>
    updateCustomer(sql, cause, id, customerChangeOf(params)),
  );

  post('/checkout/sessions', ({ sql, cause, params }) =>
    createSession(sql, params, cause.apiVersion, checkoutUrl),
  );
  const sessions = {
    texts: ['customer', 'customer_account', 'payment_intent', 'payment_link', 'subscription'],
    choices: { status: ['open', 'complete', 'expired'] },
    nested: { customer_details: ['email'] },
  };
  get(
    '/checkout/sessions',
    list('sessions', 'checkout.session', '/v1/checkout/sessions', sessions),
  );
  get('/checkout/sessions/:id', ({ sql, cause, params, id }) => {
    params.end();
    return readSession(sql, cause, id);
  });
  get('/checkout/sessions/:id/line_items', ({ sql, params, id }) => listLines(sql, params, id));
  post('/checkout/sessions/:id/expire', ({ sql, cause, params, id }) => {
    params.end();
    return expireSession(sql, cause, id);
  });

  post('/billing_portal/sessions', ({ sql, cause, params }) =>
    createPortalSession(sql, cause, params, portalUrl),
  );

  post('/webhook_endpoints', ({ sql, params }) => createEndpoint(sql, params));
  get(
    '/webhook_endpoints',
    list('webhook_endpoints', 'webhook endpoint', '/v1/webhook_endpoints', {}),
  );
  get('/webhook_endpoints/:id', retrieve('webhook_endpoints', 'webhook endpoint'));
  post('/webhook_endpoints/:id', ({ sql, params, id }) => updateEndpoint(sql, id, params));
  remove('/webhook_endpoints/:id', ({ sql, id }) => deleteEndpoint(sql, id));

  get('/events', list('events', 'event', '/v1/events', { type: true }));
  get('/events/:id', retrieve('events', 'event'));

  api.all('*', (context) => {
    const { method, path } = context.req;
    const address = path.length > 100 ? `${path.slice(0, 100)}…` : path;
    const unknown = new ApiError(404, `Unrecognized request URL (${method}: ${address}).`);
    return context.json(unknown.toJSON(), 404);
  });
  return api;
}

const tooLarge = () => new ApiError(413, 'The request is too large.');

/** What a list can be narrowed by, besides `created`. */
interface Filters {
  /** Fields that must have a text. */
  readonly texts?: readonly string[];
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Fields of objects. */
  readonly nested?: Readonly<Record<string, readonly string[]>>;
  /** Types of events, one or several. */
  readonly type?: boolean;
}

/** Reads limit, cursor and filters of a list. */
function readPage(params: ParamReader, filters: Filters): PageOfList {
  const where: { path: string[]; is: string }[] = [];
  const wants = (path: string[], value: string | null | undefined) => {
    if (value != null) where.push({ path, is: value });
  };
  for (const name of filters.texts ?? []) wants([name], params.text(name));
  for (const [name, choices] of Object.entries(filters.choices ?? {})) {
    wants([name], params.oneOf(name, choices));
  }
  for (const [name, fields] of Object.entries(filters.nested ?? {})) {
    const nested = params.object(name);
    for (const field of fields) wants([name, field], nested?.text(field));
    nested?.end();
  }
  return {
    ...readCursor(params),
    where,
    oneOf: filters.type ? readTypes(params) : undefined,
    created: readCreated(params),
  };
}

function readCursor(params: ParamReader) {
  const limit = params.integer('limit', 1, 100) ?? 10;
  const startingAfter = params.text('starting_after') ?? undefined;
  const endingBefore = params.text('ending_before') ?? undefined;
  if (startingAfter !== undefined && endingBefore !== undefined) {
    throw badParameter(
      'ending_before',
      'You may only specify one of these parameters: starting_after, ending_before.',
    );
  }
  return { limit, startingAfter, endingBefore };
}

function readTypes(params: ParamReader): PageOfList['oneOf'] {
  const type = params.text('type');
  const types = params.texts('types');
  if (type && types) {
    throw badParameter('types', 'You may only specify one of these parameters: type, types.');
  }
  const values = type ? [type] : types;
  for (const value of values ?? []) {
    const known = value.endsWith('*')
      ? [...EVENT_TYPES].some((each) => each.startsWith(value.slice(0, -1)))
      : EVENT_TYPES.has(value);
    if (!known) throw badParameter('type', `Invalid event type: ${value.slice(0, 60)}`);
  }
  return values?.length ? { field: 'type', values } : undefined;
}

const LATEST = 99_999_999_999;

function readCreated(params: ParamReader): PageOfList['created'] {
  if (typeof params.params['created'] !== 'object') {
    const at = params.integer('created', 0, LATEST);
    return at === undefined ? [] : [{ than: '=', at }];
  }
  const range = params.object('created')!;
  const bounds = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
  const created = Object.entries(bounds).flatMap(([name, than]) => {
    const at = range.integer(name, 0, LATEST);
    return at === undefined ? [] : [{ than, at }];
  });
  range.end();
  return created;
}

/** A page of a session's line items, in their order. */
async function listLines(sql: Sql, params: ParamReader, id: string): Promise<object> {
  const { limit, startingAfter, endingBefore } = readCursor(params);
  params.end();
  const lines = (await keptOf(sql, id)).line_items ?? [];
  const placeOf = (cursor: string, name: string) => {
    const place = lines.findIndex((line) => line.id === cursor);
    if (place < 0) {
      throw badParameter(name, `No such item: '${cursor.slice(0, 60)}'`, 'resource_missing');
    }
    return place;
  };
  let from = 0;
  let to = lines.length;
  if (startingAfter !== undefined) from = placeOf(startingAfter, 'starting_after') + 1;
  if (endingBefore !== undefined) to = placeOf(endingBefore, 'ending_before');
  const start = endingBefore === undefined ? from : Math.max(from, to - limit);
  const data = lines.slice(start, Math.min(start + limit, to));
  const hasMore = endingBefore === undefined ? start + data.length < to : start > from;
  return { object: 'list', url: `/v1/checkout/sessions/${id}/line_items`, has_more: hasMore, data };
}

/** Fields of a session that name objects which never exist here. */
const NEVER_THERE = new Set([
  'invoice',
  'payment_intent',
  'payment_link',
  'setup_intent',
  'subscription',
]);

/** Puts the objects in the place of their ids that `expand[]` asks for. */
async function expandObject(sql: Sql, object: object, paths: readonly string[]): Promise<object> {
  let expanded = object;
  for (const path of paths) {
    const { object: kind } = expanded as { object?: string };
    if (kind === 'list' && path.startsWith('data.')) {
      const list = expanded as { data: object[] };
      const data: object[] = [];
      for (const item of list.data) data.push(await expandObject(sql, item, [path.slice(5)]));
      expanded = { ...list, data };
    } else if (kind === 'checkout.session' && path === 'customer') {
      const session = expanded as Session;
      const customer =
        session.customer && (await readObject<Customer>(sql, 'customers', session.customer));
      expanded = { ...session, customer: customer || session.customer };
    } else if (kind === 'checkout.session' && path === 'line_items') {
      const { id } = expanded as Session;
      const lines = await listLines(sql, new ParamReader({}), id);
      expanded = { ...expanded, line_items: lines };
    } else if (!(kind === 'checkout.session' && NEVER_THERE.has(path))) {
      throw badParameter('expand', `This property cannot be expanded (${path.slice(0, 60)}).`);
    }
  }
  return expanded;
}
