/** What we make out in a text, beside what libphonenumber-js does with the same plans. */
import assert from 'node:assert/strict';
import { ParseError, parsePhoneNumberWithError } from 'libphonenumber-js/core';
import { parseNumber } from '../../../src/number/parse.js';
import { writtenPlan } from '../../../src/number/plan-styles.js';
import { mainPlan, planOf } from '../../../src/number/tables.js';
import { writtenForms } from '../../../src/number/written-form.js';
import { metadata } from './every-table.js';

/** What a number is, or why there is none. */
type Told = Record<string, string> | string;

/** The library's names, `TOO_SHORT` and `FIXED_LINE`, in the way of ours. */
const named = (name = '') => name.toLowerCase().replaceAll('_', '-');

function theirs(text: string, country: string): Told {
  try {
    const number = parsePhoneNumberWithError(
      text,
      { ...(country && { defaultCountry: country as never }), extract: false },
      metadata,
    );
    const extension = number.ext ?? '';
    number.ext = '' as never;
    return {
      callingCode: number.countryCallingCode,
      nationalNumber: number.nationalNumber,
      country: number.country ?? '',
      kind: named(number.getType()),
      extension,
      national: number.formatNational(),
      international: number.formatInternational(),
    };
  } catch (error) {
    assert.ok(error instanceof ParseError, `${text} in ${country}: ${error}`);
    if (error.message !== 'INVALID_COUNTRY') return named(error.message);
    return text.includes('+') ? 'unknown-country' : 'no-country';
  }
}

function ours(text: string, country: string): Told {
  const number = parseNumber(text, country);
  if (typeof number === 'string') return number;
  const { callingCode, nationalNumber } = number;
  const plan = planOf(number.country) ?? mainPlan(callingCode)!;
  const { national, international } = writtenForms(nationalNumber, writtenPlan(plan));
  return { ...number, national, international: `+${callingCode} ${international}` };
}

/**
 * Compares; fails with both answers.
 *
 * @returns whether there is a number in the text
 */
export function compareReading(text: string, country: string): boolean {
  const [our, their] = [ours(text, country), theirs(text, country)];
  // Told otherwise on purpose: one or two digits with anything around them, which to them are not
  // even the beginning of a number, and an extension of nothing.
  const isBegun = our === 'too-short' && text.replace(/\D/g, '').length < 3;
  const isOfNothing = our === 'not-a-number' && /^\D*~\D*\d+$/.test(text);
  if (typeof their === 'string' && (isBegun || isOfNothing)) return false;
  assert.deepEqual(our, their, `${JSON.stringify(text)} in ${country || 'no country'}`);
  return typeof our === 'object';
}
