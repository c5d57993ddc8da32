/**
 * Browser tests, one engine after the other, each in a process of its own:
 * `node scripts/test-browser.mjs [--engine chromium,firefox] [--verbose] [files…]`.
 * Prints one line of totals an engine and `N passed, N failed` last; exit code 1 on any failure. A file
 * that failed has a second try, see test/README.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/** Runs the files in one engine; resolves to its totals. A run that ends early counts as a failure. */
function runEngine(engine, files, verbose) {
  const folder = join(root, '.tmp');
  mkdirSync(folder, { recursive: true });
  const totalsFile = join(folder, `totals-${engine}-${process.pid}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      runner,
      '--config',
      'test/web-test-runner.config.mjs',
      ...(files.length > 0 ? ['--files', ...files] : []),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINES: engine,
        TEST_TOTALS_FILE: totalsFile,
        ...(verbose && { TEST_VERBOSE: '1' }),
      },
    },
  );
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (existsSync(totalsFile)) {
    Object.assign(totals, JSON.parse(readFileSync(totalsFile, 'utf8'))[engine]);
    rmSync(totalsFile);
  }
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
  if (totals.passed + totals.failed === 0) totals.failed = 1;
  return totals;
}

/**
 * What runs in one browser: WebKit's window loses the focus for good when it is resized, so the
 * tests that resize it have a browser of their own.
 */
const GROUPS = [
  ['test/browser/**/*.test.ts', '!test/browser/**/*.resize.test.ts'],
  ['test/browser/**/*.resize.test.ts'],
];

/** Runs a group of files, and once more those that failed; what passes then is told as unsteady. */
function runGroup(engine, group, verbose) {
  const first = runEngine(engine, group, verbose);
  const named = ({ file, name }) => `${relative(root, file)}: ${name}`;
  const again = [...new Set(first.failures.map(({ file }) => relative(root, file)))];
  if (again.length === 0) return { ...first, unsteady: [] };
  console.log(`\n== once more: ${again.join(' ')}`);
  const second = runEngine(engine, again, verbose);
  const still = new Set(second.failures.map(named));
  return {
    passed: first.passed + first.failed - second.failed,
    failed: second.failed,
    skipped: first.skipped,
    failures: [...still],
    unsteady: first.failures.map(named).filter((name) => !still.has(name)),
  };
}

/** Runs every chosen engine; returns the totals by engine. */
export function runBrowserTests({ engines = ENGINES, files = [], verbose = false } = {}) {
  const groups = files.length > 0 ? [files] : GROUPS;
  const totalsOf = (engine) => {
    const parts = groups.map((group) => runGroup(engine, group, verbose));
    const sum = (kind) => parts.reduce((total, part) => total + part[kind], 0);
    return {
      passed: sum('passed'),
      failed: sum('failed'),
      skipped: sum('skipped'),
      failures: parts.flatMap(({ failures }) => failures),
      unsteady: parts.flatMap(({ unsteady }) => unsteady),
    };
  };
  return Object.fromEntries(engines.map((engine) => [engine, totalsOf(engine)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: 'string', default: process.env.ENGINES || ENGINES.join(',') },
      files: { type: 'string', multiple: true, default: [] },
      verbose: { type: 'boolean', default: false },
    },
  });
  const byEngine = runBrowserTests({
    engines: values.engine.split(','),
    files: [...values.files, ...positionals],
    verbose: values.verbose,
  });
  let passed = 0;
  let failed = 0;
  for (const [engine, totals] of Object.entries(byEngine)) {
    console.log(
      `${engine}: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
    );
    passed += totals.passed;
    failed += totals.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
