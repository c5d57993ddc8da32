/**
 * The input that the shopper sees and types into: ours in the shadow tree, or a page's in the slot;
 * plain at first, live once help has come.
 *
 * Owns: which input it is, how well it is helped, its name and description, and what an adopted one
 * was before.
 * Does not own: the text as a number (field/), what editing makes of it (editing/), its markup.
 */
import { nameInput } from './accessible-name.js';

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

/** Help for one input, see `live-input.ts`. */
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

/** An input of the page's in our care, see `adopt-input.ts`. */
export interface AdoptedInput {
  /** Gives its name back while the page is away, and takes it again. */
  readonly lend: (isAway: boolean) => void;
  /**
   * Says by attributes what our markup can't say of it.
   *
   * @returns its name
   */
  describe(face: InputFace, labels: NodeList, self: Element): string;
  /** Puts everything back as found. */
  release(): void;
}

/** The field, as far as an input of the page's speaks for it. */
export interface InputHost {
  name: string;
  disabled: boolean;
  readOnly: boolean;
  readonly autocomplete: string;
  readonly shadowRoot: ShadowRoot | null;
}

type AdoptInput = (input: HTMLInputElement, host: InputHost, onWrite: () => void) => AdoptedInput;

/** What is heard of an input before help has come. */
const heard = ['beforeinput', 'input', 'compositionstart', 'compositionend'];

/** The input of one field. */
export class VisibleInput implements TextInputHost {
  /** The input in care. */
  element: HTMLInputElement | undefined;
  /** It is the page's own. */
  isTheirs = false;
  /** The page named its own input itself. */
  isNamed = false;
  #adopted: AdoptedInput | undefined;
  #live: TextInput | undefined;
  /** Until help has come: a text is being composed; the edit under way replaces all. */
  #isComposing = false;
  #isAnew = false;
  #isWriting = false;

  /**
   * @param format the text as the current country writes it; the text itself before it can be told
   * @param onEdit after each change by the shopper, see {@link TextInputHost}
   * @param onWrite a script of the page's wrote into its own input
   */
  constructor(
    readonly format: TextInputHost['format'],
    readonly onEdit: TextInputHost['onEdit'],
    private readonly onWrite: () => void,
  ) {}

  /** Help has come: the text is formatted as it is typed. */
  get isLive(): boolean {
    return !!this.#live;
  }

  /** The text as it stands in the input. */
  get text(): string {
    return this.element?.value ?? '';
  }

  /** Whether a text is being composed (IME, many virtual keyboards). */
  get isComposing(): boolean {
    return this.#live ? this.#live.composing : this.#isComposing;
  }

  /**
   * Takes the page's input if there is one in the slot, else ours.
   *
   * @returns whether it is another one than before
   */
  take(root: ParentNode | null): boolean {
    const slot = root?.querySelector<HTMLSlotElement>('slot[name=input]');
    const theirs = slot?.assignedElements().find((element) => element instanceof HTMLInputElement);
    const input = theirs ?? root?.querySelector('input') ?? undefined;
    if (input === this.element) return false;
    this.#adopted?.release();
    this.#adopted = undefined;
    this.#live?.detach();
    this.#hear('removeEventListener');
    this.element = input;
    this.isTheirs = !!theirs;
    this.isNamed = !!theirs?.matches('[aria-label],[aria-labelledby]');
    this.#attach();
    return true;
  }

  /** The page's own input is not ours yet: it is what it was before any script. */
  get isWaiting(): boolean {
    return this.isTheirs && !this.#adopted;
  }

  /** What adopts the page's own input has come. */
  adopt(adoptInput: AdoptInput, host: InputHost): void {
    this.#adopted = adoptInput(this.element!, host, () => this.#isWriting || this.onWrite());
  }

  /** Help has come: from now on the text is formatted, and the caret and undo are ours to keep. */
  enliven(LiveInput: new (host: TextInputHost) => TextInput): void {
    this.#hear('removeEventListener');
    this.#live = new LiveInput(this);
    this.#attach(this.#isComposing);
  }

  #attach(isComposing = false): void {
    this.#isComposing = false;
    if (!this.#live) this.#hear('addEventListener');
    else if (this.element) this.#live.attach(this.element, isComposing);
  }

  #hear(way: 'addEventListener' | 'removeEventListener'): void {
    for (const type of heard) this.element?.[way](type, this.#listen);
  }

  /** Without help: what is typed stays as it is typed, and is passed on. */
  readonly #listen = (event: Event): void => {
    const { type } = event;
    if (type === 'beforeinput') {
      const { value, selectionStart, selectionEnd } = this.element!;
      this.#isAnew = !selectionStart && selectionEnd === value.length;
    } else if (type === 'input') {
      // What fills a field in tells no type.
      this.onEdit('typing', this.#isAnew || !(event as InputEvent).inputType);
      this.#isAnew = false;
    } else this.#isComposing = type === 'compositionstart';
  };

  /** Shows a text, as its country writes it. */
  show(text: string): void {
    // Setting the same text would move the caret.
    if (this.#live) this.#live.setText(text);
    else if (this.element && this.text !== text) this.write(text);
    this.reformat();
  }

  /** Formats again because the country or what is known of it changed. */
  reformat(): void {
    this.#live?.reformat();
  }

  /**
   * Names and describes the input, where its markup can't.
   *
   * @param labels the page's labels of the field
   * @param self the field, whose own texts are no part of a label around it
   * @returns the name of all that the field holds, as a group
   */
  face(face: InputFace, labels: NodeList, self: Element): string {
    const { element } = this;
    const { label, name } = face;
    const named = this.isTheirs
      ? this.#adopted?.describe(face, labels, self)
      : element && nameInput(element, self, labels, label ? '' : name);
    return label || named || name;
  }

  /** Puts a text into the input: a write of ours, and not of a script of the page's. */
  write(text: string): void {
    this.#isWriting = true;
    try {
      this.element!.value = text;
    } finally {
      this.#isWriting = false;
    }
  }
}
