/** Webhook endpoints: create, update, retrieve, delete. */
import { readObject, replaceObject } from '../store/objects.js';
import type { Sql } from '../store/sql.js';
import { badParameter, noSuch, notHere } from './errors.js';
import type { ParamReader } from './form-params.js';
import { newId, now } from './ids.js';
import { EVENT_TYPES } from './known-values.js';
import type { WebhookEndpoint } from './objects.js';
import { versionOf } from './versions.js';

function readEvents(reader: ParamReader): string[] | undefined {
  const events = reader.texts('enabled_events');
  const unknown = events?.find((type) => !EVENT_TYPES.has(type));
  if (unknown !== undefined) {
    throw badParameter('enabled_events', `Invalid event type: ${unknown.slice(0, 60)}`);
  }
  return events;
}

/** Creates an endpoint; the answer, and only this one, holds its signing secret. */
export async function createEndpoint(
  sql: Sql,
  reader: ParamReader,
): Promise<WebhookEndpoint & { secret: string }> {
  const url = reader.webAddress('url');
  const events = readEvents(reader);
  if (!url) throw badParameter('url', 'Missing required param: url.', 'parameter_missing');
  if (!events?.length) {
    throw badParameter(
      'enabled_events',
      'Missing required param: enabled_events.',
      'parameter_missing',
    );
  }
  if (reader.flag('connect')) throw notHere('connect');
  const version = reader.text('api_version');
  const endpoint: WebhookEndpoint = {
    id: newId('we'),
    object: 'webhook_endpoint',
    api_version: version ? versionOf(version) : null,
    application: null,
    created: now(),
    livemode: false,
    url,
    enabled_events: events,
    status: 'enabled',
    description: reader.text('description') ?? null,
    metadata: reader.map('metadata') ?? {},
  };
  reader.end();
  const secret = newId('whsec', 32);
  await sql.query('insert into webhook_endpoints (id, object, secret) values ($1, $2, $3)', [
    endpoint.id,
    JSON.stringify(endpoint),
    secret,
  ]);
  return { ...endpoint, secret };
}

/** Changes address, events or status. */
export async function updateEndpoint(
  sql: Sql,
  id: string,
  reader: ParamReader,
): Promise<WebhookEndpoint> {
  const before = await readObject<WebhookEndpoint>(sql, 'webhook_endpoints', id, true);
  if (!before) throw noSuch('webhook endpoint', id, 'webhook_endpoint');
  const url = reader.webAddress('url') ?? before.url;
  const events = readEvents(reader) ?? before.enabled_events;
  const description = reader.text('description');
  const metadata = reader.map('metadata');
  const disabled = reader.flag('disabled');
  reader.end();
  const status = disabled === undefined ? before.status : disabled ? 'disabled' : 'enabled';
  const after: WebhookEndpoint = {
    ...before,
    url,
    enabled_events: events,
    status,
    ...(description !== undefined && { description }),
    ...(metadata && {
      metadata: Object.fromEntries(
        Object.entries({ ...before.metadata, ...metadata }).filter(([, value]) => value !== ''),
      ),
    }),
  };
  await replaceObject(sql, 'webhook_endpoints', after);
  return after;
}

export async function deleteEndpoint(sql: Sql, id: string) {
  const rows = await sql.query('delete from webhook_endpoints where id = $1 returning id', [id]);
  if (!rows.length) throw noSuch('webhook endpoint', id, 'webhook_endpoint');
  return { id, object: 'webhook_endpoint' as const, deleted: true };
}
