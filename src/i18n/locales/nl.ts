import type { Messages } from '../messages.js';

/** Dutch. */
const messages: Messages = {
  label: 'Telefoonnummer',
  optional: '(optioneel)',
  country: 'Landcode',
  preferred: 'Voorgesteld',
  others: 'Alle landen en regio’s',
  searchCountries: 'Land of landcode zoeken',
  noCountryFound: 'Niets gevonden',
  example: 'Voorbeeld: {example}',
  countryChanged: '{country} {code}',
  required: 'Vul je telefoonnummer in.',
  notANumber: 'Vul je telefoonnummer in met alleen cijfers.[ Voorbeeld ({country}): {example}]',
  noCountry: 'Kies je land of regio, of begin het nummer met + en de landcode.',
  unknownCountry: 'Geen enkel land gebruikt deze code. Controleer de cijfers na de +.',
  tooShort:
    'Dit nummer is te kort.[ Ontbrekende cijfers: {missing}.][ Voorbeeld ({country}): {example}]',
  tooLong: 'Dit nummer is te lang.[ Cijfers te veel: {extra}.][ Voorbeeld ({country}): {example}]',
  looksTooLong:
    'Dit nummer lijkt te lang[ ({country})].[ Cijfers te veel: {extra}.] Als het klopt, kun je doorgaan.',
  invalidLength:
    'Dit nummer heeft te weinig of te veel cijfers.[ Voorbeeld ({country}): {example}]',
  countryNotAllowed:
    'Nummers uit dit land of deze regio[ ({country})] kunnen hier niet worden gebruikt. Vul een ander nummer in.[ Mogelijke landen: {countries}.]',
  typeNotAllowed: 'Dit soort nummer kan hier niet worden gebruikt. Vul een ander nummer in.',
  landline: 'Dit lijkt een vast nummer. Vul een mobiel nummer in.',
  mobileOnly: 'Dit is geen mobiel nummer. Vul een mobiel nummer in.',
  invalid:
    'Dit nummer ziet er ongewoon uit. Controleer de cijfers.[ Voorbeeld ({country}): {example}]',
  unknownRange: 'Dit nummer ziet er ongewoon uit[ ({country})]. Als het klopt, kun je doorgaan.',
  checkStored: 'We konden je opgeslagen nummer niet lezen. Controleer het.',
  otherCountry: 'Nummer uit een ander land? Kies dat land, of begin met +.',
  offer: 'Bedoelde je dit nummer[ ({country})]?',
  useNumber: 'Gebruik {number}',
  extensionNotSent: 'Het nummer wordt zonder toestelnummer[ ({extension})] gebruikt.',
};

export default messages;
