/**
 * Finds countries by what people type: names in the language of the page, in English and in the
 * country's own, codes of two and three letters, calling codes and area codes, and what people call
 * it. Pure: no DOM.
 */
import { whenIdle } from '../platform/when-idle.js';
import { type CallingCodeOf, fitOfDigits, isMain } from './countries-of-digits.js';
import { fold } from './fold-name.js';
import { calledNames, codeOfThree, makeOwnNames, ownNames } from './search-names.js';

/** What a search depends on. */
export interface SearchedList {
  /** ISO 3166-1 alpha-2 codes to find, in the order of the names that are shown. */
  readonly countries: readonly string[];
  /** Those that go before their equals. */
  readonly preferred: readonly string[];
  /** The name that is shown. */
  readonly nameOf: (country: string) => string;
  /** Its name in English. */
  readonly englishOf: (country: string) => string;
  /** Country calling code, digits only; of any country, offered or not. */
  readonly callingCodeOf: CallingCodeOf;
}

/** A folded text: each word behind a space, all of them together, and one by one. */
interface Folded {
  readonly words: string;
  readonly together: string;
  readonly each: readonly string[];
}

const foldedOf = (text: string): Folded => ({
  words: ` ${text}`,
  together: text.replaceAll(' ', ''),
  each: text.split(' ').map((word) => ` ${word}`),
});

/** A text does not find it. */
const none = 9;

/**
 * How well a text finds a name: 0 is the whole of it, 1 its beginning, 2 that of a word, 3 those of
 * words in any order, 4 something in the middle.
 */
function fitOfName(text: Folded, { words, together }: Folded): number {
  if (together.startsWith(text.together)) return together === text.together ? 0 : 1;
  if (words.includes(text.words)) return 2;
  if (text.each[1] && text.each.every((word) => words.includes(word))) return 3;
  return text.words[2] && words.includes(text.words.slice(1)) ? 4 : none;
}

const known = new Map<string, readonly Folded[]>();

/** A name as it is compared: each is looked at with every key. */
function spellingsOf(name: string): readonly Folded[] {
  let spellings = known.get(name);
  if (!spellings) {
    const text = fold(name);
    // “Sai…” is on its way to “Saint”, which is “St” only when it is whole.
    const long = text.replace(/\bst\b/g, 'saint');
    spellings = (long === text ? [text] : [text, long]).map(foldedOf);
    known.set(name, spellings);
  }
  return spellings;
}

/** How well a text finds a country, 0 best. */
function fitOfText(text: Folded, country: string, list: SearchedList): number {
  if (country.toLowerCase() === text.together) return 0;
  if (codeOfThree(country, list.callingCodeOf).toLowerCase() === text.together) return 0;
  let best = none;
  const look = (name: string, less: number, most: number) => {
    for (const spelling of spellingsOf(name)) {
      const fit = fitOfName(text, spelling);
      if (fit < most) best = Math.min(best, fit + less);
    }
  };
  look(list.nameOf(country), 0, none);
  // The name that is seen goes before the others.
  for (const name of [list.englishOf(country), ...calledNames(country)]) look(name, 0.5, none);
  // The middle of a name that nobody sees is no reason.
  for (const name of ownNames(country)) look(name, 0.5, 4);
  return best;
}

const orders = new WeakMap<SearchedList, readonly string[]>();

/** All countries as a list shows them: those that are preferred, then the others by name. */
function orderOf(list: SearchedList): readonly string[] {
  let order = orders.get(list);
  if (!order) {
    const { countries, preferred } = list;
    order = [
      ...new Set([...preferred.filter((country) => countries.includes(country)), ...countries]),
    ];
    orders.set(list, order);
  }
  return order;
}

/**
 * The countries that a text finds; all of them for an empty one. Never throws, whatever is typed.
 *
 * @returns ISO 3166-1 alpha-2 codes, best first; among equals the preferred ones first, then by name
 */
export function searchCountries(text: string, list: SearchedList): readonly string[] {
  const order = orderOf(list);
  // Of a number that is on its way there is nothing yet.
  if (/^[\s0+＋]*$/.test(text)) return order;
  const { preferred, callingCodeOf } = list;
  const fitOfNumber = fitOfDigits(text, callingCodeOf);
  // “Germany +49”: the name says it.
  const words = foldedOf(fold(text.replace(/\p{N}+/gu, ' ')));
  if (!fitOfNumber && !words.together) return [];
  const found = order.map((country) => {
    const fit = fitOfNumber ? (fitOfNumber(country) ?? none) : fitOfText(words, country, list);
    const isFirst = fitOfNumber && fit < none && isMain(country, callingCodeOf);
    return { country, fit, code: fitOfNumber ? callingCodeOf(country) : '', isFirst };
  });
  // Sorting keeps the order of equals.
  return found
    .filter(({ fit }) => fit < none)
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        +preferred.includes(b.country) - +preferred.includes(a.country) ||
        +(a.code > b.code) - +(a.code < b.code) ||
        +!!b.isFirst - +!!a.isFirst,
    )
    .map(({ country }) => country);
}

/** The longest that names are made without a break, in milliseconds. */
const longestStep = 4;

let isUnderWay = false;

function makeNames(callingCodeOf: CallingCodeOf): void {
  const end = performance.now() + longestStep;
  let isMore = true;
  while (isMore && performance.now() < end) isMore = makeOwnNames(callingCodeOf);
  if (isMore) whenIdle(() => makeNames(callingCodeOf));
}

/**
 * Makes ahead what a search needs, when the page has nothing better to do. A search before that is
 * right with what is there: names in the countries' own languages come one language after the other.
 */
export function prepareSearch(list: SearchedList): void {
  whenIdle(() => searchCountries('a', list));
  if (isUnderWay) return;
  isUnderWay = true;
  whenIdle(() => makeNames(list.callingCodeOf));
}
