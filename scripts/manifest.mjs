/**
 * Writes custom-elements.json from the sources; what editors read is made of it by the build.
 * `--check` writes nothing and fails when the file that is there is another than the sources give.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

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
const file = join(root, name);
const text = `${JSON.stringify(analyze(), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${name} is not what the sources give: run "npm run manifest".`);
  process.exitCode = 1;
} else {
  console.log(`${name} is in step with the sources.`);
}
