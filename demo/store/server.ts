/**
 * A PostgreSQL server, by the `pg` package. Connections may be cut at any time: a server restarts,
 * an administrator ends a session, a network goes away.
 */
import type { PoolClient } from 'pg';
import type { Database, Sql } from './sql.js';

/** Tries of a transaction that was cut off before its commit was sent, so that nothing of it is kept. */
const TRIES = 4;

/** Whether an error says that the connection is gone, rather than that a statement is wrong. */
export function isCut(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  // Class 08 is "connection exception", class 57P "operator intervention" (PostgreSQL, appendix A).
  return (
    /^(08...|57P0.|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/.test(code) ||
    /^(Connection terminated|Client has encountered a connection error)/.test(message)
  );
}

/** Opens a pool of connections; one that breaks is thrown away, and the next is made anew. */
export async function openServer(url: string): Promise<Database> {
  const { default: pg } = await import('pg').catch(() => {
    throw new Error('DATABASE_URL needs the PostgreSQL client: npm install --no-save pg');
  });
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 60_000 });
  // An error that nobody listens for ends the process. Of an idle connection the pool tells, which has
  // dropped it. One in use fails the query, or the next one, and that is enough: it is listened to from
  // its first moment on, since the end of a connection may come in one piece with its beginning,
  // before whoever waits for it has got it.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));

  const over = (client: Pick<PoolClient, 'query'>): Sql => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[],
  });

  async function attempt<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    let isCommitting = false;
    try {
      await client.query('begin');
      const result = await work(over(client));
      isCommitting = true;
      await client.query('commit');
      return result;
    } catch (error) {
      // Whether a commit that was cut off took place, nobody knows: it is never tried again here.
      if (isCommitting) broken = error as Error;
      else {
        await client.query('rollback').catch((failed: Error) => {
          broken = failed;
        });
        if (broken && isCut(error)) throw new CutOff(error);
      }
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function again<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof CutOff)) throw error;
        if (tries === TRIES) throw error.cause;
      }
    }
  }

  return {
    // A statement of its own is a transaction too: cut off before its commit it can be sent again.
    query: <Row>(text: string, values?: readonly unknown[]) =>
      again(() => attempt((sql) => sql.query<Row>(text, values))),
    transaction: (work) => again(() => attempt(work)),
    close: () => pool.end(),
  };
}

/** A connection that was cut while nothing was committed. */
class CutOff extends Error {
  constructor(override readonly cause: unknown) {
    super('The connection was cut.');
  }
}
