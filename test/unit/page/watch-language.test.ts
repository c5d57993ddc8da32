/** A page that changes its language while it lives. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { watchLanguage } from '../../../src/page/watch-language.js';
import { FakeMutationObserver } from '../support/fake-observer.js';

Object.assign(globalThis, { MutationObserver: FakeMutationObserver });

/** A document or, with a host, the shadow root of it. */
interface FakeRoot {
  readonly host?: FakeElement;
}
interface FakeElement {
  readonly isConnected: boolean;
  getRootNode(): FakeRoot;
}
const elementIn = (root: FakeRoot): FakeElement => ({
  isConnected: true,
  getRootNode: () => root,
});

/** A watch on an element, the language around it, and how often a change was told. */
function watch(element: FakeElement) {
  const it = { language: 'en', told: 0, ended: new AbortController() };
  const observers = FakeMutationObserver.made.length;
  watchLanguage(
    element as unknown as Element,
    () => it.language,
    () => {
      it.told += 1;
    },
    it.ended.signal,
  );
  /** What the new observers observe, in their order. */
  const observed = () =>
    FakeMutationObserver.made.slice(observers).flatMap(({ observed }) => [...observed]);
  return Object.assign(it, { observed });
}
const changes = (root: FakeRoot, attribute = 'lang') =>
  FakeMutationObserver.change(root, attribute);

describe('watching', () => {
  test('tells of another language, and of no other change', () => {
    const page: FakeRoot = {};
    const it = watch(elementIn(page));
    assert.deepEqual(it.observed(), [[page, { subtree: true, attributeFilter: ['lang'] }]]);
    changes(page);
    assert.equal(it.told, 0, 'elsewhere on the page');
    it.language = 'fr';
    changes(page, 'class');
    assert.equal(it.told, 0);
    changes(page);
    changes(page);
    assert.equal(it.told, 1);
    it.language = 'en';
    changes(page);
    assert.equal(it.told, 2);
  });

  test('hears through every shadow root around the element', () => {
    const page: FakeRoot = {};
    const outer = { host: elementIn(page) };
    const inner = { host: elementIn(outer) };
    const it = watch(elementIn(inner));
    assert.deepEqual(
      it.observed().map(([root]) => root),
      [inner, outer, page],
    );
  });

  test('ended, it hears nothing more, and holds nothing', () => {
    const page: FakeRoot = {};
    const it = watch(elementIn(page));
    it.ended.abort();
    it.language = 'fr';
    changes(page);
    assert.equal(it.told, 0);
    assert.equal(it.observed().length, 0);
  });

  test('all fields of a page hear by one observer, until the last of them has left', () => {
    const page: FakeRoot = {};
    const first = watch(elementIn(page));
    const second = watch(elementIn(page));
    assert.equal(second.observed().length, 0);
    first.language = second.language = 'fr';
    changes(page);
    assert.deepEqual([first.told, second.told], [1, 1]);
    first.ended.abort();
    first.language = second.language = 'de';
    changes(page);
    assert.deepEqual([first.told, second.told], [1, 2]);
    second.ended.abort();
    assert.equal(first.observed().length, 0);
    const third = watch(elementIn(page));
    assert.equal(third.observed().length, 1);
  });
});
