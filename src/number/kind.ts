/** Which kind a number is of, by the ranges of its plan. */
import { type PackedKind, type PackedPlan, whole } from './numbering-plan.js';
import type { PhoneType } from './reading.js';

/** The kinds that are no fixed line, in the order in which they are asked, and where a plan has them. */
const OTHERS: readonly (readonly [PhoneType, number])[] = [
  ['mobile', 1],
  ['premium-rate', 3],
  ['toll-free', 2],
  ['shared-cost', 9],
  ['voip', 8],
  ['personal-number', 4],
  ['pager', 7],
  ['uan', 6],
  ['voicemail', 5],
];

/** Whether there is a kind of this name. */
export const isKind = (name: string): boolean =>
  name === 'fixed-line' ||
  name === 'fixed-line-or-mobile' ||
  OTHERS.some(([kind]) => kind === name);

/** Whether a plan has a kind, with ranges of its own. */
const isThere = (kind: PackedKind | 0 | undefined): kind is PackedKind & readonly [string] =>
  !!kind && !!kind[0];

/** The kind of a national number, `''` if it lies in none of the plan's ranges. */
export function kindOf(number: string, plan: PackedPlan): PhoneType | '' {
  const [, , pattern, lengths] = plan;
  const kinds = plan[11] ?? [];
  const isOf = (kind: PackedKind | 0 | undefined): boolean =>
    isThere(kind) && (kind[1] ?? lengths).includes(number.length) && whole(kind[0]).test(number);
  if (!whole(pattern).test(number)) return '';
  const [fixed, mobile] = kinds;
  if (isOf(fixed)) {
    return !isThere(mobile) || isOf(mobile) ? 'fixed-line-or-mobile' : 'fixed-line';
  }
  return OTHERS.find(([, at]) => isOf(kinds[at]))?.[0] ?? '';
}
