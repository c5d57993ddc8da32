/**
 * What a number looks like while it is typed, beside libphonenumber-js's `AsYouType` and its
 * finished formats, digit by digit, for numbers of every country and kind.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { writtenPlan } from '../../../src/number/plan-styles.js';
import { addTable, mainPlan, planOf } from '../../../src/number/tables.js';
import { formatTyped } from '../../../src/number/typed-format.js';
import { everyTable, metadata } from './every-table.js';
import { oracleCases } from './oracle-cases.js';

for (const table of everyTable) addTable(table);

const format = (typed: string, country: string) =>
  formatTyped(typed, writtenPlan(planOf(country)!), (code) => {
    const plan = mainPlan(code);
    return plan && writtenPlan(plan);
  });
const bare = (text: string) => text.replace(/[^\d+]/g, '');

const texts = oracleCases()
  .map(({ text, region }) => ({
    digits: bare(text.normalize('NFKC').replace(/^tel:/, '')),
    region,
  }))
  .filter(({ digits, region }) => /^\+?\d+$/.test(digits) && metadata.countries[region]);

describe('a number while it is typed', () => {
  test('looks as with AsYouType of libphonenumber-js', () => {
    const seen = new Set<string>();
    const others: string[] = [];
    for (const { digits, region } of texts) {
      const formatter = new AsYouType(region as never, metadata);
      for (let length = 1; length <= digits.length; length += 1) {
        const typed = digits.slice(0, length);
        let theirs = formatter.input(digits[length - 1]!);
        // It may write other digits than were typed; the field never does.
        if (bare(theirs) !== typed) theirs = typed;
        if (seen.has(region + typed)) continue;
        seen.add(region + typed);
        const ours = format(typed, region);
        if (ours !== theirs) others.push(`${region} ${typed}: ${ours} | ${theirs}`);
      }
    }
    assert.ok(seen.size > 40_000, `${seen.size} texts`);
    const agreement = 1 - others.length / seen.size;
    const some = others.filter((_, index) => index % 20 === 0).join('\n');
    assert.ok(agreement > 0.99, `${agreement}\n${some}`);
  });

  test('ends as the finished number is written', () => {
    let numbers = 0;
    const others: string[] = [];
    for (const { digits, region } of texts) {
      const number = parsePhoneNumberFromString(digits, region as never, metadata);
      if (!number?.isValid()) continue;
      const forms = [number.formatInternational()];
      if (number.country) forms.push(number.formatNational());
      for (const form of forms) {
        // Extensions and carrier codes are not typed digit by digit.
        if (!/^\+?[\d ()./-]+$/.test(form)) continue;
        numbers += 1;
        const ours = format(bare(form), number.country ?? region);
        if (ours !== form) others.push(`${number.country} ${form}: ${ours}`);
      }
    }
    assert.ok(numbers > 10_000, `${numbers} forms`);
    const agreement = 1 - others.length / numbers;
    // The rest are short numbers that the library writes without any space.
    assert.ok(agreement > 0.99, `${agreement}\n${[...new Set(others)].join('\n')}`);
  });

  test('keeps every digit in its order, whatever was typed', () => {
    for (const { digits, region } of texts) {
      const other = [...digits.replace('+', '')].reverse().join('');
      for (const typed of [digits, other, `00${digits.replace('+', '')}`, `0${other}`]) {
        assert.equal(bare(format(typed, region)), typed);
      }
    }
  });

  test('says what it is from the first digits on', () => {
    const steps = (typed: string, country: string) =>
      [...typed].map((_, index) => format(typed.slice(0, index + 1), country));
    assert.deepEqual(steps('0612345678', 'FR'), [
      '0',
      '06',
      '06 1',
      '06 12',
      '06 12 3',
      '06 12 34',
      '06 12 34 5',
      '06 12 34 56',
      '06 12 34 56 7',
      '06 12 34 56 78',
    ]);
    assert.deepEqual(steps('21337342', 'US'), [
      '2',
      '21',
      '(213)',
      '(213) 3',
      '(213) 37',
      '(213) 373',
      '(213) 373-4',
      '(213) 373-42',
    ]);
    assert.equal(format('2133734253', 'US'), '(213) 373-4253');
    assert.equal(format('+12133734253', 'FR'), '+1 213 373 4253');
    assert.equal(format('0033612345678', 'FR'), '00 33 6 12 34 56 78');
    assert.equal(format('0111523456789', 'AR'), '011 15-2345-6789');
    assert.equal(format('+999', 'FR'), '+999');
  });
});
