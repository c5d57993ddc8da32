import type { Messages } from '../messages.js';

/** Polish. */
const messages: Messages = {
  label: 'Numer telefonu',
  optional: '(opcjonalnie)',
  country: 'Kraj lub region',
  preferred: 'Sugerowane',
  others: 'Wszystkie kraje i regiony',
  example: 'Przykład: {example}',
  countryChanged: '{country} {code}',
  required: 'Podaj swój numer telefonu.',
  notANumber: 'Podaj numer telefonu, używając cyfr.[ Przykład ({country}): {example}]',
  noCountry: 'Wybierz kraj lub region albo zacznij numer od znaku + i numeru kierunkowego kraju.',
  unknownCountry: 'Żaden kraj nie używa tego numeru kierunkowego. Sprawdź cyfry po znaku +.',
  tooShort: 'Numer jest za krótki. Dodaj brakujące cyfry.[ Przykład ({country}): {example}]',
  tooLong: 'Numer jest za długi. Usuń zbędne cyfry.[ Przykład ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Sprawdź liczbę cyfr w numerze.[ Przykład ({country}): {example}]',
  countryNotAllowed:
    'Numery z tego kraju lub regionu[ ({country})] nie są tu obsługiwane. Podaj inny numer.',
  typeNotAllowed: 'Numery tego typu nie są tu obsługiwane. Podaj inny numer.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Podaj numer telefonu komórkowego.',
  invalid:
    'Numer nie pasuje do znanych nam numerów. Sprawdź cyfry.[ Przykład ({country}): {example}]',
  unknownRange:
    'Numer nie pasuje do znanych nam numerów[ ({country})]. Sprawdź go. Jeśli jest poprawny, możesz kontynuować.',
  checkStored: 'Nie udało się odczytać Twojego zapisanego numeru. Sprawdź go.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
