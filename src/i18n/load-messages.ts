/**
 * The texts of the shopper's language: which of ours serves a tag, and its file, fetched once.
 * A file that does not arrive costs convenience only: English speaks, and the next call tries again.
 */
import { hasLocale, importLocale, type SupportedLocale } from './locale-table.js';
import { english, type Messages } from './messages.js';

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
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
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

const arrived = new Map<string, Messages>([['en', english]]);
const underway = new Map<string, Promise<Messages>>();
const failures = new Map<string, number>();

/** The texts for a tag if they are there already. */
export const messagesNow = (tag: string): Messages | undefined => arrived.get(resolveLocale(tag));

/** The texts for a tag. Never rejects: English when the file can't be had, and no call remembers that. */
export function loadMessages(tag: string): Promise<Messages> {
  const locale = resolveLocale(tag);
  const there = arrived.get(locale);
  if (there || locale === 'en') return Promise.resolve(there ?? english);
  let loading = underway.get(locale);
  if (!loading) {
    const attempt = failures.get(locale) ?? 0;
    loading = importLocale(locale, attempt)
      .then(
        (module) => {
          arrived.set(locale, module.default);
          return module.default;
        },
        () => {
          failures.set(locale, attempt + 1);
          return english;
        },
      )
      .finally(() => underway.delete(locale));
    underway.set(locale, loading);
  }
  return loading;
}
