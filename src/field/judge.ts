/** What is wrong with a number, or doubtful: comes with the engine that reads it. */
import type { PhoneProblem } from '../number/reading.js';
import {
  type FieldVerdict,
  fine,
  firstVerdict,
  refused,
  type VerdictMessage,
  type VerdictState,
} from './verdict.js';

/** `too-short` → `tooShort`: the messages are named as the problems are. */
const messageOf = (problem: PhoneProblem) =>
  problem.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as VerdictMessage;

/** Judges the field's state; see {@link FieldVerdict}. */
export function judge(state: VerdictState): FieldVerdict {
  const { problem, accepted, extension } = state.reading;
  if (problem === 'empty' || state.passThrough) return firstVerdict(state);
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
