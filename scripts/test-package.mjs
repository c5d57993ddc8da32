/**
 * `npm run test:package [files…]`: what the package promises to those who install it. Packs and
 * installs it once, for all the files of test/package; prints `N passed, N failed` last.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAndInstall } from './package/pack.mjs';
import { twice } from './second-try.mjs';
import { runUnitTests, testFilesBelow } from './test-unit.mjs';

/** Runs the files; returns `{passed, failed}`. */
export function runPackageTests(files = testFilesBelow('test/package')) {
  const workspace = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    process.env.PACKED_PACKAGE = JSON.stringify(packAndInstall(workspace));
    return runUnitTests(files, twice);
  } finally {
    delete process.env.PACKED_PACKAGE;
    rmSync(workspace, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2);
  const { passed, failed } = runPackageTests(files.length > 0 ? files : undefined);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
