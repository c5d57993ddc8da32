/**
 * Where the caret belongs after a text was formatted anew: behind the same digit. Characters that
 * formatting puts in and takes out (spaces, dashes, brackets, invisible marks) do not count.
 */

/** A text and the part of it that is selected; a caret when both ends are the same. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const formatting = /[\s().\-/\p{Pd}\p{Cf}]/gu;
/** Whether a character is more than formatting. */
export const counts = (character: string) => character.search(formatting) < 0;

/** A text without the characters that only format it. */
export const significant = (text: string): string => text.replace(formatting, '');

/** How many characters that matter stand before a position. */
export function significantBefore(text: string, position: number): number {
  let count = 0;
  for (let at = 0; at < position && at < text.length; at += 1) if (counts(text[at]!)) count += 1;
  return count;
}

/** The position right behind the `count`-th character that matters. */
export function positionBehind(text: string, count: number): number {
  let left = count;
  for (let at = 0; at < text.length; at += 1) {
    if (left === 0) return at;
    if (counts(text[at]!)) left -= 1;
  }
  return text.length;
}

/** The position right before the next character that matters. */
export function positionBefore(text: string, count: number): number {
  let at = positionBehind(text, count);
  while (at < text.length && !counts(text[at]!)) at += 1;
  return at;
}
