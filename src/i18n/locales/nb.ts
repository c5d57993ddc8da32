import type { Messages } from '../messages.js';

/** Norwegian Bokmål. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(valgfritt)',
  country: 'Landskode',
  preferred: 'Foreslåtte',
  others: 'Alle land og områder',
  searchCountries: 'Søk etter land eller kode',
  noCountryFound: 'Ingen treff',
  example: 'Eksempel: {example}',
  countryChanged: '{country} {code}',
  required: 'Skriv inn telefonnummeret ditt.',
  notANumber: 'Skriv inn telefonnummeret ditt med bare sifre.[ Eksempel ({country}): {example}]',
  noCountry: 'Velg land eller område, eller start nummeret med + og landskoden.',
  unknownCountry: 'Ingen land bruker denne koden. Sjekk sifrene etter +.',
  tooShort:
    'Nummeret er for kort.[ Antall sifre som mangler: {missing}.][ Eksempel ({country}): {example}]',
  tooLong:
    'Nummeret er for langt.[ Antall sifre for mye: {extra}.][ Eksempel ({country}): {example}]',
  looksTooLong:
    'Nummeret ser ut til å være for langt[ ({country})].[ Antall sifre for mye: {extra}.] Hvis det er riktig, kan du fortsette.',
  invalidLength: 'Nummeret har for få eller for mange sifre.[ Eksempel ({country}): {example}]',
  countryNotAllowed:
    'Numre fra dette landet eller området[ ({country})] kan ikke brukes her. Skriv inn et annet nummer.[ Mulige land: {countries}.]',
  typeNotAllowed: 'Denne typen nummer kan ikke brukes her. Skriv inn et annet nummer.',
  landline: 'Dette ser ut som et fasttelefonnummer. Skriv inn et mobilnummer.',
  mobileOnly: 'Dette er ikke et mobilnummer. Skriv inn et mobilnummer.',
  invalid: 'Nummeret ser uvanlig ut. Sjekk sifrene.[ Eksempel ({country}): {example}]',
  unknownRange: 'Nummeret ser uvanlig ut[ ({country})]. Hvis det er riktig, kan du fortsette.',
  checkStored: 'Vi kunne ikke lese det lagrede nummeret ditt. Sjekk det.',
  otherCountry: 'Er nummeret fra et annet land? Velg landet, eller start med +.',
  offer: 'Mente du dette nummeret[ ({country})]?',
  useNumber: 'Bruk {number}',
  extensionNotSent: 'Nummeret brukes uten internnummer[ ({extension})].',
};

export default messages;
