/** The site has a live page for everything that the manifest tells of. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { entries } from '../../site/examples/index.mjs';

/** What is for the browser or for whoever registers the element, and not for a page with a field. */
const NOT_SHOWN = ['formAssociated', 'shadowRootOptions', 'define', 'connectedMoveCallback'];

interface Named {
  name: string;
  kind?: string;
  fieldName?: string;
}
interface Element {
  tagName?: string;
  attributes: Named[];
  members: Named[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  cssStates: Named[];
}

test('every member of the manifest has a page', () => {
  const { modules } = JSON.parse(
    readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
  ) as { modules: { declarations?: Element[] }[] };
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'checkout-phone-field')!;
  const shown = new Set(entries.map(({ group, name }) => `${group} ${name}`));
  const has = (...ways: string[]) => ways.some((way) => shown.has(way));
  const byAttribute = new Map(element.attributes.map(({ name, fieldName }) => [fieldName, name]));
  const missing = [
    ...element.attributes.map(({ name }) => name).filter((name) => !has(`options ${name}`)),
    ...element.members
      .filter(({ name }) => !NOT_SHOWN.includes(name))
      .filter(({ name, kind }) =>
        kind === 'method'
          ? !has(`answers ${name}()`)
          : !has(`options ${byAttribute.get(name) ?? name}`, `answers ${name}`),
      )
      .map(({ name }) => name),
    ...Object.entries({
      events: element.events,
      slots: element.slots,
      parts: element.cssParts,
      'custom-properties': element.cssProperties,
      states: element.cssStates,
    }).flatMap(([group, members]) =>
      members.filter(({ name }) => !has(`${group} ${name}`)).map(({ name }) => `${group} ${name}`),
    ),
  ];
  assert.deepEqual(missing, []);
});
