/** The ways in which a plan's numbers are written, made ready for whole numbers and for begun ones. */
import { beginning, type PackedPlan, whole } from './numbering-plan.js';
import { mainPlan } from './tables.js';

/** One way to write the numbers of a plan. */
export interface Style {
  /** The whole number. */
  readonly whole: RegExp;
  /** The same for digits that are still unknown: any digit where the number's own are prescribed. */
  readonly any: RegExp;
  readonly anyWhole: RegExp;
  /** Nines, as many as the longest number of this style has. */
  readonly longest: string;
  readonly leading: readonly RegExp[];
  readonly national: string;
  readonly international: string;
  /** How the first group is written with the national prefix, e.g. `(0$1)`. */
  readonly rule: string;
  readonly rulePrefix: string;
  readonly usesPrefix: boolean;
  readonly prefixOptional: boolean;
}

/** What a plan needs to format. */
export interface WrittenPlan {
  readonly callingCode: string;
  readonly abroad: RegExp;
  readonly lengths: readonly number[];
  readonly prefix: RegExp | undefined;
  readonly nationalPrefix: string;
  /** What becomes of a number whose prefix holds a part of it. */
  readonly transform: string;
  readonly styles: readonly Style[];
  /** The styles that suit the first one or two digits. */
  readonly begun: Map<string, readonly Style[]>;
}

/** In a format; a rule is written for it. */
export const firstGroup = /(\$\d)/;
export const nines = (length: number) => '9'.repeat(length);
/** The longest national number (ITU-T E.164). */
const dummy = nines(15);

function make(plan: PackedPlan): WrittenPlan {
  const [callingCode, abroad, , lengths, , prefix, , prefixForParsing, transform] = plan;
  // The main country's plan holds what all share.
  const main = mainPlan(callingCode)!;
  const lead = prefixForParsing || prefix;
  return {
    callingCode,
    abroad: beginning(abroad),
    lengths,
    prefix: lead ? beginning(lead) : undefined,
    nationalPrefix: prefix || '',
    transform: transform || '',
    begun: new Map(),
    styles: (plan[4] || main[4] || []).map(
      ([pattern, format, leading, ownRule, ownOptional, international]) => {
        const any = pattern.replace(/\[[^[\]]*\]/g, '\\d').replace(/\d(?=[^,}][^,}])/g, '\\d');
        const rule = ownRule || plan[6] || main[6] || '';
        return {
          whole: whole(pattern),
          any: new RegExp(any),
          anyWhole: whole(any),
          longest: pattern.includes('|') ? '' : (new RegExp(any).exec(dummy)?.[0] ?? ''),
          leading: (leading || []).map(beginning),
          national: format,
          international: international || format,
          rule,
          rulePrefix: rule.replace('$1', '').replace(/\D/g, ''),
          usesPrefix: !!rule && !/^\(?\$1\)?$/.test(rule),
          prefixOptional: !!(ownOptional || plan[9] || main[9]),
        };
      },
    ),
  };
}

/** Made once for each plan, and gone with it. */
const made = new WeakMap<PackedPlan, WrittenPlan>();

/** The ways in which a plan's numbers are written. */
export function writtenPlan(plan: PackedPlan): WrittenPlan {
  let one = made.get(plan);
  if (!one) {
    one = make(plan);
    made.set(plan, one);
  }
  return one;
}
