import type { Messages } from '../messages.js';

/** Hungarian. */
const messages: Messages = {
  label: 'Telefonszám',
  optional: '(nem kötelező)',
  country: 'Országhívó kód',
  preferred: 'Javasolt',
  others: 'Minden ország és régió',
  searchCountries: 'Ország vagy hívókód keresése',
  noCountryFound: 'Nincs találat',
  example: 'Példa: {example}',
  countryChanged: '{country} {code}',
  required: 'Adja meg a telefonszámát.',
  notANumber: 'Adja meg a telefonszámát, csak számjegyekkel.[ Példa ({country}): {example}]',
  noCountry:
    'Válassza ki az országot vagy régiót, vagy kezdje a számot + jellel és az országhívó kóddal.',
  unknownCountry:
    'Ezt az országhívó kódot egyetlen ország sem használja. Ellenőrizze a + utáni számjegyeket.',
  tooShort:
    'A szám túl rövid.[ Hiányzó számjegyek száma: {missing}.][ Példa ({country}): {example}]',
  tooLong:
    'A szám túl hosszú.[ Felesleges számjegyek száma: {extra}.][ Példa ({country}): {example}]',
  looksTooLong:
    'A szám túl hosszúnak tűnik[ ({country})].[ Felesleges számjegyek száma: {extra}.] Ha helyes, folytathatja.',
  invalidLength: 'A szám túl kevés vagy túl sok számjegyből áll.[ Példa ({country}): {example}]',
  countryNotAllowed:
    'Ebből az országból vagy régióból[ ({country})] származó szám itt nem használható. Adjon meg másik számot.[ Elfogadott országok: {countries}.]',
  typeNotAllowed: 'Ilyen típusú szám itt nem használható. Adjon meg másik számot.',
  landline: 'Ez vezetékes számnak tűnik. Adjon meg egy mobilszámot.',
  mobileOnly: 'Ez nem mobilszám. Adjon meg egy mobilszámot.',
  invalid: 'A szám szokatlannak tűnik. Ellenőrizze a számjegyeket.[ Példa ({country}): {example}]',
  unknownRange: 'A szám szokatlannak tűnik[ ({country})]. Ha helyes, folytathatja.',
  checkStored: 'Nem tudtuk beolvasni az elmentett telefonszámát. Ellenőrizze.',
  otherCountry: 'Másik ország száma? Válassza ki az országot, vagy kezdje + jellel.',
  offer: 'Erre a számra gondolt[ ({country})]?',
  useNumber: '{number} használata',
  extensionNotSent: 'A számot mellék[ ({extension})] nélkül használjuk.',
};

export default messages;
