/**
 * Where the files of the languages are: one dynamic import each, which any bundler splits. The CDN
 * build puts `locale-table.cdn.ts` in the place of this file.
 */
import type { Messages } from './messages.js';

type LocaleFile = Promise<{ readonly default: Messages }>;

const table = {
  fr: (): LocaleFile => import('./locales/fr.js'),
};

/** Languages with a file of their own. */
export type TranslatedLocale = keyof typeof table;

/** Every language the field speaks; English needs no file. */
export type SupportedLocale = 'en' | TranslatedLocale;

/** The tags of the files, in alphabetical order. */
export const translatedLocales = Object.keys(table) as readonly TranslatedLocale[];

/** Whether a tag, spelled as ours, is one of the languages with a file. */
export const hasLocale = (tag: string): tag is TranslatedLocale => Object.hasOwn(table, tag);

/**
 * Fetches the file of a language. Rejects when it can't be had.
 *
 * @param _attempt 0 for the first; here the address is the bundler's and stays the same
 */
export const importLocale = (tag: TranslatedLocale, _attempt: number): LocaleFile => table[tag]();
