/**
 * Idempotency keys. The answer is kept in the transaction of the change itself, so a request sent
 * again after a crash either finds the whole change or none of it. A refused request keeps nothing
 * and may be sent again with the same key.
 */
import { createHash } from 'node:crypto';
import type { Sql } from '../store/sql.js';
import { ApiError } from './errors.js';

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Forgets keys that are a day old. */
export const forgetOldKeys = (sql: Sql) =>
  sql.query('delete from idempotency_keys where created_at < $1', [Date.now() - KEPT_MS]);

/** Runs the work once for a key; answers again what it answered. */
export async function once(
  sql: Sql,
  key: string,
  request: string,
  work: () => Promise<object>,
): Promise<{ answer: object; replayed: boolean }> {
  if (key.length > 255) throw new ApiError(400, 'Idempotency keys have at most 255 characters.');
  const print = createHash('sha256').update(request).digest('hex');
  // Waits for a concurrent request with the same key to end.
  const claimed = await sql.query(
    `insert into idempotency_keys (key, request, created_at) values ($1, $2, $3)
     on conflict do nothing returning key`,
    [key, print, Date.now()],
  );
  if (!claimed.length) {
    const [known] = await sql.query<{ request: string; answer: object }>(
      'select request, answer from idempotency_keys where key = $1',
      [key],
    );
    if (known?.request !== print) {
      throw new ApiError(
        400,
        'Keys for idempotent requests can only be used with the same parameters they were first used with.',
        { type: 'idempotency_error' },
      );
    }
    return { answer: known.answer, replayed: true };
  }
  const answer = await work();
  await sql.query('update idempotency_keys set answer = $2 where key = $1', [
    key,
    JSON.stringify(answer),
  ]);
  return { answer, replayed: false };
}
