/** Formatting of an edited text with the caret kept. */
import { withoutTrunkZero } from '../number/trunk-zero.js';
import {
  counts,
  positionBefore,
  positionBehind,
  type Selected,
  significantBefore,
} from './caret.js';

/**
 * The text formatted, with the selection at the same digits.
 *
 * @param forward the caret stays before the digit to its right (a forward deletion)
 */
export function formatEdited(
  edited: Selected,
  format: (text: string) => string,
  forward = false,
): Selected {
  const text = format(edited.text);
  if (text === edited.text) return edited;
  const end = significantBefore(edited.text, edited.end);
  const start = significantBefore(edited.text, edited.start);
  const place = forward ? positionBefore : positionBehind;
  return { text, start: place(text, start), end: place(text, end) };
}

/**
 * The text without a "(0)" that the edit has brought in behind a calling code, with the selection at
 * the same digits; the edited text itself if it has brought none. One that was there before was
 * wanted: an undo has brought it back.
 */
export function dropTrunkZero(before: string, edited: Selected): Selected {
  const parts = withoutTrunkZero(edited.text);
  if (!parts || withoutTrunkZero(before)) return edited;
  const [code, rest] = parts;
  const text = code + rest;
  const place = (at: number) =>
    at <= code.length && edited.text.startsWith(text.slice(0, at))
      ? at
      : Math.max(code.length, text.length - (edited.text.length - at));
  return { text, start: place(edited.start), end: place(edited.end) };
}

/**
 * Backspace and Delete on a separator take the digit beside it: the separator alone would come
 * back at once. `undefined` where the native deletion does the right thing.
 */
export function deleteAcrossSeparator(
  { text, start, end }: Selected,
  direction: 'backward' | 'forward',
): Selected | undefined {
  if (start !== end) return undefined;
  const inside = (at: number) => at >= 0 && at < text.length;
  let at = direction === 'backward' ? start - 1 : start;
  if (!inside(at) || counts(text[at]!)) return undefined;
  // A bracket just opened stays: no formatting puts one there, and its own deletion is what is meant.
  if (text[at] === '(' && at === text.length - 1) return undefined;
  const step = direction === 'backward' ? -1 : 1;
  while (inside(at) && !counts(text[at]!)) at += step;
  if (!inside(at)) return undefined;
  const caret = direction === 'backward' ? at : start;
  return { text: text.slice(0, at) + text.slice(at + 1), start: caret, end: caret };
}
