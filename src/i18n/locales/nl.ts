import type { Messages } from '../messages.js';

/** Dutch. */
const messages: Messages = {
  label: 'Telefoonnummer',
  optional: '(optioneel)',
  country: 'Land of regio',
  preferred: 'Voorgesteld',
  others: 'Alle landen en regio’s',
  example: 'Voorbeeld: {example}',
  countryChanged: '{country} {code}',
  required: 'Vul je telefoonnummer in.',
  notANumber: 'Vul een telefoonnummer in cijfers in.[ Voorbeeld ({country}): {example}]',
  noCountry: 'Kies je land of regio, of begin het nummer met + en de landcode.',
  unknownCountry: 'Geen enkel land gebruikt deze code. Controleer de cijfers na de +.',
  tooShort:
    'Dit nummer is te kort. Vul de ontbrekende cijfers aan.[ Voorbeeld ({country}): {example}]',
  tooLong:
    'Dit nummer is te lang. Verwijder de overtollige cijfers.[ Voorbeeld ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Controleer hoeveel cijfers dit nummer heeft.[ Voorbeeld ({country}): {example}]',
  countryNotAllowed:
    'Nummers uit dit land of deze regio[ ({country})] kunnen hier niet worden gebruikt. Vul een ander nummer in.',
  typeNotAllowed: 'Dit soort nummer kan hier niet worden gebruikt. Vul een ander nummer in.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Vul een mobiel nummer in.',
  invalid:
    'Dit nummer komt niet overeen met de nummers die we kennen. Controleer de cijfers.[ Voorbeeld ({country}): {example}]',
  unknownRange:
    'Dit nummer komt niet overeen met de nummers die we kennen[ ({country})]. Controleer het. Als het klopt, kun je doorgaan.',
  checkStored: 'We konden je opgeslagen nummer niet lezen. Controleer het.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
