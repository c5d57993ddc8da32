/** Events: written, with their deliveries, in the transaction of the change they tell of. */
import { oneAtATime } from '../store/locks.js';
import { type ApiObject, insertObject } from '../store/objects.js';
import type { Sql } from '../store/sql.js';
import { newId, now } from './ids.js';
import type { ApiEvent, EventType, WebhookEndpoint } from './objects.js';
import { inVersion } from './versions.js';

/** The request that caused a change. */
export interface Cause {
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
  readonly apiVersion: string;
}

/**
 * Writes an event and one delivery for each endpoint that listens for it. Events are in the order
 * of their commits, so a reader who goes on from the last one it has seen misses none. From here to
 * its end the transaction keeps all others from writing events: lock rows before, not after.
 */
export async function emit(
  sql: Sql,
  cause: Cause,
  type: EventType,
  object: ApiObject,
  previous?: Record<string, unknown>,
): Promise<void> {
  await oneAtATime(sql, 'events');
  const rows = await sql.query<{ object: WebhookEndpoint }>('select object from webhook_endpoints');
  const listening = rows
    .map((row) => row.object)
    .filter(({ status, enabled_events: wanted }) => {
      return status === 'enabled' && (wanted.includes('*') || wanted.includes(type));
    });
  const event: ApiEvent = {
    id: newId('evt'),
    object: 'event',
    api_version: cause.apiVersion,
    created: now(),
    livemode: false,
    pending_webhooks: listening.length,
    type,
    data: {
      object: inVersion(object, cause.apiVersion),
      ...(previous && { previous_attributes: previous }),
    },
    request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
  };
  await insertObject(sql, 'events', event);
  for (const endpoint of listening) {
    await sql.query('insert into deliveries (event_id, endpoint_id, due_at) values ($1, $2, $3)', [
      event.id,
      endpoint.id,
      Date.now(),
    ]);
  }
}
