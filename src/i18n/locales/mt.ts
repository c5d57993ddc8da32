import type { Messages } from '../messages.js';

/** Maltese. */
const messages: Messages = {
  label: 'Numru tat-telefown',
  optional: '(mhux obbligatorju)',
  country: 'Kodiċi tal-pajjiż',
  preferred: 'Issuġġeriti',
  others: 'Il-pajjiżi u r-reġjuni kollha',
  searchCountries: 'Fittex pajjiż jew kodiċi',
  noCountryFound: 'Ma nstab xejn',
  example: 'Eżempju: {example}',
  countryChanged: '{country} {code}',
  required: 'Daħħal in-numru tat-telefown tiegħek.',
  notANumber:
    'Daħħal in-numru tat-telefown tiegħek biċ-ċifri biss.[ Eżempju ({country}): {example}]',
  noCountry:
    'Agħżel il-pajjiż jew ir-reġjun tiegħek, jew ibda n-numru bis-sinjal + u l-kodiċi tal-pajjiż.',
  unknownCountry: 'L-ebda pajjiż ma juża dan il-kodiċi. Iċċekkja ċ-ċifri wara s-sinjal +.',
  tooShort: 'Dan in-numru qasir wisq.[ Ċifri nieqsa: {missing}.][ Eżempju ({country}): {example}]',
  tooLong: 'Dan in-numru twil wisq.[ Ċifri żejda: {extra}.][ Eżempju ({country}): {example}]',
  looksTooLong:
    'Dan in-numru jidher twil wisq[ ({country})].[ Ċifri żejda: {extra}.] Jekk inhu tajjeb, tista’ tkompli.',
  invalidLength: 'Dan in-numru fih ċifri nieqsa jew żejda.[ Eżempju ({country}): {example}]',
  countryNotAllowed:
    'In-numri minn dan il-pajjiż jew reġjun[ ({country})] ma jistgħux jintużaw hawn. Daħħal numru ieħor.[ Pajjiżi aċċettati: {countries}.]',
  typeNotAllowed: 'Dan it-tip ta’ numru ma jistax jintuża hawn. Daħħal numru ieħor.',
  landline: 'Dan jidher numru ta’ telefown fiss. Daħħal numru tal-mowbajl.',
  mobileOnly: 'Dan mhux numru tal-mowbajl. Daħħal numru tal-mowbajl.',
  invalid: 'Dan in-numru jidher mhux tas-soltu. Iċċekkja ċ-ċifri.[ Eżempju ({country}): {example}]',
  unknownRange:
    'Dan in-numru jidher mhux tas-soltu[ ({country})]. Jekk inhu tajjeb, tista’ tkompli.',
  checkStored: 'Ma rnexxilniex naqraw in-numru maħżun tiegħek. Iċċekkjah.',
  otherCountry: 'In-numru minn pajjiż ieħor? Agħżel il-pajjiż, jew ibda bis-sinjal +.',
  offer: 'Dan hu n-numru li ridt[ ({country})]?',
  useNumber: 'Uża {number}',
  extensionNotSent: 'In-numru jintuża mingħajr l-estensjoni[ ({extension})].',
};

export default messages;
