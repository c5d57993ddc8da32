/**
 * What can be wrong or doubtful, and what is wrong with a text that no engine has read: `judge.ts`
 * judges numbers. From plain state: no element, no DOM, so that it is right before the first render.
 * The flags follow the HTML Living Standard's `ValidityState`.
 */
import type { PhoneReading, PhoneType } from '../number/reading.js';

/** The flags that the field uses, named as in `ValidityStateFlags`. */
export type ValidityFlag =
  | 'valueMissing'
  | 'badInput'
  | 'tooShort'
  | 'tooLong'
  | 'typeMismatch'
  | 'customError';

/** Keys of the messages that a verdict can call for. */
export type VerdictMessage =
  | 'required'
  | 'notANumber'
  | 'noCountry'
  | 'unknownCountry'
  | 'tooShort'
  | 'tooLong'
  | 'invalidLength'
  | 'countryNotAllowed'
  | 'typeNotAllowed'
  | 'landline'
  | 'mobileOnly'
  | 'invalid';

/** What the verdict depends on. */
export interface VerdictState {
  readonly reading: PhoneReading;
  readonly required: boolean;
  readonly types: readonly PhoneType[];
  /** A text that passes as it came: a wallet's number, or no engine to read it with. */
  readonly passThrough: boolean;
}

/** The verdict: at most one flag with its message, and possibly a warning that blocks nothing. */
export interface FieldVerdict {
  readonly flag: ValidityFlag | '';
  readonly message: VerdictMessage | '';
  readonly warning: 'unknownRange' | 'extensionNotSent' | '';
}

/** Nothing is wrong. */
export const fine: FieldVerdict = { flag: '', message: '', warning: '' };
/** The number can't be submitted. */
export const refused = (flag: ValidityFlag, message: VerdictMessage): FieldVerdict => ({
  ...fine,
  flag,
  message,
});

/** Judges a text before, or without, the engine: there is something that can be a number, or not. */
export function firstVerdict({ reading, required, passThrough }: VerdictState): FieldVerdict {
  if (reading.problem === 'empty') return required ? refused('valueMissing', 'required') : fine;
  const isRefused = reading.problem && !reading.accepted && !passThrough;
  return isRefused ? refused('badInput', 'notANumber') : fine;
}
