import type { Messages } from '../messages.js';

/** Croatian. */
const messages: Messages = {
  label: 'Broj telefona',
  optional: '(neobavezno)',
  country: 'Država ili regija',
  preferred: 'Predloženo',
  others: 'Sve države i regije',
  example: 'Primjer: {example}',
  countryChanged: '{country} {code}',
  required: 'Unesite svoj broj telefona.',
  notANumber: 'Unesite broj telefona znamenkama.[ Primjer ({country}): {example}]',
  noCountry: 'Odaberite državu ili regiju ili započnite broj znakom + i pozivnim brojem države.',
  unknownCountry: 'Nijedna država ne koristi taj pozivni broj. Provjerite znamenke iza znaka +.',
  tooShort: 'Broj je prekratak. Dodajte znamenke koje nedostaju.[ Primjer ({country}): {example}]',
  tooLong: 'Broj je predug. Uklonite suvišne znamenke.[ Primjer ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Provjerite koliko broj ima znamenki.[ Primjer ({country}): {example}]',
  countryNotAllowed:
    'Brojevi iz ove države ili regije[ ({country})] ovdje se ne mogu koristiti. Unesite drugi broj.',
  typeNotAllowed: 'Ova vrsta broja ovdje se ne može koristiti. Unesite drugi broj.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Unesite broj mobitela.',
  invalid:
    'Broj ne odgovara brojevima koje poznajemo. Provjerite znamenke.[ Primjer ({country}): {example}]',
  unknownRange:
    'Broj ne odgovara brojevima koje poznajemo[ ({country})]. Provjerite ga. Ako je točan, možete nastaviti.',
  checkStored: 'Nismo uspjeli pročitati vaš spremljeni broj. Provjerite ga.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
