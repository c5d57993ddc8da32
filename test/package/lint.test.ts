/** What the usual judges of packages say: publint, and Are The Types Wrong. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { publint } from 'publint';
import { packFolder, run } from '../../scripts/package/pack.mjs';
import { ROOT, thePackage, workspace } from './support/packed.js';

const ATTW = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** Codes of what publint finds in a package's folder. */
async function lint(folder: string): Promise<string[]> {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** Are The Types Wrong over a tarball, for a package of ES modules only. */
const judge = (tarball: string) =>
  run(process.execPath, [ATTW, tarball, '--profile', 'esm-only'], ROOT);

/** A copy of the package with another package.json. */
function spoiled(name: string, change: (exports: Record<string, unknown>) => void): string {
  const copy = join(workspace, name);
  cpSync(thePackage().folder, copy, { recursive: true });
  const file = join(copy, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest.exports);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

describe('judges of packages', () => {
  test('publint finds nothing, not even a suggestion', async () => {
    assert.deepEqual(await lint(thePackage().folder), []);
  });

  test('publint would find an entry that is not there', async () => {
    const folder = spoiled('no-entry', (exports) => {
      exports['./server'] = './dist/nowhere.js';
    });
    assert.deepEqual(await lint(folder), ['FILE_DOES_NOT_EXIST exports../server']);
  });

  test('Are The Types Wrong finds nothing wrong in the tarball', () => {
    const { status, all } = judge(thePackage().tarball);
    assert.equal(status, 0, all);
  });

  test('Are The Types Wrong would find types that are not there', () => {
    const folder = spoiled('no-types', (exports) => {
      exports['./server'] = { types: './dist/nowhere.d.ts', default: './dist/server.js' };
    });
    const { filename } = packFolder(folder, folder);
    const { status, all } = judge(join(folder, filename));
    assert.equal(status, 1, all);
  });
});
