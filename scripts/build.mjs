/**
 * Builds dist/: the npm modules by tsc, then dist/cdn by Rollup, then the name of its folder, the
 * notices of what is bundled there and the hashes of its files. A dist that was there stays until the new one is complete.
 * `--if-stale` leaves dist as it is when dist/cdn is newer than every source. What editors read is
 * written beside custom-elements.json in any case.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEditorFiles } from './manifest/editor-files.mjs';
import { nameFilesFolder } from './package/files-folder.mjs';
import { finishModules, openTables } from './package/finish-modules.mjs';
import { writeIntegrity } from './package/integrity.mjs';
import { writeNotices } from './package/notices.mjs';

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
  const sources = [
    ...['src', 'rollup.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
    ...['scripts/build.mjs', 'scripts/bundle', 'scripts/package'],
  ];
  return Math.max(...sources.map((name) => newest(join(root, name)))) > statSync(built).mtimeMs;
}

/** Builds into a folder beside dist, and only when all went well puts it in the place of dist. */
function build() {
  const folder = `dist-${process.pid}`;
  const place = join(root, folder);
  const run = (script, ...args) => {
    const { status } = spawnSync(process.execPath, [script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, BUILD_FOLDER: folder },
    });
    return status === 0;
  };
  try {
    if (!run(bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', folder)) return false;
    finishModules(place);
    if (!run(bin('rollup/dist/bin/rollup'), '-c', '--silent')) return false;
    cpSync(join(root, 'scripts/package/cjs'), join(place, 'cjs'), { recursive: true });
    openTables(place);
    nameFilesFolder(join(place, 'cdn'));
    writeNotices(join(place, 'cdn'));
    writeIntegrity(join(place, 'cdn'));
    copyFileSync(join(root, 'scripts/package/import-map.mjs'), join(place, 'import-map.mjs'));
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(place, join(root, 'dist'));
    return true;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

writeEditorFiles(root);
if (!process.argv.includes('--if-stale') || isStale()) process.exitCode = build() ? 0 : 1;
