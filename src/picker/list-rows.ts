/** The rows of the searchable list, made once for a language and a set of countries. */
import { flagOf } from '../i18n/flag.js';
import type { SearchedList } from './country-search.js';

/** The row of each country, by its code. */
export type Rows = ReadonlyMap<string, HTMLElement>;

/** Makes an element with a class, attributes, and what is in it. */
export function make(
  document: Document,
  name: string,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/**
 * Makes the rows.
 *
 * @param hasFlags the system draws flags; where it does not, the code stands in a box of its own,
 *   which needs no file of anybody's and claims to be no flag
 */
export function makeRows(document: Document, list: SearchedList, hasFlags: boolean): Rows {
  const model = make(document, 'div', 'option', {
    role: 'option',
    part: 'country-option',
    'aria-selected': 'false',
  });
  model.append(
    make(document, 'span', hasFlags ? 'emblem' : 'emblem badge', { 'aria-hidden': 'true' }),
    make(document, 'span', 'name'),
    make(document, 'span', 'code'),
  );
  return new Map(
    list.countries.map((country) => {
      const row = model.cloneNode(true) as HTMLElement;
      row.id = `country-${country}`;
      const texts = [
        hasFlags ? flagOf(country) : country,
        list.nameOf(country),
        `+${list.callingCodeOf(country)}`,
      ];
      for (const [index, text] of texts.entries()) row.children[index]!.append(text);
      return [country, row];
    }),
  );
}

/** The code of the country of a row. */
export const countryOf = (row: Element): string => row.id.slice(-2);
