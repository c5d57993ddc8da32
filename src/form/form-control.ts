/**
 * The field as a form control (HTML Living Standard, form-associated custom elements).
 *
 * Owns: `ElementInternals`, which nobody else knows; the validity that the form was told last; who
 * asks for validity, and whether the shopper is to be told; what is heard of the form.
 * Does not own: the value and what is wrong with it (field/), words (i18n/), the input (input/).
 */
import { type FieldMemory, packMemory } from '../field/memory.js';
import type { ValidityFlag } from '../field/verdict.js';
import { type CustomStateName, setStates } from './custom-states.js';

/** What the form is told. */
export interface FormEntry {
  /** What is submitted; `null` for nothing. */
  readonly value: string | null;
  readonly memory: FieldMemory;
  readonly flag: ValidityFlag | '';
  /** What is wrong, in the shopper's language; `''` with no flag. */
  readonly message: string;
  /** Where the browser shows the message and puts the focus. */
  readonly anchor: HTMLInputElement | undefined;
}

/** Submits in the field's place, see `submitted-input.ts`. */
export interface Deputy {
  /** The name that the field has put away for it, `''` if none. */
  readonly name: string;
  /** Submits a value, `null` for none; what it answers is left to the field itself. */
  submit(value: string | null): string | null;
}

/** The form's side of one field. */
export class FormControl {
  /** What submits in its place, once it is wanted and has come. */
  deputy: Deputy | undefined = undefined;
  readonly #internals: ElementInternals;
  #flag: ValidityFlag | '' = '';
  #message = '';
  #anchor: HTMLInputElement | undefined;
  #marks = '';
  /** A script asks whether the value can be submitted; the shopper is told nothing. */
  #isAsked = false;
  /** The last edit anywhere in the form. */
  #edit: Event | undefined;
  #listening = new AbortController();

  /** @param onRefused the shopper tried to submit what can't be submitted */
  constructor(
    private readonly host: HTMLElement,
    onRefused: () => void,
  ) {
    this.#internals = host.attachInternals();
    // The browser's own bubble beside our message stays: preventing it would also prevent the
    // focus that a refused submit moves here, and a page can always choose `novalidate`.
    host.addEventListener('invalid', () => {
      // A page that asks its form at load whether to offer the button has told nobody yet, and
      // neither has one that asks with each key. An event that is over has no phase.
      const isAsked = this.#isAsked || this.#edit?.eventPhase;
      if (!isAsked && navigator.userActivation?.hasBeenActive !== false) onRefused();
    });
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The page's `<label>`s of the field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As on a native input: a check asks; only a report or a submit tells the shopper. */
  checkValidity(): boolean {
    const before = this.#isAsked;
    this.#isAsked = true;
    try {
      return this.#internals.checkValidity();
    } finally {
      this.#isAsked = before;
    }
  }

  /** As on a native input. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Tells the form value and validity, at once. */
  enter({ value, memory, flag, message, anchor }: FormEntry): void {
    this.#internals.setFormValue(
      this.deputy ? this.deputy.submit(value) : value,
      value === null ? null : packMemory(memory),
    );
    if (flag === this.#flag && message === this.#message && anchor === this.#anchor) return;
    this.#flag = flag;
    this.#message = message;
    this.#anchor = anchor;
    if (!flag) this.#internals.setValidity({});
    else if (anchor) this.#internals.setValidity({ [flag]: true }, message, anchor);
    else this.#internals.setValidity({ [flag]: true }, message);
  }

  /** Whether the form would refuse the field. */
  get isRefused(): boolean {
    return this.willValidate && !this.#internals.validity.valid;
  }

  /** Marks the field for the page's styles. */
  mark(states: Readonly<Record<CustomStateName, boolean>>): void {
    // Most keys change none.
    const marks = Object.values(states).join();
    if (marks !== this.#marks) setStates(this.host, this.#internals, states);
    this.#marks = marks;
  }

  /**
   * Hears of the form until {@link leave}.
   *
   * @returns ends with it
   */
  join(onSubmit: () => void): AbortSignal {
    this.leave();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const options = { signal, capture: true };
    // A page that asks its form for validity while somebody types anywhere in it tells nobody.
    this.form?.addEventListener(
      'input',
      (event) => {
        this.#edit = event;
      },
      options,
    );
    this.form?.addEventListener('submit', onSubmit, options);
    return signal;
  }

  /** Hears nothing of the form any more. */
  leave(): void {
    this.#listening.abort();
  }
}
