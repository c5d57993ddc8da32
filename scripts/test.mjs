/**
 * `npm test`: everything that must hold. Runs every step even after a failure, and prints
 * `N passed, N failed` last; exit code 1 on any failure. A step that counts its tests adds their
 * number, any other step counts as one.
 *
 * To add a suite, add a line to STEPS: a name and a function that returns true or false, or
 * `{passed, failed}`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFrameworks } from '../test/frameworks/run.mjs';
import { runPages } from '../test/pages/run.mjs';
import { runTypes } from '../test/types/run.mjs';
import { ENGINES, ensureBrowsers } from './browsers.mjs';
import { buildStorybook } from './storybook/build.mjs';
import { testStories } from './storybook/test-stories.mjs';
import { runBrowserTests } from './test-browser.mjs';
import { runPackageTests } from './test-package.mjs';
import { runUnitTests, testFilesBelow } from './test-unit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one of our programs, or one of a package; true when it succeeds. */
function program(path, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, path), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

function browsers() {
  const missing = ensureBrowsers();
  for (const { engine, advice } of missing) console.error(`No ${engine}. Install ${advice}.`);
  return missing.length === 0;
}

const STEPS = [
  ['browsers', browsers],
  // Before the types: the demo imports the package as its users do, from what is built.
  ['build', () => program('scripts/build.mjs')],
  ['types', () => program('scripts/typecheck.mjs')],
  [
    'lint',
    () => program('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  ],
  ['metadata', () => program('scripts/generate-metadata.mjs', '--check')],
  ['manifest', () => program('scripts/manifest.mjs', '--check')],
  ['size', () => program('scripts/size/size.mjs', '--check')],
  ['unit', () => runUnitTests()],
  ['package', () => runPackageTests()],
  ['types in frameworks', () => runTypes()],
  ...ENGINES.map((engine) => [engine, () => runBrowserTests({ engines: [engine] })[engine]]),
  ['whole pages', () => runUnitTests(testFilesBelow('test/e2e'))],
  ['frameworks', () => runFrameworks()],
  ['shop pages', () => runPages()],
  ['bench pages', () => program('bench/run.mjs', '--smoke')],
  ['storybook', () => buildStorybook()],
  ['stories', () => testStories()],
];

const results = [];
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  let counts;
  try {
    const result = await step();
    if (typeof result === 'object') counts = result;
    else counts = { passed: result ? 1 : 0, failed: result ? 0 : 1 };
  } catch (error) {
    console.error(error);
    counts = { passed: 0, failed: 1 };
  }
  results.push({ name, ...counts, seconds: (Date.now() - started) / 1000 });
}

console.log('\n== summary');
let passed = 0;
let failed = 0;
for (const result of results) {
  const { name, seconds } = result;
  console.log(
    `${name.padEnd(10)} ${result.passed} passed, ${result.failed} failed` +
      `${result.skipped ? `, ${result.skipped} skipped` : ''} (${seconds.toFixed(1)} s)`,
  );
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
