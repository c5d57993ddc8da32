import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packMemory, unpackMemory } from '../../../src/field/memory.js';

test('what was typed comes back, whatever it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.string(),
      (text, country, wallet) => {
        const memory = { text, country, wallet };
        assert.deepEqual(unpackMemory(packMemory(memory)), memory);
      },
    ),
  );
});

test('a string that is not ours is the text itself', () => {
  for (const text of ['', '+33612345678', '["a"]', '[1,2,3]', '{"text":"x"}', 'null', '[']) {
    assert.deepEqual(unpackMemory(text), { text, country: '', wallet: '' });
  }
});
