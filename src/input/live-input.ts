/**
 * The visible input, whichever it is: the shadow tree's or a page's in the slot. The browser edits,
 * as it always does; afterwards the text is formatted and the caret put back to the digit it stood
 * at. While a text is being composed (IME, many virtual keyboards) nothing is rewritten.
 *
 * Undo and redo are the field's own. Tried and left: putting the formatted text in by the editing
 * command `insertText`, which keeps the native stack. Chromium and Firefox then need two undos for
 * a key, and WebKit's second undo drops a digit. A plain assignment empties the stack of Chromium
 * and WebKit. So the keys and the `historyUndo`/`historyRedo` of menus and gestures come here.
 */
import { deleteAcrossSeparator, dropTrunkZero, formatEdited } from '../editing/as-you-type.js';
import type { Selected } from '../editing/caret.js';
import { EditHistory, type StepKind } from '../editing/history.js';
import { cleanPaste } from '../editing/paste.js';
import type { EditCause, TextInput, TextInputHost } from './visible-input.js';

function causeOf(type: string): EditCause {
  if (type === 'insertFromPaste') return 'paste';
  if (type === 'insertFromDrop' || type === 'deleteByDrag') return 'drop';
  if (type.includes('Composition')) return 'composition';
  // Autofill, contact suggestions and password managers tell no type, or "replacement".
  return type && type !== 'insertReplacementText' ? 'typing' : 'autofill';
}

const kindOf = (type: string): StepKind => {
  if (type === 'insertText') return 'insert';
  return type.startsWith('deleteContent') ? 'delete' : 'other';
};

/** What is heard of the input; with one listener, for a page of many fields. */
const heard = ['keydown', 'beforeinput', 'input', 'compositionstart', 'compositionend', 'blur'];

/** Whether all the text is selected: the next edit replaces it. */
const isWhole = ({ text, start, end }: Selected) => start === 0 && end === text.length;

/** What of a text a mask lays out: its digits and a plus sign. */
const dialled = (text: string) => text.replace(/[^\d+]/g, '');

/** Keeps one input formatted while it is edited. */
export class LiveInput implements TextInput {
  /** The input in care. */
  input: HTMLInputElement | undefined;
  readonly #history = new EditHistory();
  #composing = false;
  /** The text and selection before the edit that is under way. */
  #before: Selected = { text: '', start: 0, end: 0 };
  /** The edit under way deletes forward: the caret belongs before the digit to its right. */
  #forward = false;
  /** The text as we left it. */
  #left = '';
  /** A script of the page's lays the digits out in its own way: two of us would pull them about. */
  #isMasked = false;

  constructor(private readonly host: TextInputHost) {}

  /** Takes an input into care; its text stays as it is. */
  attach(input: HTMLInputElement, composing = false): void {
    this.detach();
    this.input = input;
    this.#left = input.value;
    this.#isMasked = false;
    this.#composing = composing;
    for (const type of heard) input.addEventListener(type, this);
  }

