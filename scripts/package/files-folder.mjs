/**
 * The folder of dist/cdn for the files that the shell asks for later: it is named by what is in it,
 * so that no address of theirs ever means two different files. An old shell that some cache has kept
 * finds its old files, where they were left, or nothing; never those of another version. And nothing
 * that a cache has kept of them can reach a new shell.
 *
 * The build writes a stand-in for the name, as long as the name, so that source maps stay right.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in the sources for the name: see `src/platform/attempt-address.cdn.ts`. */
export const STAND_IN = '__files_';

const NAME = /^[\da-f]{8}$/;

/** The shell, which alone knows the name. */
const SHELL = 'checkout-phone-field.js';

/** Paths of the scripts below a folder, in an order that is the same on every system. */
const scriptsBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();

/** A name made of the paths and the bytes of all scripts below a folder: eight hexadecimal digits. */
export function nameOf(folder) {
  const hash = createHash('sha256');
  for (const path of scriptsBelow(folder)) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, STAND_IN.length);
}

/** Gives the folder its name, and tells it to the shell. */
export function nameFilesFolder(cdn) {
  const folder = join(cdn, STAND_IN);
  const name = nameOf(folder);
  for (const path of scriptsBelow(folder)) {
    if (readFileSync(join(folder, path), 'utf8').includes(STAND_IN)) {
      throw new Error(`${path} asks for files of its own; only the shell knows where they are.`);
    }
  }
  renameSync(folder, join(cdn, name));
  const shell = join(cdn, SHELL);
  const code = readFileSync(shell, 'utf8');
  if (!code.includes(STAND_IN)) throw new Error(`${SHELL} asks for no files.`);
  writeFileSync(shell, code.replaceAll(STAND_IN, name));
}

/** The name of the folder in a built dist/cdn. */
export function filesFolder(cdn) {
  const found = readdirSync(cdn).filter((name) => NAME.test(name));
  if (found.length !== 1) throw new Error(`${found.length} folders of files in ${cdn}`);
  return found[0];
}
