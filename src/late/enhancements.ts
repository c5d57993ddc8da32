/**
 * Everything that helps the shopper and is not needed to begin with: the number engine, formatting
 * while typing, the country of the form, what to say about a number, Enter as in a native field, and
 * messages that do not push a pressed button away.
 * The element works without it, as a plain field, until it has come.
 */

export { submitImplicitly } from '../form/implicit-submission.js';
export { watchPresses, whenReleased } from '../form/pointer-press.js';
export { countryName } from '../i18n/country-names.js';
export { moreEnglish } from '../i18n/more-english.js';
export { LiveInput } from '../input/live-input.js';
export * from '../number/engine.js';
export { watchFormCountry } from '../page/form-country.js';
