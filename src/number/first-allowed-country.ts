/**
 * The country that a number typed without a calling code belongs to.
 */
import type { CountryCode } from './reading.js';

/**
 * The first candidate that is known and allowed; when none is, the first allowed country.
 *
 * @param candidates ISO 3166-1 alpha-2 codes, best first, asked for one after the other; empty
 *   ones are passed over
 * @param allowed the allow-list, empty for all
 * @param isKnown whether a code has a calling code, and is not excluded
 */
export function homeCountry(
  candidates: Iterable<CountryCode | undefined>,
  allowed: readonly CountryCode[],
  isKnown: (country: CountryCode) => boolean,
): CountryCode {
  for (const candidate of candidates) {
    if (candidate && isKnown(candidate) && (!allowed.length || allowed.includes(candidate))) {
      return candidate;
    }
  }
  return allowed.find(isKnown) ?? '';
}
