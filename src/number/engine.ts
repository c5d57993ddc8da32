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
import { type Dissected, dissect } from './dissect.js';
import { type KnownRanges, knownRanges } from './known-ranges.js';
import type { MetadataChunk } from './metadata/chunk.js';
import { metadataVersion } from './metadata/version.js';
import type { DigitsAmiss, PhoneProblem, PhoneReading, PhoneType, ReadOptions } from './reading.js';
import { formatTyped, type PackedPlan, type TypedPlan, typedPlan } from './typed-format.js';

const metadata = {
  version: metadataVersion,
  country_calling_codes: {} as Record<string, readonly string[]>,
  countries: {} as Record<string, readonly unknown[]>,
  nonGeographic: {} as Record<string, readonly unknown[]>,
};
const examples = new Map<string, string>();
const renumbered: Record<string, MetadataChunk['renumbered']> = {};
/** What is known of the ranges of a calling code; made once. */
const known = new Map<string, KnownRanges>();
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
  known.clear();
  takenApart = undefined;
  metadata.country_calling_codes[chunk.code] = chunk.list;
  Object.assign(metadata.countries, chunk.countries);
  renumbered[chunk.code] = chunk.renumbered;
  if (chunk.nonGeographic) metadata.nonGeographic[chunk.code] = chunk.nonGeographic;
  for (const [country, example] of Object.entries(chunk.examples ?? {}))
    examples.set(country, example);
}

/** Whether a calling code's metadata is loaded. */
export const hasMetadata = (callingCode: string): boolean =>
  callingCode in metadata.country_calling_codes || callingCode in metadata.nonGeographic;

const lengths: Record<string, PhoneProblem> = {
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'invalid-length',
  INVALID_COUNTRY: 'unknown-country',
  NOT_A_NUMBER: 'not-a-number',
};
const typeName = (type: string | undefined) =>
  (type ?? '').toLowerCase().replaceAll('_', '-') as PhoneType | '';

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

function parse(text: string, country: string | undefined): PhoneNumber | PhoneProblem {
  try {
    return parsePhoneNumberWithError(
      text,
      { ...(country && { defaultCountry: country as never }), extract: false },
      rules(),
    );
  } catch (error) {
    const code = error instanceof ParseError ? error.message : '';
    if (code === 'INVALID_COUNTRY') return text.includes('+') ? 'unknown-country' : 'no-country';
    return lengths[code] ?? 'not-a-number';
  }
}

const isValid = (number: PhoneNumber | PhoneProblem): number is PhoneNumber =>
  typeof number === 'object' && number.isValid();

/**
 * What else a text without a plus sign may mean, as digits that begin with a calling code. `00` is
 * dialled for calls abroad in most countries, and typed for them in the others; `011` may begin a
 * number at home, so that it counts where no home is known. And who writes the calling code of the
 * own country does not always write the plus sign before it.
 */
function otherMeanings(number: string, country: string | undefined) {
  if (number.includes('+')) return {};
  const digits = number.replace(/\D/g, '');
  const [code, , , , , trunk] = metadata.countries[country ?? ''] ?? [];
  return {
    abroad: (country ? /^00(.*)$/ : /^(?:00|011)(.*)$/).exec(digits)?.[1],
    withCode: trunk && digits.startsWith(code as string) ? digits : undefined,
  };
}

/** The calling code that digits start with, of those that are loaded. */
const leadingLoadedCode = (digits: string): string =>
  [1, 2, 3].map((length) => digits.slice(0, length)).find(hasMetadata) ?? '';

/**
 * The digits that begin with a calling code in a text: behind a plus sign, behind what one dials
 * for calls abroad in its country, or behind `00`; more than one where it may be either.
 */
