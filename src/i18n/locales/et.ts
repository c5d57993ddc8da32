import type { Messages } from '../messages.js';

/** Estonian. */
const messages: Messages = {
  label: 'Telefoninumber',
  optional: '(valikuline)',
  country: 'Riigi suunakood',
  preferred: 'Soovitatud',
  others: 'Kõik riigid ja piirkonnad',
  searchCountries: 'Otsi riiki või suunakoodi',
  noCountryFound: 'Midagi ei leitud',
  example: 'Näide: {example}',
  countryChanged: '{country} {code}',
  required: 'Sisestage oma telefoninumber.',
  notANumber:
    'Sisestage oma telefoninumber, kasutades ainult numbreid.[ Näide ({country}): {example}]',
  noCountry: 'Valige oma riik või piirkond või alustage numbrit märgiga + ja riigi suunakoodiga.',
  unknownCountry: 'Seda suunakoodi ei kasuta ükski riik. Kontrollige numbreid märgi + järel.',
  tooShort:
    'Number on liiga lühike.[ Puuduvate numbrite arv: {missing}.][ Näide ({country}): {example}]',
  tooLong:
    'Number on liiga pikk.[ Üleliigsete numbrite arv: {extra}.][ Näide ({country}): {example}]',
  looksTooLong:
    'Number tundub liiga pikk[ ({country})].[ Üleliigsete numbrite arv: {extra}.] Kui see on õige, võite jätkata.',
  invalidLength:
    'Telefoninumbris on liiga vähe või liiga palju numbreid.[ Näide ({country}): {example}]',
  countryNotAllowed:
    'Selle riigi või piirkonna[ ({country})] numbreid ei saa siin kasutada. Sisestage muu number.[ Lubatud riigid: {countries}.]',
  typeNotAllowed: 'Seda tüüpi numbrit ei saa siin kasutada. Sisestage muu number.',
  landline: 'See tundub olevat lauatelefoni number. Sisestage mobiilinumber.',
  mobileOnly: 'See ei ole mobiilinumber. Sisestage mobiilinumber.',
  invalid: 'Number tundub ebatavaline. Kontrollige numbrit.[ Näide ({country}): {example}]',
  unknownRange: 'Number tundub ebatavaline[ ({country})]. Kui see on õige, võite jätkata.',
  checkStored: 'Teie salvestatud numbrit ei õnnestunud lugeda. Kontrollige seda.',
  otherCountry: 'Kas number on teisest riigist? Valige see riik või alustage märgiga +.',
  offer: 'Kas mõtlesite seda numbrit[ ({country})]?',
  useNumber: 'Kasuta numbrit {number}',
  extensionNotSent: 'Numbrit kasutatakse ilma sisenumbrita[ ({extension})].',
};

export default messages;
