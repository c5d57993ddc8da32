/**
 * The same as `files.ts` for the CDN build, whose files have known names in the folder beside
 * the script (`locales/fr.js`): a list of tags is smaller than a table of imports. A later attempt may
 * ask for a new address.
 */
import { fileAt } from '../platform/attempt-address.cdn.js';
import type { SupportedLocale, TranslatedLocale } from './files.js';
import type { Messages } from './messages.js';

export type { SupportedLocale, TranslatedLocale };

/** The tags of the files, in alphabetical order. */
export const translatedLocales =
  'ar bg cs da de el es es-419 et fi fil fr fr-CA he hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  ) as readonly TranslatedLocale[];

/** Whether a tag, spelled as ours, is one of the languages with a file. */
export const hasLocale = (tag: string): tag is TranslatedLocale =>
  translatedLocales.includes(tag as TranslatedLocale);

/**
 * Fetches the file of a language. Rejects when it can't be had.
 *
 * @param failures imports that failed so far on this page
 */
export const importLocale = (
  tag: TranslatedLocale,
  failures: number,
): Promise<{ readonly default: Messages }> =>
  fileAt<{ readonly default: Messages }>(`locales/${tag}.js`)(failures);
