/**
 * The flag of a country as an emoji: decoration, hidden from assistive technology. Systems without
 * flag emoji draw the ISO code in its place, which says the same.
 */

/**
 * @param country ISO 3166-1 alpha-2 code
 * @returns two regional indicator symbols, or `''` for anything that is not two Latin letters
 */
export const flagOf = (country: string): string =>
  /^[a-z]{2}$/i.test(country)
    ? String.fromCodePoint(...[...country.toUpperCase()].map((c) => 0x1f1a5 + c.charCodeAt(0)))
    : '';
