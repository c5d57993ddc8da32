import type { Messages } from '../messages.js';

/** Czech. */
const messages: Messages = {
  label: 'Telefonní číslo',
  optional: '(nepovinné)',
  country: 'Země nebo oblast',
  preferred: 'Navrhované',
  others: 'Všechny země a oblasti',
  example: 'Příklad: {example}',
  countryChanged: '{country} {code}',
  required: 'Zadejte své telefonní číslo.',
  notANumber: 'Zadejte telefonní číslo číslicemi.[ Příklad ({country}): {example}]',
  noCountry: 'Vyberte zemi nebo oblast, nebo začněte číslo znakem + a předvolbou země.',
  unknownCountry: 'Tuto předvolbu nepoužívá žádná země. Zkontrolujte číslice za znakem +.',
  tooShort: 'Číslo je příliš krátké. Doplňte chybějící číslice.[ Příklad ({country}): {example}]',
  tooLong: 'Číslo je příliš dlouhé. Odstraňte přebytečné číslice.[ Příklad ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Zkontrolujte počet číslic v čísle.[ Příklad ({country}): {example}]',
  countryNotAllowed:
    'Čísla z této země nebo oblasti[ ({country})] zde nelze použít. Zadejte jiné číslo.',
  typeNotAllowed: 'Tento typ čísla zde nelze použít. Zadejte jiné číslo.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Zadejte číslo mobilního telefonu.',
  invalid:
    'Číslo neodpovídá číslům, která známe. Zkontrolujte číslice.[ Příklad ({country}): {example}]',
  unknownRange:
    'Číslo neodpovídá číslům, která známe[ ({country})]. Zkontrolujte ho. Pokud je správné, můžete pokračovat.',
  checkStored: 'Vaše uložené číslo se nepodařilo přečíst. Zkontrolujte ho.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
