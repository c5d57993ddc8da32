/**
 * Makes out calling code and national number in a text that has been taken apart (`dissect.ts`), by
 * the rules of Google's libphonenumber. Their order decides, and so does what happens where two of
 * them could hold; `npm run compare:reading` compares the answers with those of libphonenumber-js.
 */
import { kindOf } from './kind.js';
import { beginning, type PackedPlan, whole } from './numbering-plan.js';
import type { PhoneProblem, PhoneType } from './reading.js';
import { leadingLoadedCode, loadedCountriesOf, mainPlan, planOf } from './tables.js';

/** A number that was made out in a text. */
export interface ParsedNumber {
  readonly callingCode: string;
  readonly nationalNumber: string;
  /** The country in whose ranges it lies, or at home that of the text; `''` if it is in none's. */
  readonly country: string;
  /** `''` if it lies in no known range. */
  readonly kind: PhoneType | '';
  /** Digits behind a `~` at the end. */
  readonly extension: string;
}

/** What may stand in a number once it has been cleaned. */
const number = /^\+?[-/. ()[\]~\d]*$/;
const extensionAtEnd = /~\.?[- ]*(\d{1,9})$/;
/** The fewest and the most digits of a national number that are looked at. */
const fewest = 2;
const most = 17;

/** The country of a calling code in whose plan a number lies, `''` if there is none. */
function countryOfNumber(callingCode: string, nationalNumber: string): string {
  const countries = loadedCountriesOf(callingCode);
  if (countries.length === 1) return countries[0]!;
  return (
    countries.find((country) => {
      const plan = planOf(country)!;
      const leading = plan[10];
      return leading ? beginning(leading).test(nationalNumber) : kindOf(nationalNumber, plan);
    }) ?? ''
  );
}

/** Whether a number is as long as those of a plan, or longer. */
function isLongEnough(nationalNumber: string, [, , , lengths]: PackedPlan): boolean {
  const { length } = nationalNumber;
  return lengths.includes(length) || length > lengths.at(-1)!;
}

/** A number without the prefix for calls within its country, or with what that prefix stands for. */
function withoutPrefix(digits: string, plan: PackedPlan): string {
  const [callingCode, , pattern, , , prefix, , prefixForParsing, transform] = plan;
  const lead = prefixForParsing || prefix;
  const match = lead && beginning(lead).exec(digits);
  if (!match) return digits;
  const bare =
    transform && match.length > 1 && match.at(-1)
      ? digits.replace(beginning(lead), transform)
      : digits.slice(match[0].length);
  const general = whole(pattern);
  if (general.test(digits) && !general.test(bare)) return digits;
  const country = countryOfNumber(callingCode, bare);
  return bare === digits || isLongEnough(bare, planOf(country) ?? plan) ? bare : digits;
}

/** What follows the prefix for calls abroad, if a number begins with it. */
function behindAbroad(digits: string, [, abroad]: PackedPlan): string | undefined {
  const lead = abroad && beginning(abroad).exec(digits)?.[0];
  const rest = lead ? digits.slice(lead.length) : '';
  return rest && rest[0] !== '0' ? rest : undefined;
}

/** Whether the plan's own calling code stands before a number at home, without a plus sign. */
function isWithOwnCode(digits: string, plan: PackedPlan): boolean {
  const [callingCode, , pattern, lengths] = plan;
  if (!digits.startsWith(callingCode)) return false;
  const general = whole(pattern);
  const asItIs = withoutPrefix(digits, plan);
  return (
    asItIs.length > lengths.at(-1)! ||
    (!general.test(asItIs) && general.test(withoutPrefix(digits.slice(callingCode.length), plan)))
  );
}

/**
 * Makes out the number in a text, or says why there is none. A number may be of any length here, and
 * lie in no range.
 *
 * @param text digits and separators, a plus sign first if there is one
 * @param country of a text without a calling code, its plan being loaded
 */
export function parseNumber(text: string, country?: string): ParsedNumber | PhoneProblem {
  const typed = text.replace(/\D/g, '');
  if (!number.test(text)) return 'not-a-number';
  if (typed.length < 2 || (typed.length < 3 && text !== typed)) return 'too-short';
  const extension = extensionAtEnd.exec(text)?.[1] ?? '';
  const digits = typed.slice(0, typed.length - extension.length);
  if (!digits) return 'not-a-number';
  const home = planOf(country);
  const isWithPlus = text[0] === '+';
  const fromAbroad = isWithPlus ? digits : home && behindAbroad(digits, home);
  let callingCode: string;
  let rest: string;
  if (fromAbroad !== undefined) {
    callingCode = fromAbroad[0] === '0' ? '' : leadingLoadedCode(fromAbroad);
    if (!callingCode) return isWithPlus ? 'unknown-country' : 'no-country';
    rest = fromAbroad.slice(callingCode.length);
  } else if (home) {
    [callingCode] = home;
    rest = isWithOwnCode(digits, home) ? digits.slice(callingCode.length) : digits;
  } else return 'no-country';
  const isAtHome = rest === digits && !isWithPlus;
  const plan = isAtHome ? home! : mainPlan(callingCode)!;
  const nationalNumber = rest && withoutPrefix(rest, plan);
  if (nationalNumber.length < fewest) return 'too-short';
  if (nationalNumber.length > most) return 'too-long';
  return numberIn(
    callingCode,
    nationalNumber,
    countryOfNumber(callingCode, nationalNumber) || (isAtHome ? country! : ''),
    extension,
  );
}

/** A number with the country that it is taken for. */
export function numberIn(
  callingCode: string,
  nationalNumber: string,
  country: string,
  extension: string,
): ParsedNumber {
  const kind = kindOf(nationalNumber, planOf(country) ?? mainPlan(callingCode)!);
  return { callingCode, nationalNumber, country, kind, extension };
}
