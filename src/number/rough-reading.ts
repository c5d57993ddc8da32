/**
 * What can be said of a text without the engine: enough to accept a number with its country
 * calling code, and to pass the others on.
 */
import { callingCodeOf, countriesOf, leadingCallingCode } from './countries.js';
import type { PhoneProblem, PhoneReading, ReadOptions } from './reading.js';

/** Reads what can be read without metadata; never throws. */
export function roughReading(text: string, { country = '' }: ReadOptions = {}): PhoneReading {
  const bare = text.replace(/^tel:|[\s()./-]/gi, '');
  const plus = bare[0] === '+';
  const digits = bare.replace(/\D/g, '');
  const callingCode = plus ? leadingCallingCode(digits) : callingCodeOf(country);
  // Of a zero in brackets only the engine knows whether it is dialled.
  const whole = plus && !!callingCode && /^\+\d{7,15}$/.test(bare) && !/\(\s*0/.test(text);
  let problem: PhoneProblem | undefined;
  if (!text.trim()) problem = 'empty';
  // Other digits than ASCII's are the engine's to read.
  else if (!/\p{Nd}/u.test(text)) problem = 'not-a-number';
  else if (plus && !callingCode && digits.length > 2) problem = 'unknown-country';
  return Object.freeze({
    text,
    country: plus && callingCode ? (countriesOf(callingCode)[0] ?? '') : country,
    callingCode,
    nationalNumber: plus ? digits.slice(callingCode.length) : digits,
    e164: whole ? bare : '',
    national: '',
    international: '',
    uri: whole ? `tel:${bare}` : '',
    extension: '',
    type: '',
    possible: false,
    valid: false,
    problem,
    alternative: '',
    accepted: whole,
  });
}
