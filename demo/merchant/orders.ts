/**
 * Which visitor completed which checkout. The address of the page behind a checkout is no secret (it
 * stands in histories, logs and mails): only the browser that paid is shown what was bought, and
 * signed in.
 */
import type { Sql } from '../store/sql.js';

/** Notes that a visitor completed a session. */
export async function noteOrder(sql: Sql, session: string, visitor: string): Promise<void> {
  await sql.query(
    'insert into shop_orders (session_id, visitor) values ($1, $2) on conflict do nothing',
    [session, visitor],
  );
}

/** Whether it was this visitor. */
export async function isOrderOf(sql: Sql, session: string, visitor: string): Promise<boolean> {
  const rows = await sql.query(
    'select 1 as one from shop_orders where session_id = $1 and visitor = $2',
    [session, visitor],
  );
  return rows.length > 0;
}
