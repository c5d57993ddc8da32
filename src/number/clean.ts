/**
 * Cleaning of what people type and paste, before anything is read: Unicode's many digits, spaces,
 * dashes and invisible marks become the plain ones. No digit is added, dropped or moved.
 */

/** Digits by Unicode decimal value, for the scripts that NFKC leaves alone. */
const decimalDigit = /\p{Nd}/gu;

function toAscii(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  // Unicode encodes the decimal digits of a script as ten successive code points, so the value is
  // the distance to the first of them. Neighbouring scripts' runs start at known remainders.
  let first = code;
  while (code - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String(code - first);
}

/**
 * Characters that a phone number and all that stands around it may have: more is no number. Unicode
 * puts marks in order, and in a text of nothing but marks that costs the square of its length.
 */
export const longestText = 250;

/** Nothing to clean: what nearly every text is, and what each key asks; or too long to be cleaned. */
const plain = /^[ -~]*$|^[\s\S]{251}/;

/** Cleans a text; cleaning it again changes nothing. A longer one than a number's stays as it is. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      .replace(/(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u3164)/gu, '')
      // An invisible mark gone, a letter and an accent may have come together.
      .normalize('NFC')
      .replace(decimalDigit, toAscii)
      .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
      .replace(/[\s\u2800]/gu, ' ')
  );
}
