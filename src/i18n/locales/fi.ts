import type { Messages } from '../messages.js';

/** Finnish. */
const messages: Messages = {
  label: 'Puhelinnumero',
  optional: '(valinnainen)',
  country: 'Maa tai alue',
  preferred: 'Ehdotukset',
  others: 'Kaikki maat ja alueet',
  example: 'Esimerkki: {example}',
  countryChanged: '{country} {code}',
  required: 'Anna puhelinnumerosi.',
  notANumber: 'Anna puhelinnumero numeroina.[ Esimerkki ({country}): {example}]',
  noCountry: 'Valitse maa tai alue, tai aloita numero +-merkillä ja maatunnuksella.',
  unknownCountry: 'Mikään maa ei käytä tätä tunnusta. Tarkista numerot +-merkin jälkeen.',
  tooShort: 'Numero on liian lyhyt. Lisää puuttuvat numerot.[ Esimerkki ({country}): {example}]',
  tooLong: 'Numero on liian pitkä. Poista ylimääräiset numerot.[ Esimerkki ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength:
    'Tarkista, montako numeroa puhelinnumerossa on.[ Esimerkki ({country}): {example}]',
  countryNotAllowed:
    'Tämän maan tai alueen[ ({country})] numeroita ei voi käyttää tässä. Anna toinen numero.',
  typeNotAllowed: 'Tämäntyyppistä numeroa ei voi käyttää tässä. Anna toinen numero.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Anna matkapuhelinnumero.',
  invalid:
    'Numero ei vastaa tuntemiamme numeroita. Tarkista numero.[ Esimerkki ({country}): {example}]',
  unknownRange:
    'Numero ei vastaa tuntemiamme numeroita[ ({country})]. Tarkista se. Jos se on oikein, voit jatkaa.',
  checkStored: 'Tallennettua numeroasi ei voitu lukea. Tarkista se.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
