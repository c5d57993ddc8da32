/** Installs what a folder's own package-lock.json names. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './pack.mjs';

/** `npm ci` when the lock file is another one than the installed one, or nothing is installed. */
export function installOnce(folder) {
  const stamp = join(folder, 'node_modules/.installed-from');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // The tools are development dependencies.
  must('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], folder);
  writeFileSync(stamp, lock);
}
