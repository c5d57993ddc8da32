/**
 * integrity.json of dist/cdn: the hash of every script there, as `integrity` attributes, import maps
 * and `script-src` know it (Subresource Integrity). SHA-256, since a page's import map lists some 250
 * files and hashes don't compress.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file. */
export const INTEGRITY = 'integrity.json';

/**
 * The hash of a text or of bytes.
 * @param {string | Uint8Array} content
 */
export const hashOf = (content) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The hashes of the scripts below a folder, by their paths there. */
export function hashesBelow(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
}

/** Writes the file into the folder of the built files. */
export function writeIntegrity(cdn) {
  writeFileSync(join(cdn, INTEGRITY), `${JSON.stringify(hashesBelow(cdn), null, 1)}\n`);
}
