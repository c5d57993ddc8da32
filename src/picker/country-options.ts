/**
 * The options of the native country picker. What some 245 options say is found out once for a
 * language and a set of countries, when the page is idle; the options are made when the shopper of a
 * field comes near: most never do, and the options are most of what a field weighs.
 */
import { type CountryNames, countryName, sortedCountries } from '../i18n/country-names.js';

/** What a list of countries depends on. */
export interface CountryList {
  /** ISO 3166-1 alpha-2 codes to offer. */
  readonly countries: readonly string[];
  /** Those shown first. */
  readonly preferred: readonly string[];
  /** BCP 47 tag of the names' language. */
  readonly locale: string;
  /** The page's own names of countries. */
  readonly names?: CountryNames | undefined;
  /** Headings of the two groups, used when some countries are preferred. */
  readonly headings: readonly [preferred: string, others: string];
}

/** What the names in a list depend on. */
export type NamedList = Pick<CountryList, 'locale' | 'names'>;

/** Countries under a heading, `''` for none, with what their options say. */
interface OptionGroup {
  readonly heading: string;
  readonly options: readonly (readonly [country: string, text: string])[];
}

const lists = new Map<string, readonly OptionGroup[]>();
const filled = new WeakMap<HTMLSelectElement, string>();

/** Country calling code of a country, digits only. */
export type CallingCodeOf = (country: string) => string;

/** The name of a country as a list shows it. */
export const nameIn = ({ locale, names }: NamedList, country: string): string =>
  countryName(country, locale, names);

/** What a `<select>` offers, for the list that opens in the place of the browser's. */
export interface Offered {
  readonly list: CountryList;
  readonly callingCodeOf: CallingCodeOf;
}

const offered = new WeakMap<HTMLSelectElement, Offered>();

/** What a `<select>` offers; nothing as long as its options aren't built. */
export const offeredBy = (select: HTMLSelectElement): Offered | undefined => offered.get(select);

/** The text of an option, e.g. `France (+33)`; the code is kept left-to-right in any language. */
export const optionText = (
  country: string,
  list: NamedList,
  callingCodeOf: CallingCodeOf,
): string => country && `${nameIn(list, country)} (\u200e+${callingCodeOf(country)})`;

function option(document: Document, country: string, text: string): HTMLOptionElement {
  const element = document.createElement('option');
  element.value = country;
  element.textContent = text;
  return element;
}

/** What a list says: in order, and in two groups if some countries go first. */
function listOf(key: string, list: CountryList, callingCodeOf: CallingCodeOf) {
  let groups = lists.get(key);
  if (!groups) {
    const { countries, preferred, locale, headings } = list;
    const group = (heading: string, codes: readonly string[]): OptionGroup => ({
      heading,
      options: codes.map((country) => [country, optionText(country, list, callingCodeOf)]),
    });
    const sorted = sortedCountries(countries, locale, (country) => nameIn(list, country));
    const first = preferred.filter((country) => countries.includes(country));
    if (first.length && first.length < sorted.length) {
      const others = sorted.filter((country) => !first.includes(country));
      groups = [group(headings[0], first), group(headings[1], others)];
    } else groups = [group('', sorted)];
    lists.set(key, groups);
  }
  return groups;
}

/** The options themselves: an option weighs three kilobytes in a browser, what it says a few bytes. */
const drawn = (document: Document, { heading, options }: OptionGroup): readonly Element[] => {
  const elements = options.map(([country, text]) => option(document, country, text));
  if (!heading) return elements;
  const element = document.createElement('optgroup');
  element.label = heading;
  element.append(...elements);
  return [element];
};

/** Chooses an option, in the markup as well: a copy of the page has no other memory. */
function choose(select: HTMLSelectElement, country: string): void {
  if (select.value !== country) select.value = country;
  const option = select.options[select.selectedIndex];
  if (option?.defaultSelected) return;
  select.querySelector('[selected]')?.removeAttribute('selected');
  option?.setAttribute('selected', '');
}

/** Shows a country in the picker, whether or not its options are built. */
export function showCountry(
  select: HTMLSelectElement,
  country: string,
  list: NamedList,
  callingCodeOf: CallingCodeOf,
): void {
  const key = filled.get(select);
  if (key === undefined || key === '') {
    const shown = select.firstChild as HTMLOptionElement | null;
    const text = optionText(country, list, callingCodeOf);
    if (shown?.value === country && shown.textContent === text) return;
    const one = option(select.ownerDocument, country, text);
    // In the markup as well, as below.
    one.defaultSelected = true;
    select.replaceChildren(...(country ? [one] : []));
    filled.set(select, '');
    return;
  }
  choose(select, country);
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
  const { ownerDocument } = select;
  const groups = listOf(key, list, callingCodeOf);
  select.replaceChildren(...groups.flatMap((group) => drawn(ownerDocument, group)));
  choose(select, value);
  filled.set(select, key);
  offered.set(select, { list, callingCodeOf });
}

/** How many more fields of this page get their options ahead. */
let ahead = 1;

/**
 * Builds the list ahead. The first field of a page gets its options at once, since assistive
 * technology may open a picker that neither focus nor pointer came near; a page of a hundred fields
 * would pay a hundred times for it.
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
