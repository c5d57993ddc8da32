/**
 * The engine: libphonenumber-js over the metadata loaded so far. Its `core/es6` is the same code as
 * `core` without the translation for browsers of ten years ago, a fifth smaller.
 */
import {
  type MetadataJson,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/core/es6';
import { cleanText } from './clean.js';
import {
  addSurroundings as addToDissect,
  type Dissected,
  dissect,
  isSeveral,
  type TakeOut,
} from './dissect.js';
import { knownRanges } from './known-ranges.js';
import type { MetadataChunk } from './metadata/chunk.js';
import { newestTable } from './metadata/folder.js';
import { metadataLayout } from './metadata/version.js';
import type { DigitsAmiss, PhoneProblem, PhoneReading, PhoneType, ReadOptions } from './reading.js';
import { formatTyped, type PackedPlan, type TypedPlan, typedPlan } from './typed-format.js';

const metadata = {
  version: metadataLayout,
  country_calling_codes: {} as Record<string, readonly string[]>,
  countries: {} as Record<string, readonly unknown[]>,
  nonGeographic: {} as Record<string, readonly unknown[]>,
};
const examples: Record<string, string> = {};
const renumbered: Record<string, MetadataChunk['renumbered']> = {};
/** The ranges of calling codes; each made once. */
let known: Record<string, RegExp> = {};
const rules = () => metadata as unknown as MetadataJson;

/** One key asks for the same text twice: what must be loaded for it, and what number it is. */
let takenApart: { text: string; parts: Dissected | undefined } | undefined;

function partsOf(text: string): Dissected | undefined {
  if (takenApart?.text !== text) takenApart = { text, parts: dissect(text, hasMetadata) };
  return takenApart.parts;
}

/** Adds the metadata of a calling code. */
export function addMetadata(chunk: MetadataChunk): void {
  plans.clear();
  known = {};
  takenApart = undefined;
  metadata.country_calling_codes[chunk.code] = chunk.list;
  Object.assign(metadata.countries, chunk.countries);
  renumbered[chunk.code] = chunk.renumbered;
  if (chunk.nonGeographic) metadata.nonGeographic[chunk.code] = chunk.nonGeographic;
  Object.assign(examples, chunk.examples);
}

/**
 * Takes a file that came for a text: what reads around a number, or a calling code's table, or the
 * newer one that the page has of it.
 *
 * @returns settles when the file is in use; never rejects
 */
export async function take(file: MetadataChunk | TakeOut): Promise<void> {
  if (typeof file === 'function') addSurroundings(file);
  else addMetadata(await newestTable(file));
}

export { lacksSurroundings } from './dissect.js';

/** Hands over what reads texts with more in them than a number. */
export function addSurroundings(takeOut: TakeOut): void {
  takenApart = undefined;
  addToDissect(takeOut);
}

/** Whether a calling code's metadata is loaded. */
export const hasMetadata = (callingCode: string): boolean =>
  callingCode in metadata.country_calling_codes || callingCode in metadata.nonGeographic;

/** The library's names, `TOO_SHORT` and `FIXED_LINE`, in the way of ours. */
const named = (name = '') => name.toLowerCase().replaceAll('_', '-');

/** Countries that share a calling code, the main one first. */
const loadedCountriesOf = (callingCode: string): readonly string[] =>
  metadata.country_calling_codes[callingCode] ?? [];

/** The country of a number that lies in no country's ranges: the hint if it can be, else the main one. */
function likelyCountry(callingCode: string, hint: string | undefined): string {
  const countries = loadedCountriesOf(callingCode);
  return hint && countries.includes(hint) ? hint : (countries[0] ?? '');
}

/** `fixed-line-or-mobile` may be either. */
const isOfType = (type: string, wanted: PhoneType) =>
  type === wanted ||
  (type === 'fixed-line-or-mobile' && (wanted === 'mobile' || wanted === 'fixed-line'));

function parse(text: string, country?: string): PhoneNumber | PhoneProblem {
  try {
    return parsePhoneNumberWithError(
      text,
      { ...(country && { defaultCountry: country as never }), extract: false },
      rules(),
    );
  } catch (error) {
    const problem = error instanceof ParseError ? named(error.message) : 'not-a-number';
    if (problem !== 'invalid-country') return problem as PhoneProblem;
    return text.includes('+') ? 'unknown-country' : 'no-country';
  }
}

/** For the compiler alone: one that is not valid is a number all the same. */
type ValidNumber = PhoneNumber & { readonly valid: true };

/** With the ranges of every kind at hand, a number is valid when it is of some kind. */
const isValid = (number: PhoneNumber | PhoneProblem | ''): number is ValidNumber =>
  typeof number === 'object' && !!number.getType();

/** The calling code that digits start with, of those that are loaded. */
const leadingLoadedCode = (digits: string): string =>
  [1, 2, 3].map((length) => digits.slice(0, length)).find(hasMetadata) ?? '';

/**
 * The digits that begin with a calling code in a text: behind a plus sign, behind what one dials
 * for calls abroad in its country, or behind `00`; `''` if there are none.
 */
export function digitsFromAbroad(text: string, country: string): string {
  const { number = '' } = partsOf(text) ?? {};
  const digits = number.replace(/\D/g, '');
  if (number.includes('+')) return digits;
  const prefix = metadata.countries[country]?.[1];
  const usual = country ? '00' : '00|011';
  return (
    new RegExp(`^(?:${prefix ? `${prefix}|${usual}` : usual})(.*)$`).exec(digits)?.at(-1) ?? ''
  );
}

/** What there is to say of a text that is no number. */
const nothing = {
  e164: '',
  national: '',
  international: '',
  uri: '',
  extension: '',
  type: '',
  possible: false,
  valid: false,
  alternative: '',
  accepted: false,
} as const;

/** The reading of a text that is no number, with what can be told of it all the same. */
function unread(
  text: string,
  number: string,
  hint: string | undefined,
  problem: PhoneProblem,
): PhoneReading {
  const digits = number.replace(/\D/g, '');
  const own = number.includes('+') ? leadingLoadedCode(digits) : '';
  return Object.freeze({
    ...nothing,
    text,
    country: own ? likelyCountry(own, hint) : (hint ?? ''),
    callingCode: own || ((metadata.countries[hint ?? '']?.[0] as string) ?? ''),
    nationalNumber: digits.slice(own.length),
    problem: cleanText(text).trim() ? problem : 'empty',
  });
}

/**
 * Reads a text with the metadata that is loaded; never throws. The metadata of the number's calling
 * code must be there, or the code is an unknown one.
 *
 * @see ITU-T E.164, ITU-T E.123, RFC 3966
 */
export function readPhone(text: string, options: ReadOptions = {}): PhoneReading {
  const hint = options.country?.toUpperCase();
  const country = hint && metadata.countries[hint] ? hint : undefined;
  const parts = partsOf(text);
  if (!parts) return unread(text, '', hint, 'not-a-number');
  let number = parse(parts.number, country);
  let alternative = '';
  if (!parts.number.includes('+')) {
    const typed = parts.number.replace(/\D/g, '');
    // In the country of the text other digits may stand for a call abroad, and people type `00` all
    // the same. `011` may begin a number at home: it counts where no home is known.
    const digits = typed.replace(country ? /^00/ : /^(?:00|011)/, '');
    const [code, , , , , trunk] = metadata.countries[country ?? ''] ?? [];
    // Who writes the calling code of the own country may not write the plus sign before it.
    const isWithCode = digits === typed;
    const other =
      isWithCode && !(trunk && digits.startsWith(code as string)) ? '' : parse(`+${digits}`);
    if (isValid(other)) {
      if (!isValid(number)) number = other;
      else if (other.number !== number.number) {
        alternative = other.number;
        // Hardly anybody leaves the trunk prefix out, many the plus sign before a mobile number.
        if (isWithCode && other.getType() === 'MOBILE')
          [number, alternative] = [other, number.number as string];
      }
    }
  }
  if (typeof number === 'string') return unread(text, parts.number, hint, number);
  const callingCode: string = number.countryCallingCode;
  let isTooLong = isSeveral(parts.number);
  if (!isValid(number)) {
    let national: string = number.nationalNumber;
    for (const [old, now] of renumbered[callingCode] ?? []) {
      national = national.replace(new RegExp(`^(?:${old})$`), now);
    }
    national = withoutTrunk(callingCode, national);
    // A zero that this plan does not dial: a habit, or the trunk prefix of another country. Behind a
    // calling code or set apart it is the first; "06 12 34 56 78" in Spain is to be asked about.
    const whole = national.slice(1);
    const isZeroFirst = national.startsWith('0') && isKnown(callingCode, whole);
    if (isZeroFirst && !/^\D*0\D/.test(parts.number) && !digitsFromAbroad(text, country ?? '')) {
      isTooLong = true;
      alternative = `+${callingCode}${whole}`;
    } else if (isZeroFirst) national = whole;
    if (national !== number.nationalNumber) {
      const bare = parse(`+${callingCode}${national}`);
      if (typeof bare === 'object') number = bare;
    }
  }
  const nationalNumber: string = number.nationalNumber;
  const kind = named(number.getType()) as PhoneType | '';
  const length =
    // The plans of a few countries know longer ones.
    isTooLong || callingCode.length + nationalNumber.length > longest
      ? 'too-long'
      : kind
        ? undefined
        : lengthProblem(callingCode, nationalNumber);
  const type = length ? '' : kind;
  const valid = !!type;
  const { countries, types, strictness } = options;
  const found = number.country ?? likelyCountry(callingCode, hint);
  let problem: PhoneProblem | undefined = length;
  if (!length) {
    if (countries?.length && !countries.includes(found)) problem = 'country-not-allowed';
    else if (!valid) problem = 'unknown-range';
    else if (types?.length && !types.some((wanted) => isOfType(type, wanted))) {
      problem = 'type-not-allowed';
    }
  }
  const extension = parts.extension || (number.ext ?? '');
  const e164: string = number.number;
  return Object.freeze({
    ...nothing,
    text,
    country: found,
    callingCode,
    nationalNumber,
    extension,
    type,
    valid,
    problem,
    accepted: !problem || (problem === 'unknown-range' && strictness !== 'valid'),
    alternative,
    ...(!length && {
      e164,
      national: number.formatNational(),
      international: number.formatInternational(),
      uri: `tel:${e164}${extension && `;ext=${extension}`}`,
      possible: true,
    }),
  });
}

/** The plan of a calling code's main country, which holds what all share, or of a network's code. */
const mainPlan = (callingCode: string) =>
  metadata.countries[loadedCountriesOf(callingCode)[0] ?? ''] ??
  metadata.nonGeographic[callingCode];

/** The lengths of numbers, in their order. */
const lengthsOf = (callingCode: string) => (mainPlan(callingCode)?.[3] ?? [0]) as number[];

/** Whether a number lies in a known range; an `x` in it stands for any digit. */
function isKnown(callingCode: string, number: string): boolean {
  known[callingCode] ??= knownRanges([
    ...loadedCountriesOf(callingCode).map((country) => metadata.countries[country]),
    metadata.nonGeographic[callingCode],
  ]);
  return known[callingCode]!.test(number);
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
function withoutTrunk(callingCode: string, number: string): string {
  const trunk = mainPlan(callingCode)?.[5] as string | undefined;
  const bare = number.slice(trunk?.length);
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
function lengthProblem(callingCode: string, number: string): PhoneProblem | undefined {
  const lengths = lengthsOf(callingCode);
  const { length } = number;
  if (length > lengths.at(-1)!) return 'too-long';
  if (length < lengths[0]! || isBegun(callingCode, number, callingCode === '86' ? 2 : 3)) {
    return 'too-short';
  }
  return lengths.includes(length) ? undefined : 'invalid-length';
}

/** The most digits of a number (ITU-T E.164, 6.2.1), calling code included. */
const longest = 15;

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

/** What the plans need to format while typing, by country or calling code; made once. */
const plans = new Map<string, TypedPlan>();

function planOf(key: string, plan: PackedPlan | undefined): TypedPlan | undefined {
  let made = plans.get(key);
  if (!made && plan) {
    made = typedPlan(plan, mainPlan(plan[0] as string) ?? plan);
    plans.set(key, made);
  }
  return made;
}

const planOfCode = (callingCode: string) => planOf(callingCode, mainPlan(callingCode));

/** A "(0)" behind a calling code: it is no digit of the number, and only its brackets say so. */
const trunkZero = /\d\D*\(\s*0\s*\)/;
/** Digits of the longest number (ITU-T E.164) behind the longest usual prefix; more is no number. */
const mostDigits = 15 + 3;

/**
 * Formats a text as typed, in the way of its country. Every digit and the plus sign stay, in their
 * order; a text with anything else in it than a number's own characters is left alone.
 */
export function formatAsTyped(typed: string, country: string): string {
  const clean = cleanText(typed);
  if (!/^[\d+ ().\-/]*$/.test(clean) || trunkZero.test(clean) || isSeveral(clean)) return typed;
  const digits = clean.replace(/[^\d+]/g, '');
  if (digits.length > mostDigits + 1) return typed;
  const shown = formatTyped(digits, planOf(country, metadata.countries[country]), planOfCode);
  return shown.replace(/[^\d+]/g, '') === digits ? shown : typed;
}

/** A mobile number of a country, for hints. */
export function exampleNumber(
  country: string,
): { national: string; international: string } | undefined {
  const example = examples[country];
  return example ? readPhone(`+${metadata.countries[country]?.[0]}${example}`) : undefined;
}
