/**
 * Unit tests in Node: `node scripts/test-unit.mjs [files…]` (default: every `*.test.ts` below
 * test/unit; Node 20 has no globs of its own). Exit code 1 on any failure.
 *
 * `--cases 1000000` tries every property with that many random cases, others each time; `--seed`
 * repeats those of a run that failed, which prints its seed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** Runs the files once; returns `{passed, failed, failures}`, the last as `{file, name}`. */
function runOnce(files) {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const told = join(root, '.tmp', `unit-${process.pid}.jsonl`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/test-results-reporter.mjs',
      `--test-reporter-destination=${told}`,
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const lines = existsSync(told) ? readFileSync(told, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(told, { force: true });
  const results = lines.map((line) => JSON.parse(line));
  const count = (word) => results.find((result) => result.count === word)?.tests ?? 0;
  const failed = count('fail') + count('cancelled');
  return {
    passed: count('pass'),
    failed: status !== 0 && failed === 0 ? 1 : failed,
    failures: results
      .filter(({ name }) => name)
      .map(({ file, name }) => ({ name, file: relative(root, file) })),
  };
}

/**
 * Runs the files. With `twice`, a file that failed has a second try, and what passes then counts as
 * passed and is told as unsteady: a test of whole browsers can meet a moment that it should have
 * waited for, which is a defect to mend, but none of the product.
 * @returns {{passed: number, failed: number, failures: string[], unsteady: string[]}}
 */
export function runUnitTests(files = testFilesBelow('test/unit'), { twice = false } = {}) {
  if (files.length === 0) return { passed: 0, failed: 0, failures: [], unsteady: [] };
  const first = runOnce(files);
  const named = ({ file, name }) => (name.endsWith(file) ? file : `${file}: ${name}`);
  const again = [...new Set(first.failures.map(({ file }) => file))];
  if (!twice || again.length === 0 || !again.every((file) => files.includes(file))) {
    return { ...first, failures: first.failures.map(named), unsteady: [] };
  }
  console.log(`\n== once more: ${again.join(' ')}`);
  const second = runOnce(again);
  const still = new Set(second.failures.map(named));
  return {
    passed: first.passed + first.failed - second.failed,
    failed: second.failed,
    failures: [...still],
    unsteady: first.failures.map(named).filter((name) => !still.has(name)),
  };
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
