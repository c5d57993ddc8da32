/** What the shopper is told of the number: its error or, where there is none, what is doubtful. */

import type { PhoneModel } from '../field/phone-model.js';
import type { Messages } from '../i18n/messages.js';
import type { PhoneEngine } from '../number/loader.js';

/** What is shown. */
export interface Told {
  /** `''` if there is nothing to say. */
  readonly message: string;
  readonly kind: 'error' | 'warning';
  /** The number is refused, and the shopper knows; or one on file can't be read. */
  readonly isInvalid: boolean;
}

/** Nothing is. */
export const nothingTold: Told = { message: '', kind: 'warning', isInvalid: false };

/**
 * @param willValidate the form would refuse a wrong number
 * @param errorOf what is wrong, in words
 * @param say other words, with the values of the number
 */
export function toldOf(
  willValidate: boolean,
  { talk, readBy, reading, verdict }: PhoneModel,
  engine: PhoneEngine | undefined,
  errorOf: () => string,
  say: (key: keyof Messages) => string,
): Told {
  const { flag, message, warning } = verdict;
  const error = willValidate && flag && talk === 'told' ? errorOf() : '';
  if (error) return { message: error, kind: 'error', isInvalid: true };
  // A number on file that can't be read: to be checked before anything is typed.
  if (
    willValidate &&
    talk === 'pristine' &&
    readBy === 'engine' &&
    message &&
    message !== 'required'
  ) {
    return { ...nothingTold, message: say('checkStored'), isInvalid: true };
  }
  if (!warning || talk === 'editing') return nothingTold;
  const key = engine?.digitsAmiss(reading).extra ? 'looksTooLong' : warning;
  return { ...nothingTold, message: say(key) };
}
