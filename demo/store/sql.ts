/** The little of SQL that the demo needs of a database: queries and transactions. */

/** Runs statements with `$1`-style values. Rows come as plain objects. */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A database. Inside a transaction use the `Sql` it hands out, never the database itself. */
export interface Database extends Sql {
  /** All of it or nothing; rethrows what the work throws, after a rollback. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
