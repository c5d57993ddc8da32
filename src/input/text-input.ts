/** What helps at the visible input, as it is known before it has come: see `live-input.ts`. */

/** What changed the text. */
export type EditCause = 'typing' | 'paste' | 'autofill' | 'composition' | 'history' | 'drop';

/** What the input needs of its field. */
export interface TextInputHost {
  /** The text as the current country writes it; the text itself before the engine is there. */
  format(text: string): string;
  /** Puts a text into the input: a write of ours, and not of a script of the page's. */
  write(text: string): void;
  /**
   * After each change by the shopper, once, in the event that made it.
   *
   * @param anew all the text was replaced: nothing of the one before speaks for it
   */
  onEdit(cause: EditCause, anew?: boolean): void;
}

/** Help for one input. */
export interface TextInput {
  /** Whether a text is being composed (IME, many virtual keyboards). */
  readonly composing: boolean;
  /** Takes an input into care, perhaps in the middle of a composition; its text stays as it is. */
  attach(input: HTMLInputElement, composing?: boolean): void;
  /** Lets the input go. */
  detach(): void;
  /** Puts a text in by program: no event, the caret kept as well as it can be. */
  setText(text: string): void;
  /** Formats again because the formatter changed. */
  reformat(): void;
}
