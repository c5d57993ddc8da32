import type { Messages } from '../messages.js';

/** Hungarian. */
const messages: Messages = {
  label: 'Telefonszám',
  optional: '(nem kötelező)',
  country: 'Ország vagy régió',
  preferred: 'Javasolt',
  others: 'Minden ország és régió',
  example: 'Példa: {example}',
  countryChanged: '{country} {code}',
  required: 'Adja meg a telefonszámát.',
  notANumber: 'Adjon meg egy telefonszámot számjegyekkel.[ Példa ({country}): {example}]',
  noCountry:
    'Válassza ki az országot vagy régiót, vagy kezdje a számot + jellel és az országhívó kóddal.',
  unknownCountry:
    'Ezt az országhívó kódot egyetlen ország sem használja. Ellenőrizze a + utáni számjegyeket.',
  tooShort: 'A szám túl rövid. Pótolja a hiányzó számjegyeket.[ Példa ({country}): {example}]',
  tooLong: 'A szám túl hosszú. Törölje a felesleges számjegyeket.[ Példa ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Ellenőrizze, hány számjegyből áll a szám.[ Példa ({country}): {example}]',
  countryNotAllowed:
    'Ebből az országból vagy régióból[ ({country})] származó szám itt nem használható. Adjon meg másik számot.',
  typeNotAllowed: 'Ilyen típusú szám itt nem használható. Adjon meg másik számot.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Adjon meg egy mobilszámot.',
  invalid:
    'A szám nem felel meg az általunk ismert számoknak. Ellenőrizze a számjegyeket.[ Példa ({country}): {example}]',
  unknownRange:
    'A szám nem felel meg az általunk ismert számoknak[ ({country})]. Ellenőrizze. Ha helyes, folytathatja.',
  checkStored: 'Nem tudtuk beolvasni az elmentett telefonszámát. Ellenőrizze.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
