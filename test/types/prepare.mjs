/**
 * Makes the projects ready: the frameworks and checkers from the lock file beside this file, and the
 * package, packed as npm would publish it, in each project's own node_modules, from where its types
 * find the framework of that project and no other.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must, packFolder } from '../../scripts/package/pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The name that the projects import. */
export const PACKAGE = 'checkout-phone-field';
/** Where a project finds the package. */
export const placeIn = (project) => join(here, 'projects', project, 'node_modules', PACKAGE);

/** `npm ci` when the lock file is another one than the installed one, or nothing is installed. */
function installDependencies() {
  const stamp = join(here, 'node_modules/.installed-from');
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  must('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], here);
  writeFileSync(stamp, lock);
}

/** Installs everything for the projects of these names. */
export function install(projects) {
  installDependencies();
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
