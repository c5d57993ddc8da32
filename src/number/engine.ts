/**
 * The engine: libphonenumber-js over the metadata loaded so far.
 */
import {
  AsYouType,
  type MetadataJson,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core';
import { cleanText } from './clean.js';
import { callingCodeOf } from './countries.js';
import { metadataVersion } from './metadata/calling-codes.js';
import type { MetadataChunk } from './metadata/chunk.js';
import type { PhoneProblem, PhoneReading, PhoneType, ReadOptions } from './reading.js';
import { roughReading } from './rough-reading.js';

const metadata = {
  version: metadataVersion,
  country_calling_codes: {} as Record<string, readonly string[]>,
  countries: {} as Record<string, unknown>,
  nonGeographic: {} as Record<string, unknown>,
};
const examples = new Map<string, string>();
const rules = () => metadata as unknown as MetadataJson;

/** Adds the metadata of a calling code. */
export function addMetadata(chunk: MetadataChunk): void {
  metadata.country_calling_codes[chunk.code] = chunk.list;
  Object.assign(metadata.countries, chunk.countries);
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

/** Reads a text; never throws. */
export function readPhone(text: string, options: ReadOptions = {}): PhoneReading {
  const rough = roughReading(text, options);
  if (rough.problem === 'empty' || rough.problem === 'not-a-number') return rough;
  const country =
    options.country && metadata.countries[options.country] ? options.country : undefined;
  const clean = cleanText(text)
    .trim()
    .replace(/^(\s*(?:\+|00)[\d\s-]*)\(\s*0\s*\)/, '$1 ');
  let number: PhoneNumber;
  try {
    number = parsePhoneNumberWithError(
      clean,
      { ...(country && { defaultCountry: country as never }), extract: false },
      rules(),
    );
  } catch (error) {
    const code = error instanceof ParseError ? error.message : '';
    const problem =
      code === 'INVALID_COUNTRY' && !clean.startsWith('+')
        ? 'no-country'
        : (lengths[code] ?? 'not-a-number');
    return Object.freeze({ ...rough, e164: '', uri: '', problem });
  }
  const valid = number.isValid();
  const possible = valid || number.isPossible();
  const type = valid ? typeName(number.getType()) : '';
  const found =
    number.country ??
    (options.country && callingCodeOf(options.country) === number.countryCallingCode
      ? options.country
      : number.getPossibleCountries()[0]) ??
    '';
  let problem: PhoneProblem | undefined;
  if (!possible) {
    const length = validatePhoneNumberLength(number.number, undefined as never, rules());
    problem = (length && lengths[length]) || 'too-short';
  } else if (options.countries?.length && !options.countries.includes(found))
    problem = 'country-not-allowed';
  else if (!valid) problem = 'unknown-range';
  else if (
    options.types?.length &&
    !options.types.some(
      (t) =>
        t === type || (type === 'fixed-line-or-mobile' && (t === 'mobile' || t === 'fixed-line')),
    )
  )
    problem = 'type-not-allowed';
  return Object.freeze({
    text,
    country: found,
    callingCode: number.countryCallingCode,
    nationalNumber: number.nationalNumber,
    e164: possible ? number.number : '',
    national: possible ? number.formatNational() : '',
    international: possible ? number.formatInternational() : '',
    uri: possible ? number.getURI() : '',
    extension: number.ext ?? '',
    type,
    possible,
    valid,
    problem,
  });
}

/** Formats a text as typed; the digits and the plus sign stay as they are. */
export function formatAsTyped(typed: string, country: string): string {
  const clean = cleanText(typed);
  if (!/^[\d+ ().\-/]*$/.test(clean)) return typed;
  try {
    const digits = clean.replace(/[^\d+]/g, '');
    const shown = new AsYouType(
      (metadata.countries[country] ? country : undefined) as never,
      rules(),
    ).input(digits);
    return shown.replace(/[^\d+]/g, '') === digits ? shown : typed;
  } catch {
    return typed;
  }
}

/** A mobile number of a country, for hints. */
export function exampleNumber(
  country: string,
): { national: string; international: string } | undefined {
  const example = examples.get(country);
  if (!example) return undefined;
  const { national, international } = readPhone(`+${callingCodeOf(country)}${example}`);
  return national ? { national, international } : undefined;
}
