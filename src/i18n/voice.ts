/**
 * What the field says in the language of its page: the page's overrides first, then the language's
 * own words when they have arrived, English until then.
 */
import { fill, loadMessages, messagesNow, resolveLocale } from './load-messages.js';
import { firstEnglish, type Messages } from './messages.js';

/** Speaks one field's language. */
export class Voice {
  /** BCP 47 tag. */
  language = 'en';
  /** What is announced. */
  announcement = '';
  /** The page's own words, as it gave them. */
  #given: unknown;
  /** The language whose words are on their way. */
  #awaited = '';

  constructor(private readonly onArrival: () => void) {}

  /**
   * Takes the language and fetches its words if they aren't there; asks again after a failure.
   *
   * @returns settles when the words are there or can't be had; nothing if there is none to wait for
   */
  speak(language: string, overrides: unknown): Promise<void> | undefined {
    this.#given = overrides;
    this.language = language;
    if (messagesNow(language) || this.#awaited === language) return;
    this.#awaited = language;
    return loadMessages(language).then(() => {
      if (this.#awaited === language) this.#awaited = '';
      // Told only of what is spoken now, and never of a failure: an update asks again.
      if (this.language === language && messagesNow(language)) this.onArrival();
    });
  }

  /** BCP 47 tag of the words spoken now, for `lang`: English stands in for words not there. */
  get spoken(): string {
    const ours = messagesNow(this.language) && resolveLocale(this.language) !== 'en';
    return ours || Object.keys(messagesNow('en')!).some((key) => this.#own(key))
      ? this.language
      : 'en';
  }

  /** The page's own words for a message; what is empty, or no text, is none. */
  #own(key: string): string {
    const own = (this.#given as Partial<Record<string, unknown>> | null | undefined)?.[key];
    return typeof own === 'string' ? own.trim() : '';
  }

  /** The words for a message, filled: the page's own, unless they come to nothing. */
  say(key: keyof Messages, values: Readonly<Record<string, string | undefined>> = {}): string {
    const theirs: Partial<Messages> = messagesNow(this.language) ?? messagesNow('en')!;
    // Without the rest of English, a refusal has no words of its own yet.
    const usual = theirs[key] ?? firstEnglish.notANumber;
    return fill(this.#own(key), values) || fill(usual, values);
  }
}
