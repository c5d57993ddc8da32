/**
 * The events of the field. They are real `Event`s (not `CustomEvent`s), bubble and cross shadow
 * roots, and carry what a host needs without asking the element again. `input` and `change` keep
 * the platform's names and timing, so a listener written for a native input works unchanged.
 */
import type { PhoneFormat } from './field/phone-model.js';
import type { PhoneReading } from './number/reading.js';
import type { PlacementChangeEvent } from './placement/placement-change-event.js';

/** Why a session's phone number is not collected. */
export type CollectionErrorCode =
  | 'setup-mode-unsupported'
  | 'duplicate-field'
  | 'invalid-session'
  | 'page-has-phone';

/** The state of the field that its events carry. */
export interface PhoneFieldState {
  /** The E.164 number or `''`; another text only when `format` is `unverified`. */
  readonly value: string;
  /** Whether the number can be submitted as it is: readable and allowed. */
  readonly complete: boolean;
  /** Whether nothing is typed. */
  readonly empty: boolean;
  /** ISO 3166-1 alpha-2 code the number is read with; `''` if none. */
  readonly country: string;
  /** How much `value` can be trusted. */
  readonly format: PhoneFormat;
  /** Everything known about the number. */
  readonly reading: PhoneReading;
  /** Whether the number differs from the one the field was prefilled with. */
  readonly changed: boolean;
}

const everywhere: EventInit = { bubbles: true, composed: true };

/** Base of the events that carry the field's state at the moment they were fired. */
export class PhoneFieldEvent extends Event implements PhoneFieldState {
  declare readonly value: string;
  declare readonly complete: boolean;
  declare readonly empty: boolean;
  declare readonly country: string;
  declare readonly format: PhoneFormat;
  declare readonly reading: PhoneReading;
  declare readonly changed: boolean;

  constructor(type: string, state: PhoneFieldState) {
    super(type, everywhere);
    const { value, complete, empty, country, format, reading, changed } = state;
    Object.assign(this, { value, complete, empty, country, format, reading, changed });
  }
}

/** `input`: the text changed by the shopper's hand (HTML Living Standard, event-input-input). */
export class PhoneInputEvent extends PhoneFieldEvent {
  constructor(state: PhoneFieldState) {
    super('input', state);
  }
}

/** `change`: the shopper committed a change, as on a native input. */
export class PhoneChangeEvent extends PhoneFieldEvent {
  constructor(state: PhoneFieldState) {
    super('change', state);
  }
}

/** `countrychange`: the country that the number is read with became another one. */
export class PhoneCountryChangeEvent extends PhoneFieldEvent {
  constructor(state: PhoneFieldState) {
    super('countrychange', state);
  }
}

/** `ready`: the engine and the metadata of the current country are loaded. */
export class PhoneReadyEvent extends Event {
  constructor() {
    super('ready', everywhere);
  }
}

/**
 * `collectionerror`: the session asks for a phone number that can't be collected here, or that the
 * page asks for already (`page-has-phone`: its `target` is the page's own phone input, and the field
 * goes on working).
 */
export class CollectionErrorEvent extends Event {
  /** The field; with `page-has-phone` the page's own phone input. */
  declare readonly target: Element;
  /** What is wrong, for programs. */
  readonly code: CollectionErrorCode;
  /** What is wrong, for people: English, for the console and the logs, never for the shopper. */
  readonly message: string;

  constructor(code: CollectionErrorCode, message: string) {
    super('collectionerror', everywhere);
    this.code = code;
    this.message = message;
  }
}

/** Every event of the field by its name, the platform's and ours: what its listeners are given. */
export interface CheckoutPhoneFieldEventMap extends Omit<HTMLElementEventMap, 'input' | 'change'> {
  // A native input's is an InputEvent: this one tells of the field, not of a key.
  input: PhoneInputEvent;
  change: PhoneChangeEvent;
  countrychange: PhoneCountryChangeEvent;
  placementchange: PlacementChangeEvent;
  collectionerror: CollectionErrorEvent;
  ready: PhoneReadyEvent;
}

declare global {
  interface HTMLElementEventMap {
    countrychange: PhoneCountryChangeEvent;
    placementchange: PlacementChangeEvent;
    collectionerror: CollectionErrorEvent;
  }
}
