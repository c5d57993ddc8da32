/** What the first words (messages.ts) leave out of the English texts: it comes with the engine. */
import type { LaterMessages } from './messages.js';

export const moreEnglish: LaterMessages = {
  preferred: 'Suggested',
  others: 'All countries and regions',
  example: 'Example: {example}',
  noCountry: 'Choose your country or region, or start the number with + and the country code.',
  unknownCountry: 'No country uses this code. Check the digits after the +.',
  countryChanged: '{country} {code}',
  tooShort: 'This number is too short. Add the missing digits.[ Example ({country}): {example}]',
  tooLong: 'This number is too long. Remove the extra digits.[ Example ({country}): {example}]',
  invalidLength: 'Check how many digits this number has.[ Example ({country}): {example}]',
  countryNotAllowed:
    'Numbers from this country or region[ ({country})] can’t be used here. Enter a different number.',
  typeNotAllowed: 'This kind of number can’t be used here. Enter a different number.',
  mobileOnly: 'Enter a mobile number.',
  invalid:
    'This doesn’t match the numbers we know. Check the digits.[ Example ({country}): {example}]',
  unknownRange:
    'This doesn’t match the numbers we know[ ({country})]. Check it. If it’s right, you can continue.',
  checkStored: 'We couldn’t read the number we have for you. Check it.',
};
