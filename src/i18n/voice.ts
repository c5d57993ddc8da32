/**
 * What the field says in the language of its page: the page's overrides first, then the language's
 * own words when they have arrived, English until then.
 */
import { loadMessages, messagesNow, resolveLocale } from './load-messages.js';
import { fill, firstEnglish, type Messages } from './messages.js';

/** Speaks one field's language. */
export class Voice {
  /** BCP 47 tag. */
  language = 'en';
  /** What is announced. */
  announcement = '';
  /** The page's own words; one that is no text says nothing. */
  #overrides: Partial<Messages> = {};
  #said = { about: '', text: '' };
  /** The language whose words are on their way. */
  #awaited = '';

  constructor(private readonly onArrival: () => void) {}

  /**
   * Takes the language and fetches its words if they aren't there; asks again after a failure.
   *
   * @returns settles when the words are there or can't be had; nothing if there is none to wait for
   */
  speak(language: string, overrides: Partial<Messages> | undefined): Promise<void> | undefined {
    this.#overrides = overrides ?? {};
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
    return ours || Object.keys(this.#overrides).length ? this.language : 'en';
  }

  /** The page's own words for a message. */
  #own(key: keyof Messages): string | undefined {
    const own: unknown = this.#overrides[key];
    return typeof own === 'string' ? own : undefined;
  }

  /** The language's words for a message. */
  #usual(key: keyof Messages): string {
    const theirs: Partial<Messages> = messagesNow(this.language) ?? messagesNow('en')!;
    // Without the rest of English, a refusal has no words of its own yet.
    return theirs[key] ?? firstEnglish.notANumber;
  }

  /** A message with its placeholders filled. */
  say(key: keyof Messages, values: Readonly<Record<string, string | undefined>> = {}): string {
    return fill(this.#own(key) ?? this.#usual(key), values);
  }

  /**
   * A message about the number, never without words: an error that says nothing would be none to a
   * form. It is asked for with each key, and its values are looked up only when it has become
   * another one.
   *
   * @param about tells apart what the values are of
   */
  judge(
    key: keyof Messages,
    about: string,
    values: Readonly<Record<string, string | undefined>>,
  ): string {
    const words = this.#own(key)?.trim() || this.#usual(key);
    const all = [words, this.language, about].join();
    if (this.#said.about !== all) this.#said = { about: all, text: fill(words, values) };
    return this.#said.text;
  }
}
