import type { Messages } from '../messages.js';

/** Romanian. */
const messages: Messages = {
  label: 'Număr de telefon',
  optional: '(opțional)',
  country: 'Țară sau regiune',
  preferred: 'Sugerate',
  others: 'Toate țările și regiunile',
  example: 'Exemplu: {example}',
  countryChanged: '{country} {code}',
  required: 'Introduceți numărul dvs. de telefon.',
  notANumber: 'Introduceți un număr de telefon cu cifre.[ Exemplu ({country}): {example}]',
  noCountry: 'Alegeți țara sau regiunea ori începeți numărul cu + și prefixul țării.',
  unknownCountry: 'Nicio țară nu folosește acest prefix. Verificați cifrele de după +.',
  tooShort:
    'Numărul este prea scurt. Adăugați cifrele care lipsesc.[ Exemplu ({country}): {example}]',
  tooLong: 'Numărul este prea lung. Ștergeți cifrele în plus.[ Exemplu ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Verificați câte cifre are numărul.[ Exemplu ({country}): {example}]',
  countryNotAllowed:
    'Numerele din această țară sau regiune[ ({country})] nu pot fi folosite aici. Introduceți alt număr.',
  typeNotAllowed: 'Acest tip de număr nu poate fi folosit aici. Introduceți alt număr.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Introduceți un număr de mobil.',
  invalid:
    'Numărul nu corespunde numerelor pe care le cunoaștem. Verificați cifrele.[ Exemplu ({country}): {example}]',
  unknownRange:
    'Numărul nu corespunde numerelor pe care le cunoaștem[ ({country})]. Verificați-l. Dacă este corect, puteți continua.',
  checkStored: 'Nu am putut citi numărul dvs. salvat. Verificați-l.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
