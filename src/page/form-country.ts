/**
 * The form's own country field, found by its autofill detail tokens (HTML Living Standard,
 * `autocomplete`): shipping first, then unmarked, then billing.
 */
import { countryName } from '../i18n/country-names.js';
import { tokensOf } from './control.js';

type CountryControl = HTMLSelectElement | HTMLInputElement;

const selector = '[autocomplete~="country" i],[autocomplete~="country-name" i]';

function rank(control: Element): number {
  const tokens = tokensOf(control);
  if (tokens.includes('shipping')) return 0;
  return tokens.includes('billing') ? 2 : 1;
}

let byName: Map<string, string> | undefined;

/** Codes by the names that a page in this language, or in English, would use. */
function codeOfName(name: string, language: string, codes: readonly string[]): string {
  const key = `${language}:`;
  byName ??= new Map();
  if (!byName.has(key)) {
    byName.set(key, '');
    for (const tag of [language, 'en']) {
      for (const code of codes) byName.set(key + countryName(code, tag).toLowerCase(), code);
    }
  }
  return byName.get(key + name.toLowerCase()) ?? '';
}

/** ISO 3166-1 alpha-2 code that a country field says, `''` if it can't be told. */
export function countryIn(control: CountryControl, codes: readonly string[]): string {
  const { value } = control;
  const code = value.trim().toUpperCase();
  if (codes.includes(code)) return code;
  const language = control.closest('[lang]')?.getAttribute('lang') ?? '';
  const shown =
    control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : value;
  return codeOfName(value.trim(), language, codes) || codeOfName(shown.trim(), language, codes);
}

/** The country field of a form that counts, if it has one. */
export function countryControl(scope: ParentNode): CountryControl | undefined {
  return [...scope.querySelectorAll<CountryControl>(selector)]
    .filter((control) => 'value' in control && !control.disabled)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Tells the country of the form's own country field: now, and whenever the shopper changes it.
 *
 * @param codes the countries that are known
 * @returns a function that stops it
 */
export function watchFormCountry(
  scope: ParentNode & EventTarget,
  codes: () => readonly string[],
  tell: (country: string) => void,
): () => void {
  const look = () => {
    const control = countryControl(scope);
    tell(control ? countryIn(control, codes()) : '');
  };
  const changed = (event: Event) => {
    if ((event.target as Element).matches?.(selector)) look();
  };
  scope.addEventListener('input', changed);
  scope.addEventListener('change', changed);
  // Scripts change a country without an event; the page looks again when our field is entered.
  look();
  return () => {
    scope.removeEventListener('input', changed);
    scope.removeEventListener('change', changed);
  };
}
