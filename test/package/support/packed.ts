/** The package, packed and installed once for all test files, or for one that is run alone. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Packed, packAndInstall } from '../../../scripts/package/pack.mjs';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The package.json of the repository. */
export const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** A folder of this process for whatever a test makes; removed at the end. */
export const workspace = mkdtempSync(join(tmpdir(), 'package-test-'));
process.on('exit', () => rmSync(workspace, { recursive: true, force: true }));

let packed: Packed | undefined;

/** The package as npm would publish it now. Not to be changed: other test files use it too. */
export function thePackage(): Packed {
  const ready = process.env['PACKED_PACKAGE'];
  packed ??= ready ? (JSON.parse(ready) as Packed) : packAndInstall(workspace);
  return packed;
}

/** A copy of the folder with the installed package, for a test to write into. */
export function copyOfApp(name: string): string {
  const folder = join(workspace, name);
  cpSync(thePackage().app, folder, { recursive: true });
  return folder;
}
