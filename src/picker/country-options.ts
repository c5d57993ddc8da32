/**
 * The options of the native country picker. A list of some 245 options is built once for a
 * language and a set of countries, when the page is idle, and cloned into a field when its shopper
 * comes near: most never do, and the options are most of what a field weighs.
 */
import { countryName, sortedCountries } from '../i18n/country-names.js';

/** What a list of countries depends on. */
export interface CountryList {
  /** ISO 3166-1 alpha-2 codes to offer. */
  readonly countries: readonly string[];
  /** Those shown first. */
  readonly preferred: readonly string[];
  /** BCP 47 tag of the names' language. */
  readonly locale: string;
  /** Headings of the two groups, used when some countries are preferred. */
  readonly headings: readonly [preferred: string, others: string];
}

const lists = new Map<string, DocumentFragment>();
const filled = new WeakMap<HTMLSelectElement, string>();

/** Country calling code of a country, digits only. */
export type CallingCodeOf = (country: string) => string;

/** The text of an option, e.g. `France (+33)`; the code is kept left-to-right in any language. */
export const optionText = (country: string, locale: string, callingCodeOf: CallingCodeOf): string =>
  country && `${countryName(country, locale)} (\u200e+${callingCodeOf(country)})`;

function option(country: string, locale: string, callingCodeOf: CallingCodeOf): HTMLOptionElement {
  const element = document.createElement('option');
  element.value = country;
  element.textContent = optionText(country, locale, callingCodeOf);
  return element;
}

function group(label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement {
  const element = document.createElement('optgroup');
  element.label = label;
  element.append(...options);
  return element;
}

function listOf(key: string, list: CountryList, callingCodeOf: CallingCodeOf): DocumentFragment {
  let fragment = lists.get(key);
  if (!fragment) {
    const { countries, preferred, locale, headings } = list;
    const options = (codes: readonly string[]) =>
      codes.map((country) => option(country, locale, callingCodeOf));
    const sorted = sortedCountries(countries, locale);
    const first = preferred.filter((country) => countries.includes(country));
    fragment = document.createDocumentFragment();
    if (first.length && first.length < sorted.length) {
      const others = sorted.filter((country) => !first.includes(country));
      fragment.append(group(headings[0], options(first)), group(headings[1], options(others)));
    } else {
      fragment.append(...options(sorted));
    }
    lists.set(key, fragment);
  }
  return fragment;
}

/** Shows a country in the picker, whether or not its options are built. */
export function showCountry(
  select: HTMLSelectElement,
  country: string,
  locale: string,
  callingCodeOf: CallingCodeOf,
): void {
  const key = filled.get(select);
  if (key === undefined || key === '') {
    const shown = select.options[0];
    const text = optionText(country, locale, callingCodeOf);
    if (shown?.value === country && shown.textContent === text) return;
    select.replaceChildren(...(country ? [option(country, locale, callingCodeOf)] : []));
    filled.set(select, '');
  }
  if (select.value !== country) select.value = country;
}

/** Builds the picker's options if it doesn't hold just these; the shown country stays. */
export function fillCountries(
  select: HTMLSelectElement,
  list: CountryList,
  callingCodeOf: CallingCodeOf,
): void {
  const key = JSON.stringify(list);
  if (filled.get(select) === key) return;
  const { value } = select;
  select.replaceChildren(listOf(key, list, callingCodeOf).cloneNode(true));
  select.value = value;
  filled.set(select, key);
}

/** How many more fields of this page get their options ahead. */
let ahead = 3;

/**
 * Builds the list ahead. The first fields of a page get theirs at once, since assistive technology
 * may open a picker that neither focus nor pointer came near; a page of a hundred fields would pay a
 * hundred times for it.
 */
export function prepareCountries(
  select: HTMLSelectElement,
  list: CountryList,
  callingCodeOf: CallingCodeOf,
): void {
  // Whoever came near before the list could be had asked for it, too.
  if (hasCountries(select)) return;
  ahead -= 1;
  if (ahead >= 0) fillCountries(select, list, callingCodeOf);
  else listOf(JSON.stringify(list), list, callingCodeOf);
}

/** Whether the picker's options have been built. */
export const hasCountries = (select: HTMLSelectElement): boolean => !!filled.get(select);
