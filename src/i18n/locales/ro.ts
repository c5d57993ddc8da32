import type { Messages } from '../messages.js';

/** Romanian. */
const messages: Messages = {
  label: 'Număr de telefon',
  optional: '(opțional)',
  country: 'Prefixul telefonic al țării',
  preferred: 'Sugerate',
  others: 'Toate țările și regiunile',
  searchCountries: 'Căutare țară sau prefix',
  noCountryFound: 'Niciun rezultat',
  example: 'Exemplu: {example}',
  countryChanged: '{country} {code}',
  required: 'Introduceți numărul dvs. de telefon.',
  notANumber:
    'Introduceți numărul dvs. de telefon folosind doar cifre.[ Exemplu ({country}): {example}]',
  noCountry: 'Alegeți țara sau regiunea ori începeți numărul cu + și prefixul țării.',
  unknownCountry: 'Nicio țară nu folosește acest prefix. Verificați cifrele de după +.',
  tooShort: 'Numărul este prea scurt.[ Cifre lipsă: {missing}.][ Exemplu ({country}): {example}]',
  tooLong: 'Numărul este prea lung.[ Cifre în plus: {extra}.][ Exemplu ({country}): {example}]',
  looksTooLong:
    'Numărul pare prea lung[ ({country})].[ Cifre în plus: {extra}.] Dacă este corect, puteți continua.',
  invalidLength: 'Numărul are prea puține sau prea multe cifre.[ Exemplu ({country}): {example}]',
  countryNotAllowed:
    'Numerele din această țară sau regiune[ ({country})] nu pot fi folosite aici. Introduceți alt număr.[ Țări acceptate: {countries}.]',
  typeNotAllowed: 'Acest tip de număr nu poate fi folosit aici. Introduceți alt număr.',
  landline: 'Pare un număr de telefon fix. Introduceți un număr de mobil.',
  mobileOnly: 'Acesta nu este un număr de mobil. Introduceți un număr de mobil.',
  invalid: 'Numărul pare neobișnuit. Verificați cifrele.[ Exemplu ({country}): {example}]',
  unknownRange: 'Numărul pare neobișnuit[ ({country})]. Dacă este corect, puteți continua.',
  checkStored: 'Nu am putut citi numărul dvs. salvat. Verificați-l.',
  otherCountry: 'Numărul este din altă țară? Alegeți țara sau începeți cu +.',
  offer: 'V-ați referit la acest număr[ ({country})]?',
  useNumber: 'Folosiți {number}',
  extensionNotSent: 'Numărul va fi folosit fără numărul de interior[ ({extension})].',
};

export default messages;
