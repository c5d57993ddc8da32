/**
 * What work costs, in processor time: what else the machine does is no part of it. A busy machine
 * still adds to it (caches, turns), and never takes away: each counts with the least of its runs.
 */

/** Processor time of one run, in µs. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Processor time in µs, the least of some runs. */
export const leastCost = (work: () => void): number =>
  Math.min(...Array.from({ length: 5 }, () => cost(work)));

/**
 * How many times the one costs what the other does. Runs again, up to a bound, while it seems to be
 * the limit or more; what does cost so many times is not spared by it.
 *
 * @param floor what the other costs at least, in µs: below it, a clock tells nothing
 */
export function timesAsMuch(
  one: () => void,
  other: () => void,
  { limit, floor }: { readonly limit: number; readonly floor: number },
): number {
  let [ones, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 12; run++) {
    ones = Math.min(ones, cost(one));
    others = Math.min(others, cost(other));
    if (run >= 2 && ones / Math.max(others, floor) < limit) break;
  }
  return ones / Math.max(others, floor);
}
