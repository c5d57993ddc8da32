import type { Messages } from '../messages.js';

/** Polish. */
const messages: Messages = {
  label: 'Numer telefonu',
  optional: '(opcjonalnie)',
  country: 'Numer kierunkowy kraju',
  preferred: 'Sugerowane',
  others: 'Wszystkie kraje i regiony',
  searchCountries: 'Szukaj kraju lub numeru',
  noCountryFound: 'Brak wyników',
  example: 'Przykład: {example}',
  countryChanged: '{country} {code}',
  required: 'Podaj swój numer telefonu.',
  notANumber: 'Podaj swój numer telefonu, używając tylko cyfr.[ Przykład ({country}): {example}]',
  noCountry: 'Wybierz kraj lub region albo zacznij numer od znaku + i numeru kierunkowego kraju.',
  unknownCountry: 'Żaden kraj nie używa tego numeru kierunkowego. Sprawdź cyfry po znaku +.',
  tooShort: 'Numer jest za krótki.[ Brakuje cyfr: {missing}.][ Przykład ({country}): {example}]',
  tooLong:
    'Numer jest za długi.[ Liczba zbędnych cyfr: {extra}.][ Przykład ({country}): {example}]',
  looksTooLong:
    'Numer wydaje się za długi[ ({country})].[ Liczba zbędnych cyfr: {extra}.] Jeśli jest poprawny, możesz kontynuować.',
  invalidLength: 'Numer ma za mało lub za dużo cyfr.[ Przykład ({country}): {example}]',
  countryNotAllowed:
    'Numery z tego kraju lub regionu[ ({country})] nie są tu obsługiwane. Podaj inny numer.[ Obsługiwane kraje: {countries}.]',
  typeNotAllowed: 'Numery tego typu nie są tu obsługiwane. Podaj inny numer.',
  landline: 'To wygląda na numer stacjonarny. Podaj numer telefonu komórkowego.',
  mobileOnly: 'To nie jest numer komórkowy. Podaj numer telefonu komórkowego.',
  invalid: 'Numer wygląda nietypowo. Sprawdź cyfry.[ Przykład ({country}): {example}]',
  unknownRange: 'Numer wygląda nietypowo[ ({country})]. Jeśli jest poprawny, możesz kontynuować.',
  checkStored: 'Nie udało się odczytać Twojego zapisanego numeru. Sprawdź go.',
  otherCountry: 'Numer z innego kraju? Wybierz ten kraj albo zacznij od znaku +.',
  offer: 'Czy chodziło Ci o ten numer[ ({country})]?',
  useNumber: 'Użyj numeru {number}',
  extensionNotSent: 'Numer zostanie użyty bez numeru wewnętrznego[ ({extension})].',
};

export default messages;
