/**
 * Builds the design review as static files into storybook-static/. `--if-stale` does nothing when
 * they are newer than every source.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(
    stats.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== 'baselines')
      .map((name) => newest(join(path, name))),
  );
}

function isStale() {
  const built = join(root, 'storybook-static/iframe.html');
  if (!existsSync(built)) return true;
  const sources = ['src', 'stories', 'themes', 'custom-elements.json'];
  return Math.max(...sources.map((name) => newest(join(root, name)))) > statSync(built).mtimeMs;
}

/** True when the static files are there. */
export function buildStorybook({ ifStale = false } = {}) {
  if (ifStale && !isStale()) return true;
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
      'build',
      '--config-dir',
      'stories/config',
      '--output-dir',
      'storybook-static',
      '--disable-telemetry',
      '--loglevel',
      'warn',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: 'production' },
    },
  );
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = buildStorybook({ ifStale: process.argv.includes('--if-stale') }) ? 0 : 1;
}
