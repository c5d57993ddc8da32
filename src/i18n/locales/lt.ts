import type { Messages } from '../messages.js';

/** Lithuanian. */
const messages: Messages = {
  label: 'Telefono numeris',
  optional: '(neprivaloma)',
  country: 'Šalis arba regionas',
  preferred: 'Siūlomos',
  others: 'Visos šalys ir regionai',
  example: 'Pavyzdys: {example}',
  countryChanged: '{country} {code}',
  required: 'Įveskite savo telefono numerį.',
  notANumber: 'Įveskite telefono numerį skaitmenimis.[ Pavyzdys ({country}): {example}]',
  noCountry: 'Pasirinkite šalį ar regioną arba pradėkite numerį ženklu + ir šalies kodu.',
  unknownCountry: 'Šio kodo nenaudoja jokia šalis. Patikrinkite skaitmenis po ženklo +.',
  tooShort:
    'Numeris per trumpas. Įveskite trūkstamus skaitmenis.[ Pavyzdys ({country}): {example}]',
  tooLong:
    'Numeris per ilgas. Pašalinkite nereikalingus skaitmenis.[ Pavyzdys ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Patikrinkite, kiek skaitmenų yra numeryje.[ Pavyzdys ({country}): {example}]',
  countryNotAllowed:
    'Šios šalies ar regiono[ ({country})] numerių čia naudoti negalima. Įveskite kitą numerį.',
  typeNotAllowed: 'Šio tipo numerių čia naudoti negalima. Įveskite kitą numerį.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Įveskite mobiliojo telefono numerį.',
  invalid:
    'Numeris neatitinka mums žinomų numerių. Patikrinkite skaitmenis.[ Pavyzdys ({country}): {example}]',
  unknownRange:
    'Numeris neatitinka mums žinomų numerių[ ({country})]. Patikrinkite jį. Jei jis teisingas, galite tęsti.',
  checkStored: 'Nepavyko nuskaityti jūsų išsaugoto numerio. Patikrinkite jį.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
