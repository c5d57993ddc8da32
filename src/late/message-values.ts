/** What the words about a number may name: looked up only for words that hold it. */
import { type CountryNames, countryName, listFormat } from '../i18n/country-names.js';
import type { PhoneEngine } from '../number/loader.js';
import type { PhoneReading, PhoneType } from '../number/reading.js';

/** A number that no line breaks: with its own spaces and hyphens, but for the chance to break there. */
const unbroken = (number: string | undefined) =>
  number?.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** More accepted countries than these are no list that anybody reads. */
const mostNamed = 4;

/**
 * The values of a message, by the names of their placeholders. Each is a getter: names of countries
 * cost a browser a lot, and most messages hold none.
 *
 * @param country ISO 3166-1 alpha-2 code that the number is read with, `''` if none
 * @param accepted codes of the accepted countries
 * @param language BCP 47 tag
 * @param types kinds of number that are accepted, empty for all
 * @param names the page's own names of countries
 * @param engine if it is there
 */
export const messageValues = (
  reading: PhoneReading,
  country: string,
  accepted: readonly string[],
  language: string,
  types: readonly PhoneType[] = [],
  names?: CountryNames,
  engine?: PhoneEngine,
): Readonly<Record<string, string | undefined>> => ({
  get country() {
    return country && countryName(country, language, names);
  },
  get example() {
    const example = engine?.exampleNumber(country, types);
    return unbroken(example?.national);
  },
  get missing() {
    return engine?.digitsAmiss(reading).missing?.toString();
  },
  get extra() {
    return engine?.digitsAmiss(reading).extra?.toString();
  },
  get countries() {
    return accepted.length > mostNamed
      ? ''
      : listFormat(language).format(accepted.map((code) => countryName(code, language, names)));
  },
  get extension() {
    return reading.extension;
  },
});