export function digitsFromAbroad(text: string, country: string): string[] {
  const { number = '' } = partsOf(text) ?? {};
  const digits = number.replace(/\D/g, '');
  if (number.includes('+')) return [digits];
  const prefix = metadata.countries[country]?.[1];
  const found = [prefix, country ? '00' : '00|011'].map(
    (begin) => begin && new RegExp(`^(?:${begin})(.*)$`).exec(digits)?.at(-1),
  );
  return [...new Set(found.filter((rest) => !!rest))] as string[];
}

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
    text,
    country: own ? likelyCountry(own, hint) : (hint ?? ''),
    callingCode: own || ((metadata.countries[hint ?? '']?.[0] as string) ?? ''),
    nationalNumber: digits.slice(own.length),
    e164: '',
    national: '',
    international: '',
    uri: '',
    extension: '',
    type: '',
    possible: false,
    valid: false,
    problem: cleanText(text).trim() ? problem : 'empty',
    alternative: '',
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
  const { abroad, withCode } = otherMeanings(parts.number, country);
  for (const digits of [abroad, withCode]) {
    const other = digits && parse(`+${digits}`, undefined);
    if (!other || !isValid(other)) continue;
    if (!isValid(number)) number = other;
    else if (other.number !== number.number) {
      // Hardly anybody leaves out the trunk prefix, many the plus sign.
      if (digits === withCode) [number, alternative] = [other, number.number as string];
      else alternative = other.number;
    }
  }
  if (typeof number === 'string') return unread(text, parts.number, hint, number);
  const callingCode: string = number.countryCallingCode;
  if (!isValid(number)) {
    for (const [old, now] of renumbered[callingCode] ?? []) {
      const national = number.nationalNumber.replace(new RegExp(`^(?:${old})$`), now);
      const other = parse(`+${callingCode}${national}`, undefined);
      // In a range or not: one that is too long as it stands, and not so any more, was an old one.
      if (isValid(other) || (isTooLong(number) && !isTooLong(other))) number = other as PhoneNumber;
    }
  }
  let nationalNumber: string = number.nationalNumber;
  // With the ranges of every kind at hand, a number is valid when it is of some kind.
  let type = typeName(number.getType());
  let length: PhoneProblem | undefined;
  if (!type) {
    [nationalNumber, length] = withoutRange(callingCode, nationalNumber);
    // A trunk prefix may stand where the library sees the number's own first digit.
    if (nationalNumber !== number.nationalNumber && !length) {
      number = parse(`+${callingCode}${nationalNumber}`, undefined) as PhoneNumber;
      type = typeName(number.getType());
    }
  }
  // The plans of a few countries know longer ones.
  if (callingCode.length + nationalNumber.length > longest) {
    length = 'too-long';
    type = '';
  }
  const valid = !!type;
  const found = number.country ?? likelyCountry(callingCode, hint);
  let problem = length;
  if (!length) {
    const { countries, types } = options;
    if (countries?.length && !countries.includes(found)) problem = 'country-not-allowed';
    else if (!valid) problem = 'unknown-range';
    else if (types?.length && !types.some((wanted) => isOfType(type, wanted))) {
      problem = 'type-not-allowed';
    }
  }
  const extension = parts.extension || (number.ext ?? '');
  const possible = !length;
  const international = possible ? number.formatInternational() : '';
  return Object.freeze({
    text,
    country: found,
    callingCode,
    nationalNumber,
    e164: possible ? (number.number as string) : '',
    national: possible ? number.formatNational() : '',
    international,
    uri: possible ? `tel:${number.number}${extension && `;ext=${extension}`}` : '',
    extension,
    type,
    possible,
    valid,
    problem,
    alternative,
  });
}

/** The plans of a calling code, the one of its main country first. */
const plansOf = (callingCode: string) =>
  [
    ...loadedCountriesOf(callingCode).map((country) => metadata.countries[country]),
    metadata.nonGeographic[callingCode],
  ].filter((plan) => !!plan);

const lengthsOf = (callingCode: string) => (plansOf(callingCode)[0]?.[3] ?? []) as number[];

const isTooLong = (number: PhoneNumber | PhoneProblem) =>
  typeof number === 'string' ||
  number.nationalNumber.length > Math.max(...lengthsOf(number.countryCallingCode));

function rangesOf(callingCode: string): KnownRanges {
  const ranges = known.get(callingCode) ?? knownRanges(plansOf(callingCode));
  known.set(callingCode, ranges);
  return ranges;
}

