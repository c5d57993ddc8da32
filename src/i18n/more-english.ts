/** What the first words (messages.ts) leave out of the English texts: it comes with the engine. */
import type { LaterMessages } from './messages.js';

export const moreEnglish: LaterMessages = {
  preferred: 'Suggested',
  others: 'All countries and regions',
  searchCountries: 'Search country or code',
  noCountryFound: 'Nothing found',
  example: 'Example: {example}',
  noCountry: 'Choose your country or region, or start the number with + and the country code.',
  notANumber: 'Enter your phone number, using digits only.[ Example ({country}): {example}]',
  unknownCountry: 'No country uses this code. Check the digits after the +.',
  countryChanged: '{country} {code}',
  tooShort:
    'This number is too short.[ Missing digits: {missing}.][ Example ({country}): {example}]',
  tooLong: 'This number is too long.[ Extra digits: {extra}.][ Example ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'This number has too few or too many digits.[ Example ({country}): {example}]',
  countryNotAllowed:
    'Numbers from this country or region[ ({country})] can’t be used here. Enter a different number.[ Accepted: {countries}.]',
  typeNotAllowed: 'This kind of number can’t be used here. Enter a different number.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'This isn’t a mobile number. Enter a mobile number.',
  invalid: 'This number looks unusual. Check the digits.[ Example ({country}): {example}]',
  unknownRange: 'This number looks unusual[ ({country})]. If it’s right, you can continue.',
  checkStored: 'We couldn’t read the number we have for you. Check it.',
  otherCountry: 'From another country or region? Choose it, or start the number with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number is used without its extension[ ({extension})].',
};
