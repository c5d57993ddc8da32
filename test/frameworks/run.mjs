/**
 * `npm run test:frameworks`: small real apps, each built with its framework's own tool and driven
 * in browsers by the same checks; prints one table and, last, `N passed, N failed`.
 *
 * `--only vue,react-19` and `--engine chromium` choose rows, `--built-for production` leaves out the
 * builds for development: `npm test` does, a workflow tries them once a week.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tsImport } from 'tsx/esm/api';
import { buildApp, findApps, installApps, installProduct } from './prepare.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Runs a step and says how long it took, or that there was nothing to do if it answers `false`. */
function timed(what, step) {
  const started = Date.now();
  const seconds = step() === false ? '(as it was) ' : '';
  console.log(`${what}: ${seconds}${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Runs everything, or the chosen rows.
 * @param {{only?: string[], engines?: string[], development?: boolean}} chosen
 * @returns {Promise<{passed: number, failed: number, failures: string[], unsteady: string[]}>} a broken
 *   build counts as a failure
 */
export async function runFrameworks({ only, engines = ENGINES, development = true } = {}) {
  for (const engine of engines) {
    if (!ENGINES.includes(engine)) throw new Error(`No engine "${engine}".`);
  }
  const all = findApps();
  for (const name of only ?? []) {
    if (!all.some((app) => app.name === name)) throw new Error(`No app "${name}".`);
  }
  const chosen = all.filter(
    (app) => (!only || only.includes(app.name)) && (development || !app.development),
  );
  timed('dependencies', installApps);
  timed('the product, built and packed', installProduct);
  const built = [];
  const broken = [];
  for (const app of chosen) {
    try {
      if (app.script) timed(`build of ${app.title}`, () => buildApp(app));
      built.push(app);
    } catch (error) {
      console.error(`✗ ${app.title}: build\n${error.message}`);
      broken.push(`${app.title}: build`);
    }
  }
  const { drive } = await tsImport('./drive.ts', import.meta.url);
  const { tableOf } = await tsImport('./table.ts', import.meta.url);
  const rows = await drive(built, engines, (row) =>
    console.log(
      `${row.app}, ${row.engine}: ${row.results.filter(({ problem }) => !problem).length}` +
        `/${row.results.length} (${row.seconds.toFixed(1)} s)`,
    ),
  );
  const { text, passed, failures } = tableOf(rows);
  console.log(`\n${text}`);
  return {
    passed,
    failed: failures.length + broken.length,
    failures: [...broken, ...failures],
    unsteady: rows.flatMap((row) => row.unsteady ?? []),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      engine: { type: 'string' },
      'built-for': { type: 'string' },
    },
  });
  let totals = { passed: 0, failed: 1 };
  try {
    totals = await runFrameworks({
      only: values.only?.split(','),
      engines: values.engine?.split(','),
      development: values['built-for'] !== 'production',
    });
  } catch (error) {
    console.error(error);
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}
