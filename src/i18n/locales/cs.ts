import type { Messages } from '../messages.js';

/** Czech. */
const messages: Messages = {
  label: 'Telefonní číslo',
  optional: '(nepovinné)',
  country: 'Telefonní předvolba země',
  preferred: 'Navrhované',
  others: 'Všechny země a oblasti',
  searchCountries: 'Hledat zemi nebo předvolbu',
  noCountryFound: 'Nic nenalezeno',
  example: 'Příklad: {example}',
  countryChanged: '{country} {code}',
  required: 'Zadejte své telefonní číslo.',
  notANumber: 'Zadejte své telefonní číslo pouze číslicemi.[ Příklad ({country}): {example}]',
  noCountry: 'Vyberte zemi nebo oblast, nebo začněte číslo znakem + a předvolbou země.',
  unknownCountry: 'Tuto předvolbu nepoužívá žádná země. Zkontrolujte číslice za znakem +.',
  tooShort:
    'Číslo je příliš krátké.[ Počet chybějících číslic: {missing}.][ Příklad ({country}): {example}]',
  tooLong:
    'Číslo je příliš dlouhé.[ Počet přebytečných číslic: {extra}.][ Příklad ({country}): {example}]',
  looksTooLong:
    'Číslo se zdá být příliš dlouhé[ ({country})].[ Počet přebytečných číslic: {extra}.] Pokud je správné, můžete pokračovat.',
  invalidLength: 'Číslo má příliš málo nebo příliš mnoho číslic.[ Příklad ({country}): {example}]',
  countryNotAllowed:
    'Čísla z této země nebo oblasti[ ({country})] zde nelze použít. Zadejte jiné číslo.[ Možné země: {countries}.]',
  typeNotAllowed: 'Tento typ čísla zde nelze použít. Zadejte jiné číslo.',
  landline: 'Zdá se, že jde o pevnou linku. Zadejte číslo mobilního telefonu.',
  mobileOnly: 'Toto není číslo mobilního telefonu. Zadejte mobilní číslo.',
  invalid: 'Číslo vypadá neobvykle. Zkontrolujte číslice.[ Příklad ({country}): {example}]',
  unknownRange: 'Číslo vypadá neobvykle[ ({country})]. Pokud je správné, můžete pokračovat.',
  checkStored: 'Vaše uložené číslo se nepodařilo přečíst. Zkontrolujte ho.',
  otherCountry: 'Je číslo z jiné země? Vyberte ji, nebo začněte znakem +.',
  offer: 'Myslíte toto číslo[ ({country})]?',
  useNumber: 'Použít {number}',
  extensionNotSent: 'Číslo se použije bez linky[ ({extension})].',
};

export default messages;
