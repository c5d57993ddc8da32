/** The states of a field, for the page's styles. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fine } from '../../../src/field/verdict.js';
import { markStates } from '../../../src/form/custom-states.js';
import type { MarkedState } from '../../../src/form/manners.js';
import { FakeHost } from './fake-host.js';

const empty: MarkedState = {
  complete: false,
  empty: true,
  format: '',
  talk: 'pristine',
  verdict: fine,
};
const whole: MarkedState = { ...empty, empty: false, complete: true, format: 'e164' };

interface Seen {
  readonly isRefused?: boolean;
  readonly isFocused?: boolean;
  readonly isDisabled?: boolean;
}
const mark = (
  host: FakeHost,
  state: MarkedState,
  { isRefused = false, isFocused = false, isDisabled = false }: Seen = {},
  by = markStates,
) =>
  by(
    host as unknown as Element,
    host.internals as unknown as ElementInternals,
    state,
    isRefused,
    isFocused,
    isDisabled,
  );
const marks = ({ attributes }: FakeHost) =>
  [...attributes].map((name) => name.replace('data-state-', '')).sort();

describe('what a field is marked with', () => {
  for (const [about, state, seen, expected] of [
    ['nothing typed', empty, {}, ['empty']],
    ['nothing typed where a number is required', empty, { isRefused: true }, ['empty', 'invalid']],
    [
      'the same, and the shopper knows',
      { ...empty, talk: 'told' },
      { isRefused: true },
      ['empty', 'invalid', 'user-invalid'],
    ],
    ['told of what is right by now', { ...whole, talk: 'told' }, {}, ['complete']],
    [
      'a number in doubt',
      { ...whole, verdict: { ...fine, warning: 'unknownRange' } },
      {},
      ['complete', 'warning'],
    ],
    ['a wallet’s', { ...whole, format: 'unverified' }, {}, ['complete', 'unverified']],
    ['who is in it', whole, { isFocused: true }, ['complete', 'focused']],
    ['a disabled one', empty, { isDisabled: true }, ['disabled', 'empty']],
  ] as const) {
    test(about, () => {
      const host = new FakeHost();
      mark(host, state, seen);
      assert.deepEqual(marks(host), expected);
    });
  }

  test('changes with the field', () => {
    const host = new FakeHost();
    mark(host, empty);
    mark(host, whole);
    assert.deepEqual(marks(host), ['complete']);
  });

  test('is told only when one changes', () => {
    const host = new FakeHost();
    mark(host, empty);
    const { toggled } = host;
    assert.notEqual(toggled, 0);
    mark(host, empty);
    assert.equal(host.toggled, toggled);
    mark(host, empty, { isFocused: true });
    assert.notEqual(host.toggled, toggled);
  });

  // What the browser can do is read once, with the module: each a copy of its own.
  for (const [engine, supports, states, marked, attributes] of [
    ['states', true, new Set<string>(), ['empty'], []],
    ['the word, but no states', true, undefined, [], ['data-state-empty']],
    ['states of an older spelling', false, new Set<string>(), [], ['data-state-empty']],
  ] as const) {
    test(`in an engine with ${engine}`, async () => {
      Object.assign(globalThis, {
        CSS: { supports: (query: string) => supports && query === 'selector(:state(a))' },
      });
      const copy = `../../../src/form/custom-states.js?${encodeURIComponent(engine)}`;
      const other = (await import(copy)) as typeof import('../../../src/form/custom-states.js');
      const host = new FakeHost();
      host.internals.states = states;
      mark(host, whole, {}, other.markStates);
      mark(host, empty, {}, other.markStates);
      assert.deepEqual([...(states ?? [])], marked);
      assert.deepEqual([...host.attributes], attributes);
    });
  }
});