/**
 * What becomes of a number that is in no known range: without the trunk prefix, if no number of its
 * plan begins with that, and what is wrong with its length. That is judged, as Google's library
 * does, by the lengths of the calling code's main country (those for calls within a town do not
 * count: a shop calls from elsewhere), and by the ranges: a number that some digits more bring into
 * one of them is not whole.
 */
function withoutRange(
  callingCode: string,
  typed: string,
): [nationalNumber: string, problem: PhoneProblem | undefined] {
  const ranges = rangesOf(callingCode);
  const bare = ranges.withoutTrunk(typed);
  const number = ranges.beginsWithTrunk ? typed : bare;
  const known = lengthsOf(callingCode);
  const { length } = number;
  if (length < Math.min(...known)) return [number, 'too-short'];
  if (length > Math.max(...known)) return [number, 'too-long'];
  for (const whole of [number, bare]) if (ranges.isBegun(whole)) return [whole, 'too-short'];
  return [number, known.includes(length) ? undefined : 'invalid-length'];
}

/** The most digits of a number (ITU-T E.164, 6.2.1), calling code included. */
const longest = 15;

/**
 * By how many digits a refused number misses the only length that it can have; of a number in no
 * known range that begins with a whole valid one, how many digits look surplus. For a message, not
 * for each key: every length is tried.
 */
export function digitsAmiss({ problem, callingCode, nationalNumber }: PhoneReading): DigitsAmiss {
  const isShort = problem === 'too-short';
  const isUnknown = problem === 'unknown-range';
  if (!hasMetadata(callingCode) || !(isShort || isUnknown || problem === 'too-long')) return {};
  const ranges = rangesOf(callingCode);
  const number = ranges.beginsWithTrunk ? nationalNumber : ranges.withoutTrunk(nationalNumber);
  const fitting = Array.from({ length: longest }, (_, at) => at + 1).filter((digits) =>
    isShort ? ranges.lacks(number, digits) : ranges.lacks(number.slice(0, -digits), 0),
  );
  let [digits = 0] = fitting;
  if (isUnknown) return digits && digits < 4 ? { extra: digits } : {};
  if (fitting.length !== 1) {
    const [only = 0, another] = lengthsOf(callingCode);
    digits = another ? 0 : Math.abs(only - number.length);
  }
  if (!digits) return {};
  return isShort ? { missing: digits } : { extra: digits };
}

/** What the plans need to format while typing, by country or calling code; made once. */
const plans = new Map<string, TypedPlan>();

function planOf(key: string, plan: PackedPlan | undefined): TypedPlan | undefined {
  let made = plans.get(key);
  if (!made && plan) {
    const main = loadedCountriesOf(plan[0] as string)[0];
    made = typedPlan(plan, (main && metadata.countries[main]) || plan);
    plans.set(key, made);
  }
  return made;
}

const planOfCode = (callingCode: string) =>
  planOf(
    callingCode,
    metadata.countries[loadedCountriesOf(callingCode)[0] ?? ''] ??
      metadata.nonGeographic[callingCode],
  );

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
  if (!/^[\d+ ().\-/]*$/.test(clean) || trunkZero.test(clean)) return typed;
  const digits = clean.replace(/[^\d+]/g, '');
  if (digits.length > mostDigits + 1) return typed;
  const shown = formatTyped(digits, planOf(country, metadata.countries[country]), planOfCode);
  return shown.replace(/[^\d+]/g, '') === digits ? shown : typed;
}

/** Messages ask for the same example with each key. */
const shownExamples = new Map<string, { national: string; international: string }>();

/** A mobile number of a country, for hints. */
export function exampleNumber(
  country: string,
): { national: string; international: string } | undefined {
  const example = examples.get(country);
  if (!example) return undefined;
  let shown = shownExamples.get(country);
  if (!shown) {
    const { national, international } = readPhone(`+${metadata.countries[country]?.[0]}${example}`);
    shown = { national, international };
    shownExamples.set(country, shown);
  }
  return shown;
}
