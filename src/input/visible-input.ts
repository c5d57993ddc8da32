/**
 * The input that the shopper sees and types into: ours in the shadow tree, or a page's in the slot;
 * plain at first, live once help has come.
 *
 * Owns: which input it is, how well it is helped, its name and description, and what an adopted one
 * was before.
 * Does not own: the text as a number (field/), what editing makes of it (editing/), its markup.
 */
import { type AdoptedInput, adoptInput } from './adopt-input.js';
import { describeAdoptedInput, nameInput } from './describe-input.js';
import { PlainInput } from './plain-input.js';
import type { EditCause, TextInput, TextInputHost } from './text-input.js';

/** Tells when a script sets an input's value, see `watch-writes.ts`. */
type WatchWrites = (input: HTMLInputElement, onWrite: () => void) => () => void;

/** What the visible input needs of its field. */
export interface VisibleInputHost {
  /** The text as the current country writes it; the text itself before the engine is there. */
  format(text: string): string;
  /** After each change by the shopper, see {@link TextInputHost.onEdit}. */
  onEdit(cause: EditCause, anew?: boolean): void;
  /** A script of the page's wrote into its own input. */
  onWrite(): void;
}

/** What the input says beside its text. */
export interface InputFace {
  /** What names it where the page has no label: `''` if our own markup does. */
  readonly name: string;
  /** What our markup would name it, if it could point at an input of the page's. */
  readonly label: string;
  readonly placeholder: string;
  /** Hint and message. */
  readonly description: readonly string[];
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
}

/** The input of one field. */
export class VisibleInput implements TextInputHost {
  #text: TextInput = new PlainInput(this);
  #adopted: AdoptedInput | undefined;
  #isWriting = false;
  #watchWrites: WatchWrites | undefined;
  #unwatch: (() => void) | undefined;
  /** Help has come: the text is formatted as it is typed. */
  isLive = false;

  constructor(private readonly host: VisibleInputHost) {}

  /** The input in care. */
  get element(): HTMLInputElement | undefined {
    return this.#text.input;
  }

  /** The page's own input, while it is in care. */
  get adopted(): AdoptedInput | undefined {
    return this.#adopted;
  }

  /** The text as it stands in the input. */
  get text(): string {
    return this.#text.text;
  }

  /** Whether a text is being composed. */
  get isComposing(): boolean {
    return this.#text.composing;
  }

  /**
   * Takes the page's input if there is one in the slot, else ours.
   *
   * @returns whether it is another one than before
   */
  take(root: ParentNode | null, autocomplete: string): boolean {
    const slot = root?.querySelector<HTMLSlotElement>('slot[name=input]');
    const theirs = slot?.assignedElements().find((element) => element instanceof HTMLInputElement);
    const input = theirs ?? root?.querySelector('input') ?? undefined;
    if (input === this.element) return false;
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#adopted?.release();
    this.#adopted = undefined;
    this.#text.detach();
    if (theirs) this.#adopted = adoptInput(theirs, autocomplete);
    if (input) this.#text.attach(input);
    this.watch();
    return true;
  }

  /** Hears from now on of what scripts write into an input of the page's. */
  watch(watchWrites = this.#watchWrites): void {
    this.#watchWrites = watchWrites;
    if (!this.#adopted) return;
    this.#unwatch ??= watchWrites?.(this.element!, () => this.#isWriting || this.host.onWrite());
  }

  /** Help has come: from now on the text is formatted, and the caret and undo are ours to keep. */
  enliven(LiveInput: new (host: TextInputHost) => TextInput): void {
    const { element, isComposing } = this;
    this.isLive = true;
    this.#text.detach();
    this.#text = new LiveInput(this);
    if (element) this.#text.attach(element, isComposing);
  }

  /** Shows a text, as its country writes it. */
  show(text: string): void {
    this.#text.setText(text);
    this.#text.reformat();
  }

  /** Formats again because the country or what is known of it changed. */
  reformat(): void {
    this.#text.reformat();
  }

  /**
   * Names and describes the input, where its markup can't.
   *
   * @param labels the page's labels of the field
   * @param self the field, whose own texts are no part of a label around it
   */
  face(face: InputFace, labels: NodeList, self: Element): void {
    const { element } = this;
    if (!element) return;
    const adopted = this.#adopted;
    if (!adopted) {
      nameInput(element, self, labels, face.label ? '' : face.name);
      return;
    }
    element.disabled = face.disabled;
    element.readOnly = face.readOnly;
    if (face.placeholder) element.placeholder = face.placeholder;
    if (!adopted.named) {
      const name = element.labels?.length ? '' : face.label || face.name;
      nameInput(element, self, labels, name);
    }
    const description = [adopted.description(), ...face.description].filter(Boolean).join(' ');
    describeAdoptedInput(element, { ...face, description });
  }

  // --- For the text input in care --------------------------------------------------------------

  format(text: string): string {
    return this.host.format(text);
  }

  onEdit(cause: EditCause, anew?: boolean): void {
    this.host.onEdit(cause, anew);
  }

  write(text: string): void {
    this.#isWriting = true;
    this.element!.value = text;
    this.#isWriting = false;
  }
}
