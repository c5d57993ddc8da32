/** Locks that belong to no row, held until the end of the transaction that takes them. */
import type { Sql } from './sql.js';

const NUMBERS = { migration: 7_310_001, events: 7_310_002, received: 7_310_003 } as const;

/**
 * Lets one transaction at a time go on.
 *
 * `events` and `received` are taken before a row gets its number: numbers are given when a row is
 * written, but rows appear when their transaction commits. Without the lock a reader that goes on
 * from the highest number it has seen misses those that commit later with a lower one.
 */
export async function oneAtATime(sql: Sql, what: keyof typeof NUMBERS): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1::bigint)', [NUMBERS[what]]);
}
