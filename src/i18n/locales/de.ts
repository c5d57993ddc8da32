import type { Messages } from '../messages.js';

/** German. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(optional)',
  country: 'Land oder Region',
  preferred: 'Vorschläge',
  others: 'Alle Länder und Regionen',
  example: 'Beispiel: {example}',
  countryChanged: '{country} {code}',
  required: 'Geben Sie Ihre Telefonnummer ein.',
  notANumber: 'Geben Sie eine Telefonnummer in Ziffern ein.[ Beispiel ({country}): {example}]',
  noCountry:
    'Wählen Sie Ihr Land oder Ihre Region, oder beginnen Sie die Nummer mit + und der Ländervorwahl.',
  unknownCountry: 'Diese Vorwahl gehört zu keinem Land. Prüfen Sie die Ziffern nach dem +.',
  tooShort:
    'Diese Nummer ist zu kurz. Ergänzen Sie die fehlenden Ziffern.[ Beispiel ({country}): {example}]',
  tooLong:
    'Diese Nummer ist zu lang. Entfernen Sie die überzähligen Ziffern.[ Beispiel ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength:
    'Prüfen Sie, wie viele Ziffern diese Nummer hat.[ Beispiel ({country}): {example}]',
  countryNotAllowed:
    'Nummern aus diesem Land oder dieser Region[ ({country})] können hier nicht verwendet werden. Geben Sie eine andere Nummer ein.',
  typeNotAllowed:
    'Diese Art von Nummer kann hier nicht verwendet werden. Geben Sie eine andere Nummer ein.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Geben Sie eine Mobilnummer ein.',
  invalid:
    'Diese Nummer passt nicht zu den uns bekannten Nummern. Prüfen Sie die Ziffern.[ Beispiel ({country}): {example}]',
  unknownRange:
    'Diese Nummer passt nicht zu den uns bekannten Nummern[ ({country})]. Prüfen Sie sie. Wenn sie stimmt, können Sie fortfahren.',
  checkStored: 'Wir konnten Ihre gespeicherte Nummer nicht lesen. Prüfen Sie sie.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
