/**
 * The ranges of a calling code's plans, asked whether a number that lies in none of them could still
 * come to lie in one: numbering plans are prefix-free, so such a number is not a new one but one
 * whose last digits are missing.
 */
import type { PackedPlan } from './numbering-plan.js';

/**
 * One pattern of all ranges, in which an `x` stands for any digit that is still to come. Of lines
 * and mobiles, and of services of one length: those of several have still others.
 *
 * @param plans of the countries that share a calling code
 */
export function knownRanges(plans: readonly PackedPlan[]): RegExp {
  const open = plans
    .flatMap((plan) =>
      (plan[11] ?? []).flatMap((kind, at) =>
        !kind || (at > 1 && (kind[1] ?? plan[3])[1]) ? [] : kind[0] || [],
      ),
    )
    .join('|')
    // Patterns hold digits, classes, \d, groups, alternatives and counts, and nothing else.
    .replace(/\{.*?\}|\[(.*?)\]|\\d|\d/g, (one, digits) =>
      one[0] === '{' ? one : `[${digits ?? one}x]`,
    );
  return new RegExp(`^(?:${open})$`);
}
