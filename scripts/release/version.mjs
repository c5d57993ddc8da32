/**
 * `npm run release:version`: takes the changesets into a new version of package.json and into
 * CHANGELOG.md, and along with them package-lock.json, which changesets leaves behind, and the
 * addresses that README and docs show.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAddresses } from './addresses.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules/@changesets/cli/bin.js');

// In the folder where it is called, so that it can be tried on a copy.
const folder = process.cwd();
const { status } = spawnSync(process.execPath, [bin, 'version'], { cwd: folder, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const file = join(folder, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
lock.version = version;
lock.packages[''].version = version;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
if (existsSync(join(folder, 'scripts/build.mjs'))) {
  // The version is in the files, and so in their hashes.
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
  writeAddresses(folder);
}
console.log(`package.json, the lock file and CHANGELOG.md are at ${version}.`);
