/**
 * What the field hands to the browser beside its value, so that back/forward and session restore
 * bring back what was typed (HTML Living Standard, `ElementInternals.setFormValue(value, state)`).
 */

/** What is kept of a field while its page is away. */
export interface FieldMemory {
  /** The text as typed. */
  readonly text: string;
  /** The country chosen by hand, `''` if none was. */
  readonly country: string;
  /** The wallet whose text this is, `''` if typed. */
  readonly wallet: string;
}

/** Packs the memory into the string form that every engine keeps: country, wallet and text, a line each. */
export const packMemory = ({ text, country, wallet }: FieldMemory): string =>
  [country, wallet, text].join('\n');

/** Unpacks a kept string; any other string is taken for a plain text (the browser's autofill). */
export function unpackMemory(kept: string): FieldMemory {
  const [, country = '', wallet = '', text = kept] = /^([^\n]*)\n([^\n]*)\n(.*)$/s.exec(kept) ?? [];
  return { text, country, wallet };
}
