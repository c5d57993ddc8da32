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
import { once } from './second-try.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths of the test files below a folder, in order. */
export function testFilesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** Names the files that take more than half a minute: a run as a whole has to stay short. */
function tellSlow(results) {
  const seconds = new Map();
  for (const { file, ms = 0 } of results) {
    seconds.set(file, (seconds.get(file) ?? 0) + ms / 1000);
  }
  const slow = [...seconds].filter(([, time]) => time > 30).sort(([, a], [, b]) => b - a);
  for (const [file, time] of slow) console.log(`${time.toFixed(0).padStart(5)} s  ${file}`);
}

/** Runs the files; the results of their tests. */
function resultsOf(files) {
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
  const results = lines
    .map((line) => JSON.parse(line))
    .map((result) => ({ ...result, file: relative(root, result.file) }));
  tellSlow(results);
  if (status !== 0 && !results.some(({ result }) => result === 'failed')) {
    results.push({ file: '', name: `the runner ended with ${status}`, result: 'failed' });
  }
  return results;
}

/**
 * Runs the files: `once`, or `twice` those that fail.
 * @returns {import('./second-try.mjs').Totals}
 */
export const runUnitTests = (files = testFilesBelow('test/unit'), tries = once) =>
  tries(resultsOf, files);

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
