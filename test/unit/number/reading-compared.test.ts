/**
 * Calling code, national number, country, kind and both written forms of every text are those of
 * libphonenumber-js, whose plans we read: the library is not in the bundle, and is the oracle here.
 * `npm run compare:reading` does the same with a million texts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../../../src/number/clean.js';
import { addTable } from '../../../src/number/tables.js';
import { compareReading } from './compare-reading.js';
import { everyTable } from './every-table.js';
import { oracleCases } from './oracle-cases.js';
import { readingTexts } from './reading-texts.js';

for (const table of everyTable) addTable(table);

test('every text that the oracle reads', () => {
  let numbers = 0;
  for (const { text, region } of oracleCases()) {
    const clean = cleanText(text)
      .trim()
      .replace(/^tel:/, '')
      .replace(/;ext=.*/, '');
    if (compareReading(clean, region)) numbers += 1;
  }
  assert.ok(numbers > 20_000, `${numbers} numbers`);
});

test('random texts', () => {
  const isFuzzing = !!process.env.FUZZ_CASES;
  let numbers = 0;
  let all = 0;
  fc.assert(
    fc.property(readingTexts, ({ text, country }) => {
      all += 1;
      if (compareReading(text, country)) numbers += 1;
    }),
    {
      numRuns: Number(process.env.FUZZ_CASES) || 20_000,
      seed: Number(process.env.FUZZ_SEED) || (isFuzzing ? Date.now() : 20261130),
    },
  );
  console.log(`# ${all} texts, ${numbers} of them numbers`);
  assert.ok(numbers > all / 2, `only ${numbers} of ${all} texts are numbers`);
});
