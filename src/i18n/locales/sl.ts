import type { Messages } from '../messages.js';

/** Slovenian. */
const messages: Messages = {
  label: 'Telefonska številka',
  optional: '(neobvezno)',
  country: 'Klicna koda države',
  preferred: 'Predlagano',
  others: 'Vse države in regije',
  searchCountries: 'Iskanje države ali kode',
  noCountryFound: 'Ni zadetkov',
  example: 'Primer: {example}',
  countryChanged: '{country} {code}',
  required: 'Vnesite svojo telefonsko številko.',
  notANumber: 'Vnesite svojo telefonsko številko samo s števkami.[ Primer ({country}): {example}]',
  noCountry: 'Izberite državo ali regijo ali pa začnite številko z znakom + in klicno kodo države.',
  unknownCountry: 'Te klicne kode ne uporablja nobena država. Preverite števke za znakom +.',
  tooShort:
    'Številka je prekratka.[ Število manjkajočih števk: {missing}.][ Primer ({country}): {example}]',
  tooLong:
    'Številka je predolga.[ Število odvečnih števk: {extra}.][ Primer ({country}): {example}]',
  looksTooLong:
    'Številka je videti predolga[ ({country})].[ Število odvečnih števk: {extra}.] Če je pravilna, lahko nadaljujete.',
  invalidLength: 'Številka ima premalo ali preveč števk.[ Primer ({country}): {example}]',
  countryNotAllowed:
    'Številk iz te države ali regije[ ({country})] tukaj ni mogoče uporabiti. Vnesite drugo številko.[ Možne države: {countries}.]',
  typeNotAllowed: 'Številk te vrste tukaj ni mogoče uporabiti. Vnesite drugo številko.',
  landline:
    'To je videti kot številka stacionarnega telefona. Vnesite številko mobilnega telefona.',
  mobileOnly: 'To ni številka mobilnega telefona. Vnesite mobilno številko.',
  invalid: 'Številka je videti nenavadna. Preverite števke.[ Primer ({country}): {example}]',
  unknownRange: 'Številka je videti nenavadna[ ({country})]. Če je pravilna, lahko nadaljujete.',
  checkStored: 'Vaše shranjene številke ni bilo mogoče prebrati. Preverite jo.',
  otherCountry: 'Je številka iz druge države? Izberite jo ali začnite z znakom +.',
  offer: 'Ste mislili to številko[ ({country})]?',
  useNumber: 'Uporabi {number}',
  extensionNotSent: 'Številka bo uporabljena brez interne številke[ ({extension})].',
};

export default messages;
