/** Which countries digits tell: a calling code with or without plus, an area code, a whole number. */
import { cleanText } from '../number/clean.js';
import { areaCodes } from '../number/metadata/search-tables.js';

/** Country calling code of a country, digits only; `''` if there is none. */
export type CallingCodeOf = (country: string) => string;

let byCountry: ReadonlyMap<string, readonly string[]> | undefined;

/** The area codes of the countries that share a calling code, the main ones first. */
function areas(): NonNullable<typeof byCountry> {
  byCountry ??= new Map(
    [...areaCodes.matchAll(/([A-Z]{2})([\d ]*)/g)].map(([, code = '', some = '']) => [
      code,
      some.match(/\d+/g) ?? [],
    ]),
  );
  return byCountry;
}

/** What the numbers of a country begin with behind a calling code that it shares. */
const areasOf = (country: string): readonly string[] => areas().get(country) ?? [];

/** The countries that share a calling code, the main one first; none for one that has it alone. */
const sharing = (callingCode: string, callingCodeOf: CallingCodeOf): readonly string[] =>
  [...areas().keys()].filter((country) => callingCodeOf(country) === callingCode);

/** Whether a country is the main one of its calling code. */
export const isMain = (country: string, callingCodeOf: CallingCodeOf): boolean =>
  (sharing(callingCodeOf(country), callingCodeOf)[0] ?? country) === country;

/** How well a country fits, 0 best; `undefined` if it does not. */
export type Fit = (country: string) => number | undefined;

/** Whether the digits behind a shared calling code are a country's, or may become so. */
function fitOfArea(
  country: string,
  callingCodeOf: CallingCodeOf,
  rest: string,
): number | undefined {
  const isOf = (one: string) => areasOf(one).some((area) => rest.startsWith(area));
  if (isOf(country)) return 0;
  if (isMain(country, callingCodeOf)) {
    return sharing(callingCodeOf(country), callingCodeOf).some(isOf) ? undefined : 0;
  }
  return areasOf(country).some((area) => area.startsWith(rest)) ? 1 : undefined;
}

/**
 * What digits say of countries.
 *
 * @returns `undefined` if the text is none of digits
 */
export function fitOfDigits(text: string, callingCodeOf: CallingCodeOf): Fit | undefined {
  const clean = cleanText(text).trim();
  if (!/^[\d\s+()./-]*[\d+][\d\s+()./-]*$/.test(clean)) return undefined;
  const typed = clean.replace(/\(\s*0\s*\)|\D/g, '');
  // What is dialled for calls abroad; half of it is nothing yet.
  const digits = clean.includes('+') ? typed : typed.replace(/^(?:00?$|00|011)/, '');
  const isNational = digits === typed && !clean.includes('+') && digits.length > 2;
  return (country) => {
    const callingCode = callingCodeOf(country);
    if (callingCode.startsWith(digits)) return digits === callingCode ? 0 : 1;
    if (digits.startsWith(callingCode)) {
      return fitOfArea(country, callingCodeOf, digits.slice(callingCode.length));
    }
    const isArea = (area: string) => area.length > 2 && digits.startsWith(area);
    return isNational && areasOf(country).some(isArea) ? 2 : undefined;
  };
}
