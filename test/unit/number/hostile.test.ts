/**
 * Texts made to cost time. Time itself is no evidence on a busy machine: a text of double length may
 * cost double, and not four times as much, so that the steps of a pattern stay in proportion.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsAmiss, digitsFromAbroad, formatAsTyped } from '../../../src/number/engine.js';
import { readPhone } from '../../../src/server.js';

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

/** The least of several times: what the work itself takes. */
function least(job: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 7; turn += 1) {
    const started = performance.now();
    for (let times = 0; times < 20; times += 1) job();
    best = Math.min(best, performance.now() - started);
  }
  return best / 20;
}

for (const [name, job] of Object.entries(jobs)) {
  test(`${name} takes no more than its length in steps`, () => {
    for (const part of parts) {
      const text = (length: number) =>
        part.repeat(Math.ceil(length / part.length)).slice(0, length);
      job(text(1000));
      const one = least(() => job(text(1000)));
      const eight = least(() => job(text(8000)));
      // Eight times the text: 8 in proportion, 64 if squared. Below 0.1 ms there is nothing to tell.
      assert.ok(eight < 0.1 || eight / one < 24, `${JSON.stringify(part)}: ${one} ms, ${eight} ms`);
      assert.ok(one < 20, `${JSON.stringify(part)}: ${one} ms for a kilobyte`);
    }
  });
}
