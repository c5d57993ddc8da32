/**
 * Finds the one other number that a text may mean: the reading's own alternative, else the number
 * that it is in exactly one likely country. Nothing is changed by it: the shopper is asked.
 */
import { cleanText } from '../number/clean.js';
import { callingCodeOf } from '../number/countries.js';
import type { PhoneReading, ReadOptions } from '../number/reading.js';

/** What the search needs of the number engine. */
export interface NumberHelp {
  readPhone(text: string, options: ReadOptions): PhoneReading;
  /** The digits that begin with a calling code in a text, `''` if there are none. */
  digitsFromAbroad(text: string, country: string): string;
}

/** What the search needs. */
export interface Search {
  /** The text as it was read, with the metadata of its country. */
  readonly reading: PhoneReading;
  /** ISO 3166-1 alpha-2 code that it was read with, `''` if none. */
  readonly home: string;
  /** Countries and kinds of number that are accepted, empty for all. */
  readonly countries: readonly string[];
  /** Countries that are not accepted. */
  readonly excludeCountries: readonly string[];
  readonly types: ReadOptions['types'];
  /** Likely countries in groups, the likeliest first. */
  readonly likely: readonly (readonly string[])[];
  /** Loads what reading a text needs; rejects if it can't be had. */
  readonly load: (text: string, country: string) => Promise<unknown>;
  readonly help: NumberHelp;
}

/** Tables of metadata that are fetched for one text at the most. */
const mostTables = 3;
/** The fewest digits of a number that is looked for elsewhere: less is a number not yet typed. */
const fewestDigits = 6;

const digitsOf = (text: string): string => cleanText(text).replace(/\D/g, '');

/**
 * Whether a text that is in doubt could be a number of another country: it bears no calling code
 * and has digits enough.
 */
export const mayBeForeign = ({ reading, home, help }: Search): boolean =>
  digitsOf(reading.text).length >= fewestDigits && !help.digitsFromAbroad(reading.text, home);

/**
 * Whether digits are written as the country of a number writes it, with its trunk prefix, or with
 * its calling code. A mobile number is given without its trunk prefix as well, but that does not do
 * to doubt a number that is valid at home.
 */
function isWrittenSo(digits: string, found: PhoneReading, isValidAtHome: boolean): boolean {
  const { callingCode, national, nationalNumber, type } = found;
  return (
    digits.includes(digitsOf(national)) ||
    digits.startsWith(callingCode + nationalNumber) ||
    (!isValidAtHome && type !== 'fixed-line')
  );
}

/**
 * The number to offer, if there is exactly one. A group of less likely countries is looked at only
 * when no country of the one before fits: ten digits are a number of somebody somewhere.
 *
 * @returns nothing as well where not all that is needed could be had
 */
export async function findNumber(search: Search): Promise<PhoneReading | undefined> {
  const { reading, home, countries, excludeCountries, types, likely, load, help } = search;
  const allowed = { countries, excludeCountries, types };
  const { alternative, text, valid } = reading;
  const accepted = (found: PhoneReading) =>
    !found.problem && found.valid && found.e164 !== reading.e164;
  let own: PhoneReading | undefined;
  if (alternative) {
    await load(alternative, '');
    const found = help.readPhone(alternative, allowed);
    if (accepted(found)) own = found;
  }
  // A number that is none as it stands may be one from where the shopper is known to be at home.
  if ((own && valid) || !mayBeForeign(search)) return own;
  const digits = digitsOf(text);
  // A country that shares a calling code with another is read by the same table.
  const seen = new Set(['', callingCodeOf(home)]);
  for (const group of likely) {
    const tried = group.filter((country) => {
      const code = callingCodeOf(country);
      if (seen.has(code) || seen.size - 2 >= mostTables) return false;
      if (countries.length && !countries.includes(country)) return false;
      if (excludeCountries.includes(country)) return false;
      return seen.add(code);
    });
    await Promise.all(tried.map((country) => load('', country)));
    const found = tried
      .map((country) => help.readPhone(text, { country, ...allowed }))
      .filter((number) => accepted(number) && isWrittenSo(digits, number, valid));
    if (found.length) return found.length === 1 ? found[0] : undefined;
    if (own) break;
  }
  return own;
}
