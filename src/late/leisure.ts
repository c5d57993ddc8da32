/**
 * What comes when all that a number needs is there and the page has nothing better to do: the list
 * of countries, hearing of what a page does later, and whether another number is to be offered.
 */

export { followOffer } from '../offer/follow-offer.js';
export { watchLanguage } from '../page/watch-language.js';
export * from '../picker/country-options.js';
