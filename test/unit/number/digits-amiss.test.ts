/** By how many digits a number is wrong, for a message that says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsAmiss } from '../../../src/number/engine.js';
import { readPhone } from '../../../src/server.js';

const amiss: readonly (readonly [text: string, country: string, amiss: object])[] = [
  ['06 12 34 56 78', 'FR', {}],
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
