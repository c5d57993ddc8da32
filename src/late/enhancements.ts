/**
 * Everything that helps the shopper and is not needed to begin with: the number engine, formatting
 * while typing, the country of the form, what to say about a number.
 * The element works without it, as a plain field, until it has come.
 */

export { countryName } from '../i18n/country-names.js';
export { moreEnglish } from '../i18n/more-english.js';
export { LiveInput } from '../input/live-input.js';
export * from '../number/engine.js';
export { messageValues } from './message-values.js';
export { watchFormCountry } from './watch-form-country.js';
