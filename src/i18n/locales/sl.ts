import type { Messages } from '../messages.js';

/** Slovenian. */
const messages: Messages = {
  label: 'Telefonska številka',
  optional: '(neobvezno)',
  country: 'Država ali regija',
  preferred: 'Predlagano',
  others: 'Vse države in regije',
  example: 'Primer: {example}',
  countryChanged: '{country} {code}',
  required: 'Vnesite svojo telefonsko številko.',
  notANumber: 'Vnesite telefonsko številko s števkami.[ Primer ({country}): {example}]',
  noCountry: 'Izberite državo ali regijo ali pa začnite številko z znakom + in klicno kodo države.',
  unknownCountry: 'Te klicne kode ne uporablja nobena država. Preverite števke za znakom +.',
  tooShort: 'Številka je prekratka. Dodajte manjkajoče števke.[ Primer ({country}): {example}]',
  tooLong: 'Številka je predolga. Odstranite odvečne števke.[ Primer ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Preverite, koliko števk ima številka.[ Primer ({country}): {example}]',
  countryNotAllowed:
    'Številk iz te države ali regije[ ({country})] tukaj ni mogoče uporabiti. Vnesite drugo številko.',
  typeNotAllowed: 'Številk te vrste tukaj ni mogoče uporabiti. Vnesite drugo številko.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Vnesite številko mobilnega telefona.',
  invalid:
    'Številka se ne ujema s številkami, ki jih poznamo. Preverite števke.[ Primer ({country}): {example}]',
  unknownRange:
    'Številka se ne ujema s številkami, ki jih poznamo[ ({country})]. Preverite jo. Če je pravilna, lahko nadaljujete.',
  checkStored: 'Vaše shranjene številke ni bilo mogoče prebrati. Preverite jo.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
