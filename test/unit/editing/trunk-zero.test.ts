/** A "(0)" behind a calling code: gone when it has come, and the caret where it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dropTrunkZero } from '../../../src/editing/as-you-type.js';
import { significantBefore } from '../../../src/editing/caret.js';

/** A text with the caret as `|` in it. */
const at = (marked: string) => {
  const caret = marked.indexOf('|');
  return { text: marked.replace('|', ''), start: caret, end: caret };
};

const cases: [before: string, edited: string, after: string][] = [
  ['+44 (0', '+44 (0)|', '+44 |'],
  ['+44(0', '+44(0)|', '+44 |'],
  ['+44 (020 7946 0018', '+44 (0)|20 7946 0018', '+44 |20 7946 0018'],
  ['+44 20', '+44 (0)20|', '+44 20|'],
  ['44 (0)20', '+|44 (0)20', '+|44 20'],
  ['0044 ( 0 ', '0044 ( 0 )|', '0044 |'],
  ['(+44) (0', '(+44) (0)|', '(+44) |'],
  ['+39 (0', '+39 (0)|', '+39 0|'],
  ['0039 (0', '0039 (0)|', '0039 0|'],
  ['+1 (650', '+1 (650)|', '+1 (650)|'],
  ['(0', '(0)|', '(0)|'],
  ['+44 20 (0', '+44 20 (0)|', '+44 20 (0)|'],
  // It was there before: an undo has brought it back.
  ['+44 (0)', '+44 (0)2|', '+44 (0)2|'],
];
for (const [before, edited, after] of cases) {
  test(`${before} → ${edited} → ${after}`, () => {
    assert.deepEqual(dropTrunkZero(before, at(edited)), at(after));
  });
}

test('no digit goes but the zero, and the caret stays behind the same one', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.constantFrom('+', '00', '011', '(+'), fc.stringMatching(/^[1-9]\d{0,2}$/)),
      fc.stringMatching(/^[ .()-]{0,3}$/),
      fc.stringMatching(/^[\d ]{0,12}$/),
      fc.nat(12),
      ([prefix, code], between, rest, behind) => {
        const lead = `${prefix}${code}${between}`;
        const text = `${lead}(0)${rest}`;
        const caret = text.length - Math.min(behind, rest.length);
        const { text: after, end } = dropTrunkZero('', { text, start: caret, end: caret });
        const kept = /^3(9|7[89])/.test(code) ? '0' : '';
        const digits = (of: string) => of.replace(/\D/g, '');
        assert.equal(digits(after), digits(lead) + kept + digits(rest));
        const signs = (of: string, to: number) => of.length && significantBefore(of, to);
        assert.equal(signs(after, end), signs(text, caret) - (kept ? 0 : 1));
        assert.ok(end <= after.length);
      },
    ),
  );
});
