import type { Messages } from '../messages.js';

/** Swedish. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(valfritt)',
  country: 'Land eller region',
  preferred: 'Föreslagna',
  others: 'Alla länder och regioner',
  example: 'Exempel: {example}',
  countryChanged: '{country} {code}',
  required: 'Ange ditt telefonnummer.',
  notANumber: 'Ange ett telefonnummer med siffror.[ Exempel ({country}): {example}]',
  noCountry: 'Välj land eller region, eller börja numret med + och landskoden.',
  unknownCountry: 'Inget land använder den här koden. Kontrollera siffrorna efter +.',
  tooShort: 'Numret är för kort. Lägg till siffrorna som saknas.[ Exempel ({country}): {example}]',
  tooLong:
    'Numret är för långt. Ta bort de överflödiga siffrorna.[ Exempel ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Kontrollera hur många siffror numret har.[ Exempel ({country}): {example}]',
  countryNotAllowed:
    'Nummer från det här landet eller den här regionen[ ({country})] kan inte användas här. Ange ett annat nummer.',
  typeNotAllowed: 'Den här typen av nummer kan inte användas här. Ange ett annat nummer.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Ange ett mobilnummer.',
  invalid:
    'Numret stämmer inte med de nummer vi känner till. Kontrollera siffrorna.[ Exempel ({country}): {example}]',
  unknownRange:
    'Numret stämmer inte med de nummer vi känner till[ ({country})]. Kontrollera det. Om det är rätt kan du fortsätta.',
  checkStored: 'Vi kunde inte läsa ditt sparade nummer. Kontrollera det.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
