/**
 * The state of one field and everything that follows from it: text → country → reading → verdict →
 * value. Plain data and no DOM, so that every answer is right at once, rendered or not.
 */

import { callingCodeOf } from '../number/countries.js';
import { homeCountry } from '../number/home-country.js';
import { formatNow, isLoaded, loadFor, readNow } from '../number/live-reading.js';
import { callingCodeIn } from '../number/loader.js';
import type { PhoneReading, PhoneType } from '../number/reading.js';
import { roughReading } from '../number/rough-reading.js';
import { swapCallingCode } from '../number/swap-calling-code.js';
import { type FieldValidity, judge, type Strictness } from './verdict.js';

/**
 * How much a value can be trusted: `e164` – read and normalised; `unverified` – passed on as it
 * came (a wallet's text, or a text that no engine was there to read); `''` – there is no value.
 */
export type PhoneFormat = 'e164' | 'unverified' | '';

/** What the page says about the field. */
export interface FieldSettings {
  /** Countries for a number without a calling code that nobody chose by hand, best first. */
  readonly defaultCountries: Iterable<string>;
  /** Allow-list, empty for all. */
  readonly countries: readonly string[];
  /** Kinds of number that are accepted, empty for all. */
  readonly types: readonly PhoneType[];
  readonly strictness: Strictness;
  readonly required: boolean;
}

const isE164 = (text: string) => /^\+[1-9]\d{6,14}$/.test(text);
/** What of a text is more than formatting: a reformatted text is not a changed one. */
export const significant = (text: string): string => text.replace(/[^\p{L}\p{N}+]/gu, '');

/**
 * The state of one field. After any change, of the text or of the page's settings, {@link settle}
 * brings what is derived up to date; the keystroke path pays for one reading, not two.
 */
export class PhoneModel {
  /** The text in the input. */
  text = '';
  /** The reading of the text. */
  reading: PhoneReading = roughReading('');
  /** The engine made the reading; else it is a first look. */
  settled = false;
  /** What is wrong or doubtful. */
  verdict: FieldValidity = { flag: '', message: '', warning: '' };
  /** The country chosen in the picker or by the host; `''` if none. */
  byHand = '';
  /** The wallet whose text this is, `''` if typed. */
  wallet = '';
  /** The country that a calling code in the text decided. */
  #byText = '';
  #shown = '';
  #prefill = { text: '', country: '' };

  constructor(private readonly settings: () => FieldSettings) {}

  /** ISO 3166-1 alpha-2 code for a text without a calling code. */
  get home(): string {
    const { defaultCountries, countries } = this.settings();
    return homeCountry(
      this.#candidates(defaultCountries),
      countries,
      (country) => !!callingCodeOf(country),
    );
  }

  /** Asked for one after the other: what the page says last costs the most to find out. */
  *#candidates(defaults: Iterable<string>): Iterable<string> {
    yield this.#byText;
    yield this.byHand;
    if (this.text === this.#prefill.text) yield this.#prefill.country;
    yield* defaults;
  }

  /** ISO 3166-1 alpha-2 code that the text is read with. */
  get country(): string {
    return this.#shown || this.home;
  }

  /** Country calling code to show, digits only. */
  get callingCode(): string {
    return this.reading.callingCode || callingCodeOf(this.country);
  }

  /** How much the value can be trusted. */
  get format(): PhoneFormat {
    if (this.wallet && this.text) return isE164(this.text) ? 'e164' : 'unverified';
    if (this.reading.e164) return 'e164';
    const { problem } = this.reading;
    const unread = !this.settled && problem !== 'empty' && problem !== 'not-a-number';
    return unread ? 'unverified' : '';
  }

  /** E.164, `''`, or the text as it came when the format is `unverified`. */
  get value(): string {
    if (this.format === 'unverified' || this.wallet) return this.text;
    return this.reading.e164;
  }

  /** The value can be submitted as it is. */
  get complete(): boolean {
    return !!this.value && !this.verdict.flag;
  }

  /** Nothing is typed. */
  get empty(): boolean {
    return this.reading.problem === 'empty';
  }

  /** The value is another number than the prefilled one. */
  get changed(): boolean {
    const { text, country } = this.#prefill;
    if (!text) return !!this.value;
    if (this.text === text) return false;
    const before = readNow(text, { country: country || this.home }).reading.e164;
    return this.value !== (before || text);
  }

  /** The engine and the metadata for this text are there. */
  get loaded(): boolean {
    return isLoaded(this.text, this.home);
  }

  /** Loads them; rejects if they can't be had. */
  load(): Promise<void> {
    return loadFor(this.text, this.home);
  }

  /** The text as its country writes it; as it is until the engine is there. */
  formatted(text: string): string {
    return this.wallet ? text : formatNow(text, this.home);
  }

  /**
   * The shopper made the text this.
   *
   * @param anew in place of all that was there: a calling code of that one is gone with it
   * @param back by undo or redo: a calling code that the text bore is undone as well
   */
  edit(text: string, anew = false, back = false): void {
    if (anew || (back && callingCodeIn(this.text, ''))) this.#byText = '';
    this.wallet = '';
    this.text = text;
  }

  /** The page fills the field; the country is that of a text without a calling code, if known. */
  prefill(text: string, country = ''): void {
    this.wallet = this.#byText = '';
    this.remember(text, country);
    this.text = text;
  }

  /** Only compares with this prefilled text from now on. */
  remember(text: string, country: string): void {
    this.#prefill = { text, country };
  }

  /** Whether this text is the one the field was prefilled with. */
  isPrefilled(text: string): boolean {
    return text === this.#prefill.text;
  }

  /** Chooses the country: the national digits stay, a calling code in the text follows. */
  pick(country: string): void {
    this.byHand = country;
    this.#byText = '';
    // A calling code in the text would overrule the choice at once.
    if (country && callingCodeIn(this.text, '')) {
      this.text = swapCallingCode(this.text, this.reading.callingCode, callingCodeOf(country));
    }
  }

  /** Takes a kept state back. */
  restore(text: string, byHand: string, wallet: string): void {
    this.#byText = '';
    this.text = text;
    this.byHand = byHand;
    this.wallet = wallet;
  }

  /** Derives everything from the text and the settings. */
  settle(): void {
    const { countries, types, strictness, required } = this.settings();
    if (!this.text.trim()) this.#byText = '';
    const { home } = this;
    const { reading, settled } = readNow(this.text, { country: home, countries, types });
    this.reading = reading;
    this.settled = settled;
    // Within a shared calling code (+1, +44 …) the digits already tell; only another code stays
    // in force when the shopper deletes it and types on without.
    if (reading.country && reading.callingCode !== callingCodeOf(home)) {
      this.#byText = reading.country;
    }
    this.#shown = reading.country;
    const passThrough = !!this.wallet || this.format === 'unverified';
    this.verdict = judge({ reading, required, strictness, types, passThrough });
  }
}
