/**
 * Makes the apps ready: the product packed as npm would publish it and laid into their node_modules,
 * their own dependencies from their own lock file, and each app built with its own tool.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from '../../scripts/package/install-once.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(here, 'node_modules');
/** Where the apps find the product, as if it came from a registry. */
export const PRODUCT = join(modules, 'checkout-phone-field');

function run(command, args, cwd, mode = 'production') {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      NODE_ENV: mode,
      NG_CLI_ANALYTICS: 'false',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status === 0) return;
  throw new Error(`${command} ${args.join(' ')} fails in ${cwd}\n${stdout}${stderr}${error ?? ''}`);
}

/**
 * The apps: every folder of apps/ with a package.json; see README.md for its `testedApp`. One that
 * also builds for development is there twice.
 */
export function findApps() {
  return readdirSync(join(here, 'apps'))
    .filter((name) => existsSync(join(here, 'apps', name, 'package.json')))
    .sort()
    .flatMap((name) => {
      const folder = join(here, 'apps', name);
      const file = readFileSync(join(folder, 'package.json'), 'utf8');
      const { testedApp, scripts = {} } = JSON.parse(file);
      const app = { name, folder, ...testedApp, script: scripts.build && 'build' };
      if (!scripts['build:development']) return [app];
      return [
        app,
        {
          ...app,
          title: `${app.title}, development`,
          serve: app.serve.replace(/^dist/, 'dist-development'),
          script: 'build:development',
          development: true,
        },
      ];
    });
}

/** Installs what the apps need. */
export const installApps = () => installOnce(here);

/** Builds the product if it is stale, packs it, and unpacks it where the apps look for it. */
export function installProduct() {
  run(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    // Not its prepack script: what is not stale need not be built again.
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    run('tar', ['-xzf', tarball], folder);
    rmSync(PRODUCT, { recursive: true, force: true });
    mkdirSync(modules, { recursive: true });
    try {
      renameSync(join(folder, 'package'), PRODUCT);
    } catch {
      // The temporary folder lies on another disk.
      run('cp', ['-R', join(folder, 'package'), PRODUCT], folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What tools write into an app's folder. */
const isMade = (name) => /^(?:\.|node_modules$|build$|dist(?:-|$))/.test(name);

/** All files below a folder, in one order, without what tools made there. */
function filesBelow(folder, isLeftOut = () => false) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isLeftOut(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path, isLeftOut) : [path];
    });
}

/** A hash of names and contents. */
function hashOf(folder, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** All that a build is made of: the app, the product, the tools. */
const inputsOf = ({ folder }) =>
  [
    process.version,
    hashOf(folder, filesBelow(folder, isMade)),
    hashOf(PRODUCT, filesBelow(PRODUCT)),
    hashOf(here, [join(here, 'package-lock.json')]),
  ].join('\n');

/**
 * Builds one app with its own tool, unless what it is made of is what it was built of.
 * @returns {boolean} whether there was anything to do
 */
export function buildApp(app) {
  const { name, folder, script, development } = app;
  const stamp = join(modules, '.built', `${name}.${script.replace(':', '-')}`);
  const inputs = inputsOf(app);
  const output = join(folder, app.serve ?? app.built);
  const isBuilt = existsSync(stamp) && existsSync(output) && readFileSync(stamp, 'utf8') === inputs;
  if (isBuilt) return false;
  rmSync(stamp, { force: true });
  run('npm', ['run', script, '--silent'], folder, development ? 'development' : 'production');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}
