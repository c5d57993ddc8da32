import type { Messages } from '../messages.js';

/** Slovak. */
const messages: Messages = {
  label: 'Telefónne číslo',
  optional: '(nepovinné)',
  country: 'Telefónna predvoľba krajiny',
  preferred: 'Navrhované',
  others: 'Všetky krajiny a oblasti',
  searchCountries: 'Hľadať krajinu alebo predvoľbu',
  noCountryFound: 'Nič sa nenašlo',
  example: 'Príklad: {example}',
  countryChanged: '{country} {code}',
  required: 'Zadajte svoje telefónne číslo.',
  notANumber: 'Zadajte svoje telefónne číslo iba číslicami.[ Príklad ({country}): {example}]',
  noCountry: 'Vyberte krajinu alebo oblasť alebo začnite číslo znakom + a predvoľbou krajiny.',
  unknownCountry: 'Túto predvoľbu nepoužíva žiadna krajina. Skontrolujte číslice za znakom +.',
  tooShort:
    'Číslo je príliš krátke.[ Počet chýbajúcich číslic: {missing}.][ Príklad ({country}): {example}]',
  tooLong:
    'Číslo je príliš dlhé.[ Počet nadbytočných číslic: {extra}.][ Príklad ({country}): {example}]',
  looksTooLong:
    'Číslo sa zdá príliš dlhé[ ({country})].[ Počet nadbytočných číslic: {extra}.] Ak je správne, môžete pokračovať.',
  invalidLength: 'Číslo má príliš málo alebo príliš veľa číslic.[ Príklad ({country}): {example}]',
  countryNotAllowed:
    'Čísla z tejto krajiny alebo oblasti[ ({country})] tu nemožno použiť. Zadajte iné číslo.[ Možné krajiny: {countries}.]',
  typeNotAllowed: 'Tento typ čísla tu nemožno použiť. Zadajte iné číslo.',
  landline: 'Zdá sa, že ide o pevnú linku. Zadajte číslo mobilného telefónu.',
  mobileOnly: 'Toto nie je číslo mobilného telefónu. Zadajte mobilné číslo.',
  invalid: 'Číslo vyzerá nezvyčajne. Skontrolujte číslice.[ Príklad ({country}): {example}]',
  unknownRange: 'Číslo vyzerá nezvyčajne[ ({country})]. Ak je správne, môžete pokračovať.',
  checkStored: 'Vaše uložené číslo sa nepodarilo prečítať. Skontrolujte ho.',
  otherCountry: 'Je číslo z inej krajiny? Vyberte ju alebo začnite znakom +.',
  offer: 'Mali ste na mysli toto číslo[ ({country})]?',
  useNumber: 'Použiť {number}',
  extensionNotSent: 'Číslo sa použije bez klapky[ ({extension})].',
};

export default messages;
