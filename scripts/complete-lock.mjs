/**
 * Completes package-lock.json after `npm install`. Tools such as Biome and Rollup have one optional
 * package for each platform. A registry mirror that holds only the packages of its own platform
 * makes npm leave the others out of the lock file, and then `npm ci` refuses it as out of step.
 * This writes the missing entries from the exact versions that their parents ask for; each says
 * which platform it is for, so that no other one asks for it. `--check` only looks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(fileURLToPath(new URL('..', import.meta.url)), 'package-lock.json');
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Whether a package that lies at `at` finds the package `name` in the lock file. */
function isLocked(packages, at, name) {
  const folders = at.split(/\/?node_modules\//).slice(1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const path = [...folders.slice(0, depth), name].map((part) => `node_modules/${part}`).join('/');
    if (packages[path]) return true;
  }
  return false;
}

/** `@rollup/rollup-linux-x64-musl` → the fields of a lock entry that say where it can be used. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word));
  if (!system || !processor) return undefined;
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = !musl && (words.some((word) => word.startsWith('gnu')) || system === 'linux');
  return {
    cpu: [processor],
    ...(system === 'linux' && (musl || glibc) && { libc: [musl ? 'musl' : 'glibc'] }),
    os: [system],
  };
}

const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = [];
for (const [at, { optionalDependencies = {}, dev, license }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(lock.packages, at, name)) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(`${at} asks for ${name}@${version}: no exact version or no known platform.`);
    }
    const { cpu, ...rest } = platform;
    const entry = { version, cpu, ...(dev && { dev }), license, optional: true, ...rest };
    missing.push([`node_modules/${name}`, entry]);
  }
}

if (process.argv.includes('--check')) {
  for (const [path, { version }] of missing) console.error(`Not locked: ${path}@${version}`);
  if (missing.length > 0) console.error('Run "node scripts/complete-lock.mjs".');
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  const entries = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(
    entries.sort(([a], [b]) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} entries added.`);
}
