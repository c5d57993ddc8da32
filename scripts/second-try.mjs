/**
 * Runs test files, and once more those that failed: a test of whole browsers can look before what it
 * looks for has come, which is a defect of the test, to be mended by whoever sees its name, but no
 * reason to throw away a run of all others.
 */

/**
 * `files`: of a run that broke off, all that are to be run again in the place of `file`.
 *
 * @typedef {{file: string, name: string, result: 'passed' | 'failed' | 'skipped', files?: string[]}} TestResult
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[], unsteady: string[]}} Totals
 */

/** Counts results, and names those that failed. @returns {Totals} */
function totalsOf(results, unsteady = []) {
  const having = (kind) => results.filter(({ result }) => result === kind);
  return {
    passed: having('passed').length,
    failed: having('failed').length,
    skipped: having('skipped').length,
    failures: having('failed').map(nameOf),
    unsteady,
  };
}

const nameOf = ({ file, name }) =>
  file && name.endsWith(file) ? file : [file, name].filter(Boolean).join(': ');

/** One try for all files. @returns {Totals} */
export const once = (run, files) => totalsOf(run(files));

/**
 * Two tries for a file that failed. What passes in the second counts as passed, and what had failed is
 * named as unsteady.
 * @param {(files: string[]) => TestResult[]} run its results name the files that can be run again
 * @returns {Totals}
 */
export function twice(run, files) {
  const first = run(files);
  const failed = first.filter(({ result }) => result === 'failed');
  const again = [...new Set(failed.flatMap(({ file, files = [file] }) => files))].filter(Boolean);
  if (again.length === 0) return totalsOf(first);
  console.log(`\n== once more: ${again.join(' ')}`);
  const second = run(again);
  const still = new Set(totalsOf(second).failures);
  return totalsOf(
    [...first.filter((one) => !one.files && !again.includes(one.file)), ...second],
    failed.map(nameOf).filter((name) => !still.has(name)),
  );
}
