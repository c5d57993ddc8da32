/**
 * `npm run test:site [files…]`: builds the site and walks through it. `--all` looks at every page in both
 * ways and at every example in every framework, where `npm test` takes a share; `--built` takes dist-docs/
 * as it is. Prints `N passed, N failed` last.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDocs } from './docs.mjs';
import { twice } from './second-try.mjs';
import { runUnitTests, testFilesBelow } from './test-unit.mjs';

/** Builds the site and runs the files; returns the totals. */
export async function runSiteTests({
  files = testFilesBelow('test/site'),
  isBuilt = false,
  isWhole = false,
} = {}) {
  // Storybook has tests of its own, and takes longer than all the rest.
  if (!isBuilt) await buildDocs({ withStorybook: isWhole });
  return runUnitTests(files, twice);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  });
  // The tests run in processes of their own.
  if (values.all) process.env.SITE_ALL = '1';
  const { passed, failed } = await runSiteTests({
    files: files.length > 0 ? files : undefined,
    isBuilt: values.built,
    isWhole: values.all,
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
