/**
 * What is wrong or doubtful, from plain state: no element, no DOM, so that it is right before the
 * first render and can be tested without a browser. The flags follow the HTML Living Standard's `ValidityState`.
 */
import type { PhoneProblem, PhoneReading, PhoneType } from '../number/reading.js';

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
  /** The page's own error, `''` if none: it goes before ours. */
  readonly customError: string;
}

/** The verdict: at most one flag with its message, and possibly a warning that blocks nothing. */
export interface FieldVerdict {
  readonly flag: ValidityFlag | '';
  readonly message: VerdictMessage | '';
  readonly warning: 'unknownRange' | 'extensionNotSent' | '';
}

/** Nothing is wrong. */
export const fine: FieldVerdict = { flag: '', message: '', warning: '' };
const refused = (flag: ValidityFlag, message: VerdictMessage): FieldVerdict => ({
  ...fine,
  flag,
  message,
});

/** `too-short` → `tooShort`: the messages are named as the problems are. */
const messageOf = (problem: PhoneProblem) =>
  problem.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as VerdictMessage;

/** Judges the field's state; see {@link FieldVerdict}. */
export function judge(state: VerdictState): FieldVerdict {
  const verdict = judgeNumber(state);
  return state.customError ? { ...verdict, flag: 'customError' } : verdict;
}

function judgeNumber(state: VerdictState): FieldVerdict {
  const { problem, accepted, extension } = state.reading;
  if (problem === 'empty') return state.required ? refused('valueMissing', 'required') : fine;
  if (state.passThrough) return fine;
  if (accepted || !problem) {
    // E.164 has no place for an extension: the shopper is told that the shop won't have it.
    const told = extension ? 'extensionNotSent' : '';
    return { ...fine, warning: problem ? 'unknownRange' : told };
  }
  if (problem === 'unknown-range') return refused('typeMismatch', 'invalid');
  if (problem === 'type-not-allowed') {
    const isMobile = `${state.types}` === 'mobile';
    const isLandline = state.reading.type === 'fixed-line';
    const message = isLandline ? 'landline' : 'mobileOnly';
    return refused('typeMismatch', isMobile ? message : 'typeNotAllowed');
  }
  const message = messageOf(problem);
  if (message === 'tooShort' || message === 'tooLong') return refused(message, message);
  return refused(message === 'countryNotAllowed' ? 'typeMismatch' : 'badInput', message);
}
