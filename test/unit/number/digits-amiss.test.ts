/** By how many digits a number is wrong, for a message that says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsAmiss } from '../../../src/number/engine.js';
import { readPhone } from '../../../src/server.js';

const amiss: readonly (readonly [text: string, country: string, amiss: object])[] = [
  ['06 12 34 56 78', 'FR', {}],
  ['06 12 34 56 7', 'FR', { missing: 1 }],
  ['1 415 555 267', 'US', { missing: 1 }],
  // Plans with numbers of several lengths.
  ['7400 12345', 'GB', {}],
  ['+44 20 7946 0018 12', '', {}],
  // In no known range, and a whole number at the beginning.
  ['+81 90 1234 5678 9', '', { extra: 1 }],
  ['+81 3 1234 5678 901', '', { extra: 3 }],
  ['call me', 'FR', {}],
  ['415 555 26', 'US', { missing: 2 }],
  ['+33 6 12 34 56', '', { missing: 2 }],
  ['415 555 2671 12', 'US', { extra: 2 }],
  ['+33 6 12 34 56 78 9', '', { extra: 1 }],
];

for (const [text, country, expected] of amiss) {
  test(`${JSON.stringify(text)}${country && ` in ${country}`} misses by ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(digitsAmiss(readPhone(text, { country })), expected);
  });
}
