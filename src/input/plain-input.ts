/** The visible input until formatting has been loaded: what is typed stays as it is typed. */
import type { TextInput, TextInputHost } from './text-input.js';

/** Passes on what is edited. */
export class PlainInput implements TextInput {
  input: HTMLInputElement | undefined;
  composing = false;
  #anew = false;
  readonly #listen = (event: Event): void => {
    if (event.type === 'beforeinput') {
      const { value, selectionStart, selectionEnd } = this.input!;
      this.#anew = !selectionStart && selectionEnd === value.length;
    } else if (event.type === 'input') {
      // What fills a field in tells no type.
      this.host.onEdit('typing', this.#anew || !(event as InputEvent).inputType);
      this.#anew = false;
    } else this.composing = event.type === 'compositionstart';
  };

  constructor(private readonly host: TextInputHost) {}

  get text(): string {
    return this.input?.value ?? '';
  }

  attach(input: HTMLInputElement): void {
    this.detach();
    this.input = input;
    for (const type of events) input.addEventListener(type, this.#listen);
  }

  detach(): void {
    for (const type of events) this.input?.removeEventListener(type, this.#listen);
    this.input = undefined;
    this.composing = false;
  }

  setText(text: string): void {
    // Setting the same text would move the caret.
    if (this.input && this.text !== text) this.host.write(text);
  }

  reformat(): void {}
}

const events = ['beforeinput', 'input', 'compositionstart', 'compositionend'];
