/**
 * Numbering plans as libphonenumber-js packs them, and their patterns, each compiled when it is first
 * asked and then kept. Names and order are those of Google's `PhoneMetadata`.
 */

/** A way to write the numbers of a plan. */
export type PackedStyle = readonly [
  pattern: string,
  format: string,
  leadingDigits?: readonly string[] | 0,
  prefixRule?: string | 0,
  prefixOptional?: boolean | 0 | 1,
  internationalFormat?: string | 0,
];

/** A kind of number: its pattern, `''` if it is that of the fixed lines, and its own lengths. */
export type PackedKind = readonly [pattern?: string, lengths?: readonly number[]];

/** A numbering plan; a 0 stands for what it does not have. */
export type PackedPlan = readonly [
  callingCode: string,
  abroad: string,
  pattern: string,
  lengths: readonly number[],
  styles?: readonly PackedStyle[] | 0,
  prefix?: string | 0,
  prefixRule?: string | 0,
  prefixForParsing?: string | 0,
  transform?: string | 0,
  prefixOptional?: 0 | 1,
  leadingDigits?: string | 0,
  kinds?: readonly (PackedKind | 0)[],
];

/** Compiles each pattern once. */
function compiled(suffix: string): (pattern: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (pattern) => {
    let one = made.get(pattern);
    if (!one) {
      one = new RegExp(`^(?:${pattern})${suffix}`);
      made.set(pattern, one);
    }
    return one;
  };
}

/** A pattern that all the digits must suit. */
export const whole = compiled('$');
/** A pattern that the first digits must suit. */
export const beginning = compiled('');
