/**
 * Writes custom-elements.json from the sources, and from it what editors read: web-types.json and
 * the two files of custom data. `--check` writes nothing and fails when a file that is there is
 * another than the sources give.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElement } from './manifest/element.mjs';
import { cssData, htmlData } from './manifest/vscode-data.mjs';
import { webTypes } from './manifest/web-types.mjs';

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

const manifest = analyze();
const element = readElement(manifest);
const files = {
  'custom-elements.json': manifest,
  'web-types.json': webTypes(element, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))),
  'vscode.html-custom-data.json': htmlData(element),
  'vscode.css-custom-data.json': cssData(element),
};

for (const [name, data] of Object.entries(files)) {
  const file = join(root, name);
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the sources give: run "npm run manifest".`);
    process.exitCode = 1;
  } else {
    console.log(`${name} is in step with the sources.`);
  }
}
