/**
 * Counts what ran in each browser, prints `[chromium] 12 passed, 0 failed, 0 skipped`, and, when
 * TEST_TOTALS_FILE names a file, writes the same as JSON:
 * `{chromium: {passed, failed, skipped, failures: [{file, name}]}}`.
 */
import { writeFileSync } from 'node:fs';

function count(suite, totals, file) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped++;
    else if (test.passed) totals.passed++;
    else {
      totals.failed++;
      totals.failures.push({ file, name: test.name });
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, totals, file);
}

/** Totals by browser name over finished sessions. */
export function totalsOf(sessions) {
  const byBrowser = {};
  for (const session of sessions) {
    byBrowser[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, failures: [] };
    const totals = byBrowser[session.browser.name];
    const failedBefore = totals.failed;
    count(session.testResults, totals, session.testFile);
    // A file that could not be loaded or never finished has no failed test of its own.
    if (!session.passed && totals.failed === failedBefore) {
      totals.failed++;
      totals.failures.push({ file: session.testFile, name: 'did not end' });
    }
  }
  return byBrowser;
}

/** @returns {import('@web/test-runner').Reporter} */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = totalsOf(sessions);
      for (const [name, { passed, failed, skipped }] of Object.entries(totals)) {
        console.log(`[${name}] ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      if (process.env.TEST_TOTALS_FILE) {
        writeFileSync(process.env.TEST_TOTALS_FILE, JSON.stringify(totals));
      }
    },
  };
}
