import type { Messages } from '../messages.js';

/** Swedish. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(valfritt)',
  country: 'Landskod',
  preferred: 'Föreslagna',
  others: 'Alla länder och regioner',
  searchCountries: 'Sök land eller kod',
  noCountryFound: 'Inga träffar',
  example: 'Exempel: {example}',
  countryChanged: '{country} {code}',
  required: 'Ange ditt telefonnummer.',
  notANumber: 'Ange ditt telefonnummer med enbart siffror.[ Exempel ({country}): {example}]',
  noCountry: 'Välj land eller region, eller börja numret med + och landskoden.',
  unknownCountry: 'Inget land använder den här koden. Kontrollera siffrorna efter +.',
  tooShort:
    'Numret är för kort.[ Antal siffror som saknas: {missing}.][ Exempel ({country}): {example}]',
  tooLong:
    'Numret är för långt.[ Antal siffror för mycket: {extra}.][ Exempel ({country}): {example}]',
  looksTooLong:
    'Numret verkar vara för långt[ ({country})].[ Antal siffror för mycket: {extra}.] Om det är rätt kan du fortsätta.',
  invalidLength: 'Numret har för få eller för många siffror.[ Exempel ({country}): {example}]',
  countryNotAllowed:
    'Nummer från det här landet eller den här regionen[ ({country})] kan inte användas här. Ange ett annat nummer.[ Möjliga länder: {countries}.]',
  typeNotAllowed: 'Den här typen av nummer kan inte användas här. Ange ett annat nummer.',
  landline: 'Det här verkar vara ett fast nummer. Ange ett mobilnummer.',
  mobileOnly: 'Det här är inget mobilnummer. Ange ett mobilnummer.',
  invalid: 'Numret ser ovanligt ut. Kontrollera siffrorna.[ Exempel ({country}): {example}]',
  unknownRange: 'Numret ser ovanligt ut[ ({country})]. Om det är rätt kan du fortsätta.',
  checkStored: 'Vi kunde inte läsa ditt sparade nummer. Kontrollera det.',
  otherCountry: 'Är numret från ett annat land? Välj det, eller börja med +.',
  offer: 'Menade du det här numret[ ({country})]?',
  useNumber: 'Använd {number}',
  extensionNotSent: 'Numret används utan anknytning[ ({extension})].',
};

export default messages;
