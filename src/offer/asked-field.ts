/** What an offer knows of its field. Types only. */
import type { CountryNames } from '../i18n/country-names.js';
import type { Messages } from '../i18n/messages.js';
import type { PhoneReading, ReadOptions } from '../number/reading.js';
import type { NumberHelp } from './find-number.js';

/** The element, as far as an offer depends on it. */
export interface AskedField extends HTMLElement {
  readonly willValidate: boolean;
  readonly validity: ValidityState;
  readonly form: HTMLFormElement | null;
  readonly format: string;
  readonly reading: PhoneReading;
  readonly country: string;
  readonly countries: readonly string[];
  readonly excludeCountries: readonly string[];
  readonly countryNames: CountryNames;
  readonly preferredCountries: readonly string[];
  readonly types: ReadOptions['types'];
  requestUpdate(): void;
}

/** The words of the field. */
export interface OfferWords {
  readonly say: (key: keyof Messages, values?: Readonly<Record<string, string>>) => string;
  /** BCP 47 tag of the words. */
  readonly spoken: string;
  /** What is announced. */
  announcement: string;
}

/** What helps with numbers, and names countries. */
export interface OfferHelp extends NumberHelp {
  countryName(country: string, language: string, names?: CountryNames): string;
}

/** Loads what reading a text in a country needs; rejects if it can't be had. */
export type LoadFor = (text: string, country: string) => Promise<unknown>;
