/** The tables, as a list of steps that is only ever added to. */
import { oneAtATime } from './locks.js';
import type { Database } from './sql.js';

const steps: readonly (readonly string[])[] = [
  [
    // Objects of the API are kept whole, as the API shows them; columns beside them are for finding.
    `create table customers (id text primary key, seq bigserial, object jsonb not null)`,
    `create table sessions (id text primary key, seq bigserial, object jsonb not null)`,
    `create table webhook_endpoints (id text primary key, seq bigserial, object jsonb not null, secret text not null)`,
    `create table events (id text primary key, seq bigserial, object jsonb not null)`,
    // The outbox: written with the change itself, emptied by the delivery.
    `create table deliveries (
       id bigserial primary key,
       event_id text not null references events (id),
       endpoint_id text not null references webhook_endpoints (id) on delete cascade,
       status text not null default 'pending',
       attempts integer not null default 0,
       due_at double precision not null,
       last_answer text not null default '')`,
    `create index deliveries_due on deliveries (due_at) where status = 'pending'`,
    `create table idempotency_keys (
       key text primary key, request text not null, answer jsonb, created_at double precision not null)`,
    // The shop's own tables: what its webhook received, and what it must remember.
    `create table shop_events (id text primary key, seq bigserial, object jsonb not null, received_at double precision not null)`,
    `create table shop_settings (name text primary key, value text not null)`,
  ],
  [
    // What was asked for and is no field of the object: line items, `customer_update` and the like.
    `alter table sessions add column kept jsonb not null default '{}'`,
    `create index sessions_overdue on sessions (((object ->> 'expires_at')::bigint))
       where object ->> 'status' = 'open'`,
    `create index deliveries_by_endpoint on deliveries (endpoint_id, id) where status = 'pending'`,
    // Links into the portal, each good once.
    `create table portal_links (
       token text primary key, object jsonb not null, created_at double precision not null,
       used boolean not null default false)`,
    // Which visitors completed which sessions; a visitor is known by a keyed hash of its cookie.
    `create table shop_orders (
       session_id text not null, visitor text not null, primary key (session_id, visitor))`,
  ],
];

/** Brings the tables up to date, all of it or nothing; a second process waits for the first. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await oneAtATime(sql, 'migration');
    await sql.query('create table if not exists migrations (step integer primary key)');
    const done = await sql.query<{ step: number }>('select step from migrations');
    for (const [step, statements] of steps.entries()) {
      if (done.some((row) => row.step === step)) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query('insert into migrations (step) values ($1)', [step]);
    }
  });
}
