/**
 * Random edits against a reference that knows only digits and caret: digits in are digits out, the
 * caret sits behind the same digit, and formatting again changes nothing. A million edits, other ones
 * in every run: `npm run fuzz:editing`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Selected } from '../../../src/editing/caret.js';
import { cases } from '../support/cases.js';
import { difference, type Edit, edit, editReference, type Reference } from './edit-model.js';
import { formatters } from './formatters.js';

/** As long as what follows allows: otherwise fast-check ends at ten. */
const LONG = { size: 'max' } as const;
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      text: fc.constantFrom(...'0123456789+'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      text: fc.stringMatching(/^[0-9 ().+/a-c-]{0,14}$/, LONG),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'backspace' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'delete' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('select' as const), from: fraction, to: fraction }),
  },
  { weight: 2, arbitrary: fraction.map((at) => ({ kind: 'select' as const, from: at, to: at })) },
);

const EDITS = 60;
const all = Object.entries(await formatters());

for (const [name, format] of all) {
  test(`no edit loses a digit or the caret: formatted ${name}`, () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: EDITS, ...LONG }), (edits) => {
        let state: Selected = { text: '', start: 0, end: 0 };
        let reference: Reference = { characters: '', start: 0, end: 0 };
        for (const what of edits) {
          const before = state;
          state = edit(state, what, format);
          reference = editReference(reference, what, before, state);
          assert.equal(difference(state, reference), '', JSON.stringify(what));
          if (what.kind !== 'select') assert.equal(format(state.text), state.text, 'idempotent');
        }
      }),
      cases(150, (EDITS / 2) * all.length),
    );
  });
}
