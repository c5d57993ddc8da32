/**
 * The texts of the shopper's language: which of ours serves a tag, and its file, fetched once.
 * A file that does not arrive costs convenience only: English speaks, and the next call tries again.
 */
import {
  hasLocale,
  importLocale,
  type SupportedLocale,
  type TranslatedLocale,
} from './locale-table.js';
import { firstEnglish, type LaterMessages, type Messages } from './messages.js';

/** Older codes, and languages whose readers read another of ours. */
const sameAs: Record<string, string> = {
  cmn: 'zh',
  in: 'id',
  iw: 'he',
  mo: 'ro',
  nn: 'nb',
  no: 'nb',
  tl: 'fil',
  yue: 'zh',
};

/**
 * The language of ours that serves a tag: exact, then by script and region (Traditional Chinese,
 * Latin American Spanish), then by language alone, else English.
 *
 * @param tag BCP 47 tag in any case, `_` allowed; anything else answers `'en'`
 */
export function resolveLocale(tag: string): SupportedLocale {
  const [language = '', ...rest] = tag
    .toLowerCase()
    .replace(/[-_][a-z\d][-_].*/, '')
    .split(/[-_]/);
  const subtags = ` ${rest.join(' ')} `;
  const has = (pattern: RegExp) => pattern.test(subtags);
  let found = sameAs[language] ?? language;
  if (found === 'zh' && !has(/ hans /)) {
    if (language === 'yue' || has(/ (?:hk|mo) /)) found = 'zh-HK';
    else if (has(/ (?:hant|tw) /)) found = 'zh-TW';
  } else if (found === 'es' && has(/ (?!(?:es|ea|ic|gq|ph) )(?:[a-z]{2}|419) /)) {
    found = 'es-419';
  } else if (found === 'fr' && has(/ ca /)) {
    found = 'fr-CA';
  } else if (found === 'pt' && has(/ br /)) {
    found = 'pt-BR';
  }
  return hasLocale(found) ? found : 'en';
}

/** What is there of a language; English begins with its first words. */
export type KnownMessages = Messages | typeof firstEnglish;
const arrived = new Map<string, KnownMessages>([['en', firstEnglish]]);
let failures = 0;

/** Takes the rest of the English texts. */
export function addEnglish(more: LaterMessages): void {
  arrived.set('en', { ...firstEnglish, ...more });
}

/** The texts for a tag if they are there already. */
export const messagesNow = (tag: string): KnownMessages | undefined =>
  arrived.get(resolveLocale(tag));

/**
 * The texts for a tag. Never rejects: answers English when the file can't be had, and the next call
 * tries again. Calls at the same time share one fetch, as imports do.
 */
export async function loadMessages(tag: string): Promise<KnownMessages> {
  const locale = resolveLocale(tag);
  let messages = arrived.get(locale);
  if (!messages) {
    try {
      messages = (await importLocale(locale as TranslatedLocale, failures)).default;
      arrived.set(locale, messages);
    } catch {
      failures++;
    }
  }
  return messages ?? arrived.get('en')!;
}
