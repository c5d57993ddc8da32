/** What a pasted text becomes in the field. */
import { cleanText } from '../number/clean.js';
import { keepsTrunkZero } from '../number/trunk-zero.js';

/**
 * The number in a pasted text, its digits and separators as they came; a text that is no number
 * stays as it is, for the shopper to see.
 */
export function cleanPaste(pasted: string): string {
  const clean = cleanText(pasted).replace(/ +/g, ' ').trim();
  const bare = clean.replace(/^(?:tel|phone|mobile|fax)?\s*\.?\s*:\s*/i, '');
  // "(0)" behind a calling code is a note for callers at home, who don't dial the code.
  return bare.replace(
    /^(\+[\d\s().-]*?)\s*\(0\)\s*/,
    (_, code: string) => `${code} ${keepsTrunkZero.test(code) ? '0' : ''}`,
  );
}
