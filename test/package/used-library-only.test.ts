/**
 * The engine of dist/cdn leaves out what it never asks libphonenumber-js for
 * (scripts/bundle/used-library-only.mjs): it must read and format every text as the whole library does.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { allCountries } from '../../src/number/countries.js';
import * as whole from '../../src/number/engine.js';
import { oracleCases } from '../unit/number/oracle-cases.js';
import { thePackage } from './support/packed.js';

const cdn = join(thePackage().folder, 'dist/cdn');
const load = (file: string) => import(pathToFileURL(join(cdn, file)).href);
let reduced: typeof whole;

before(async () => {
  reduced = await load('engine.js');
  for (const name of readdirSync(join(cdn, 'metadata')).filter((file) => file.endsWith('.js'))) {
    const { default: file } = await load(`metadata/${name}`);
    await Promise.all([reduced.take(file), whole.take(file)]);
  }
});

function compare(text: string, country: string): void {
  const options = country ? { country } : {};
  const about = `${JSON.stringify(text)} in ${country || 'no country'}`;
  assert.deepEqual(reduced.readPhone(text, options), whole.readPhone(text, options), about);
  assert.equal(reduced.formatAsTyped(text, country), whole.formatAsTyped(text, country), about);
}

test('every text that the oracle reads', () => {
  const cases = oracleCases();
  assert.ok(cases.length > 20_000);
  for (const { text, region } of cases) compare(text, region);
});

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const begin = oneOf('', '', '+', '00', '011', '0', 'tel:', '(+', '+(', '~', '8~10');
const callingCode = oneOf('1', '33', '44', '39', '7', '54', '52', '55', '81', '882');
const separator = oneOf(
  ...['', '', '', '', ' ', '-', '.', '/', '(', ')', '~', '*', '～', '#', 'x', ';'],
);
const digit = fc.tuple(
  oneOf(...'0123456789'),
  fc.oneof({ weight: 7, arbitrary: fc.constant('') }, { weight: 3, arbitrary: separator }),
);
const end = oneOf(
  '',
  '',
  '',
  '~12',
  ' ~ 1234',
  '～5',
  '~.7',
  ' ext. 5',
  ';ext=7',
  ' x12',
  '#3',
  '~',
);
const anyText = fc
  .tuple(
    begin,
    fc.option(callingCode, { nil: '', freq: 1 }),
    fc.array(digit, { maxLength: 13, size: 'max' }),
    end,
  )
  .map((parts) => parts.flat(2).join(''));

test('random texts of all that the parser is handed, and of what is taken apart before', () => {
  let numbers = 0;
  fc.assert(
    fc.property(anyText, oneOf('', ...allCountries()), (text, country) => {
      compare(text, country);
      if (whole.readPhone(text, { country }).possible) numbers += 1;
    }),
    { seed: 20261127, numRuns: 60_000 },
  );
  assert.ok(numbers > 3000, `only ${numbers} of the texts are numbers`);
});

test('a text that is too long for any number', () => {
  for (const length of [17, 18, 30, 249, 250, 251, 1000]) compare('1'.repeat(length), 'FR');
});
