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

/** Packs the memory into the string form that every engine keeps. */
export function packMemory(memory: FieldMemory): string {
  return JSON.stringify([memory.text, memory.country, memory.wallet]);
}

/** Unpacks a kept string; any other string is taken for a plain text (the browser's autofill). */
export function unpackMemory(kept: string): FieldMemory {
  try {
    const parts: unknown = JSON.parse(kept);
    if (Array.isArray(parts) && parts.length === 3 && parts.every((p) => typeof p === 'string')) {
      const [text, country, wallet] = parts as [string, string, string];
      return { text, country, wallet };
    }
  } catch {
    // Not ours: a plain text.
  }
  return { text: kept, country: '', wallet: '' };
}
