/** What the words about a number may name: looked up only for words that hold it. */
import { countryName, listFormat } from '../i18n/country-names.js';
import { digitsAmiss, exampleNumber } from '../number/engine.js';
import type { PhoneReading } from '../number/reading.js';

/** More accepted countries than these are no list that anybody reads. */
const mostNamed = 4;

/**
 * The values of a message, by the names of their placeholders. Each is a getter: names of countries
 * cost a browser a lot, and most messages hold none.
 *
 * @param country ISO 3166-1 alpha-2 code that the number is read with, `''` if none
 * @param accepted codes of the accepted countries, empty for all
 * @param language BCP 47 tag
 */
export const messageValues = (
  reading: PhoneReading,
  country: string,
  accepted: readonly string[],
  language: string,
): Readonly<Record<string, string | undefined>> => ({
  get country() {
    return country && countryName(country, language);
  },
  get example() {
    return exampleNumber(country)?.national;
  },
  get missing() {
    return digitsAmiss(reading).missing?.toString();
  },
  get extra() {
    return digitsAmiss(reading).extra?.toString();
  },
  get countries() {
    return accepted.length > mostNamed
      ? ''
      : listFormat(language).format(accepted.map((code) => countryName(code, language)));
  },
  get extension() {
    return reading.extension;
  },
});
