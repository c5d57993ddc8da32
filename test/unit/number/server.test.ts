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
