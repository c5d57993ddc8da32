/**
 * The engine: reads and formats texts with the numbering plans loaded so far. Each question it
 * answers has a module of its own beside it; this one asks them in their order.
 */
import { cleanText } from './clean.js';
import {
  addSurroundings as addToDissect,
  type Dissected,
  dissect,
  isSeveral,
  type TakeOut,
} from './dissect.js';
import { isKind } from './kind.js';
import { isKnown, lengthProblem, longest, withoutTrunk } from './length-problem.js';
import type { MetadataChunk } from './metadata/chunk.js';
import { newestTable } from './metadata/folder.js';
import { beginning } from './numbering-plan.js';
import { numberIn, type ParsedNumber, parseNumber } from './parse.js';
import { writtenPlan } from './plan-styles.js';
import type { PhoneProblem, PhoneReading, PhoneType, ReadOptions } from './reading.js';
import {
  addTable,
  exampleOf,
  hasTable,
  leadingLoadedCode,
  loadedCountriesOf,
  mainPlan,
  planOf,
  renumberedIn,
} from './tables.js';
import { formatTyped } from './typed-format.js';
import { writtenForms } from './written-form.js';

/** One key asks for the same text twice: what must be loaded for it, and what number it is. */
let takenApart: { text: string; parts: Dissected | undefined } | undefined;

function partsOf(text: string): Dissected | undefined {
  if (takenApart?.text !== text) takenApart = { text, parts: dissect(text, hasMetadata) };
  return takenApart.parts;
}

/** Adds the metadata of a calling code. */
export function addMetadata(table: MetadataChunk): void {
  takenApart = undefined;
  addTable(table);
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

export { cleanText } from './clean.js';
export { lacksSurroundings } from './dissect.js';
export { digitsAmiss } from './length-problem.js';
export { swapCallingCode } from './swap-calling-code.js';

/** Hands over what reads texts with more in them than a number. */
export function addSurroundings(takeOut: TakeOut): void {
  takenApart = undefined;
  addToDissect(takeOut);
}

/** Whether a calling code's metadata is loaded. */
export const hasMetadata: (callingCode: string) => boolean = hasTable;

/** The country of a number that lies in no country's ranges: the hint if it can be, else the main one. */
function likelyCountry(callingCode: string, hint: string | undefined): string {
  const countries = loadedCountriesOf(callingCode);
  return hint && countries.includes(hint) ? hint : (countries[0] ?? '');
}

/** `fixed-line-or-mobile` may be either. */
const isOfType = (type: string, wanted: PhoneType) =>
  type === wanted ||
  (type === 'fixed-line-or-mobile' && (wanted === 'mobile' || wanted === 'fixed-line'));

type ValidNumber = ParsedNumber & { readonly kind: PhoneType };
/** With the ranges of every kind at hand, a number is valid when it is of some kind. */
const isValid = (number: ParsedNumber | PhoneProblem | ''): number is ValidNumber =>
  typeof number === 'object' && !!number.kind;

const e164Of = ({ callingCode, nationalNumber }: ParsedNumber): string =>
  `+${callingCode}${nationalNumber}`;

/**
 * Numbers that many countries share (free of charge, of mobiles on an island) are found to be the main
 * country's. Such a one says nothing against another country whose plan has it too: a choice stays.
 */
function keepingChoice(number: ParsedNumber, hint: string | undefined): ParsedNumber {
  const { callingCode, nationalNumber, country, extension } = number;
  const [main, ...others] = loadedCountriesOf(callingCode);
  if (!hint || !country || country !== main || !others.includes(hint)) return number;
  const chosen = numberIn(callingCode, nationalNumber, hint, extension);
  return isValid(chosen) ? chosen : number;
}

/**
 * The digits that begin with a calling code in a text: behind a plus sign, behind what one dials
 * for calls abroad in its country, or behind `00`; `''` if there are none.
 */
export function digitsFromAbroad(text: string, country: string): string {
  const { number = '' } = partsOf(text) ?? {};
  const digits = number.replace(/\D/g, '');
  if (number.includes('+')) return digits;
  const prefix = planOf(country)?.[1];
  const usual = country ? '00' : '00|011';
  const lead = beginning(prefix ? `${prefix}|${usual}` : usual).exec(digits)?.[0];
  return lead ? digits.slice(lead.length) : '';
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
    callingCode: own || (planOf(hint)?.[0] ?? ''),
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
  const country = planOf(hint) && hint;
  const parts = partsOf(text);
  if (!parts) return unread(text, '', hint, 'not-a-number');
  let number = parseNumber(parts.number, country);
  let alternative = '';
  if (!parts.number.includes('+')) {
    const typed = parts.number.replace(/\D/g, '');
    // In the country of the text other digits may stand for a call abroad, and people type `00` all
    // the same. `011` may begin a number at home: it counts where no home is known.
    const digits = typed.replace(country ? /^00/ : /^(?:00|011)/, '');
    const [code = '', , , , , trunk] = planOf(country) ?? [];
    // Who writes the calling code of the own country may not write the plus sign before it.
    const isWithCode = digits === typed;
    const other =
      isWithCode && !(trunk && digits.startsWith(code)) ? '' : parseNumber(`+${digits}`);
    if (isValid(other)) {
      if (!isValid(number)) number = other;
      else if (e164Of(other) !== e164Of(number)) {
        alternative = e164Of(other);
        // Hardly anybody leaves the trunk prefix out, many the plus sign before a mobile number.
        if (isWithCode && other.kind === 'mobile') [number, alternative] = [other, e164Of(number)];
      }
    }
  }
  if (typeof number === 'string') return unread(text, parts.number, hint, number);
  const { callingCode } = number;
  let isTooLong = isSeveral(parts.number);
  if (!isValid(number)) {
    let national: string = number.nationalNumber;
    for (const [old, now] of renumberedIn(callingCode)) {
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
      const bare = parseNumber(`+${callingCode}${national}`);
      if (typeof bare === 'object') number = bare;
    }
  }
  number = keepingChoice(number, hint);
  const { nationalNumber, kind } = number;
  const length =
    // The plans of a few countries know longer ones.
    isTooLong || callingCode.length + nationalNumber.length > longest
      ? 'too-long'
      : kind
        ? undefined
        : lengthProblem(callingCode, nationalNumber);
  const type = length ? '' : kind;
  const valid = !!type;
  const { countries, excludeCountries, types, strictness } = options;
  // A name that no kind has would refuse every number; what is no name stands for a list that can't be read.
  const asked = types?.filter((name) => isKind(name) || /[^a-z-]/.test(name));
  const found = number.country || likelyCountry(callingCode, hint);
  let problem: PhoneProblem | undefined = length;
  if (!length) {
    const isListed = !countries?.length || countries.includes(found);
    if (!isListed || excludeCountries?.includes(found)) problem = 'country-not-allowed';
    else if (!valid) problem = 'unknown-range';
    else if (asked?.length && !asked.some((wanted) => isOfType(type, wanted))) {
      problem = 'type-not-allowed';
    }
  }
  const extension = parts.extension || number.extension;
  const e164 = e164Of(number);
  const plan = planOf(number.country) ?? mainPlan(callingCode)!;
  const { national, international } = length
    ? nothing
    : writtenForms(nationalNumber, writtenPlan(plan));
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
      national,
      international: `+${callingCode} ${international}`,
      uri: `tel:${e164}${extension && `;ext=${extension}`}`,
      possible: true,
    }),
  });
}

