/** Whose an input is, told by what frameworks leave behind, on nodes of no browser. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownerOf } from '../../../src/enhance/owner.js';

/** A node that matches the selectors it is given, or stands in one that does. */
function node(own: object = {}, parentNode: object | null = null, markup = '') {
  return Object.assign(
    {
      parentNode,
      closest: (selectors: string) => (markup && selectors.split(',').includes(markup) ? {} : null),
    },
    own,
  ) as unknown as Element;
}

describe('the owner of an input', () => {
  const cases: [owner: string, what: string, input: Element][] = [
    ['React', 'its properties', node({ __reactProps$1a2b: {} })],
    ['React', 'its fiber', node({ __reactFiber$1a2b: {} })],
    ['React', 'the root of an older one', node({}, { _reactRootContainer: {} })],
    ['React', 'a page that Next draws', node({}, null, '#__next')],
    ['Vue', 'its node', node({ __vnode: {} })],
    ['Vue', 'listeners under a symbol', node({ [Symbol('_vei')]: {} })],
    ['Vue', 'an app around it', node({}, { parentNode: { __vue_app__: {} } })],
    ['Svelte', 'attributes that it keeps', node({ __attributes: {} })],
    ['Angular', 'its context', node({ __ngContext__: 3 })],
    ['Angular', 'a version around it', node({}, null, '[ng-version]')],
    ['Preact', 'a root around it', node({}, { __k: {} })],
    ['Solid', 'a delegated listener', node({ $$input: () => {} })],
    ['Lit', 'a part around it', node({}, { _$litPart$: {} })],
  ];
  for (const [owner, what, input] of cases) {
    test(`${owner}, by ${what}`, () => assert.equal(ownerOf(input), owner));
  }

  test('nobody, where only scripts have been at it', () => {
    const scripts = {
      jQuery3710123: {},
      _x_model: {},
      __zone_symbol__changefalse: [],
      value: '06',
      __ko__1: {},
      htmx: {},
    };
    assert.equal(ownerOf(node(scripts, { parentNode: null }, 'form')), '');
  });
});
