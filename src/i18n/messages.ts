/**
 * What the field can say: the name of every text, and the first of them in English. The rest comes
 * later (`more-english.ts`), as does what puts values into a text (`fill-message.ts`).
 *
 * A text may hold `{placeholders}`. A part in `[square brackets]` is left out when a placeholder in
 * it has no value: before the metadata of a country is there, the field has no example to show.
 * No sentence puts a country's name where a language would have to inflect it.
 */

/** The texts of one language. Which placeholders a text may use stands beside it. */
export interface Messages {
  /** Label of the field, unless the page gives its own. */
  readonly label: string;
  /** Behind the label of a field that may stay empty, in parentheses. */
  readonly optional: string;
  /** Accessible name of the country picker: not that of the country in the page’s address. */
  readonly country: string;
  /** Heading of the picker's preferred countries. */
  readonly preferred: string;
  /** Heading of the picker's other countries. */
  readonly others: string;
  /** Name and placeholder of the search box above the list of countries. */
  readonly searchCountries: string;
  /** Shown and spoken when the search finds no country. */
  readonly noCountryFound: string;
  /** Hint that shows a number of the country: `{example}`. */
  readonly example: string;
  /** Spoken when the country follows the text or the form: `{country}`, `{code}` (as `+33`). */
  readonly countryChanged: string;
  /** Error: nothing entered in a required field. */
  readonly required: string;
  /** Error: the text is not a phone number: `{example}`, `{country}`. */
  readonly notANumber: string;
  /** Error: neither a country nor a calling code is known. */
  readonly noCountry: string;
  /** Error: no country has the calling code that the number starts with. */
  readonly unknownCountry: string;
  /**
   * Error: fewer digits than a number of the country has: `{missing}` (how many, in digits; none
   * where the plan has several lengths), `{example}`, `{country}`.
   */
  readonly tooShort: string;
  /**
   * Error: more digits than any number of the country: `{extra}` (how many, in digits, or none),
   * `{example}`, `{country}`.
   */
  readonly tooLong: string;
  /** Warning, blocks nothing: a whole number with more digits behind it: `{extra}`, `{country}`. */
  readonly looksTooLong: string;
  /** Error: no number of the country has this many digits: `{example}`, `{country}`. */
  readonly invalidLength: string;
  /**
   * Error: the shop takes no numbers of this country: `{country}`, `{countries}` (names of those
   * that it takes, as a list of the language; none where they are many).
   */
  readonly countryNotAllowed: string;
  /** Error: the shop takes no numbers of this kind, e.g. premium rate. */
  readonly typeNotAllowed: string;
  /** Error: the shop takes mobile numbers only, and this is the number of a landline. */
  readonly landline: string;
  /** Error: the shop takes mobile numbers only, and this is of another kind. */
  readonly mobileOnly: string;
  /** Error of a strict shop: no known range holds the number: `{example}`, `{country}`. */
  readonly invalid: string;
  /** Warning, blocks nothing: no known range holds the number: `{country}`. */
  readonly unknownRange: string;
  /** Warning: the number on file could not be read and is shown as it is. */
  readonly checkStored: string;
  /** Behind a refusal: the number may be right, but not of the country that stands in the picker. */
  readonly otherCountry: string;
  /** Question before a button with a number of another country or spelling: `{country}`. */
  readonly offer: string;
  /** The button behind that question: `{number}` (in international format). */
  readonly useNumber: string;
  /** Warning: what is submitted has no extension: `{extension}`. */
  readonly extensionNotSent: string;
}

/**
 * The first words in English, part of the first load: the label, and what can be told about a text
 * before the engine has come. They also stand in for a missing language.
 */
export const firstEnglish = {
  label: 'Phone number',
  optional: '(optional)',
  country: 'Country code',
  required: 'Enter your phone number.',
  notANumber: 'Enter your phone number, using digits only.',
};

/** The messages that come later, in place of a shorter one as well. */
export type LaterMessages = Omit<Messages, Exclude<keyof typeof firstEnglish, 'notANumber'>>;