/** How the numbers of a calling code are written. */
function stylesOfCode(callingCode: string) {
  const plan = mainPlan(callingCode);
  return plan && writtenPlan(plan);
}

/** A "(0)" behind a calling code: it is no digit of the number, and only its brackets say so. */
const trunkZero = /\d\D*\(\s*0\s*\)/;
/** The beginning of one, and what stands before it. */
const begunTrunkZero = /^([^()]+)\(0?$/;
/** Digits of the longest number (ITU-T E.164) behind the longest usual prefix; more is no number. */
const mostDigits = 15 + 3;

/**
 * Formats a text as typed, in the way of its country. Every digit and the plus sign stay, in their
 * order; a text with anything else in it than a number's own characters is left alone.
 */
export function formatAsTyped(typed: string, country: string): string {
  const clean = cleanText(typed);
  if (!/^[\d+ ().\-/]*$/.test(clean) || trunkZero.test(clean) || isSeveral(clean)) return typed;
  const code = begunTrunkZero.exec(clean)?.[1];
  if (code && hasMetadata(digitsFromAbroad(code, country))) return typed;
  const digits = clean.replace(/[^\d+]/g, '');
  if (digits.length > mostDigits + 1) return typed;
  const home = planOf(country);
  const shown = formatTyped(digits, home && writtenPlan(home), stylesOfCode);
  return shown.replace(/[^\d+]/g, '') === digits ? shown : typed;
}

/**
 * A mobile number of a country, for hints; none where no mobile number is accepted.
 *
 * @param types kinds of number that are accepted, empty for all
 */
export function exampleNumber(
  country: string,
  types: readonly PhoneType[] = [],
): PhoneReading | undefined {
  const example = exampleOf(country);
  const reading = example ? readPhone(`+${planOf(country)?.[0]}${example}`, { types }) : undefined;
  return reading?.accepted ? reading : undefined;
}
