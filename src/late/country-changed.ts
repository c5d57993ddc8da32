/** What is announced when the country follows the text or the form. */
import { type CountryNames, countryName } from '../i18n/country-names.js';
import type { Voice } from '../i18n/voice.js';

/**
 * @param country ISO 3166-1 alpha-2 code
 * @param code its country calling code, digits only
 * @param names the page's own names of countries
 */
export const countryChanged = (
  voice: Pick<Voice, 'language' | 'say'>,
  country: string,
  code: string,
  names: CountryNames,
): string =>
  voice.say('countryChanged', {
    country: countryName(country, voice.language, names),
    code: `+${code}`,
  });
