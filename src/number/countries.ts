/** Countries and their calling codes, from the generated index. */
import { callingCodes } from './metadata/calling-codes.js';

const byCode = new Map<string, readonly string[]>();
const byCountry = new Map<string, string>();
let last = 0;
for (const [, skipped, countries] of callingCodes.matchAll(/(\d{0,3})([A-Z-][a-z]*)/g)) {
  const list = countries!.toUpperCase().match(/../g) ?? [];
  last += 1 + Number(skipped);
  const code = String(last);
  byCode.set(code, list);
  for (const country of list) byCountry.set(country, code);
}

/** Country calling code of a country (ISO 3166-1 alpha-2), digits only; `''` if there is none. */
export const callingCodeOf = (country: string): string => byCountry.get(country) ?? '';

/** Countries that share a calling code, the main one first; empty for a non-geographic code. */
export const countriesOf = (callingCode: string): readonly string[] =>
  byCode.get(callingCode) ?? [];

/** The calling code that digits start with; `''` if none. No code is the start of another one. */
export function leadingCallingCode(digits: string): string {
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length);
    if (byCode.has(code)) return code;
  }
  return '';
}

const all: readonly string[] = [...byCountry.keys()];

/** All countries that have a calling code; the same list each time. */
export const allCountries = (): readonly string[] => all;
