import type { Messages } from '../messages.js';

/** Slovak. */
const messages: Messages = {
  label: 'Telefónne číslo',
  optional: '(nepovinné)',
  country: 'Krajina alebo oblasť',
  preferred: 'Navrhované',
  others: 'Všetky krajiny a oblasti',
  example: 'Príklad: {example}',
  countryChanged: '{country} {code}',
  required: 'Zadajte svoje telefónne číslo.',
  notANumber: 'Zadajte telefónne číslo číslicami.[ Príklad ({country}): {example}]',
  noCountry: 'Vyberte krajinu alebo oblasť alebo začnite číslo znakom + a predvoľbou krajiny.',
  unknownCountry: 'Túto predvoľbu nepoužíva žiadna krajina. Skontrolujte číslice za znakom +.',
  tooShort: 'Číslo je príliš krátke. Doplňte chýbajúce číslice.[ Príklad ({country}): {example}]',
  tooLong: 'Číslo je príliš dlhé. Odstráňte nadbytočné číslice.[ Príklad ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Skontrolujte počet číslic v čísle.[ Príklad ({country}): {example}]',
  countryNotAllowed:
    'Čísla z tejto krajiny alebo oblasti[ ({country})] tu nemožno použiť. Zadajte iné číslo.',
  typeNotAllowed: 'Tento typ čísla tu nemožno použiť. Zadajte iné číslo.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Zadajte číslo mobilného telefónu.',
  invalid:
    'Číslo nezodpovedá číslam, ktoré poznáme. Skontrolujte číslice.[ Príklad ({country}): {example}]',
  unknownRange:
    'Číslo nezodpovedá číslam, ktoré poznáme[ ({country})]. Skontrolujte ho. Ak je správne, môžete pokračovať.',
  checkStored: 'Vaše uložené číslo sa nepodarilo prečítať. Skontrolujte ho.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
