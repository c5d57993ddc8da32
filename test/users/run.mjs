/**
 * `npm run test:users`: the unit tests that a shop would write, against the packed package, in the
 * runners that shops use. Each runner is one check, with a second try; prints what a runner said that failed and, last,
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from '../../scripts/browsers.mjs';
import { installOnce } from '../../scripts/package/install-once.mjs';
import { must, packFolder } from '../../scripts/package/pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(here, 'node_modules');

/** The package as npm would publish it, where the tests import it from. */
function installProduct() {
  must(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const { filename } = packFolder(root, folder);
    must('tar', ['-xzf', filename], folder);
    const place = join(modules, 'checkout-phone-field');
    rmSync(place, { recursive: true, force: true });
    cpSync(join(folder, 'package'), place, { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const RUNNERS = {
  'Vitest, with jsdom and happy-dom': ['vitest/vitest.mjs', 'run', '--no-color'],
  'Jest, with jsdom and CommonJS': ['jest/bin/jest.js', '--no-color'],
  Playwright: ['@playwright/test/cli.js', 'test'],
};

/** Runs all runners; how many passed and failed. */
export async function runUsers() {
  installOnce(here);
  installProduct();
  const counts = { passed: 0, failed: 0, failures: [], unsteady: [] };
  for (const [name, [script, ...args]] of Object.entries(RUNNERS)) {
    const run = () => {
      const started = Date.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(modules, script), ...args],
        {
          cwd: here,
          encoding: 'utf8',
          env: { ...process.env, NODE_ENV: 'test', CHROMIUM: findBrowser('chromium')?.binary },
        },
      );
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (status !== 0) console.log(`${stdout}\n${stderr}`);
      return status === 0;
    };
    const isWellAtFirst = run();
    if (isWellAtFirst || run()) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(name);
      continue;
    }
    if (!isWellAtFirst) counts.unsteady.push(name);
  }
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = await runUsers();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
