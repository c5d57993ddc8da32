/**
 * What comes when all that a number needs is there and the page has nothing better to do: the list
 * of countries, and hearing of what a page does later.
 */

export { watchLanguage } from '../page/watch-language.js';
export * from '../picker/country-options.js';
