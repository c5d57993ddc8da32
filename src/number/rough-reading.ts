/**
 * What can be said of a text without the engine: enough to accept a number with its country
 * calling code, and to pass the others on.
 */
import { cleanText } from './clean.js';
import { callingCodeOf, countriesOf, leadingCallingCode } from './countries.js';
import type { PhoneProblem, PhoneReading, ReadOptions } from './reading.js';
import { keepsTrunkZero } from './trunk-zero.js';

/** Reads what can be read without metadata; never throws. */
export function roughReading(text: string, options: ReadOptions = {}): PhoneReading {
  const { country = '' } = options;
  const clean = cleanText(text).trim();
  const plus = /^(?:tel:)?[\s(]*\+/i.test(clean);
  // "(0)" behind a calling code is a note for callers at home, but for Italy.
  const noted = plus && !keepsTrunkZero.test(clean);
  const digits = (noted ? clean.replace(/\(\s*0\s*\)/, '') : clean).replace(/\D/g, '');
  const callingCode = plus ? leadingCallingCode(digits) : callingCodeOf(country);
  const plain = /^(?:tel:)?[\s\d+()./-]*$/i.test(clean);
  let problem: PhoneProblem | undefined;
  if (!clean) problem = 'empty';
  else if (!digits) problem = 'not-a-number';
  else if (plus && !callingCode && digits.length > 2) problem = 'unknown-country';
  else if (!plus && !callingCode) problem = 'no-country';
  const whole = plus && plain && !!callingCode && digits.length >= 7 && digits.length <= 15;
  const e164 = whole ? `+${digits}` : '';
  return Object.freeze({
    text,
    country: plus && callingCode ? (countriesOf(callingCode)[0] ?? '') : country,
    callingCode,
    nationalNumber: plus ? digits.slice(callingCode.length) : digits,
    e164,
    national: '',
    international: '',
    uri: e164 && `tel:${e164}`,
    extension: '',
    type: '',
    possible: false,
    valid: false,
    problem,
    alternative: '',
    accepted: whole,
  });
}
