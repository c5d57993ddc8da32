import type { Messages } from '../messages.js';

/** Estonian. */
const messages: Messages = {
  label: 'Telefoninumber',
  optional: '(valikuline)',
  country: 'Riik või piirkond',
  preferred: 'Soovitatud',
  others: 'Kõik riigid ja piirkonnad',
  example: 'Näide: {example}',
  countryChanged: '{country} {code}',
  required: 'Sisestage oma telefoninumber.',
  notANumber: 'Sisestage telefoninumber numbrimärkidega.[ Näide ({country}): {example}]',
  noCountry: 'Valige oma riik või piirkond või alustage numbrit märgiga + ja riigi suunakoodiga.',
  unknownCountry: 'Seda suunakoodi ei kasuta ükski riik. Kontrollige numbreid märgi + järel.',
  tooShort: 'Number on liiga lühike. Lisage puuduvad numbrid.[ Näide ({country}): {example}]',
  tooLong: 'Number on liiga pikk. Eemaldage üleliigsed numbrid.[ Näide ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Kontrollige telefoninumbri pikkust.[ Näide ({country}): {example}]',
  countryNotAllowed:
    'Selle riigi või piirkonna[ ({country})] numbreid ei saa siin kasutada. Sisestage muu number.',
  typeNotAllowed: 'Seda tüüpi numbrit ei saa siin kasutada. Sisestage muu number.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Sisestage mobiilinumber.',
  invalid:
    'Number ei vasta meile teadaolevatele numbritele. Kontrollige numbrit.[ Näide ({country}): {example}]',
  unknownRange:
    'Number ei vasta meile teadaolevatele numbritele[ ({country})]. Kontrollige seda. Kui see on õige, võite jätkata.',
  checkStored: 'Teie salvestatud numbrit ei õnnestunud lugeda. Kontrollige seda.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
