/**
 * A browser's native edit on a plain text, with our functions around it exactly as the live input
 * calls them; and a reference that knows only characters that matter and a selection among them.
 */
import { deleteAcrossSeparator, formatEdited } from '../../../src/editing/as-you-type.js';
import { type Selected, significant, significantBefore } from '../../../src/editing/caret.js';

/** What a person does. Positions are fractions of the text, so that they fit any text. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'backspace' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'select'; readonly from: number; readonly to: number };

/** The reference: characters that matter and the selection among them. */
export interface Reference {
  readonly characters: string;
  readonly start: number;
  readonly end: number;
}

const caretAt = (text: string, at: number): Selected => ({ text, start: at, end: at });

/** The native edit, then the formatting, as in the field. */
export function edit(state: Selected, what: Edit, format: (text: string) => string): Selected {
  const { text, start, end } = state;
  const splice = (from: number, to: number, put = '') =>
    caretAt(text.slice(0, from) + put + text.slice(to), from + put.length);
  switch (what.kind) {
    case 'select': {
      const at = (fraction: number) => Math.round(fraction * text.length);
      const [from, to] = [at(what.from), at(what.to)].sort((a, b) => a - b) as [number, number];
      return { text, start: from, end: to };
    }
    case 'insert':
      return formatEdited(splice(start, end, what.text), format);
    case 'backspace': {
      const across = deleteAcrossSeparator(state, 'backward');
      const native = start !== end ? splice(start, end) : splice(Math.max(0, start - 1), start);
      return formatEdited(across ?? native, format);
    }
    case 'delete': {
      const across = deleteAcrossSeparator(state, 'forward');
      const native =
        start !== end ? splice(start, end) : splice(start, Math.min(text.length, end + 1));
      return formatEdited(across ?? native, format, true);
    }
  }
}

/**
 * The same edit on the reference; selections are taken over from the text. A selection that holds
 * separators only is one of nothing: deleting it deletes no digit.
 */
export function editReference(
  reference: Reference,
  what: Edit,
  before: Selected,
  after: Selected,
): Reference {
  const selected = before.start !== before.end;
  const { characters, start, end } = reference;
  const splice = (from: number, to: number, put = '') => ({
    characters: characters.slice(0, from) + put + characters.slice(to),
    start: from + put.length,
    end: from + put.length,
  });
  switch (what.kind) {
    case 'select':
      return {
        characters,
        start: significantBefore(after.text, after.start),
        end: significantBefore(after.text, after.end),
      };
    case 'insert':
      return splice(start, end, significant(what.text));
    case 'backspace':
      if (selected) return splice(start, end);
      // A bracket that was opened last is taken alone.
      if (before.text.endsWith('(') && before.start === before.text.length) return reference;
      return splice(Math.max(0, start - 1), start);
    case 'delete':
      if (selected) return splice(start, end);
      if (before.text.endsWith('(') && before.start === before.text.length - 1) return reference;
      return splice(start, end + 1);
  }
}

/** What differs from the reference, or `''`. */
export function difference(state: Selected, reference: Reference): string {
  const { text, start, end } = state;
  if (significant(text) !== reference.characters) {
    return `digits are ${significant(text)}, not ${reference.characters}`;
  }
  const [from, to] = [significantBefore(text, start), significantBefore(text, end)];
  if (from !== reference.start || to !== reference.end) {
    return `selection is ${from}-${to}, not ${reference.start}-${reference.end}, in "${text}"`;
  }
  return '';
}
