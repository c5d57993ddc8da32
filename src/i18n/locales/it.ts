import type { Messages } from '../messages.js';

/** Italian. */
const messages: Messages = {
  label: 'Numero di telefono',
  optional: '(facoltativo)',
  country: 'Paese o regione',
  preferred: 'Suggeriti',
  others: 'Tutti i Paesi e le regioni',
  example: 'Esempio: {example}',
  countryChanged: '{country} {code}',
  required: 'Inserisci il tuo numero di telefono.',
  notANumber: 'Inserisci un numero di telefono in cifre.[ Esempio ({country}): {example}]',
  noCountry:
    'Scegli il tuo Paese o la tua regione, oppure inizia il numero con + e il prefisso internazionale.',
  unknownCountry: 'Nessun Paese usa questo prefisso. Controlla le cifre dopo il +.',
  tooShort:
    'Questo numero è troppo corto. Aggiungi le cifre mancanti.[ Esempio ({country}): {example}]',
  tooLong: 'Questo numero è troppo lungo. Togli le cifre in più.[ Esempio ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Controlla quante cifre ha questo numero.[ Esempio ({country}): {example}]',
  countryNotAllowed:
    'I numeri di questo Paese o regione[ ({country})] non sono accettati qui. Inserisci un altro numero.',
  typeNotAllowed: 'Questo tipo di numero non è accettato qui. Inserisci un altro numero.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Inserisci un numero di cellulare.',
  invalid:
    'Questo numero non corrisponde a quelli che conosciamo. Controlla le cifre.[ Esempio ({country}): {example}]',
  unknownRange:
    'Questo numero non corrisponde a quelli che conosciamo[ ({country})]. Controllalo. Se è corretto, puoi continuare.',
  checkStored: 'Non siamo riusciti a leggere il tuo numero salvato. Controllalo.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
