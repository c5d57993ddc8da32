/**
 * The visible input, whichever it is: its own of the shadow tree or a page's in the slot. The
 * browser edits, as it always does; afterwards the text is formatted and the caret put back to the
 * digit it stood at.
 *
 * The formatted text is put in by the platform's own editing command (`insertText` over the part
 * that differs), because assigning `value` empties the browser's undo stack; where the command is
 * refused, `setRangeText` puts it in and only undo is poorer for it. Undo and redo themselves are
 * shown as the browser makes them and not formatted again, or one could never get past a step.
 */
import { deleteAcrossSeparator, formatEdited } from '../editing/as-you-type.js';
import type { Selected } from '../editing/caret.js';
import { cleanPaste } from '../editing/paste.js';

/** What changed the text. */
export type EditCause = 'typing' | 'paste' | 'autofill' | 'composition' | 'history' | 'drop';

/** What the input needs of its field. */
export interface LiveInputHost {
  /** The text as the current country writes it; the text itself before the engine is there. */
  format(text: string): string;
  /** After each change by the shopper, once, in the event that made it. */
  onEdit(cause: EditCause): void;
}

const causeOf = (type: string): EditCause => {
  if (type === 'insertFromPaste') return 'paste';
  if (type.startsWith('history')) return 'history';
  if (type.includes('Drop') || type === 'deleteByDrag') return 'drop';
  if (type.includes('Composition')) return 'composition';
  return type && type !== 'insertReplacementText' ? 'typing' : 'autofill';
};

/** Keeps one input formatted while it is edited. */
export class LiveInput {
  /** The input in care. */
  input: HTMLInputElement | undefined;
  #composing = false;
  /** An edit of ours is under way: its nested events are not the shopper's. */
  #own = false;
  #forward = false;
  #listening = new AbortController();

  constructor(private readonly host: LiveInputHost) {}

  /** Takes an input into care; its text stays as it is. */
  attach(input: HTMLInputElement): void {
    this.detach();
    this.input = input;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    input.addEventListener('beforeinput', (event) => this.#before(event as InputEvent), { signal });
    input.addEventListener('input', (event) => this.#edited(event as InputEvent), { signal });
    input.addEventListener('compositionstart', () => this.#compose(true), { signal });
    input.addEventListener('compositionend', () => this.#compose(false), { signal });
  }

  /** Lets the input go. */
  detach(): void {
    this.#listening.abort();
    this.input = undefined;
    this.#composing = false;
  }

  /** The text as it stands in the input. */
  get text(): string {
    return this.input?.value ?? '';
  }

  /** Whether a text is being composed. */
  get composing(): boolean {
    return this.#composing;
  }

  /** Puts a text in by program: no event, the caret kept as well as it can be. */
  setText(text: string): void {
    const { input } = this;
    if (!input || input.value === text) return;
    const before = this.#state();
    input.value = text;
    if (this.#focused) {
      const { start, end } = formatEdited(before, () => text);
      input.setSelectionRange(start, end);
    }
  }

  /** Formats again because the formatter changed; waits for the end of a composition. */
  reformat(): void {
    if (!this.input) return;
    // While a text is composed nothing is rewritten; the end of it formats anyway.
    if (!this.#composing)
      this.#put(
        formatEdited(this.#state(), (text) => this.host.format(text)),
        false,
      );
  }

  get #focused(): boolean {
    const { input } = this;
    return !!input && (input.getRootNode() as Document | ShadowRoot).activeElement === input;
  }

  #state(): Selected {
    const { value, selectionStart, selectionEnd } = this.input!;
    const start = selectionStart ?? value.length;
    return { text: value, start, end: selectionEnd ?? start };
  }

  #before(event: InputEvent): void {
    if (this.#own || event.isComposing || this.#composing) return;
    this.#forward = event.inputType.endsWith('Forward');
    if (event.inputType === 'insertFromPaste') {
      this.#paste(event);
      return;
    }
    const direction = /^deleteContent(Backward|Forward)$/.exec(event.inputType)?.[1]?.toLowerCase();
    if (!direction) return;
    const next = deleteAcrossSeparator(this.#state(), direction as 'backward' | 'forward');
    if (!next) return;
    event.preventDefault();
    this.#put(
      formatEdited(next, (text) => this.host.format(text), this.#forward),
      true,
    );
    this.host.onEdit('typing');
  }

  #paste(event: InputEvent): void {
    const pasted = event.data ?? event.dataTransfer?.getData('text/plain');
    if (pasted == null || !event.cancelable) return;
    event.preventDefault();
    const { text, start, end } = this.#state();
    const clean = cleanPaste(pasted);
    const caret = start + clean.length;
    const next = { text: text.slice(0, start) + clean + text.slice(end), start: caret, end: caret };
    this.#put(
      formatEdited(next, (whole) => this.host.format(whole)),
      true,
    );
    this.host.onEdit('paste');
  }

  #edited(event: InputEvent): void {
    if (this.#own) {
      event.stopImmediatePropagation();
      return;
    }
    const cause = causeOf(event.inputType ?? '');
    if (!this.#composing && !event.isComposing && cause !== 'history') {
      this.#put(
        formatEdited(this.#state(), (text) => this.host.format(text), this.#forward),
        true,
      );
    }
    this.#forward = false;
    this.host.onEdit(cause);
  }

  #compose(begins: boolean): void {
    this.#composing = begins;
    if (begins) return;
    const before = this.text;
    this.reformat();
    if (this.text !== before) this.host.onEdit('composition');
  }

  /** Puts a text and its caret in, with as little of it replaced as possible. */
  #put(next: Selected, undoable: boolean): void {
    const input = this.input!;
    const { value } = input;
    if (value !== next.text) {
      let same = 0;
      while (same < value.length && value[same] === next.text[same]) same += 1;
      let tail = 0;
      const most = Math.min(value.length, next.text.length) - same;
      while (tail < most && value.at(-1 - tail) === next.text.at(-1 - tail)) tail += 1;
      const part = next.text.slice(same, next.text.length - tail);
      this.#own = true;
      try {
        let done = false;
        if (undoable && this.#focused) {
          input.setSelectionRange(same, value.length - tail);
          done = document.execCommand(part ? 'insertText' : 'delete', false, part);
        }
        if (!done || input.value !== next.text) input.value = next.text;
      } finally {
        this.#own = false;
      }
    }
    if (this.#focused && (input.selectionStart !== next.start || input.selectionEnd !== next.end)) {
      input.setSelectionRange(next.start, next.end);
    }
  }
}
