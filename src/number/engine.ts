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
  type TakeOut,
} from './dissect.js';
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
const examples = new Map<string, string>();
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
  takenApart = undefined;
  metadata.country_calling_codes[chunk.code] = chunk.list;
  Object.assign(metadata.countries, chunk.countries);
  if (chunk.nonGeographic) metadata.nonGeographic[chunk.code] = chunk.nonGeographic;
  for (const [country, example] of Object.entries(chunk.examples ?? {}))
    examples.set(country, example);
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

/**
 * A number typed with `00`, in a country that dials abroad otherwise, or with `00` or `011` where
 * no country is known. Only a number that is valid so: `011` may begin a number at home.
 */
function parsePrefixed(text: string, country: string | undefined): PhoneNumber | undefined {
  const digits = (country ? /^\s*00(.*)$/ : /^\s*(?:00|011)(.*)$/).exec(text)?.[1];
  const number = digits && parse(`+${digits}`, undefined);
  return typeof number === 'object' && number.isValid() ? number : undefined;
}

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
    accepted: false,
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
  if (typeof number === 'string' || lengthProblem(number)) {
    number = parsePrefixed(parts.number, country) ?? number;
  }
  if (typeof number === 'string') return unread(text, parts.number, hint, number);
  // Italy's mobile numbers have no zero in front, whatever a "(0)" says.
  if (!number.isValid()) {
    const bare = parse(number.number.replace(/^(\+39)0(?=3)/, '$1'), undefined);
    if (typeof bare === 'object' && bare.isValid()) number = bare;
  }
  const callingCode: string = number.countryCallingCode;
  // With the ranges of every kind at hand, a number is valid when it is of some kind.
  const type = number.number.length > mostInE164 ? '' : typeName(number.getType());
  const valid = !!type;
  const { countries, types, strictness } = options;
  const length = valid ? undefined : lengthProblem(number);
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
  const possible = !length;
  const international = possible ? number.formatInternational() : '';
  return Object.freeze({
    text,
    country: found,
    callingCode,
    nationalNumber: number.nationalNumber as string,
    e164: possible ? (number.number as string) : '',
    national: possible ? number.formatNational() : '',
    international,
    uri: possible ? `tel:${number.number}${extension && `;ext=${extension}`}` : '',
    extension,
    type,
    possible,
    valid,
    problem,
    alternative: '',
    accepted: !problem || (problem === 'unknown-range' && strictness !== 'valid'),
  });
}

/** A plus sign and the digits of the longest number (ITU-T E.164). */
const mostInE164 = 16;

/**
 * What is wrong with the length of a number that is in no known range: judged, as Google's library
 * does, by the lengths of the calling code's main country. Lengths for calls within a town do not
 * count: a shop calls from elsewhere.
 */
function lengthProblem({
  countryCallingCode,
  nationalNumber,
}: PhoneNumber): PhoneProblem | undefined {
  const main = loadedCountriesOf(countryCallingCode)[0];
  const plan = main
    ? metadata.countries[main]
    : metadata.nonGeographic[countryCallingCode as string];
  const known = (plan?.[3] ?? []) as readonly number[];
  const { length } = nationalNumber;
  // Some plans know longer ones, which nobody can dial from abroad.
  if (length + countryCallingCode.length >= mostInE164) return 'too-long';
  if (known.includes(length)) return undefined;
  if (length < Math.min(...known)) return 'too-short';
  return length > Math.max(...known) ? 'too-long' : 'invalid-length';
}

/**
 * By how many digits a refused number misses the only length of its plan; of a number in no known
 * range that begins with a whole valid one, how many digits look surplus. For a message, not for
 * each key: the digits are read again.
 */
export function digitsAmiss(reading: PhoneReading): DigitsAmiss {
  const { problem, callingCode, country, nationalNumber } = reading;
  if (problem === 'unknown-range') {
    for (const extra of [1, 2, 3]) {
      const number = parse(`+${callingCode}${nationalNumber.slice(0, -extra)}`, undefined);
      if (typeof number === 'object' && number.isValid()) return { extra };
    }
    return {};
  }
  const plan = metadata.countries[country] ?? metadata.nonGeographic[callingCode];
  const [length, another] = (plan?.[3] ?? []) as readonly number[];
  if (!length || another) return {};
  const amiss = length - nationalNumber.length;
  if (problem === 'too-short' && amiss > 0) return { missing: amiss };
  return problem === 'too-long' && amiss < 0 ? { extra: -amiss } : {};
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
