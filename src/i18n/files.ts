/**
 * Where the files of the languages are: one dynamic import each, which any bundler splits. The CDN
 * build puts `files.cdn.ts` in the place of this file.
 */
import type { Messages } from './messages.js';

type LocaleFile = Promise<{ readonly default: Messages }>;

const table = {
  ar: (): LocaleFile => import('./locales/ar.js'),
  bg: (): LocaleFile => import('./locales/bg.js'),
  cs: (): LocaleFile => import('./locales/cs.js'),
  da: (): LocaleFile => import('./locales/da.js'),
  de: (): LocaleFile => import('./locales/de.js'),
  el: (): LocaleFile => import('./locales/el.js'),
  es: (): LocaleFile => import('./locales/es.js'),
  'es-419': (): LocaleFile => import('./locales/es-419.js'),
  et: (): LocaleFile => import('./locales/et.js'),
  fi: (): LocaleFile => import('./locales/fi.js'),
  fil: (): LocaleFile => import('./locales/fil.js'),
  fr: (): LocaleFile => import('./locales/fr.js'),
  'fr-CA': (): LocaleFile => import('./locales/fr-CA.js'),
  he: (): LocaleFile => import('./locales/he.js'),
  hr: (): LocaleFile => import('./locales/hr.js'),
  hu: (): LocaleFile => import('./locales/hu.js'),
  id: (): LocaleFile => import('./locales/id.js'),
  it: (): LocaleFile => import('./locales/it.js'),
  ja: (): LocaleFile => import('./locales/ja.js'),
  ko: (): LocaleFile => import('./locales/ko.js'),
  lt: (): LocaleFile => import('./locales/lt.js'),
  lv: (): LocaleFile => import('./locales/lv.js'),
  ms: (): LocaleFile => import('./locales/ms.js'),
  mt: (): LocaleFile => import('./locales/mt.js'),
  nb: (): LocaleFile => import('./locales/nb.js'),
  nl: (): LocaleFile => import('./locales/nl.js'),
  pl: (): LocaleFile => import('./locales/pl.js'),
  pt: (): LocaleFile => import('./locales/pt.js'),
  'pt-BR': (): LocaleFile => import('./locales/pt-BR.js'),
  ro: (): LocaleFile => import('./locales/ro.js'),
  ru: (): LocaleFile => import('./locales/ru.js'),
  sk: (): LocaleFile => import('./locales/sk.js'),
  sl: (): LocaleFile => import('./locales/sl.js'),
  sv: (): LocaleFile => import('./locales/sv.js'),
  th: (): LocaleFile => import('./locales/th.js'),
  tr: (): LocaleFile => import('./locales/tr.js'),
  vi: (): LocaleFile => import('./locales/vi.js'),
  zh: (): LocaleFile => import('./locales/zh.js'),
  'zh-HK': (): LocaleFile => import('./locales/zh-HK.js'),
  'zh-TW': (): LocaleFile => import('./locales/zh-TW.js'),
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
 * @param _failures imports that failed so far; here the address is the bundler's and stays the same
 */
export const importLocale = (tag: TranslatedLocale, _failures: number): LocaleFile => table[tag]();
