import type { Messages } from '../messages.js';

/** Italian. */
const messages: Messages = {
  label: 'Numero di telefono',
  optional: '(facoltativo)',
  country: 'Prefisso internazionale',
  preferred: 'Suggeriti',
  others: 'Tutti i Paesi e i territori',
  searchCountries: 'Cerca Paese o prefisso',
  noCountryFound: 'Nessun risultato',
  example: 'Esempio: {example}',
  countryChanged: '{country} {code}',
  required: 'Inserisci il tuo numero di telefono.',
  notANumber:
    'Inserisci il tuo numero di telefono usando solo cifre.[ Esempio ({country}): {example}]',
  noCountry:
    'Scegli il tuo Paese o territorio, oppure inizia il numero con + e il prefisso internazionale.',
  unknownCountry: 'Nessun Paese usa questo prefisso. Controlla le cifre dopo il +.',
  tooShort:
    'Questo numero è troppo corto.[ Cifre mancanti: {missing}.][ Esempio ({country}): {example}]',
  tooLong:
    'Questo numero è troppo lungo.[ Cifre in più: {extra}.][ Esempio ({country}): {example}]',
  looksTooLong:
    'Questo numero sembra troppo lungo[ ({country})].[ Cifre in più: {extra}.] Se è corretto, puoi continuare.',
  invalidLength: 'Questo numero ha troppe cifre o troppo poche.[ Esempio ({country}): {example}]',
  countryNotAllowed:
    'I numeri di questo Paese o territorio[ ({country})] non sono accettati qui. Inserisci un altro numero.[ Paesi accettati: {countries}.]',
  typeNotAllowed: 'Questo tipo di numero non è accettato qui. Inserisci un altro numero.',
  landline: 'Sembra un numero fisso. Inserisci un numero di cellulare.',
  mobileOnly: 'Questo non è un numero di cellulare. Inserisci un numero di cellulare.',
  invalid: 'Questo numero sembra insolito. Controlla le cifre.[ Esempio ({country}): {example}]',
  unknownRange: 'Questo numero sembra insolito[ ({country})]. Se è corretto, puoi continuare.',
  checkStored: 'Non siamo riusciti a leggere il tuo numero salvato. Controllalo.',
  otherCountry: 'Il numero è di un altro Paese? Sceglilo, oppure inizia con +.',
  offer: 'Intendevi questo numero[ ({country})]?',
  useNumber: 'Usa {number}',
  extensionNotSent: 'Il numero verrà usato senza l’interno[ ({extension})].',
};

export default messages;
