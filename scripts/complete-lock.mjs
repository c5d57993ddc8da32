/**
 * Completes the lock files after `npm install`: the product's, and that of the framework apps. Tools such as Biome and Rollup have one optional
 * package for each platform. A registry mirror that holds only the packages of its own platform
 * makes npm leave the others out of the lock file, and then `npm ci` refuses it as out of step.
 * This writes the missing entries from the exact versions that their parents ask for; each says
 * which platform it is for, so that no other one asks for it. Addresses of a registry, which name
 * the machine that ran `npm install`, are taken out. `--check` only looks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILES = [
  'package-lock.json',
  'test/frameworks/package-lock.json',
  'test/types/package-lock.json',
  'bench/peers/package-lock.json',
];
const SYSTEMS = [
  ...['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos'],
  'win32',
];
const PROCESSORS = [
  ...['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'],
];

/** Where a package that lies at `at` looks for others, nearest first, as Node does. */
function* placesSeenFrom(at) {
  for (let folder = at; folder; folder = folder.replace(/(?:^|\/)[^/]+$/, '')) {
    if (!folder.endsWith('node_modules')) yield `${folder}/node_modules`;
  }
  yield 'node_modules';
}

/**
 * Where the package `name` is to be locked for the package that lies at `at`: nowhere when it finds
 * one already, beside it when what it finds is of another version.
 */
function placeToLock(packages, at, name, version) {
  for (const place of placesSeenFrom(at)) {
    const found = packages[`${place}/${name}`];
    if (!found) continue;
    const exact = /^\d+\.\d+\.\d+/.test(version);
    return !exact || found.version === version ? undefined : `${at}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
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

/** What a lock file lacks: paths and entries. */
function missingOf(packages) {
  const known = { ...packages };
  const missing = [];
  for (const [at, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const path = placeToLock(known, at, name, version);
      if (!path) continue;
      const platform = platformOf(name);
      if (!platform || !/^\d+\.\d+\.\d+/.test(version)) {
        throw new Error(
          `${at} asks for ${name}@${version}: no exact version or no known platform.`,
        );
      }
      const { cpu, ...rest } = platform;
      const entry = { version, cpu, ...(dev && { dev }), license, optional: true, ...rest };
      known[path] = entry;
      missing.push([path, entry]);
    }
  }
  return missing;
}

/** Entries that name an address of a registry; those of a workspace name a folder. */
const addressed = (packages) =>
  Object.entries(packages).filter(([, { resolved }]) => /^[a-z+]+:/.test(resolved ?? ''));

const check = process.argv.includes('--check');
for (const name of FILES) {
  const file = join(root, name);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOf(lock.packages);
  const addresses = addressed(lock.packages);
  if (check) {
    for (const [path, { version }] of missing) {
      console.error(`${name}: not locked: ${path}@${version}`);
    }
    for (const [path] of addresses) console.error(`${name}: with an address: ${path}`);
    if (missing.length + addresses.length > 0) {
      console.error('Run "node scripts/complete-lock.mjs".');
      process.exitCode = 1;
    }
    continue;
  }
  for (const [, entry] of addresses) delete entry.resolved;
  const entries = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(
    entries.sort(([a], [b]) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${name}: ${missing.length} entries added, ${addresses.length} addresses removed.`);
}
