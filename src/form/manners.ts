/**
 * What a form control does that can come a moment later than the control itself. Types only: it comes
 * when a number can be read, see `late/leisure.ts`.
 */
import type { PhoneModel } from '../field/phone-model.js';

/** Whose wish it is that the shopper is told: `''` if the event alone can tell. */
export type Asked = '' | 'field' | 'submit';

/**
 * Shows the message; announces it as well if there is a mark, which is blank, to be behind it: what
 * is announced again must be another text.
 */
export type Announce = (mark?: string) => void;

/** What the states of a field follow from. */
export type MarkedState = Pick<PhoneModel, 'complete' | 'empty' | 'format' | 'talk' | 'verdict'>;

/** What comes later. */
export interface Manners {
  /** What the browser is given to say in the place of our message; `''` lets it say the same. */
  readonly bubble: string;
  /** At the beginning of an `invalid` event that the shopper is told of, see `refusal.ts`. */
  onRefusal(
    host: Element,
    form: HTMLFormElement | null,
    input: HTMLInputElement | undefined,
    asked: Asked,
    announce: Announce,
  ): void;
  /** Marks the field for the page's styles, see `custom-states.ts`. */
  markStates(
    host: Element,
    internals: ElementInternals,
    state: MarkedState,
    isRefused: boolean,
    isFocused: boolean,
    isDisabled: boolean,
  ): void;
  /** Submits the form as Enter in a native input does, see `implicit-submission.ts`. */
  submitImplicitly(form: HTMLFormElement): void;
}
