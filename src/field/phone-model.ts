/**
 * All state of one field and everything that follows from it: text → country → reading → verdict →
 * value. Plain data and no DOM, so that every answer is right at once, rendered or not.
 *
 * Five machines are in here:
 *
 *     reading  none ─▶ rough ─▶ engine ; back to rough when the text or the country needs more
 *     verdict  fine | doubtful | refused, the page's own error first
 *     origin   clean ─edit, value=, wallet, restore─▶ dirty ─reset─▶ clean     (HTML: dirty value flag)
 *     talk     pristine ─edit, pick─▶ editing ─leave, refused submit, report─▶ told ─edit─▶ editing
 *              any ─fill, reset, clear, wallet─▶ pristine
 *     heard    the text and the value that events told last, or that the page itself put in
 */
import { callingCodeOf } from '../number/countries.js';
import { homeCountry } from '../number/first-allowed-country.js';
import { formatNow, isLoaded, type LiveReading, loadFor, readNow } from '../number/live-reading.js';
import { callingCodeIn, cleaned, engineNow } from '../number/loader.js';
import type { PhoneReading, PhoneType, Strictness } from '../number/reading.js';
import { roughReading } from '../number/rough-reading.js';
import type { FieldMemory } from './memory.js';
import { fine, firstVerdict } from './verdict.js';

/**
 * How much a value can be trusted: `e164` – read and normalised; `unverified` – passed on as it
 * came (a wallet's text, or a text that no engine was there to read); `''` – there is no value.
 */
export type PhoneFormat = 'e164' | 'unverified' | '';

/** What the page says about the field. */
export interface FieldSettings {
  /** Allow-list, empty for all. */
  readonly countries: readonly string[];
  /** Countries that are not accepted. */
  readonly excludeCountries: readonly string[];
  /** Countries shown first; the first accepted one serves where nothing else tells a country. */
  readonly preferredCountries: readonly string[];
  /** Kinds of number that are accepted, empty for all. */
  readonly types: readonly PhoneType[];
  readonly strictness: Strictness;
  readonly required: boolean;
}

/** What the page says about the country, asked for only when nothing better tells it. */
export interface PageCountry {
  /** The country that the markup says, `undefined` if it says none. */
  written(): string | undefined;
  /** The region of the page's language. */
  spoken(): string;
}

const isE164 = (text: string) => /^\+[1-9]\d{6,14}$/.test(text);
/** What of a text is more than spelling: a text that is only spelled otherwise is not a changed one. */
const bare = (text: string): string => cleaned(text).replace(/[^\p{L}\p{N}+]/gu, '');

/**
 * The state of one field. After any change, of the text or of the page's settings, {@link read}
 * brings what is derived up to date.
 */
export class PhoneModel {
  /** The text in the input. */
  text = '';
  /** The reading of the text. */
  reading: PhoneReading = roughReading('');
  /** Who made the reading: nobody yet, the first look, the engine. */
  readBy: 'none' | 'rough' | 'engine' = 'none';
  /** What is wrong or doubtful. */
  verdict = fine;
  /** Who judges: better when help has come. */
  judge = firstVerdict;
  /** The page's own error, `''` if none. */
  customError = '';
  /** The shopper or a script gave the value: the default no longer speaks for it. */
  isDirty = false;
  /** How far the shopper has come, and whether they have been told what is wrong. */
  talk: 'pristine' | 'editing' | 'told' = 'pristine';
  /** The country chosen in the picker or by the host; `''` if none. */
  byHand = '';
  /** The country that the page set last: what a reset returns to where the markup says none. */
  given = '';
  /** The country of the form's own country field. */
  formCountry = '';
  /** The wallet whose text this is, `''` if typed. */
  wallet = '';
  /** It has been told that the number can be read. */
  isReadyTold = false;
  /** The country that a calling code in the text decided, or that a whole number in it is of. */
  #byText = '';
  /** Something of the prefilled text is left: it is read with the country that it was stored for. */
  #isStored = false;
  /** The country that the text was read with when the page changed its language. */
  #held = '';
  #shown = '';
  /** The text as it was typed last, key by key. */
  #typed = '';
  /** What the field was prefilled with, and the value that it reads as, once that is known. */
  #prefill = { text: '', country: '', value: '' };
  #heard = { text: '', value: '' };

