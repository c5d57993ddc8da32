/**
 * Writes custom-elements.json from the sources, and the tables of guides that say the same; what editors read is made of it by the build.
 * `--check` writes nothing and fails when what is there is another than the sources give.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesWithTables } from './manifest/tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the analyzer makes of the sources. */
function analyze() {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp', 'manifest-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
        'analyze',
        '--config',
        'scripts/manifest/analyzer.config.mjs',
        '--outdir',
        relative(root, folder),
        '--quiet',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    const made = join(folder, 'custom-elements.json');
    if (status !== 0 || !existsSync(made))
      throw new Error(`The analyzer failed.\n${stdout}${stderr}`);
    return JSON.parse(readFileSync(made, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const name = 'custom-elements.json';
const manifest = analyze();
const file = join(root, name);
const files = [
  {
    path: name,
    is: existsSync(file) ? readFileSync(file, 'utf8') : '',
    should: `${JSON.stringify(manifest, null, 2)}\n`,
  },
  ...pagesWithTables(root, manifest),
];
const stale = files.filter(({ is, should }) => is !== should);
if (!process.argv.includes('--check')) {
  for (const { path, should } of stale) writeFileSync(join(root, path), should);
} else if (stale.length > 0) {
  const paths = stale.map(({ path }) => path).join(', ');
  console.error(`Not what the sources give: ${paths}. Run "npm run manifest".`);
  process.exitCode = 1;
} else {
  console.log(`${name} and the tables of the guides are in step with the sources.`);
}
