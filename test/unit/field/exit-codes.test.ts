/**
 * What is dialled for calls abroad, in every country: the field, typed into key by key or filled at
 * once, and the server read the same number.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import metadata from 'libphonenumber-js/metadata.max.json';
import { draw, seeded } from '../../../bench/number/numbers-of-plans.js';
import { PhoneModel } from '../../../src/field/phone-model.js';
import { allCountries } from '../../../src/number/countries.js';
import { loadFile } from '../../../src/number/loader.js';
import { readPhone } from '../../../src/server.js';

const plans = metadata.countries as unknown as Readonly<Record<string, readonly unknown[]>>;

/** One of each way to dial abroad from a country; its carriers' are many. */
const exitCodes = (country: string) =>
  draw(String(plans[country]![1]), 1, seeded(1))
    .filter((code, at, all) => all.indexOf(code) === at)
    .slice(0, 4);

function field(country: string): PhoneModel {
  const settings = { countries: [], excludeCountries: [], preferredCountries: [], types: [] };
  const it = new PhoneModel(
    { ...settings, strictness: 'possible', required: true },
    { written: () => undefined, spoken: () => 'NL' },
  );
  it.pick(country);
  return it;
}

const abroad = ['442079460018', '4915123456789', '14155552671'];

test('typed key by key, and pasted, it is the number that the server reads', async () => {
  let tried = 0;
  let foreign = 0;
  for (const country of allCountries()) {
    for (const exitCode of exitCodes(country)) {
      for (const number of abroad) {
        const text = exitCode + number;
        const expected = readPhone(text, { country });
        const typed = field(country);
        for (let length = 1; length <= text.length; length += 1) {
          typed.edit(text.slice(0, length));
          await typed.load();
          typed.read();
          assert.equal(typed.readBy, 'engine');
        }
        const pasted = field(country);
        pasted.edit(text, true);
        await pasted.load();
        pasted.read();
        for (const it of [typed, pasted]) {
          assert.deepEqual(it.reading, expected, `${text} in ${country}`);
        }
        tried += 1;
        if (expected.e164 === `+${number}` || expected.alternative === `+${number}`) foreign += 1;
      }
    }
  }
  assert.ok(tried > 800, `${tried}`);
  // Some of a carrier's codes begin numbers at home as well.
  assert.ok(foreign / tried > 0.98, `${foreign} of ${tried}`);
});

test('the country of a number abroad is not the one that its digits are dialled from', async () => {
  const it = field('US');
  await Promise.all(['1', '44'].map(loadFile));
  for (const text of ['0114', '01144', '01144 20 7946 001', '01144 20 7946 0018']) {
    it.edit(text);
    it.read();
  }
  assert.equal(it.country, 'GB');
  assert.equal(it.home, 'US');
  assert.equal(it.value, '+442079460018');
});
