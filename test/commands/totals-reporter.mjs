/**
 * Prints what ran in each browser, `[chromium] 12 passed, 0 failed, 0 skipped`, and, when
 * TEST_RESULTS_FILE names a file, writes the results there as JSON: `[{file, name, result}]`.
 */
import { writeFileSync } from 'node:fs';

/** The results of a file's tests, those of its inner suites among them. */
function* resultsIn(suite, file) {
  for (const { name, skipped, passed } of suite?.tests ?? []) {
    yield { file, name, result: skipped ? 'skipped' : passed ? 'passed' : 'failed' };
  }
  for (const inner of suite?.suites ?? []) yield* resultsIn(inner, file);
}

/** The results of a file in a browser. */
function resultsOf({ testResults, testFile, passed }) {
  const results = [...resultsIn(testResults, testFile)];
  // A file that could not be loaded or never finished has no failed test of its own.
  if (!passed && !results.some(({ result }) => result === 'failed')) {
    results.push({ file: testFile, name: 'did not end', result: 'failed' });
  }
  return results;
}

/** @returns {import('@web/test-runner').Reporter} */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const all = [];
      for (const name of new Set(sessions.map(({ browser }) => browser.name))) {
        const results = sessions.filter(({ browser }) => browser.name === name).flatMap(resultsOf);
        const count = (kind) => results.filter(({ result }) => result === kind).length;
        console.log(
          `[${name}] ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
        );
        all.push(...results);
      }
      const { TEST_RESULTS_FILE } = process.env;
      if (TEST_RESULTS_FILE) writeFileSync(TEST_RESULTS_FILE, JSON.stringify(all));
    },
  };
}
