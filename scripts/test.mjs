/**
 * `npm test`: everything that must hold. Runs every step even after a failure, and prints
 * `N passed, N failed` last; exit code 1 on any failure. A step that counts its tests adds their
 * number, any other step counts as one. The summary names what failed, and what did so only once
 * (`UNSTEADY`, see test/README.md).
 *
 * The first steps make what all others need. Then two steps run side by side, each in a process of
 * its own whose output is shown when it ends: a step mostly waits for a browser. `--jobs 1` runs one
 * after the other, `--step name` a single one.
 *
 * To add a suite, add a line to STEPS: a name and a function that returns true or false, or
 * `{passed, failed}`, with the names of `failures` and `unsteady` tests if it knows them. The long ones stand first, so that none of them is left alone at the end.
 */
import { fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runFrameworks } from '../test/frameworks/run.mjs';
import { runPages } from '../test/pages/run.mjs';
import { runTypes } from '../test/types/run.mjs';
import { runUsers } from '../test/users/run.mjs';
import { ENGINES, ensureBrowsers } from './browsers.mjs';
import { twice } from './second-try.mjs';
import { buildStorybook } from './storybook/build.mjs';
import { testStories } from './storybook/test-stories.mjs';
import { runBrowserTests } from './test-browser.mjs';
import { runPackageTests } from './test-package.mjs';
import { runOnPostgres } from './test-reference-checkout.mjs';
import { runSiteTests } from './test-site.mjs';
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

/** One after the other, before all else. */
const FIRST_STEPS = [
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
];
const STEPS = [
  ['whole pages', () => runUnitTests(testFilesBelow('test/e2e'), twice)],
  ['postgres', () => runOnPostgres()],
  ['frameworks', () => runFrameworks({ development: false })],
  ['types in frameworks', () => runTypes()],
  ['package', () => runPackageTests()],
  ['tests of users', () => runUsers()],
  [
    'stories',
    async () => {
      const isBuilt = await buildStorybook();
      return isBuilt ? testStories() : false;
    },
  ],
  ['site', () => runSiteTests()],
  ['shop pages', () => runPages()],
  ['bench pages', () => program('bench/run.mjs', '--smoke')],
  ...ENGINES.map((engine) => [engine, () => runBrowserTests({ engines: [engine] })[engine]]),
  ['unit', () => runUnitTests()],
];

/** Runs a step in this process; a step that throws has failed. */
async function countsOf(step) {
  try {
    const result = await step();
    if (typeof result === 'object') return result;
    return { passed: result ? 1 : 0, failed: result ? 0 : 1 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

/** Runs a step in a process of its own and shows what it printed, in one piece. */
function countsApart(name) {
  return new Promise((resolve) => {
    let counts = { passed: 0, failed: 1 };
    let output = '';
    const child = fork(fileURLToPath(import.meta.url), ['--step', name], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('message', (message) => {
      counts = message;
    });
    child.on('close', () => {
      console.log(`\n== ${name}\n${output.trimEnd()}`);
      resolve(counts);
    });
  });
}

const { values } = parseArgs({
  options: { step: { type: 'string' }, jobs: { type: 'string', default: '2' } },
});

if (values.step) {
  const [, step] = [...FIRST_STEPS, ...STEPS].find(([name]) => name === values.step) ?? [];
  if (!step) throw new Error(`No step "${values.step}".`);
  const counts = await countsOf(step);
  const code = counts.failed > 0 ? 1 : 0;
  if (process.send) process.send(counts, () => process.exit(code));
  else console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = code;
} else {
  const results = [];
  /** Runs a step and keeps its result. */
  const run = async (name, step) => {
    const started = Date.now();
    const counts = await step();
    results.push({ name, ...counts, seconds: (Date.now() - started) / 1000 });
  };
  for (const [name, step] of FIRST_STEPS) {
    console.log(`\n== ${name}`);
    await run(name, () => countsOf(step));
  }
  const left = [...STEPS];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name] = next;
      await run(name, () => countsApart(name));
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, lane));

  console.log('\n== summary');
  let passed = 0;
  let failed = 0;
  for (const { name, failures = [], unsteady = [] } of results) {
    for (const failure of failures) console.log(`FAILED    ${name}: ${failure}`);
    for (const test of unsteady) console.log(`UNSTEADY  ${name}: ${test}`);
  }
  for (const { name, seconds, ...counts } of results) {
    console.log(
      `${name.padEnd(10)} ${counts.passed} passed, ${counts.failed} failed` +
        `${counts.skipped ? `, ${counts.skipped} skipped` : ''} (${seconds.toFixed(1)} s)`,
    );
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
