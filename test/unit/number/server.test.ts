/** What a request holds where the number should be: a server reads it before it trusts it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPhone } from '../../../src/server.js';

for (const missing of [undefined, null, [], ['0612345678'], { a: '1' }, true]) {
  test(`${JSON.stringify(missing)} is no number, and no exception`, () => {
    const reading = readPhone(missing as never, { country: 'FR' });
    assert.equal(reading.problem, 'empty');
    assert.equal(reading.possible, false);
    assert.equal(reading.text, '');
  });
}

test('a number of JSON is read by its digits', () => {
  assert.equal(readPhone(612345678 as never, { country: 'FR' }).e164, '+33612345678');
});

test('a country that is excluded is refused, with or without an allow-list', () => {
  const read = (text: string, excludeCountries: string, more = {}) =>
    readPhone(text, { country: 'CA', excludeCountries: excludeCountries as never, ...more });
  for (const text of ['+1 212 555 2368', '212 555 2368', '(212) 555-2368']) {
    const { problem, accepted, country } = read(text, 'us KP');
    assert.deepEqual([problem, accepted, country], ['country-not-allowed', false, 'US'], text);
  }
  // Others of the calling code whose main country is excluded.
  for (const text of ['+1 604 555 2671', '604 555 2671', '+1 809 555 2671', '+44 20 7946 0018']) {
    const { problem, accepted } = read(text, 'us KP');
    assert.deepEqual([problem, accepted], [undefined, true], text);
  }
  // A number of no country is none of an excluded one.
  assert.equal(read('+800 1234 5678', 'US').accepted, true);
  assert.equal(read('+1 212 555 2368', '', { countries: ['US'] }).accepted, true);
  assert.equal(read('+1 212 555 2368', 'US', { countries: ['US', 'CA'] }).accepted, false);
  assert.equal(read('+1 212 555 2368', 'US', { countries: ['US'] }).accepted, false);
  const unreadable = {
    get excludeCountries(): never {
      throw new Error('no');
    },
  };
  assert.equal(readPhone('+1 212 555 2368', unreadable).accepted, false);
});
