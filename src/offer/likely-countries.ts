/**
 * The countries that a number without a calling code may be of, where it is none of the country it
 * was read with.
 */

/**
 * Where nothing tells: countries with many phones and many shoppers. The United States goes first,
 * whose numbers are typed without their calling code most of all; no more than three are tried.
 */
export const largestCountries: readonly string[] = [
  ...['US', 'IN', 'CN', 'BR', 'GB', 'DE', 'FR', 'JP', 'ID', 'MX'],
];

/** The regions of languages, in their order; a language that states none has its likeliest. */
export function regionsOf(languages: readonly string[]): string[] {
  return languages.flatMap((tag) => {
    try {
      return new Intl.Locale(tag).maximize().region ?? [];
    } catch {
      return [];
    }
  });
}

const marked = '[autocomplete~="country" i],[autocomplete~="country-name" i]';

/**
 * The countries that a form's own country fields say, in the order of the page: that of the billing
 * address may be another than that of the shipping address.
 *
 * @param form the form, or a page without one
 * @param codes ISO 3166-1 alpha-2 codes that are known
 * @param nameOf the name of a country in a language (BCP 47)
 */
export function countriesOfForm(
  form: ParentNode,
  codes: readonly string[],
  nameOf: (country: string, language: string) => string,
): string[] {
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(marked)];
  return controls.flatMap((control) => {
    const value = control.value?.trim().toLowerCase();
    if (!value) return [];
    const shown = 'selectedOptions' in control ? control.selectedOptions[0]?.text.trim() : '';
    const said = [value, shown?.toLowerCase()];
    const languages = [control.closest('[lang]')?.getAttribute('lang') || 'en', 'en'];
    const isSaid = (text: string) => said.includes(text.toLowerCase());
    return (
      codes.find(isSaid) ??
      codes.find((code) => languages.some((language) => isSaid(nameOf(code, language)))) ??
      []
    );
  });
}
