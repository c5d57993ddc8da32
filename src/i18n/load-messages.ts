/**
 * The texts of the shopper's language: which of ours serves a tag, and its file, fetched once.
 * A file that does not arrive costs convenience only: English speaks, and the next call tries again.
 */
import { laterEach } from '../platform/later.js';
import { parsedTag } from '../platform/parsed-tag.js';
import { hasLocale, importLocale, type SupportedLocale, type TranslatedLocale } from './files.js';
import { firstEnglish, type LaterMessages, type Messages } from './messages.js';

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
  const parsed = parsedTag(tag.replaceAll('_', '-'));
  // Older codes are of today then: `iw` is `he`, `tl` is `fil`.
  const { language = '', region = '' } = parsed ?? {};
  let found = language;
  if (/^n[no]$/.test(language)) found = 'nb';
  else if (/^(zh|yue)$/.test(language)) {
    // Asked only here: the first answer of a page takes the browser as long as all else of a drawing.
    const likely = parsed!.maximize();
    const traditional = /^(HK|MO)$/.test(likely.region!) ? 'zh-HK' : 'zh-TW';
    found = likely.script === 'Hant' ? traditional : 'zh';
  } else if (language === 'es' && !/^(|ES|EA|IC|GQ|PH)$/.test(region)) found = 'es-419';
  else if (/^(fr-CA|pt-BR)$/.test(`${language}-${region}`)) found = `${language}-${region}`;
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
