/** What is wrong with the length of a number, by the lengths and the ranges of its plan. */
import { knownRanges } from './known-ranges.js';
import type { PackedPlan } from './numbering-plan.js';
import type { DigitsAmiss, PhoneProblem, PhoneReading } from './reading.js';
import { mainPlan, plansOf } from './tables.js';

/** The most digits of a number (ITU-T E.164, 6.2.1), calling code included. */
export const longest = 15;

/** The ranges of calling codes, each made once, and gone with their main country's plan. */
const known = new WeakMap<PackedPlan, RegExp>();

/** The lengths of numbers, in their order. */
const lengthsOf = (callingCode: string): readonly number[] => mainPlan(callingCode)?.[3] ?? [0];

/** Whether a number lies in a known range; an `x` in it stands for any digit. */
export function isKnown(callingCode: string, number: string): boolean {
  const main = mainPlan(callingCode)!;
  let ranges = known.get(main);
  if (!ranges) {
    ranges = knownRanges(plansOf(callingCode));
    known.set(main, ranges);
  }
  return ranges.test(number);
}

/** Whether some digits more, of so many at most, bring a number into a known range. */
function isBegun(callingCode: string, number: string, most = 3): boolean {
  const one = `${number}x`;
  return most > 0 && (isKnown(callingCode, one) || isBegun(callingCode, one, most - 1));
}

/**
 * A number without the trunk prefix that it begins with, if no number of its plan begins so, or if
 * it is, or begins, a known one without.
 */
export function withoutTrunk(callingCode: string, number: string): string {
  const trunk = mainPlan(callingCode)?.[5] || '';
  const bare = number.slice(trunk.length);
  return trunk &&
    number.length < 20 &&
    number.startsWith(trunk) &&
    (isKnown(callingCode, bare) ||
      isBegun(callingCode, bare) ||
      !isBegun(callingCode, trunk, longest))
    ? withoutTrunk(callingCode, bare)
    : number;
}

/**
 * What is wrong with the length of a number that is in no known range. That is judged, as Google's
 * library does, by the lengths of the calling code's main country (those for calls within a town do
 * not count: a shop calls from elsewhere), and by the ranges: a number that one to three digits more
 * bring into one of them is not whole. In China one or two: services have four and five digits
 * behind the area codes there, and new ones are three digits shorter than the fixed lines beside
 * them (`npm run bench:time-travel`).
 */
export function lengthProblem(callingCode: string, number: string): PhoneProblem | undefined {
  const lengths = lengthsOf(callingCode);
  const { length } = number;
  if (length > lengths.at(-1)!) return 'too-long';
  if (length < lengths[0]! || isBegun(callingCode, number, callingCode === '86' ? 2 : 3)) {
    return 'too-short';
  }
  return lengths.includes(length) ? undefined : 'invalid-length';
}

/**
 * By how many digits a refused number misses the only length of its plan; of a number in no known
 * range that begins with a whole valid one, how many digits look surplus. For a message, not for
 * each key.
 */
export function digitsAmiss({ problem, callingCode, nationalNumber }: PhoneReading): DigitsAmiss {
  if (problem === 'unknown-range') {
    const extra = [1, 2, 3].find((count) => isKnown(callingCode, nationalNumber.slice(0, -count)));
    return extra ? { extra } : {};
  }
  const [only = 0, another] = lengthsOf(callingCode);
  const missing = only - withoutTrunk(callingCode, nationalNumber).length;
  if (another || !/^too/.test(problem ?? '')) return {};
  return missing > 0 ? { missing } : missing < 0 ? { extra: -missing } : {};
}
