/**
 * Names of countries in the shopper's language, from the browser's own data (`Intl`): nothing to
 * download. Nothing here throws, whatever the page wrote into `lang`.
 */

interface LocaleTools {
  readonly names: Intl.DisplayNames | undefined;
  readonly collator: Intl.Collator | undefined;
  readonly rightToLeft: boolean;
}

const tools = new Map<string, LocaleTools>();
const rightToLeftScript = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** Building these costs far more than asking them: once a language. English stands in. */
function toolsFor(locale: string): LocaleTools {
  let found = tools.get(locale);
  if (!found) {
    const build = (tags: string[]): LocaleTools => ({
      names: new Intl.DisplayNames(tags, { type: 'region' }),
      collator: new Intl.Collator(tags),
      rightToLeft: rightToLeftScript.test(new Intl.Locale(tags[0]!).maximize().script ?? ''),
    });
    try {
      found = build([locale.replace(/_/g, '-'), 'en']);
    } catch {
      try {
        found = build(['en']);
      } catch {
        found = { names: undefined, collator: undefined, rightToLeft: false };
      }
    }
    tools.set(locale, found);
  }
  return found;
}

/**
 * The name of a country in a language; the code itself where the browser knows no name.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param locale BCP 47 tag; English names for a tag that is none
 */
export function countryName(code: string, locale: string): string {
  try {
    return toolsFor(locale).names?.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The countries in the order of their names, as the language sorts; a new list. */
export function sortedCountries(codes: readonly string[], locale: string): string[] {
  const { collator } = toolsFor(locale);
  return codes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => (collator ? collator.compare(a.name, b.name) : a.name < b.name ? -1 : 1))
    .map(({ code }) => code);
}

/** Whether the language is written from right to left; `false` for a tag that is none. */
export const isRightToLeft = (locale: string): boolean => toolsFor(locale).rightToLeft;
