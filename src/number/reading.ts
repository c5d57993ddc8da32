/**
 * What a phone number reads as. Types only: this file is the vocabulary that every other room
 * speaks, so it imports nothing.
 */

/** ISO 3166-1 alpha-2 code in capitals, e.g. `FR`. `''` where no country applies (e.g. `+800`). */
export type CountryCode = string;

/** ITU-T E.164 country calling code, digits only, without the plus sign, e.g. `'33'`. */
export type CallingCode = string;

/** The kinds of number that the metadata tells apart (names as in Google's libphonenumber). */
export type PhoneType =
  | 'fixed-line'
  | 'mobile'
  | 'fixed-line-or-mobile'
  | 'toll-free'
  | 'premium-rate'
  | 'shared-cost'
  | 'voip'
  | 'personal-number'
  | 'pager'
  | 'uan'
  | 'voicemail';

/**
 * Why a text is not a number that can be used. `unknown-range` alone does not make it impossible:
 * the length is right, but no range known today holds it.
 */
export type PhoneProblem =
  | 'empty'
  | 'not-a-number'
  | 'no-country'
  | 'unknown-country'
  | 'too-short'
  | 'too-long'
  | 'invalid-length'
  | 'unknown-range'
  | 'country-not-allowed'
  | 'type-not-allowed';

/** A frozen, plain reading of a text; the same in the browser and on the server. */
export interface PhoneReading {
  /** The text as it was given, untouched. */
  readonly text: string;
  /** Country of the number, or of the hint when the number can't be read; `''` if none. */
  readonly country: CountryCode;
  /** Country calling code, digits only; `''` if unknown. */
  readonly callingCode: CallingCode;
  /** National (significant) number, digits only; `''` if unknown. */
  readonly nationalNumber: string;
  /** ITU-T E.164 form, e.g. `+33612345678`; `''` unless the number is `possible`. */
  readonly e164: string;
  /** As written inside its country, e.g. `06 12 34 56 78`; `''` unless `possible`. */
  readonly national: string;
  /** As written from abroad (ITU-T E.123), e.g. `+33 6 12 34 56 78`; `''` unless `possible`. */
  readonly international: string;
  /** RFC 3966 URI, e.g. `tel:+33612345678;ext=12`; `''` unless `possible`. */
  readonly uri: string;
  /** Extension digits; `''` if none. */
  readonly extension: string;
  /** Kind of number, `''` if the metadata can't tell or the number isn't `valid`. */
  readonly type: PhoneType | '';
  /** Length and shape are those of a number one can dial from abroad. */
  readonly possible: boolean;
  /** The number lies in a range known to the metadata. */
  readonly valid: boolean;
  /** What is wrong, or `undefined`. */
  readonly problem: PhoneProblem | undefined;
  /**
   * ITU-T E.164 form of the one other valid number that the text may as well mean; `''` if there is
   * none. To be asked about: the reading is never changed to it in silence.
   */
  readonly alternative: string;
  /**
   * The field lets this number be submitted, with the same `country`, `countries`,
   * `excludeCountries`, `types` and `strictness`: the one answer that a server needs. Never without a number, though an optional
   * field may stay empty.
   */
  readonly accepted: boolean;
}

/** By how many digits a text misses a whole number; nothing where that can't be told. */
export interface DigitsAmiss {
  readonly missing?: number;
  readonly extra?: number;
}

/** `possible` refuses what can't be a number; `valid` also refuses what no known range holds. */
export type Strictness = 'possible' | 'valid';

/** How to read a text. */
export interface ReadOptions {
  /** Country for a text without a country calling code. */
  readonly country?: CountryCode | undefined;
  /** Only these countries are allowed (empty or absent: all). */
  readonly countries?: readonly CountryCode[] | undefined;
  /** These countries are not allowed. */
  readonly excludeCountries?: readonly CountryCode[] | undefined;
  /** Only these kinds are allowed (empty or absent: all). `fixed-line-or-mobile` satisfies both. */
  readonly types?: readonly PhoneType[] | undefined;
  /** What is refused, for `accepted`; `possible` if absent. */
  readonly strictness?: Strictness | undefined;
}
