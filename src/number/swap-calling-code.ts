/**
 * What becomes of an international number when its shopper picks another country by hand: the
 * national digits stay, and the country calling code is the picked one.
 */
import { cleanText } from './clean.js';

/** `+33 6 12…` with `49` for `33` gives `+49 6 12…`; a text without that code stays as it is. */
export function swapCallingCode(text: string, from: string, to: string): string {
  if (from === to) return text;
  const clean = cleanText(text).trimStart();
  // Whatever separates the plus sign and the digits of the code goes with the code.
  const code = new RegExp(`^\\+[^\\d]*${[...from].join('[^\\d]*')}`);
  return code.test(clean) ? clean.replace(code, `+${to}`) : text;
}
