/**
 * The tests of the reference checkout alone: `node scripts/test-reference-checkout.mjs` on the
 * embedded database, with `--postgres` on a PostgreSQL server of its own.
 *
 * `--endurance` is on both, with many more shoppers and kills than there is time for each time.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from './postgres.mjs';
import { twice } from './second-try.mjs';
import { runUnitTests, testFilesBelow } from './test-unit.mjs';

const folder = 'test/e2e/reference-checkout';

const named = (...names) => names.map((name) => `${folder}/${name}.test.ts`);
/** Those in which the database has a part; `--postgres` runs all. */
const OF_THE_DATABASE = named('api', 'bad-requests', 'crash', 'in-time', 'many-at-once', 'walk');

/** On a PostgreSQL server that ends with the tests; skipped aloud where there can be none. */
export async function runOnPostgres(files = OF_THE_DATABASE) {
  const server = await startPostgres();
  if (server.missing) {
    console.warn(`SKIPPED: the reference checkout on a PostgreSQL server. ${server.missing}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  process.env.DEMO_TEST_SERVER = server.url;
  try {
    return runUnitTests(files, twice);
  } finally {
    delete process.env.DEMO_TEST_SERVER;
    await server.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { postgres: { type: 'boolean' }, endurance: { type: 'boolean' } },
  });
  let files = positionals.length ? positionals : undefined;
  if (values.endurance) {
    process.env.CHECKOUTS ??= '1000';
    process.env.KILLS ??= '60';
    files ??= named('crash', 'many-at-once');
  }
  const runs = [];
  files ??= testFilesBelow(folder);
  if (!values.postgres) runs.push(runUnitTests(files));
  if (values.postgres || values.endurance) runs.push(await runOnPostgres(files));
  const sum = (name) => runs.reduce((total, counts) => total + counts[name], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
