/**
 * Numbers as people write them, and what they mean by it: `meant.tsv` holds the country of the shop
 * (`--`: none), the number (`-`: it must not be read as one), and the text. How signs and words
 * around a number are taken away is told elsewhere: `pasted.test.ts`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPhone } from '../../../src/server.js';

const lines = readFileSync(new URL('meant.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

test('every text is read as what its writer means', () => {
  assert.ok(lines.length > 200);
  const wrong = lines.flatMap((line) => {
    const [country = '', means = '', text = ''] = line.split('\t');
    const { e164 } = readPhone(text, { country: country.replace('--', '') });
    return e164 === means.replace(/^-$/, '') ? [] : `${text} in ${country}: ${e164}, not ${means}`;
  });
  assert.deepEqual(wrong, []);
});
