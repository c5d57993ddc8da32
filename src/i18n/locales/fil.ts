import type { Messages } from '../messages.js';

/** Filipino. */
const messages: Messages = {
  label: 'Numero ng telepono',
  optional: '(opsyonal)',
  country: 'Bansa o rehiyon',
  preferred: 'Mga iminumungkahi',
  others: 'Lahat ng bansa at rehiyon',
  example: 'Halimbawa: {example}',
  countryChanged: '{country} {code}',
  required: 'Ilagay ang iyong numero ng telepono.',
  notANumber:
    'Maglagay ng numero ng telepono gamit ang mga digit.[ Halimbawa ({country}): {example}]',
  noCountry: 'Piliin ang iyong bansa o rehiyon, o simulan ang numero sa + at sa country code.',
  unknownCountry: 'Walang bansang gumagamit ng code na ito. Suriin ang mga digit pagkatapos ng +.',
  tooShort:
    'Masyadong maikli ang numerong ito. Idagdag ang mga kulang na digit.[ Halimbawa ({country}): {example}]',
  tooLong:
    'Masyadong mahaba ang numerong ito. Alisin ang mga sobrang digit.[ Halimbawa ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Suriin kung ilan ang digit ng numerong ito.[ Halimbawa ({country}): {example}]',
  countryNotAllowed:
    'Hindi magagamit dito ang mga numero mula sa bansa o rehiyong ito[ ({country})]. Maglagay ng ibang numero.',
  typeNotAllowed: 'Hindi magagamit dito ang ganitong uri ng numero. Maglagay ng ibang numero.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Maglagay ng numero ng mobile phone.',
  invalid:
    'Hindi tugma ang numerong ito sa mga numerong alam namin. Suriin ang mga digit.[ Halimbawa ({country}): {example}]',
  unknownRange:
    'Hindi tugma ang numerong ito sa mga numerong alam namin[ ({country})]. Suriin ito. Kung tama ito, puwede kang magpatuloy.',
  checkStored: 'Hindi namin mabasa ang naka-save mong numero. Suriin ito.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
