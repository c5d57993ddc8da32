/**
 * Browser tests, one engine after the other, each in a process of its own:
 * `node scripts/test-browser.mjs [--engine chromium,firefox] [--verbose] [files…]`.
 * Prints one line of totals an engine and `N passed, N failed` last; exit code 1 on any failure. A file
 * that failed has a second try, see test/README.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES } from './browsers.mjs';
import { twice } from './second-try.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/** Runs the files in one engine; the results of their tests. A run that ends early is a failure. */
function resultsOf(engine, files, verbose) {
  const folder = join(root, '.tmp');
  mkdirSync(folder, { recursive: true });
  const resultsFile = join(folder, `results-${engine}-${process.pid}.json`);
  const { status } = spawnSync(
    process.execPath,
    [runner, '--config', 'test/web-test-runner.config.mjs', '--files', ...files],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINES: engine,
        TEST_RESULTS_FILE: resultsFile,
        ...(verbose && { TEST_VERBOSE: '1' }),
      },
    },
  );
  const told = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : [];
  rmSync(resultsFile, { force: true });
  const results = told.map((result) => ({ ...result, file: relative(root, result.file) }));
  if (
    results.length === 0 ||
    (status !== 0 && !results.some(({ result }) => result === 'failed'))
  ) {
    // A browser that broke off has told of nobody: all that it was given is to be run again.
    const name = `the runner ended with ${status}, of ${files.length} files`;
    results.push({ file: '', name, result: 'failed', files });
  }
  return results;
}

const RESIZES = '.resize.test.ts';
/**
 * What runs in one browser: WebKit's window loses the focus for good when it is resized, so the
 * tests that resize it have a browser of their own.
 */
function groupsOf(files) {
  const resizing = files.filter((file) => file.endsWith(RESIZES));
  const others = files.filter((file) => !resizing.includes(file));
  return [others, resizing].filter((group) => group.length > 0);
}

const allFiles = () =>
  readdirSync(join(root, 'test/browser'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test/browser', name))
    .sort();

/** Runs every chosen engine, twice a file that fails; returns the totals by engine. */
export function runBrowserTests({ engines = ENGINES, files = [], verbose = false } = {}) {
  const chosen = files.length > 0 ? files : allFiles();
  const totalsIn = (engine) =>
    twice((some) => groupsOf(some).flatMap((group) => resultsOf(engine, group, verbose)), chosen);
  return Object.fromEntries(engines.map((engine) => [engine, totalsIn(engine)]));
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
