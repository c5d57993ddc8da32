/**
 * Builds dist/: the npm modules by tsc, then dist/cdn by Rollup.
 * `--if-stale` does nothing when dist/cdn is newer than every source.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => join(root, 'node_modules', path);

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  const built = join(root, 'dist/cdn/checkout-phone-field.classic.js');
  if (!existsSync(built)) return true;
  const sources = ['src', 'rollup.config.mjs', 'tsconfig.json', 'package-lock.json'];
  return Math.max(...sources.map((name) => newest(join(root, name)))) > statSync(built).mtimeMs;
}

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!process.argv.includes('--if-stale') || isStale()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.json']);
  run(bin('rollup/dist/bin/rollup'), ['-c', '--silent']);
}