  /** @internal */
  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'keydown') this.#pressed(event as KeyboardEvent);
    else if (type === 'beforeinput') this.#willEdit(event as InputEvent);
    else if (type === 'input') this.#edited(event as InputEvent);
    else if (type === 'compositionstart') {
      this.#before = this.#state();
      this.#composing = true;
    }
    // Left in the middle of a composition: some keyboards never end it.
    else if (type === 'compositionend' || this.#composing) this.#composed();
  }

  /** Lets the input go. */
  detach(): void {
    for (const type of heard) this.input?.removeEventListener(type, this);
    this.input = undefined;
    this.#composing = false;
    this.#history.clear();
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
    this.#history.clear();
    const state = this.#state();
    const isBehind = state.start === state.text.length;
    // Who was behind the old text types behind the new one: in an empty field, that is anyone.
    const { length } = text;
    this.#put(
      isBehind ? { text, start: length, end: length } : formatEdited(state, () => text),
      state,
    );
  }

  /** Formats again because the formatter changed; the end of a composition formats anyway. */
  reformat(): void {
    if (!this.input || this.#composing) return;
    const state = this.#state();
    this.#put(this.#formatted(state), state);
  }

  #formatted(edited: Selected): Selected {
    if (this.#isMasked) return edited;
    return formatEdited(edited, (text) => this.host.format(text), this.#forward);
  }

  #state(): Selected {
    const { value, selectionStart, selectionEnd } = this.input!;
    const start = selectionStart ?? value.length;
    return { text: value, start, end: selectionEnd ?? start };
  }

  /** @param left what stands in the input unless a script of the page's has laid it out anew */
  #findMask(left: string): void {
    const { text } = this;
    // With almost every key it is the same: then nothing is compared.
    if (text === left) return;
    const digits = dialled(text);
    if (digits && digits === dialled(left)) this.#isMasked = true;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.altKey || !(event.ctrlKey || event.metaKey) || this.#composing) return;
    const key = event.key.toLowerCase();
    if (key === 'z') this.#travel(event, event.shiftKey ? 'redo' : 'undo');
    else if (key === 'y' && event.ctrlKey) this.#travel(event, 'redo');
  }

  #travel(event: Event, way: 'undo' | 'redo'): void {
    if (this.input!.readOnly) return;
    // Even at the end of our history: the browser's would bring back what no one has seen.
    event.preventDefault();
    const step = this.#history[way](this.text);
    if (!step) return;
    this.#put(step, this.#state());
    this.host.onEdit('history');
  }

  #willEdit(event: InputEvent): void {
    const { inputType } = event;
    if (event.isComposing || this.#composing) return;
    this.#before = this.#state();
    this.#findMask(this.#left);
    this.#forward = inputType === 'deleteContentForward';
    if (inputType === 'historyUndo' || inputType === 'historyRedo') {
      this.#travel(event, inputType === 'historyUndo' ? 'undo' : 'redo');
    } else if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') {
      this.#paste(event);
    } else if (/^deleteContent(?:Back|For)ward$/.test(inputType)) {
      const next = deleteAcrossSeparator(this.#before, this.#forward ? 'forward' : 'backward');
      if (next) this.#make(event, next, 'delete', 'typing');
    }
  }

  /** What is pasted comes in clean, and never cut to a `maxlength`. */
  #paste(event: InputEvent): void {
    const pasted = event.data ?? event.dataTransfer?.getData('text/plain');
    if (pasted == null) return;
    // A drop from the field itself is two edits, the second with positions of the first.
    if (event.inputType === 'insertFromDrop') return;
    const { text, start, end } = this.#before;
    const clean = cleanPaste(pasted);
    const caret = start + clean.length;
    const next = { text: text.slice(0, start) + clean + text.slice(end), start: caret, end: caret };
    this.#make(event, next, 'other', 'paste');
  }

  /** Makes an edit in the browser's place. */
  #make(event: InputEvent, next: Selected, kind: StepKind, cause: EditCause): void {
    if (!event.cancelable) return;
    event.preventDefault();
    const now = this.#before;
    const bare = this.#withoutNote(next, kind);
    const formatted = this.#formatted(bare);
    this.#put(formatted, now);
    this.#done(formatted, bare === next ? kind : 'other', cause);
  }

  #edited(event: InputEvent): void {
    // Told once more to the page, in the input's name (`enhance/page-events.ts`): no edit.
    if (event.detail) return;
    const type = event.inputType ?? '';
    const cause = causeOf(type);
    const { text, start, end } = this.#before;
    if (type === 'insertText') this.#findMask(text.slice(0, start) + event.data + text.slice(end));
    let state = this.#state();
    let kind = kindOf(type);
    if (!this.#composing && !event.isComposing) {
      const edited = state;
      // Dropped or filled into the empty field, it may be a link or have a label like a paste.
      if ((cause === 'drop' || cause === 'autofill') && !this.#before.text) {
        state = formatEdited(state, cleanPaste);
      }
      const bare = this.#withoutNote(state, kind);
      if (bare !== state) kind = 'other';
      state = this.#formatted(bare);
      this.#put(state, edited);
    }
    if (this.#composing) this.host.onEdit('composition', isWhole(this.#before));
    else this.#done(state, kind, cause);
  }

  #composed(): void {
    this.#composing = false;
    const { text } = this;
    const composed = this.#state();
    this.#put(this.#formatted(this.#withoutNote(composed, 'other')), composed);
    const after = this.#state();
    this.#history.record(this.#before, after, 'other');
    // Firefox tells the last input only now: it changes nothing any more.
    this.#before = after;
    // The composed text was told by its own event; only a formatted one is news.
    if (this.text !== text) this.host.onEdit('composition');
  }

  /**
   * A "(0)" typed behind a calling code is for callers at home and goes, as from what is pasted; in a
   * step of its own, so that who wants it has it back by undo.
   */
  #withoutNote(edited: Selected, kind: StepKind): Selected {
    const bare = dropTrunkZero(this.#before.text, edited);
    if (bare !== edited) {
      this.#history.record(this.#before, edited, kind);
      this.#before = edited;
    }
    return bare;
  }

  #done(after: Selected, kind: StepKind, cause: EditCause): void {
    this.#forward = false;
    this.#history.record(this.#before, after, kind);
    const anew = cause === 'autofill' || isWhole(this.#before);
    this.#before = after;
    this.host.onEdit(cause, anew);
  }

  /**
   * Puts a text and its caret in.
   *
   * @param now what the input holds: asking it again makes the browser lay the page out with each key
   */
  #put({ text, start, end }: Selected, now: Selected): void {
    const input = this.input!;
    this.#left = text;
    let caret = now;
    if (now.text !== text) {
      this.host.write(text);
      // Behind another text (HTML Living Standard, the setter of `value`).
      caret = { text, start: text.length, end: text.length };
    }
    if (caret.start === start && caret.end === end) return;
    // Setting a selection may take the focus in some engines, so only where it already is.
    const focused = (input.getRootNode() as Document | ShadowRoot).activeElement === input;
    if (focused) input.setSelectionRange(start, end);
  }
}
