/**
 * Unit tests in Node: `node scripts/test-unit.mjs [files…]` (default: every `*.test.ts` below
 * test/unit; Node 20 has no globs of its own). Exit code 1 on any failure.
 *
 * `--cases 1000000` tries every property with that many random cases, others each time; `--seed`
 * repeats those of a run that failed, which prints its seed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths of the test files below a folder, in order. */
export function testFilesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** Runs the files; returns `{passed, failed}` as counted by Node's own summary. */
export function runUnitTests(files = testFilesBelow('test/unit')) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const tap = join(root, '.tmp', `unit-${process.pid}.tap`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const summary = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  rmSync(tap, { force: true });
  const count = (word) => Number(summary.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: 'string' }, seed: { type: 'string' } },
  });
  if (values.cases) process.env.FUZZ_CASES = values.cases;
  if (values.seed) process.env.FUZZ_SEED = values.seed;
  const { passed, failed } = runUnitTests(files.length > 0 ? files : undefined);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
