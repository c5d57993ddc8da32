import type { Messages } from '../messages.js';

/** Finnish. */
const messages: Messages = {
  label: 'Puhelinnumero',
  optional: '(valinnainen)',
  country: 'Maatunnus',
  preferred: 'Ehdotukset',
  others: 'Kaikki maat ja alueet',
  searchCountries: 'Hae maata tai tunnusta',
  noCountryFound: 'Ei tuloksia',
  example: 'Esimerkki: {example}',
  countryChanged: '{country} {code}',
  required: 'Anna puhelinnumerosi.',
  notANumber: 'Anna puhelinnumerosi pelkkinä numeroina.[ Esimerkki ({country}): {example}]',
  noCountry: 'Valitse maa tai alue, tai aloita numero +-merkillä ja maatunnuksella.',
  unknownCountry: 'Mikään maa ei käytä tätä tunnusta. Tarkista numerot +-merkin jälkeen.',
  tooShort:
    'Numero on liian lyhyt.[ Puuttuvia numeroita: {missing}.][ Esimerkki ({country}): {example}]',
  tooLong:
    'Numero on liian pitkä.[ Ylimääräisiä numeroita: {extra}.][ Esimerkki ({country}): {example}]',
  looksTooLong:
    'Numero näyttää liian pitkältä[ ({country})].[ Ylimääräisiä numeroita: {extra}.] Jos se on oikein, voit jatkaa.',
  invalidLength:
    'Puhelinnumerossa on liian vähän tai liian monta numeroa.[ Esimerkki ({country}): {example}]',
  countryNotAllowed:
    'Tämän maan tai alueen[ ({country})] numeroita ei voi käyttää tässä. Anna toinen numero.[ Hyväksytyt maat: {countries}.]',
  typeNotAllowed: 'Tämäntyyppistä numeroa ei voi käyttää tässä. Anna toinen numero.',
  landline: 'Tämä näyttää lankapuhelinnumerolta. Anna matkapuhelinnumero.',
  mobileOnly: 'Tämä ei ole matkapuhelinnumero. Anna matkapuhelinnumero.',
  invalid: 'Numero näyttää epätavalliselta. Tarkista numero.[ Esimerkki ({country}): {example}]',
  unknownRange: 'Numero näyttää epätavalliselta[ ({country})]. Jos se on oikein, voit jatkaa.',
  checkStored: 'Tallennettua numeroasi ei voitu lukea. Tarkista se.',
  otherCountry: 'Onko numero toisesta maasta? Valitse maa tai aloita +-merkillä.',
  offer: 'Tarkoititko tätä numeroa[ ({country})]?',
  useNumber: 'Käytä numeroa {number}',
  extensionNotSent: 'Numeroa käytetään ilman alanumeroa[ ({extension})].',
};

export default messages;
