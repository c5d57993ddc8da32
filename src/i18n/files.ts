/**
 * Where the files of the languages are. The CDN build puts `files.cdn.ts` in the place of this file;
 * an application may put a table of its own in the place of `load-table.ts`, which the package calls
 * `checkout-phone-field/languages`.
 */
import { importLocales } from './load-table.js';
import type { Messages } from './messages.js';

type LocaleFile = Promise<{ readonly default: Messages }>;

/** Languages with a file of their own. */
export type TranslatedLocale = keyof typeof importLocales;

/** Every language the field speaks; English needs no file. */
export type SupportedLocale = 'en' | TranslatedLocale;

/** The tags of the files, in alphabetical order. */
export const translatedLocales = Object.keys(importLocales) as readonly TranslatedLocale[];

/** Whether a tag, spelled as ours, is one of the languages with a file. */
export const hasLocale = (tag: string): tag is TranslatedLocale =>
  Object.hasOwn(importLocales, tag);

/**
 * Fetches the file of a language. Rejects when it can't be had.
 *
 * @param _failures imports that failed so far; here the address is the bundler's and stays the same
 */
export const importLocale = (tag: TranslatedLocale, _failures: number): LocaleFile =>
  importLocales[tag]();
