/** The tables, as a list of steps that is only ever added to. */
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
];

/** Brings the tables up to date; each step whole or not at all. */
export async function migrate(database: Database): Promise<void> {
  await database.query('create table if not exists migrations (step integer primary key)');
  for (const [index, statements] of steps.entries()) {
    await database.transaction(async (sql) => {
      const claimed = await sql.query(
        'insert into migrations (step) values ($1) on conflict do nothing returning step',
        [index],
      );
      if (!claimed.length) return;
      for (const statement of statements) await sql.query(statement);
    });
  }
}
