import type { Messages } from '../messages.js';

/** Danish. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(valgfrit)',
  country: 'Landekode',
  preferred: 'Foreslåede',
  others: 'Alle lande og områder',
  searchCountries: 'Søg efter land eller kode',
  noCountryFound: 'Intet fundet',
  example: 'Eksempel: {example}',
  countryChanged: '{country} {code}',
  required: 'Indtast dit telefonnummer.',
  notANumber: 'Indtast dit telefonnummer, og brug kun cifre.[ Eksempel ({country}): {example}]',
  noCountry: 'Vælg dit land eller område, eller begynd nummeret med + og landekoden.',
  unknownCountry: 'Intet land bruger denne kode. Tjek cifrene efter +.',
  tooShort:
    'Nummeret er for kort.[ Antal manglende cifre: {missing}.][ Eksempel ({country}): {example}]',
  tooLong:
    'Nummeret er for langt.[ Antal cifre for meget: {extra}.][ Eksempel ({country}): {example}]',
  looksTooLong:
    'Nummeret ser ud til at være for langt[ ({country})].[ Antal cifre for meget: {extra}.] Hvis det er rigtigt, kan du fortsætte.',
  invalidLength: 'Nummeret har for få eller for mange cifre.[ Eksempel ({country}): {example}]',
  countryNotAllowed:
    'Numre fra dette land eller område[ ({country})] kan ikke bruges her. Indtast et andet nummer.[ Mulige lande: {countries}.]',
  typeNotAllowed: 'Denne type nummer kan ikke bruges her. Indtast et andet nummer.',
  landline: 'Det ligner et fastnetnummer. Indtast et mobilnummer.',
  mobileOnly: 'Det er ikke et mobilnummer. Indtast et mobilnummer.',
  invalid: 'Nummeret ser usædvanligt ud. Tjek cifrene.[ Eksempel ({country}): {example}]',
  unknownRange: 'Nummeret ser usædvanligt ud[ ({country})]. Hvis det er rigtigt, kan du fortsætte.',
  checkStored: 'Vi kunne ikke læse dit gemte nummer. Tjek det.',
  otherCountry: 'Er nummeret fra et andet land? Vælg landet, eller begynd med +.',
  offer: 'Mente du dette nummer[ ({country})]?',
  useNumber: 'Brug {number}',
  extensionNotSent: 'Nummeret bruges uden lokalnummer[ ({extension})].',
};

export default messages;
