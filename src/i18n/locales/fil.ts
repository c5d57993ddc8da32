import type { Messages } from '../messages.js';

/** Filipino. */
const messages: Messages = {
  label: 'Numero ng telepono',
  optional: '(opsyonal)',
  country: 'Country code',
  preferred: 'Mga iminumungkahi',
  others: 'Lahat ng bansa at rehiyon',
  searchCountries: 'Maghanap ng bansa o code',
  noCountryFound: 'Walang nahanap',
  example: 'Halimbawa: {example}',
  countryChanged: '{country} {code}',
  required: 'Ilagay ang iyong numero ng telepono.',
  notANumber:
    'Ilagay ang iyong numero ng telepono gamit lang ang mga digit.[ Halimbawa ({country}): {example}]',
  noCountry: 'Piliin ang iyong bansa o rehiyon, o simulan ang numero sa + at sa country code.',
  unknownCountry: 'Walang bansang gumagamit ng code na ito. Suriin ang mga digit pagkatapos ng +.',
  tooShort:
    'Masyadong maikli ang numerong ito.[ Bilang ng kulang na digit: {missing}.][ Halimbawa ({country}): {example}]',
  tooLong:
    'Masyadong mahaba ang numerong ito.[ Bilang ng sobrang digit: {extra}.][ Halimbawa ({country}): {example}]',
  looksTooLong:
    'Mukhang masyadong mahaba ang numerong ito[ ({country})].[ Bilang ng sobrang digit: {extra}.] Kung tama ito, puwede kang magpatuloy.',
  invalidLength: 'Kulang o sobra ang mga digit ng numerong ito.[ Halimbawa ({country}): {example}]',
  countryNotAllowed:
    'Hindi magagamit dito ang mga numero mula sa bansa o rehiyong ito[ ({country})]. Maglagay ng ibang numero.[ Mga tinatanggap na bansa: {countries}.]',
  typeNotAllowed: 'Hindi magagamit dito ang ganitong uri ng numero. Maglagay ng ibang numero.',
  landline: 'Mukhang numero ito ng landline. Maglagay ng numero ng mobile phone.',
  mobileOnly: 'Hindi ito numero ng mobile phone. Maglagay ng numero ng mobile phone.',
  invalid:
    'Mukhang kakaiba ang numerong ito. Suriin ang mga digit.[ Halimbawa ({country}): {example}]',
  unknownRange:
    'Mukhang kakaiba ang numerong ito[ ({country})]. Kung tama ito, puwede kang magpatuloy.',
  checkStored: 'Hindi namin mabasa ang naka-save mong numero. Suriin ito.',
  otherCountry: 'Mula ba sa ibang bansa ang numero? Piliin ang bansa, o magsimula sa +.',
  offer: 'Ito ba ang numerong tinutukoy mo[ ({country})]?',
  useNumber: 'Gamitin ang {number}',
  extensionNotSent: 'Gagamitin ang numero nang walang extension[ ({extension})].',
};

export default messages;
