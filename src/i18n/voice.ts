/**
 * What the field says in the language of its page: the page's overrides first, then the language's
 * own words when they have arrived, English until then.
 */
import { loadMessages, messagesNow } from './load-messages.js';
import { english, fill, type Messages } from './messages.js';

/** Speaks one field's language. */
export class Voice {
  /** BCP 47 tag. */
  language = 'en';
  /** The page's own words. */
  overrides: Partial<Messages> | undefined;

  constructor(private readonly onArrival: () => void) {}

  /** Takes the language and fetches its words if they aren't there. */
  speak(language: string, overrides: Partial<Messages> | undefined): void {
    this.overrides = overrides;
    if (language === this.language) return;
    this.language = language;
    if (!messagesNow(language)) void loadMessages(language).then(this.onArrival);
  }

  /** A message with its placeholders filled. */
  say(key: keyof Messages, values: Readonly<Record<string, string | undefined>> = {}): string {
    const words = this.overrides?.[key] ?? (messagesNow(this.language) ?? english)[key];
    return fill(words, values);
  }
}
