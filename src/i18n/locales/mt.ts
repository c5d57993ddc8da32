import type { Messages } from '../messages.js';

/** Maltese. */
const messages: Messages = {
  label: 'Numru tat-telefown',
  optional: '(mhux obbligatorju)',
  country: 'Pajjiż jew reġjun',
  preferred: 'Issuġġeriti',
  others: 'Il-pajjiżi u r-reġjuni kollha',
  example: 'Eżempju: {example}',
  countryChanged: '{country} {code}',
  required: 'Daħħal in-numru tat-telefown tiegħek.',
  notANumber: 'Daħħal numru tat-telefown biċ-ċifri.[ Eżempju ({country}): {example}]',
  noCountry:
    'Agħżel il-pajjiż jew ir-reġjun tiegħek, jew ibda n-numru bis-sinjal + u l-kodiċi tal-pajjiż.',
  unknownCountry: 'L-ebda pajjiż ma juża dan il-kodiċi. Iċċekkja ċ-ċifri wara s-sinjal +.',
  tooShort: 'Dan in-numru qasir wisq. Żid iċ-ċifri nieqsa.[ Eżempju ({country}): {example}]',
  tooLong: 'Dan in-numru twil wisq. Neħħi ċ-ċifri żejda.[ Eżempju ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Iċċekkja kemm fih ċifri dan in-numru.[ Eżempju ({country}): {example}]',
  countryNotAllowed:
    'In-numri minn dan il-pajjiż jew reġjun[ ({country})] ma jistgħux jintużaw hawn. Daħħal numru ieħor.',
  typeNotAllowed: 'Dan it-tip ta’ numru ma jistax jintuża hawn. Daħħal numru ieħor.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Daħħal numru tal-mowbajl.',
  invalid:
    'Dan in-numru ma jaqbilx man-numri li nafu bihom. Iċċekkja ċ-ċifri.[ Eżempju ({country}): {example}]',
  unknownRange:
    'Dan in-numru ma jaqbilx man-numri li nafu bihom[ ({country})]. Iċċekkjah. Jekk inhu tajjeb, tista’ tkompli.',
  checkStored: 'Ma rnexxilniex naqraw in-numru maħżun tiegħek. Iċċekkjah.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
