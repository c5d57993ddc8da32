/** Where the programs are that a screen reader on a display of its own takes. */
export interface ScreenReaderPrograms {
  readonly orca: string;
  /** The Python that Orca is installed for. */
  readonly python: string;
  readonly bus: string;
  readonly accessibilityBus: string;
  readonly display: string;
  readonly windows: string;
  readonly keys: string;
}

/** Where they are; or the packages of Debian that are missing, and a sentence that says so. */
export function ensureScreenReader():
  | (ScreenReaderPrograms & { readonly missing?: undefined })
  | { readonly missing: readonly string[]; readonly advice: string };