  constructor(
    private readonly settings: FieldSettings,
    private readonly page: PageCountry,
  ) {}

  // --- What follows from the state -------------------------------------------------------------

  /** ISO 3166-1 alpha-2 code for a text without a calling code. */
  get home(): string {
    return homeCountry(
      this.#candidates(),
      this.settings.countries,
      (country) => !!callingCodeOf(country) && !this.settings.excludeCountries.includes(country),
    );
  }

  /** Asked for one after the other: what the page says last costs the most to find out. */
  *#candidates(): Iterable<string> {
    yield this.#byText;
    yield this.byHand;
    const { text, country } = this.#prefill;
    if (country && text && (this.#isStored || bare(this.text) === bare(text))) yield country;
    yield this.page.written() ?? this.given;
    yield this.formCountry;
    // A page that changes its language does not change a number that stands in the field.
    yield this.text && this.#held;
    yield this.page.spoken();
    yield* this.settings.preferredCountries;
  }

  /** ISO 3166-1 alpha-2 code that the text is read with. */
  get country(): string {
    return this.#shown || this.home;
  }

  /** ISO 3166-1 alpha-2 code to show: `''` beside a number that is of no country. */
  get shownCountry(): string {
    const { callingCode, country, problem } = this.reading;
    return problem === 'unknown-country' || (callingCode && !country) ? '' : this.country;
  }

  /** Country calling code to show, digits only; `''` beside a text that says it itself. */
  get shownCode(): string {
    const { callingCode, nationalNumber } = this.reading;
    const code = callingCode || callingCodeOf(this.country);
    const clean = cleaned(this.text);
    const digits = clean.replace(/\D/g, '');
    const isSaid =
      /^\D*\+/.test(clean) ||
      callingCodeIn(clean, this.home) ||
      digits.startsWith(code + nationalNumber) ||
      // Where it is dialled at home, too, no number begins with it.
      (code === '1' && digits[0] === code);
    return isSaid ? '' : code;
  }

  /** How much the value can be trusted. */
  get format(): PhoneFormat {
    if (this.wallet && this.text) return isE164(this.text) ? 'e164' : 'unverified';
    if (this.reading.e164) return 'e164';
    const { problem } = this.reading;
    const unread = this.readBy !== 'engine' && problem !== 'empty' && problem !== 'not-a-number';
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
    if (!text || this.text === text) return !text && !!this.value;
    if (!this.#prefill.value) {
      this.#learnPrefill(readNow(text, { country: country || this.home }));
    }
    return this.value !== (this.#prefill.value || text);
  }

  /** Asked for with each key, it is read no more than once. */
  #learnPrefill({ reading, byEngine }: LiveReading): void {
    if (byEngine) this.#prefill.value = reading.e164 || this.#prefill.text;
  }

  /** What brings the field back when its page comes back. */
  get memory(): FieldMemory {
    const { text, byHand, wallet } = this;
    return { text, country: (!text.includes('+') && this.#byText) || byHand, wallet };
  }

  /** The engine and the metadata for this text are there. */
  get isLoaded(): boolean {
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

  // --- What happens to it ----------------------------------------------------------------------

  /**
   * The shopper made the text this.
   *
   * @param anew in place of all that was there: a calling code of that one is gone with it
   * @param back by undo or redo: a calling code that the text bore is undone as well
   */
  edit(text: string, anew = false, back = false): void {
    if (anew || (back && callingCodeIn(this.text, ''))) this.#byText = '';
    if (anew) this.#isStored = false;
    else this.#typed = bare(text);
    this.wallet = '';
    this.text = text;
    this.isDirty = true;
    this.talk = 'editing';
  }

  /**
   * The form says another country than before. A number that somebody has typed and left, and that is one of
   * the country beside it, does not become another country's. What was pasted or autofilled in one piece
   * does: a browser fills in the number before the country as well as behind it.
   */
  followForm(country: string): void {
    const text = bare(this.text);
    const isLeft = text === this.#typed && text === this.#heard.text;
    if (this.isReadyTold && isLeft && this.reading.valid) this.#byText = this.reading.country;
    this.formCountry = country;
  }

  /** The page fills the field; the country is that of a text without a calling code, if known. */
  prefill(text: string, country = ''): void {
    this.talk = 'pristine';
    this.wallet = this.#byText = '';
    this.#isStored = true;
    this.remember(text, country);
    this.text = text;
  }

  /** Back to the default, and to no country chosen by hand. */
  reset(text: string, country = ''): void {
    this.isDirty = false;
    this.byHand = '';
    this.prefill(text, country);
  }

  /** Only compares with this prefilled text from now on. */
  remember(text: string, country: string): void {
    this.#prefill = { text, country, value: '' };
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
      const { callingCode } = this.reading;
      this.text =
        engineNow()?.swapCallingCode(this.text, callingCode, callingCodeOf(country)) ?? this.text;
    }
  }

  /** The shopper did something else than edit the text. */
  touch(): void {
    if (this.talk === 'pristine') this.talk = 'editing';
  }

  /** A script of the page's wrote this into its own input. */
  write(text: string): void {
    this.wallet = '';
    this.text = text;
    // One that knows no number yet does not speak for the field.
    if (text) this.isDirty = true;
  }

  /** The page has changed its language: the text keeps the country it was read with. */
  hold(): void {
    this.#held = this.#shown;
  }

  /** Takes a kept state back: it is the shopper's. */
  restore({ text, country, wallet }: FieldMemory): void {
    this.take(text, wallet, country);
    this.talk = 'editing';
  }

  /** Takes a wallet's text exactly as it came. */
  take(text: string, wallet: string, byHand = this.byHand): void {
    this.isDirty = true;
    // Who was told of the page's own error is still to see it.
    if (!this.customError) this.talk = 'pristine';
    this.#byText = '';
    this.#isStored = false;
    this.text = text;
    this.byHand = byHand;
    this.wallet = wallet;
  }

  // --- What it tells ---------------------------------------------------------------------------

  /** The page knows what there is now: it put it in, or was told. */
  heard(): void {
    this.#heard = { text: bare(this.text), value: this.value };
  }

  /** The page knows the value. */
  valueHeard(): void {
    this.#heard.value = this.value;
  }

  /** The shopper's text has come to read as another value than the page knows of. */
  get hasNews(): boolean {
    return this.isDirty && this.talk !== 'pristine' && this.value !== this.#heard.value;
  }

  /** The text is the one that was committed last: Enter was pressed, or the input left. */
  get isCommitted(): boolean {
    return bare(this.text) === this.#heard.text;
  }

  /** Takes the text as committed; whether it is another one than the page knows of. */
  commit(): boolean {
    const text = bare(this.text);
    const isNew = text !== this.#heard.text;
    this.#heard.text = text;
    return isNew;
  }

  /** Derives everything from the text and the settings. */
  read(): void {
    const { countries, excludeCountries, types, strictness, required } = this.settings;
    if (!this.text.trim()) {
      this.#byText = this.#held = '';
      this.#isStored = false;
    }
    const { home } = this;
    const found = readNow(this.text, {
      country: home,
      countries,
      excludeCountries,
      types,
      strictness,
    });
    const { reading, byEngine } = found;
    this.reading = reading;
    this.readBy = byEngine ? 'engine' : 'rough';
    if (this.talk === 'pristine' && bare(this.text) === bare(this.#prefill.text)) {
      this.#learnPrefill(found);
    }
    // Within a shared calling code (+1, +44 …) the digits already tell; only another code stays
    // in force when the shopper deletes it and types on without.
    // What is dialled for calls abroad is said of a home: were the country of the number the home,
    // the next key would find another number behind those digits, or none.
    if (this.text.includes('+') && reading.callingCode !== callingCodeOf(home)) {
      this.#byText = reading.country;
    }
    this.#shown = reading.country;
    const passThrough = !!this.wallet || this.format === 'unverified';
    const { customError } = this;
    const verdict = this.judge({ reading, required, types, passThrough });
    // The page's own error goes before ours.
    this.verdict = customError ? { ...verdict, flag: 'customError' } : verdict;
  }
}
