/**
 * Takes a pasted text apart: the number itself, its extension, and what stands around them. What
 * can't be taken apart without guessing is no number: a wrong number is worse than none.
 */
import { cleanText } from './clean.js';
import { keepsTrunkZero } from './trunk-zero.js';

/** The parts of a text. */
export interface Dissected {
  /** Digits with the plus sign in front if there is one, separators as they came. */
  readonly number: string;
  /** Digits of the extension, `''` if none. */
  readonly extension: string;
}

/** Words for an extension in the languages that write one, and the signs `x` and `#`. */
const extensionAtEnd =
  /^(.*\d[\s.)\-/]*)[\s,;]*(?:ext(?:ension|n)?|int(?:erno)?|poste|durchwahl|доб|x|#)[\s.:=]*(\d{1,7})#?$/i;
/** RFC 3966 parameters: `;ext=12`, `;phone-context=+33`, and others that say nothing to us. */
const parameter = /^\s*([\w-]+)=(.*)$/;

/**
 * Words before a number: `Tel.:`, `Phone`, `call`. A single letter close to a digit is none: the
 * letter O or l that someone typed for a digit.
 */
const wordsBefore = /^(?!\p{L}\d)\p{L}[^\d+]*?(?=[(\s]*[\d+])/u;
/** Words behind it, set apart: `(work)`, ` home`. */
const wordsBehind = /^(.*\d)[\s,;]+\(?\p{L}[^\d]*$/u;

/** What most texts are: nothing to take apart. */
const plainNumber = /^\+?\d[\d .-]*$/;

/** Characters that are taken apart; more than that is no number, and would cost a server time. */
const longest = 250;

/**
 * Takes a text apart; `undefined` if it is not one phone number.
 *
 * @param isCallingCode whether digits are a country calling code
 */
export function dissect(
  text: string,
  isCallingCode: (digits: string) => boolean,
): Dissected | undefined {
  const clean = cleanText(text).trim();
  if (plainNumber.test(clean)) return { number: clean, extension: '' };
  if (clean.length > longest) return undefined;
  let rest = clean.replace(/^tel:/i, '');
  let extension = '';
  let context = '';
  const [head = '', ...parts] = rest.split(';');
  const parameters = parts.map((part) => parameter.exec(part));
  if (parts.length && parameters.every((found) => found)) {
    rest = head;
    for (const [, name = '', value = ''] of parameters as RegExpExecArray[]) {
      if (name.toLowerCase() === 'ext') extension = value.replace(/\D/g, '');
      if (name.toLowerCase() === 'phone-context' && /^\+[\d.-]+$/.test(value)) context = value;
    }
  }
  if (!extension) {
    const found = extensionAtEnd.exec(rest);
    if (found) [, rest = '', extension = ''] = found;
  }
  rest = rest.replace(wordsBefore, '');
  const bare = wordsBehind.exec(rest)?.[1];
  // Letters that belong to the number (1-800 FLOWERS) are not words behind it.
  if (bare && bare.replace(/\D/g, '').length >= 7) rest = bare;
  rest = rest.trim();
  if (!/\d/.test(rest) || !/^[\s(]*\+?[\d\s().\-/~*]*$/.test(rest)) return undefined;
  if (context && !rest.startsWith('+')) rest = `${context} ${rest}`;
  // Brackets around a calling code, as in (+44), are not for the parser.
  const plain = rest.replace(/^[\s(]*\+([\d\s]*)\)/, '+$1 ');
  return { number: withoutTrunkZero(plain, isCallingCode), extension };
}

/** "(0)" behind a calling code is a note for callers at home, who dial it in place of the code. */
function withoutTrunkZero(number: string, isCallingCode: (digits: string) => boolean): string {
  const [, code, behind] = /^([\s(]*(?:\+|00|011)[\s().\-\d]*?)\(\s*0\s*\)(.*)$/.exec(number) ?? [];
  if (code === undefined || behind === undefined) return number;
  const digits = code.replace(/^[\s(]*(?:\+|011|00)/, '').replace(/\D/g, '');
  if (!isCallingCode(digits)) return number;
  return keepsTrunkZero.test(digits) ? `${code}0${behind}` : `${code} ${behind}`;
}
