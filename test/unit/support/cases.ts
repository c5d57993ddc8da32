/** How many random cases a property is tried with. */
import type { Parameters } from 'fast-check';

const { FUZZ_CASES, FUZZ_SEED } = process.env;

/**
 * The same few cases in every run of the tests. `npm run fuzz:…` sets FUZZ_CASES: that many, others
 * each time, unless FUZZ_SEED is the seed that a failure printed.
 *
 * @param usual runs of the property in `npm test`
 * @param casesInOne cases that one run of the property goes through, on average
 */
export function cases(usual: number, casesInOne = 1): Parameters<unknown> {
  const seed = Number(FUZZ_SEED ?? 20261123);
  if (!FUZZ_CASES) return { seed, numRuns: usual };
  const numRuns = Math.ceil(Number(FUZZ_CASES) / casesInOne);
  return FUZZ_SEED ? { seed, numRuns } : { numRuns };
}
