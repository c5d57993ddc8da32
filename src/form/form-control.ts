/**
 * The field as a form control (HTML Living Standard, form-associated custom elements).
 *
 * Owns: `ElementInternals`, which nobody else knows; the validity that the form was told last; who
 * asks for validity, and whether the shopper is to be told; what is heard of the form.
 * Does not own: the value and what is wrong with it (field/), words (i18n/), the input (input/).
 */
import { type FieldMemory, packMemory } from '../field/memory.js';
import type { ValidityFlag } from '../field/verdict.js';
import type { Announce, Asked, Manners, MarkedState } from './manners.js';

/** What the form is told. */
export interface FormEntry {
  /** What is submitted; `null` for nothing. */
  readonly value: string | null;
  readonly memory: FieldMemory;
  readonly flag: ValidityFlag | '';
  /** Says what is wrong, in the shopper's language: asked only when somebody is to read it. */
  readonly message: () => string;
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
  /** Come later; until then the browser's own bubble says the message once more, and no state is marked. */
  manners: Manners | undefined = undefined;
  /** What submits in its place, once it is wanted and has come. */
  deputy: Deputy | undefined = undefined;
  readonly #internals: ElementInternals;
  #flag: ValidityFlag | '' = '';
  #message = () => '';
  #anchor: HTMLInputElement | undefined;
  /** What the browser was given to say of it. */
  #bubble = '';
  /** Who asks for validity: a script that only wants to know, a report, Enter in the input. */
  #asked: Asked | 'check' = '';
  /** The last edit anywhere in the form. */
  #edit: Event | undefined;
  #listening = new AbortController();

  /** @param onRefused the shopper tried to submit what can't be submitted, see {@link Manners} */
  constructor(
    private readonly host: HTMLElement,
    onRefused: Announce,
  ) {
    this.#internals = host.attachInternals();
    // Before the listeners of the page, so that what comes behind them can still be added.
    host.addEventListener(
      'invalid',
      () => {
        const asked = this.#asked;
        // The browser shows what it finds behind this event.
        if (this.manners?.bubble === '') this.#setValidity(this.#message());
        if (asked === 'check') return;
        // A page that asks its form at load whether to offer the button has told nobody yet, and
        // neither has one that asks with each key. An event that is over has no phase.
        if (!asked && (this.#edit?.eventPhase || navigator.userActivation?.hasBeenActive === false))
          return;
        onRefused();
        this.manners?.onRefusal(host, this.form, this.#anchor, asked, onRefused);
      },
      true,
    );
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
    return this.#flag && this.#message();
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As on a native input: a check asks; only a report or a submit tells the shopper. */
  checkValidity(): boolean {
    return this.#asking('check', () => this.#internals.checkValidity());
  }

  /** As on a native input. */
  reportValidity(): boolean {
    return this.#asking('field', () => this.#internals.reportValidity());
  }

  /** Submits the form as Enter in a native input does; by its button alone where no more could be had. */
  submitByEnter(): void {
    const { form, manners } = this;
    if (!form) return;
    this.#asking('submit', () => {
      if (manners) manners.submitImplicitly(form);
      else
        [...(form.elements as Iterable<Element> as HTMLButtonElement[])]
          .find(({ type }) => type === 'submit')
          ?.click();
    });
  }

  #asking<T>(asked: Asked | 'check', task: () => T): T {
    const before = this.#asked;
    this.#asked = asked;
    try {
      return task();
    } finally {
      this.#asked = before;
    }
  }

  /**
   * Names the field as a group: the picker in it has a name that says nothing of the number. By its
   * default semantics and not by an element with a name: what looks for the input by its label, as
   * tests do, finds one. A `role` or `aria-label` of the page's on the field goes first.
   * That the number is refused is the input's to say, and not before the shopper is told: a group
   * would say it from the start, by the validity that the form knows.
   */
  nameGroup(ariaLabel: string): void {
    // Told again, a role makes Firefox take the field away from assistive technology and put it back.
    if (this.#internals.ariaLabel === ariaLabel) return;
    Object.assign(this.#internals, { role: 'group', ariaLabel, ariaInvalid: 'false' });
  }

  /** Tells the form value and validity, at once. */
  enter({ value, memory, flag, message, anchor }: FormEntry): void {
    this.#internals.setFormValue(
      this.deputy ? this.deputy.submit(value) : value,
      value === null ? null : packMemory(memory),
    );
    this.#message = message;
    // Most keys leave all but the words as it was, and the browser shows its own only without help.
    const bubble = flag && (this.manners ? ' ' : message());
    if (flag === this.#flag && bubble === this.#bubble && anchor === this.#anchor) return;
    this.#flag = flag;
    this.#anchor = anchor;
    this.#setValidity(bubble);
  }

  /** @param bubble what the browser is given to say */
  #setValidity(bubble: string): void {
    this.#bubble = bubble;
    const flag = this.#flag;
    this.#internals.setValidity(flag ? { [flag]: true } : {}, bubble, this.#anchor);
  }

  /** Whether the form would refuse the field. */
  get isRefused(): boolean {
    return this.willValidate && !this.#internals.validity.valid;
  }

  /** Marks the field for the page's styles. */
  mark(state: MarkedState, isFocused: boolean, isDisabled: boolean): void {
    this.manners?.markStates(
      this.host,
      this.#internals,
      state,
      this.isRefused,
      isFocused,
      isDisabled,
    );
  }

  /**
   * Hears of the form until {@link leave}.
   *
   * @returns ends with it
   */
  join(onSubmit: (event: SubmitEvent) => void): AbortSignal {
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
