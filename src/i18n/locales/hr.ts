import type { Messages } from '../messages.js';

/** Croatian. */
const messages: Messages = {
  label: 'Broj telefona',
  optional: '(neobavezno)',
  country: 'Pozivni broj države',
  preferred: 'Predloženo',
  others: 'Sve države i regije',
  searchCountries: 'Traženje države ili pozivnog broja',
  noCountryFound: 'Nema rezultata',
  example: 'Primjer: {example}',
  countryChanged: '{country} {code}',
  required: 'Unesite svoj broj telefona.',
  notANumber: 'Unesite svoj broj telefona samo znamenkama.[ Primjer ({country}): {example}]',
  noCountry: 'Odaberite državu ili regiju ili započnite broj znakom + i pozivnim brojem države.',
  unknownCountry: 'Nijedna država ne koristi taj pozivni broj. Provjerite znamenke iza znaka +.',
  tooShort: 'Broj je prekratak.[ Nedostaje znamenki: {missing}.][ Primjer ({country}): {example}]',
  tooLong: 'Broj je predug.[ Suvišnih znamenki: {extra}.][ Primjer ({country}): {example}]',
  looksTooLong:
    'Broj izgleda predug[ ({country})].[ Suvišnih znamenki: {extra}.] Ako je točan, možete nastaviti.',
  invalidLength: 'Broj ima premalo ili previše znamenki.[ Primjer ({country}): {example}]',
  countryNotAllowed:
    'Brojevi iz ove države ili regije[ ({country})] ovdje se ne mogu koristiti. Unesite drugi broj.[ Moguće države: {countries}.]',
  typeNotAllowed: 'Ova vrsta broja ovdje se ne može koristiti. Unesite drugi broj.',
  landline: 'Ovo izgleda kao broj fiksnog telefona. Unesite broj mobitela.',
  mobileOnly: 'Ovo nije broj mobitela. Unesite broj mobitela.',
  invalid: 'Broj izgleda neobično. Provjerite znamenke.[ Primjer ({country}): {example}]',
  unknownRange: 'Broj izgleda neobično[ ({country})]. Ako je točan, možete nastaviti.',
  checkStored: 'Nismo uspjeli pročitati vaš spremljeni broj. Provjerite ga.',
  otherCountry: 'Broj je iz druge države? Odaberite je ili započnite broj znakom +.',
  offer: 'Jeste li mislili na ovaj broj[ ({country})]?',
  useNumber: 'Koristi {number}',
  extensionNotSent: 'Broj će se koristiti bez internog broja[ ({extension})].',
};

export default messages;
