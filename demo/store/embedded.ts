/** PostgreSQL embedded in this process (PGlite), in a folder that this process alone holds. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { holdFolder } from './holder.js';
import type { Database, Sql } from './sql.js';

/**
 * Opens it.
 *
 * @param place a folder, or `memory://`
 * @throws FolderInUse while another process has the folder open
 */
export async function openEmbedded(place: string): Promise<Database> {
  let release = () => {};
  let folder = place;
  if (!place.startsWith('memory://')) {
    folder = resolve(place);
    mkdirSync(dirname(folder), { recursive: true });
    release = holdFolder(folder);
  }
  let lite: PGlite;
  try {
    lite = await PGlite.create(folder);
  } catch (error) {
    release();
    throw error;
  }
  const over = (connection: Pick<PGlite, 'query'>): Sql => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await connection.query<Row>(text, [...values])).rows,
  });
  return {
    ...over(lite),
    transaction: (work) => lite.transaction((tx) => work(over(tx as unknown as PGlite))),
    async close() {
      await lite.close();
      release();
    },
  };
}
