import type { Messages } from '../messages.js';

/** Lithuanian. */
const messages: Messages = {
  label: 'Telefono numeris',
  optional: '(neprivaloma)',
  country: 'Šalies telefono kodas',
  preferred: 'Siūlomos',
  others: 'Visos šalys ir regionai',
  searchCountries: 'Ieškoti šalies ar kodo',
  noCountryFound: 'Nieko nerasta',
  example: 'Pavyzdys: {example}',
  countryChanged: '{country} {code}',
  required: 'Įveskite savo telefono numerį.',
  notANumber: 'Įveskite savo telefono numerį tik skaitmenimis.[ Pavyzdys ({country}): {example}]',
  noCountry: 'Pasirinkite šalį ar regioną arba pradėkite numerį ženklu + ir šalies kodu.',
  unknownCountry: 'Šio kodo nenaudoja jokia šalis. Patikrinkite skaitmenis po ženklo +.',
  tooShort:
    'Numeris per trumpas.[ Trūksta skaitmenų: {missing}.][ Pavyzdys ({country}): {example}]',
  tooLong:
    'Numeris per ilgas.[ Nereikalingų skaitmenų: {extra}.][ Pavyzdys ({country}): {example}]',
  looksTooLong:
    'Numeris atrodo per ilgas[ ({country})].[ Nereikalingų skaitmenų: {extra}.] Jei jis teisingas, galite tęsti.',
  invalidLength: 'Numeryje per mažai arba per daug skaitmenų.[ Pavyzdys ({country}): {example}]',
  countryNotAllowed:
    'Šios šalies ar regiono[ ({country})] numerių čia naudoti negalima. Įveskite kitą numerį.[ Tinkamos šalys: {countries}.]',
  typeNotAllowed: 'Šio tipo numerių čia naudoti negalima. Įveskite kitą numerį.',
  landline: 'Atrodo, kad tai laidinio telefono numeris. Įveskite mobiliojo telefono numerį.',
  mobileOnly: 'Tai ne mobiliojo telefono numeris. Įveskite mobiliojo telefono numerį.',
  invalid: 'Numeris atrodo neįprastas. Patikrinkite skaitmenis.[ Pavyzdys ({country}): {example}]',
  unknownRange: 'Numeris atrodo neįprastas[ ({country})]. Jei jis teisingas, galite tęsti.',
  checkStored: 'Nepavyko nuskaityti jūsų išsaugoto numerio. Patikrinkite jį.',
  otherCountry: 'Numeris iš kitos šalies? Pasirinkite ją arba pradėkite ženklu +.',
  offer: 'Ar turėjote omenyje šį numerį[ ({country})]?',
  useNumber: 'Naudoti {number}',
  extensionNotSent: 'Numeris bus naudojamas be vidinio numerio[ ({extension})].',
};

export default messages;
