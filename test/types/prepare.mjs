/**
 * Makes the projects ready: the frameworks and checkers from the lock file beside this file, and the
 * package, packed as npm would publish it, in each project's own node_modules, from where its types
 * find the framework of that project and no other.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from '../../scripts/package/install-once.mjs';
import { must, packFolder } from '../../scripts/package/pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The name that the projects import. */
export const PACKAGE = 'checkout-phone-field';
/** Where a project finds the package. */
export const placeIn = (project) => join(here, 'projects', project, 'node_modules', PACKAGE);

/** Installs everything for the projects of these names. */
export function install(projects) {
  installOnce(here);
  must(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const { filename } = packFolder(root, folder);
    const { status, stderr } = spawnSync('tar', ['-xzf', filename], { cwd: folder });
    if (status !== 0) throw new Error(`tar: ${stderr}`);
    for (const project of projects) {
      rmSync(placeIn(project), { recursive: true, force: true });
      cpSync(join(folder, 'package'), placeIn(project), { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
