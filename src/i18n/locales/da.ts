import type { Messages } from '../messages.js';

/** Danish. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(valgfrit)',
  country: 'Land eller område',
  preferred: 'Foreslåede',
  others: 'Alle lande og områder',
  example: 'Eksempel: {example}',
  countryChanged: '{country} {code}',
  required: 'Indtast dit telefonnummer.',
  notANumber: 'Indtast et telefonnummer med cifre.[ Eksempel ({country}): {example}]',
  noCountry: 'Vælg dit land eller område, eller begynd nummeret med + og landekoden.',
  unknownCountry: 'Intet land bruger denne kode. Tjek cifrene efter +.',
  tooShort: 'Nummeret er for kort. Tilføj de manglende cifre.[ Eksempel ({country}): {example}]',
  tooLong: 'Nummeret er for langt. Fjern de overskydende cifre.[ Eksempel ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Tjek, hvor mange cifre nummeret har.[ Eksempel ({country}): {example}]',
  countryNotAllowed:
    'Numre fra dette land eller område[ ({country})] kan ikke bruges her. Indtast et andet nummer.',
  typeNotAllowed: 'Denne type nummer kan ikke bruges her. Indtast et andet nummer.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Indtast et mobilnummer.',
  invalid:
    'Nummeret svarer ikke til de numre, vi kender. Tjek cifrene.[ Eksempel ({country}): {example}]',
  unknownRange:
    'Nummeret svarer ikke til de numre, vi kender[ ({country})]. Tjek det. Hvis det er rigtigt, kan du fortsætte.',
  checkStored: 'Vi kunne ikke læse dit gemte nummer. Tjek det.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
