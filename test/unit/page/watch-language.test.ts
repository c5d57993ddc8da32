/** A page that changes its language while it lives. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { unwatchLanguage, watchLanguage } from '../../../src/page/watch-language.js';
import { FakeMutationObserver } from '../support/fake-observer.js';

Object.assign(globalThis, { MutationObserver: FakeMutationObserver });

/** A document or, with a host, the shadow root of it. */
interface FakeRoot {
  readonly host?: FakeElement;
}
interface FakeElement {
  getRootNode(): FakeRoot;
}
const elementIn = (root: FakeRoot): FakeElement => ({ getRootNode: () => root });

const listeners: (() => void)[] = [];

/** A listener at an element, and how often it was told. */
function listen(element: FakeElement) {
  let times = 0;
  const changed = () => {
    times += 1;
  };
  listeners.push(changed);
  const watch = () => watchLanguage(element as unknown as Element, changed);
  watch();
  return { watch, unwatch: () => unwatchLanguage(changed), times: () => times };
}

/** What is observed of whom, by all observers. */
const observed = () => FakeMutationObserver.made.flatMap((observer) => [...observer.observed]);
const changes = (root: FakeRoot, attribute = 'lang') =>
  FakeMutationObserver.change(root, attribute);

afterEach(() => {
  for (const listener of listeners.splice(0)) unwatchLanguage(listener);
});

describe('watching', () => {
  test('hears of a language below the document, and of no other change', () => {
    const page: FakeRoot = {};
    const { times } = listen(elementIn(page));
    assert.deepEqual(observed(), [[page, { subtree: true, attributeFilter: ['lang'] }]]);
    changes(page);
    assert.equal(times(), 1);
    changes(page, 'class');
    assert.equal(times(), 1);
    changes({});
    assert.equal(times(), 1);
  });

  test('hears through every shadow root around the element', () => {
    const page: FakeRoot = {};
    const outer = { host: elementIn(page) };
    const inner = { host: elementIn(outer) };
    const { times } = listen(elementIn(inner));
    assert.deepEqual(
      observed().map(([root]) => root),
      [inner, outer, page],
    );
    for (const root of [page, outer, inner]) changes(root);
    assert.equal(times(), 3);
  });

  test('tells each of many, by one observer', () => {
    const page: FakeRoot = {};
    const [one, other] = [listen(elementIn(page)), listen(elementIn(page))];
    changes(page);
    assert.deepEqual([one.times(), other.times()], [1, 1]);
    assert.equal(FakeMutationObserver.made.length, 1);
  });

  test('watching twice is told once', () => {
    const page: FakeRoot = {};
    const { watch, times } = listen(elementIn(page));
    watch();
    changes(page);
    assert.equal(times(), 1);
  });
});

describe('ending it', () => {
  test('who has left hears nothing, and who stays does', () => {
    const page: FakeRoot = {};
    const [one, other] = [listen(elementIn(page)), listen(elementIn(page))];
    one.unwatch();
    changes(page);
    assert.deepEqual([one.times(), other.times()], [0, 1]);
  });

  test('nothing of the page is observed once the last has left', () => {
    const one = listen(elementIn({}));
    const other = listen(elementIn({}));
    one.unwatch();
    assert.notDeepEqual(observed(), []);
    other.unwatch();
    assert.deepEqual(observed(), []);
    other.unwatch();
  });

  test('who comes back hears again', () => {
    const page: FakeRoot = {};
    const { watch, unwatch, times } = listen(elementIn(page));
    unwatch();
    watch();
    changes(page);
    assert.equal(times(), 1);
  });

  test('who never came may leave', () => {
    const page: FakeRoot = {};
    const { times } = listen(elementIn(page));
    unwatchLanguage(() => {});
    changes(page);
    assert.equal(times(), 1);
  });
});
