/**
 * Names of countries in the shopper's language, from the browser's own data (`Intl`): nothing to
 * download. Nothing here throws, whatever the page wrote into `lang`.
 */

type LocaleTools = readonly [Intl.DisplayNames, Intl.Collator, Intl.ListFormat];

const tools = new Map<string, LocaleTools>();

const build = (...tags: string[]): LocaleTools => [
  new Intl.DisplayNames(tags, { type: 'region', fallback: 'none' }),
  new Intl.Collator(tags),
  new Intl.ListFormat(tags),
];

/** Building these costs far more than asking them: once a language. English stands in. */
function toolsFor(locale: string): LocaleTools {
  let found = tools.get(locale);
  if (!found) {
    try {
      found = build(locale.replace(/_/g, '-'), 'en');
    } catch {
      found = build('en');
    }
    tools.set(locale, found);
  }
  return found;
}

/** Names that a page gives to single countries, by ISO 3166-1 alpha-2 code. */
export type CountryNames = Readonly<Partial<Record<string, string>>>;

/** The page's own name for a country; what is empty, or no text, is none. */
function givenName(code: string, names: CountryNames | null | undefined): string {
  const name: unknown = code && (names?.[code] ?? names?.[code.toLowerCase()]);
  return typeof name === 'string' ? name.trim() : '';
}

/**
 * The name of a country in a language; the English one where the browser's data has a gap (Maltese
 * has a few), the code itself where it knows no name at all.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param locale BCP 47 tag; English names for a tag that is none
 * @param given the page's own names, which go first
 */
export function countryName(
  code: string,
  locale: string,
  given?: CountryNames | null | undefined,
): string {
  const own = givenName(code, given);
  if (own) return own;
  try {
    return toolsFor(locale)[0].of(code) ?? toolsFor('en')[0].of(code) ?? code;
  } catch {
    return code;
  }
}

/** Joins names as the language does: “Belgium, France, and Spain”; English for a tag that is none. */
export const listFormat = (locale: string): Intl.ListFormat => toolsFor(locale)[2];

/**
 * The countries in the order of their names, as the language sorts; a new list.
 *
 * @param nameOf the name that is shown, if it may be another
 */
export function sortedCountries(
  codes: readonly string[],
  locale: string,
  nameOf: (code: string) => string = (code) => countryName(code, locale),
): string[] {
  const name = new Map(codes.map((code) => [code, nameOf(code)]));
  return [...codes].sort((a, b) => toolsFor(locale)[1].compare(name.get(a)!, name.get(b)!));
}

/** Whether the language is written from right to left; `false` for a tag that is none. */
export function isRightToLeft(locale: string): boolean {
  try {
    const { script = '' } = new Intl.Locale(locale.replace(/_/g, '-')).maximize();
    return /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script);
  } catch {
    return false;
  }
}
