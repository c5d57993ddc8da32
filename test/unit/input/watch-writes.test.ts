/** What a script writes into an input is told, and the input is left as it was found. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { watchWrites } from '../../../src/input/watch-writes.js';
import { FakeMutationObserver } from '../support/fake-observer.js';
import { FakeInput } from './fake-input.js';

Object.assign(globalThis, {
  HTMLInputElement: FakeInput,
  MutationObserver: FakeMutationObserver,
});

/** An input that is watched, and the texts that stood in it when it was told. */
function watched(input = new FakeInput('06')) {
  const told: string[] = [];
  const release = watchWrites(input as unknown as HTMLInputElement, () => told.push(input.value));
  return { input, told, release };
}

/** What stands on the input itself, of all that may be ours. */
const own = (input: FakeInput) =>
  ['value', 'setRangeText'].filter((name) => Object.hasOwn(input, name));

/** As a framework does it: a `value` of the input's own, on top of the one that is there. */
function track(input: FakeInput): string[] {
  const seen: string[] = [];
  const below =
    Object.getOwnPropertyDescriptor(input, 'value') ??
    Object.getOwnPropertyDescriptor(FakeInput.prototype, 'value')!;
  Object.defineProperty(input, 'value', {
    configurable: true,
    get() {
      return below.get!.call(this);
    },
    set(text: string) {
      seen.push(text);
      below.set!.call(this, text);
    },
  });
  return seen;
}

describe('a script that writes', () => {
  test('a value: told when it is there', () => {
    const { input, told } = watched();
    input.value = '06 12';
    input.value = '06 12';
    assert.deepEqual(told, ['06 12', '06 12']);
    assert.equal(input.value, '06 12');
  });

  test('a part of it', () => {
    const { input, told } = watched();
    input.setRangeText('7', 1, 2);
    assert.deepEqual(told, ['07']);
  });

  test('the attribute, which speaks for an input that nobody has typed into', () => {
    const { input, told } = watched();
    FakeMutationObserver.change(input, 'value');
    assert.equal(told.length, 1);
    FakeMutationObserver.change(input, 'placeholder');
    assert.equal(told.length, 1);
  });

  const odd: Record<string, PropertyDescriptor> = {
    'can’t be defined anew': Object.getOwnPropertyDescriptor(FakeInput.prototype, 'value')!,
    'can only be read': { configurable: true, get: () => '06' },
    'is no accessor': { configurable: true, writable: true, value: '06' },
  };
  for (const [what, descriptor] of Object.entries(odd)) {
    test(`an own value that ${what} is left as it is`, () => {
      const input = new FakeInput('06');
      Object.defineProperty(input, 'value', {
        ...descriptor,
        ...(what.startsWith('can’t') && { configurable: false }),
      });
      const { release } = watched(input);
      assert.equal(input.value, '06');
      release();
      assert.equal(input.value, '06');
    });
  }

  test('reading, and writing into another input, tells nothing', () => {
    const { input, told } = watched();
    const other = new FakeInput('1');
    other.value = input.value;
    assert.equal(other.value, '06');
    assert.deepEqual(told, []);
  });
});

describe('released', () => {
  test('tells nothing, and nothing of ours is left on the input', () => {
    const { input, told, release } = watched();
    assert.deepEqual(own(input), ['value', 'setRangeText']);
    release();
    input.value = '06 12';
    input.setRangeText('7', 1, 2);
    FakeMutationObserver.change(input, 'value');
    assert.deepEqual(told, []);
    assert.equal(FakeMutationObserver.made.at(-1)!.observed.size, 0);
    assert.equal(input.value, '07 12');
    assert.deepEqual(own(input), []);
  });

  test('what was there before is called meanwhile, and given back', () => {
    const input = new FakeInput('06');
    const seen = track(input);
    const before = Object.getOwnPropertyDescriptor(input, 'value');
    const { told, release } = watched(input);
    input.value = '06 12';
    assert.deepEqual(told, ['06 12']);
    assert.deepEqual(seen, ['06 12']);
    release();
    assert.deepEqual(Object.getOwnPropertyDescriptor(input, 'value'), before);
    input.value = '06 12 34';
    assert.deepEqual(seen, ['06 12', '06 12 34']);
    assert.deepEqual(told, ['06 12']);
  });

  test('somebody who came on top of ours stays, and goes on writing', () => {
    const { input, told, release } = watched();
    const seen = track(input);
    const theirs = Object.getOwnPropertyDescriptor(input, 'value');
    input.value = '06 12';
    assert.deepEqual(told, ['06 12']);
    release();
    assert.deepEqual(Object.getOwnPropertyDescriptor(input, 'value'), theirs);
    input.value = '06 12 34';
    assert.equal(input.value, '06 12 34');
    assert.deepEqual(seen, ['06 12', '06 12 34']);
    assert.deepEqual(told, ['06 12'], 'nobody is told any more');
    assert.deepEqual(own(input), ['value'], 'what nobody came upon is taken away');
  });

  test('watched again, tells the new one only', () => {
    const { input, told, release } = watched();
    release();
    const again = watched(input);
    input.value = '06 12';
    assert.deepEqual(told, []);
    assert.deepEqual(again.told, ['06 12']);
  });
});
