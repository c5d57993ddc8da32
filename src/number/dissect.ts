/**
 * Takes a text apart: the number itself and its extension. What can't be taken apart without
 * guessing is no number: a wrong number is worse than none.
 */
import { cleanText, longestText } from './clean.js';
import { keepsTrunkZero } from './trunk-zero.js';

/** The parts of a text. */
export interface Dissected {
  /** Digits with the plus sign in front if there is one, separators as they came. */
  readonly number: string;
  /** Digits of the extension, `''` if none. */
  readonly extension: string;
}

/** Takes away what stands around a number, see `surroundings.ts`. */
export type TakeOut = (
  clean: string,
  isCallingCode: (digits: string) => boolean,
) => Dissected | undefined;

let takeOut: TakeOut | undefined;

/** Hands over what takes a number out of what stands around it. */
export function addSurroundings(how: TakeOut): void {
  takeOut = how;
}

/** Nothing but a number's own characters: what most texts are. No calling code begins with a zero. */
const bareNumber = /^(?:[\s(]*\+(?![\s(]*0))?[\d\s().\-/~]*$/;

const cleaned = (text: string) => cleanText(text.trim()).trim();

/** Whether a text can be read only with what is in `surroundings.ts`, which is not there yet. */
export const lacksSurroundings = (text: string): boolean =>
  !takeOut && !bareNumber.test(cleaned(text));

/**
 * Takes a text apart; `undefined` if it is not one phone number.
 *
 * @param isCallingCode whether digits are a country calling code
 */
export function dissect(
  text: string,
  isCallingCode: (digits: string) => boolean,
): Dissected | undefined {
  const clean = cleaned(text);
  if (clean.length > longestText) return undefined;
  const parts = bareNumber.test(clean)
    ? { number: clean, extension: '' }
    : takeOut?.(clean, isCallingCode);
  if (!parts || !/\d/.test(parts.number)) return undefined;
  // Brackets around a calling code, as in (+44), are not for the parser.
  const plain = parts.number.replace(/^[\s(]*\+([\d\s]*)\)/, '+$1 ');
  return { number: withoutTrunkZero(plain, isCallingCode), extension: parts.extension };
}

/** "(0)" behind a calling code is a note for callers at home, who dial it in place of the code. */
function withoutTrunkZero(number: string, isCallingCode: (digits: string) => boolean): string {
  const [, code, behind] = /^([\s(]*(?:\+|00|011)[\s().\-\d]*?)\(\s*0\s*\)(.*)$/.exec(number) ?? [];
  if (code === undefined || behind === undefined) return number;
  const digits = code.replace(/^[\s(]*(?:\+|011|00)/, '').replace(/\D/g, '');
  if (!isCallingCode(digits)) return number;
  return keepsTrunkZero.test(digits) ? `${code}0${behind}` : `${code} ${behind}`;
}

/** Begins like a number at home, and has digits enough for one. */
const isAtHome = (part: string): boolean =>
  /^\D*0/.test(part) && part.replace(/\D/g, '').length > 5;

/**
 * Whether a text that was taken apart holds more than one number: two short ones would make a whole
 * one where plans have long ones, "030 1234 / 030 1235".
 */
export function isSeveral(number: string): boolean {
  const halves = number.split('/');
  return halves.length > 1 && halves.every(isAtHome);
}
