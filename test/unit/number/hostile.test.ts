/**
 * Texts made to cost time. Time itself is no evidence on a busy machine: a text of eight times the
 * length may cost about eight times as much, and not 64 times, so that the steps of a pattern stay in proportion.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsAmiss, digitsFromAbroad, formatAsTyped } from '../../../src/number/engine.js';
import { readPhone } from '../../../src/server.js';
import { leastCost, timesAsMuch } from '../support/processor-time.js';

const parts = [
  '0',
  '00',
  '1',
  '+',
  '+49',
  '011',
  '8',
  '9',
  ' ',
  '(',
  '0 ',
  '(0)',
  '-',
  '8~10',
  '49',
];
readPhone('+1');

const jobs: Readonly<Record<string, (text: string) => void>> = {
  readPhone: (text) => void readPhone(text, { country: 'DE' }),
  'readPhone, shared code': (text) => void readPhone(text, { country: 'US' }),
  digitsAmiss: (text) =>
    void digitsAmiss({ ...readPhone('+33612'), nationalNumber: text.replace(/\D/g, '') }),
  digitsFromAbroad: (text) => void digitsFromAbroad(text, 'BR'),
  formatAsTyped: (text) => void formatAsTyped(text, 'DE'),
};

for (const [name, job] of Object.entries(jobs)) {
  test(`${name} takes no more than its length in steps`, () => {
    for (const part of parts) {
      const work = (length: number) => {
        const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
        return () => {
          for (let times = 0; times < 20; times += 1) job(text);
        };
      };
      const [one, eight] = [work(1000), work(8000)];
      one();
      // Eight times the text: 8 in proportion, 64 if squared. Below 2 ms there is nothing to tell.
      const times = timesAsMuch(eight, one, { limit: 24, floor: 80 });
      assert.ok(times < 24, `${JSON.stringify(part)}: ${times.toFixed(1)} times`);
      assert.ok(leastCost(one) < 20 * 20_000, `${JSON.stringify(part)}: a kilobyte`);
    }
  });
}
