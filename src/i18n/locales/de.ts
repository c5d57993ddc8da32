import type { Messages } from '../messages.js';

/** German. */
const messages: Messages = {
  label: 'Telefonnummer',
  optional: '(optional)',
  country: 'Ländervorwahl',
  preferred: 'Vorschläge',
  others: 'Alle Länder und Regionen',
  searchCountries: 'Land oder Vorwahl suchen',
  noCountryFound: 'Nichts gefunden',
  example: 'Beispiel: {example}',
  countryChanged: '{country} {code}',
  required: 'Bitte geben Sie Ihre Telefonnummer ein.',
  notANumber:
    'Bitte geben Sie Ihre Telefonnummer nur mit Ziffern ein.[ Beispiel ({country}): {example}]',
  noCountry:
    'Bitte wählen Sie Ihr Land oder Ihre Region, oder beginnen Sie die Nummer mit + und der Ländervorwahl.',
  unknownCountry: 'Diese Vorwahl gehört zu keinem Land. Bitte prüfen Sie die Ziffern nach dem +.',
  tooShort:
    'Diese Nummer ist zu kurz.[ Fehlende Ziffern: {missing}.][ Beispiel ({country}): {example}]',
  tooLong:
    'Diese Nummer ist zu lang.[ Überflüssige Ziffern: {extra}.][ Beispiel ({country}): {example}]',
  looksTooLong:
    'Diese Nummer scheint zu lang zu sein[ ({country})].[ Überflüssige Ziffern: {extra}.] Wenn sie stimmt, können Sie fortfahren.',
  invalidLength:
    'Diese Nummer hat zu wenige oder zu viele Ziffern.[ Beispiel ({country}): {example}]',
  countryNotAllowed:
    'Nummern aus diesem Land oder dieser Region[ ({country})] können hier nicht verwendet werden. Bitte geben Sie eine andere Nummer ein.[ Möglich: {countries}.]',
  typeNotAllowed:
    'Diese Art von Nummer kann hier nicht verwendet werden. Bitte geben Sie eine andere Nummer ein.',
  landline: 'Das scheint eine Festnetznummer zu sein. Bitte geben Sie eine Mobilfunknummer ein.',
  mobileOnly: 'Das ist keine Mobilfunknummer. Bitte geben Sie eine Mobilfunknummer ein.',
  invalid:
    'Diese Nummer sieht ungewöhnlich aus. Bitte prüfen Sie die Ziffern.[ Beispiel ({country}): {example}]',
  unknownRange:
    'Diese Nummer sieht ungewöhnlich aus[ ({country})]. Wenn sie stimmt, können Sie fortfahren.',
  checkStored: 'Wir konnten Ihre gespeicherte Nummer nicht lesen. Bitte prüfen Sie die Nummer.',
  otherCountry: 'Nummer aus einem anderen Land? Bitte wählen Sie es aus, oder beginnen Sie mit +.',
  offer: 'Meinten Sie diese Nummer[ ({country})]?',
  useNumber: '{number} verwenden',
  extensionNotSent: 'Die Nummer wird ohne Durchwahl[ ({extension})] verwendet.',
};

export default messages;
