/**
 * The texts of the shopper's language: which of ours serves a tag, and its file, fetched once.
 * A file that does not arrive costs convenience only: English speaks, and the next call tries again.
 */
import { laterEach } from '../platform/later.js';
import { hasLocale, importLocale, type SupportedLocale, type TranslatedLocale } from './files.js';
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
  const known = resolved.get(tag) ?? serving(tag);
  resolved.set(tag, known);
  return known;
}

/** Asked several times with each drawing. */
const resolved = new Map<string, SupportedLocale>();

function serving(tag: string): SupportedLocale {
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
let english: KnownMessages = firstEnglish;
const fileOf = laterEach(
  async (locale, failures) => (await importLocale(locale as TranslatedLocale, failures)).default,
);

/** Puts values into a text: until what can has come, whatever would hold one is left out. */
export let fill = (template: string, _values: Readonly<Record<string, string | undefined>>) =>
  template.replace(/\[[^[\]]*\{\w+\}[^[\]]*\]|\{\w+\}/g, '');

/** Takes the rest of the English texts, and what puts values into a text of any language. */
export function addWords(more: LaterMessages, how: typeof fill): void {
  english = { ...firstEnglish, ...more };
  fill = how;
}

/** The texts for a tag if they are there already. */
export function messagesNow(tag: string): KnownMessages | undefined {
  const locale = resolveLocale(tag);
  return locale === 'en' ? english : fileOf(locale).now;
}

/** The texts for a tag. Never rejects: answers English when the file can't be had. */
export const loadMessages = async (tag: string): Promise<KnownMessages> =>
  messagesNow(tag) ??
  fileOf(resolveLocale(tag))
    .get()
    .catch(() => english);
