/**
 * Opens the database: PostgreSQL embedded in this process (PGlite, no install script) in a folder,
 * or a PostgreSQL server when a connection string is given. Both speak the same SQL.
 */
import { openEmbedded } from './embedded.js';
import { migrate } from './migrations.js';
import { openServer } from './server.js';
import type { Database } from './sql.js';

/**
 * Opens the database and brings its tables up to date.
 *
 * @param place a folder, `memory://`, or a `postgres://` connection string
 * @throws FolderInUse when another process has the folder open
 */
export async function openDatabase(place: string): Promise<Database> {
  const database = await (/^postgres(ql)?:/.test(place) ? openServer(place) : openEmbedded(place));
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
