/**
 * Opens the database: PostgreSQL embedded in this process (PGlite, no install script) in a folder,
 * or a PostgreSQL server when a connection string is given. Both speak the same SQL.
 */
import { PGlite } from '@electric-sql/pglite';
import { migrate } from './migrations.js';
import type { Database, Sql } from './sql.js';

async function openEmbedded(folder: string): Promise<Database> {
  const lite = await PGlite.create(folder);
  const over = (connection: Pick<PGlite, 'query'>): Sql => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await connection.query<Row>(text, [...values])).rows,
  });
  return {
    ...over(lite),
    transaction: (work) => lite.transaction((tx) => work(over(tx as unknown as PGlite))),
    close: () => lite.close(),
  };
}

/** The part of the `pg` package that is used; it is installed only by those who have a server. */
interface PgClient {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
  release(): void;
}
interface PgPool extends PgClient {
  connect(): Promise<PgClient>;
  end(): Promise<void>;
}

async function openServer(url: string): Promise<Database> {
  const name = 'pg';
  const pg = await import(name).catch(() => {
    throw new Error('DATABASE_URL needs the PostgreSQL client: npm install --no-save pg');
  });
  const pool: PgPool = new pg.default.Pool({ connectionString: url });
  const over = (client: Pick<PgClient, 'query'>): Sql => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[],
  });
  return {
    ...over(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin', []);
        const result = await work(over(client));
        await client.query('commit', []);
        return result;
      } catch (error) {
        await client.query('rollback', []);
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @param place a folder, `memory://`, or a `postgres://` connection string
 */
export async function openDatabase(place: string): Promise<Database> {
  const database = await (/^postgres(ql)?:/.test(place) ? openServer(place) : openEmbedded(place));
  await migrate(database);
  return database;
}
