/**
 * The package as its users get it: packed by npm, and installed from that tarball, by npm, in a
 * folder outside this repository. Its dependencies are packed from node_modules, so that nothing is
 * fetched: npm installs without a network, and finds only what our package.json asks for.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimeDependencies } from './runtime-dependencies.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program without colours; never throws. */
export function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 64e6,
    // npm is a batch file on Windows.
    shell: process.platform === 'win32' && command === 'npm',
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, output: stdout ?? '', all: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
}

/** The same for a program that has to succeed; returns its standard output. */
export function must(command, args, cwd) {
  const { status, output, all } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ends with ${status}:\n${all}`);
  return output;
}

/** Packs the package in `folder` into the folder `target`; runs no script of the package. */
export function packFolder(folder, target) {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', target];
  // A list in some versions of npm, an object by name in others.
  return Object.values(JSON.parse(must('npm', args, folder)))[0];
}

/** Builds what is stale, packs, and installs into `workspace`/app. */
export function packAndInstall(workspace) {
  must(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  const list = packFolder(root, workspace);
  const tarball = join(workspace, list.filename);
  const others = runtimeDependencies(root).map(({ folder }) =>
    join(workspace, packFolder(folder, workspace).filename),
  );
  const app = join(workspace, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}');
  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  must('npm', [...install, tarball, ...others], app);
  return { tarball, list, app, folder: join(app, 'node_modules/checkout-phone-field') };
}
