/** What the searchable list knows of the field that opens it. Types only. */
import type { Messages } from '../i18n/messages.js';
import type { Offered } from './country-options.js';

/** The words of the field. */
export interface ListWords {
  readonly say: (key: keyof Messages) => string;
  /** BCP 47 tag of the words. */
  readonly spoken: string;
}

/** A field whose list is to be made ready, or opens. */
export interface Opening extends Offered {
  readonly field: HTMLElement;
  /** Its shadow tree, where the list is drawn. */
  readonly root: ShadowRoot;
  /** The country of record: a choice is told by its `change`. */
  readonly select: HTMLSelectElement;
  readonly words: ListWords;
  /** The name of a country, as the list of the field shows it. */
  readonly nameOf: (country: string) => string;
  /** Its name in English. */
  readonly englishOf: (country: string) => string;
  /** The system draws flags. */
  readonly hasFlags: boolean;
  /** Gives the shadow tree styles more, a constant text, once. */
  readonly addLook: (look: string) => void;
  /** Brings the focus to the number, at its end. */
  readonly toNumber: () => void;
}
