/**
 * Tells the page's developer of settings that name nothing there is: `country="France"`, `countries="UK"`,
 * `types="mobil"`. The shopper hears nothing of it. Once for each on a page.
 */

/** The element, as far as this goes. */
export interface SetField extends Element {
  readonly countries: readonly string[];
  readonly excludeCountries: readonly string[];
  readonly preferredCountries: readonly string[];
  readonly types: readonly string[];
}

/** Codes of ISO 3166-1 with no calling code of their own, which are in many a shop's list. */
const SILENT = 'AQ BV GS HM PN TF UM';

const looked = new Set<string>(SILENT.split(' '));

/** Looks at what a field is set to, each text once. */
export function tellWrongSettings(
  field: SetField,
  callingCodeOf: (country: string) => string,
  isKind: (name: string) => boolean,
): void {
  const look = (words: readonly string[], isRight: (word: string) => unknown): void => {
    for (const word of words) {
      if (looked.has(word)) continue;
      looked.add(word);
      const message = `unknown setting: ${word}`;
      if (!isRight(word)) console.warn(`<checkout-phone-field>: ${message}`);
    }
  };
  const country = field.getAttribute('country');
  if (country) look([country.toUpperCase()], callingCodeOf);
  look(field.countries, callingCodeOf);
  look(field.excludeCountries, callingCodeOf);
  look(field.preferredCountries, callingCodeOf);
  look(field.types, isKind);
}
