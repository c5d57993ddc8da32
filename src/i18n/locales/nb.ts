import type { Messages } from '../messages.js';

/** Norwegian Bokmål. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(valgfritt)',
  country: 'Land eller område',
  preferred: 'Foreslåtte',
  others: 'Alle land og områder',
  example: 'Eksempel: {example}',
  countryChanged: '{country} {code}',
  required: 'Skriv inn telefonnummeret ditt.',
  notANumber: 'Skriv inn et telefonnummer med sifre.[ Eksempel ({country}): {example}]',
  noCountry: 'Velg land eller område, eller start nummeret med + og landskoden.',
  unknownCountry: 'Ingen land bruker denne koden. Sjekk sifrene etter +.',
  tooShort: 'Nummeret er for kort. Legg til sifrene som mangler.[ Eksempel ({country}): {example}]',
  tooLong: 'Nummeret er for langt. Fjern de overflødige sifrene.[ Eksempel ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Sjekk hvor mange sifre nummeret har.[ Eksempel ({country}): {example}]',
  countryNotAllowed:
    'Numre fra dette landet eller området[ ({country})] kan ikke brukes her. Skriv inn et annet nummer.',
  typeNotAllowed: 'Denne typen nummer kan ikke brukes her. Skriv inn et annet nummer.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Skriv inn et mobilnummer.',
  invalid:
    'Nummeret stemmer ikke med numrene vi kjenner til. Sjekk sifrene.[ Eksempel ({country}): {example}]',
  unknownRange:
    'Nummeret stemmer ikke med numrene vi kjenner til[ ({country})]. Sjekk det. Hvis det er riktig, kan du fortsette.',
  checkStored: 'Vi kunne ikke lese det lagrede nummeret ditt. Sjekk det.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
