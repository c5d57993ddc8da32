/**
 * The ranges of a calling code's plans, asked whether a number that lies in none of them could still
 * come to lie in one: numbering plans are prefix-free, so such a number is not a new one but one
 * whose last digits are missing.
 */
import type { PackedPlan } from './typed-format.js';

/** What is asked of the plans of one calling code. */
export interface KnownRanges {
  /** With so many digits more, whichever, the number lies in a known range; with none: it does. */
  lacks(number: string, digits: number): boolean;
  /** One to three digits more, a slip, make a known number of it. */
  isBegun(number: string): boolean;
  /**
   * The number without the trunk prefix that it begins with: a zero where the plan has none, which
   * people write by habit, of old or from elsewhere.
   */
  withoutTrunk(number: string): string;
  /** Some number begins with the trunk prefix itself. */
  readonly beginsWithTrunk: boolean;
}

type PackedKind = readonly [pattern?: string, lengths?: readonly number[]];

/** With an x in each class, an x stands for any digit that is still to come. */
const patternOf = (kinds: readonly PackedKind[]) => {
  // A kind that a plan does not have is a 0, one with the ranges of the fixed lines has no pattern.
  // The others hold digits, classes, \d, groups, alternatives and counts, and nothing else.
  const all = kinds.flatMap(([pattern]) => pattern || []).join('|');
  return new RegExp(
    `^(?:${all.replace(/\{.*?\}|\[(.*?)\]|\\d|\d/g, (one, digits) => (one[0] === '{' ? one : `[${digits ?? one}x]`))})$`,
  );
};

/** @param plans of the countries that share a calling code, the main one first */
export function knownRanges(plans: readonly PackedPlan[]): KnownRanges {
  const [code, , , , , trunk = ''] = (plans[0] ?? []) as readonly string[];
  const kinds: PackedKind[] = [];
  const whole: PackedKind[] = [];
  for (const [, , , lengths, , , , , , , , of] of plans) {
    for (const [at, kind] of ((of || []) as readonly (PackedKind | 0)[]).entries()) {
      if (!kind) continue;
      kinds.push(kind);
      if (at < 2 || ((kind[1] ?? lengths) as readonly number[]).length === 1) whole.push(kind);
    }
  }
  const known = patternOf(kinds);
  const lacks = (number: string, digits: number) => known.test(number + 'x'.repeat(digits));
  // Lines and mobiles, and services of one length. Services of several have still others.
  const lines = patternOf(whole);
  const isBegunBy = (number: string, digits: number) => lines.test(number + 'x'.repeat(digits));
  const prefix = trunk || '0';
  let beginsWithTrunk = false;
  for (let digits = 15; digits; digits -= 1) beginsWithTrunk ||= lacks(prefix, digits);
  return {
    lacks,
    // In China one or two: its services have four and five digits behind the area codes, and new
    // ones are three digits shorter than the fixed lines beside them (`npm run bench:time-travel`).
    isBegun: (number) => [1, 2, code === '86' ? 2 : 3].some((digits) => isBegunBy(number, digits)),
    withoutTrunk: (number) => (number.startsWith(prefix) ? number.slice(prefix.length) : number),
    beginsWithTrunk,
  };
}
