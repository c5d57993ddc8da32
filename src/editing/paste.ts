/** What a pasted text becomes in the field. */
import { cleanText } from '../number/clean.js';
import { withoutTrunkZero } from '../number/trunk-zero.js';

/**
 * The number in a pasted text, its digits and separators as they came; a text that is no number
 * stays as it is, for the shopper to see.
 */
export function cleanPaste(pasted: string): string {
  const clean = cleanText(pasted).replace(/ +/g, ' ').trim();
  const bare = clean.replace(/^(?:tel|phone|mobile|fax)?\s*\.?\s*:\s*/i, '');
  // "(0)" behind a calling code is a note for callers at home, who don't dial the code.
  return withoutTrunkZero(bare)?.join('') ?? bare;
}
