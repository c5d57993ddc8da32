/** The tables of the component for React against what the element declares. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

type Props = Record<string, unknown>;

/** The module has no types of its own: it is published as it is. */
interface PropsModule {
  readonly ATTRIBUTES: Record<string, string>;
  readonly PROPERTIES: readonly string[];
  readonly EVENTS: Record<string, string>;
  attributesOf(props: Props): Record<string, string>;
  defaultOf(props: Props): string;
  restOf(props: Props): Props;
}

const { href } = new URL('../../../frameworks/react/props.js', import.meta.url);
const { ATTRIBUTES, PROPERTIES, EVENTS, attributesOf, defaultOf, restOf }: PropsModule =
  await import(href);

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly attribute?: string;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'),
);
const element = manifest.modules
  .flatMap(({ declarations }: { declarations: object[] }) => declarations)
  .find(({ tagName }: { tagName?: string }) => tagName === 'checkout-phone-field');

describe('props of the component for React', () => {
  test('what is not required may be left empty, in React and in Vue', async () => {
    const vue = (await import(new URL('../vue/settings.js', href).href)) as PropsModule & {
      PROPS: Props;
    };
    assert.ok('required' in vue.PROPS);
    for (const from of [attributesOf, vue.attributesOf]) {
      assert.deepEqual(from({ required: false }), { optional: '' });
      assert.deepEqual(from({ required: true }), {});
      assert.deepEqual(from({ required: undefined }), {});
    }
    // The element itself has no setter of that name.
    assert.deepEqual(restOf({ required: true }), {});
  });

  test('each property that can be set is an attribute, a property or the number', () => {
    const settable = (element.members as Member[])
      .filter((member) => member.kind === 'field' && !member.readonly && !member.static)
      .map(({ name }) => name);
    const known = [...Object.keys(ATTRIBUTES), ...PROPERTIES, 'value', 'defaultValue'];
    assert.deepEqual(
      settable.filter((name) => !known.includes(name)),
      [],
    );
    assert.ok(settable.length > 15);
    assert.deepEqual(
      known.filter((name) => !settable.includes(name) && name !== 'form'),
      [],
    );
  });

  test('each attribute is one of the element, by its name', () => {
    const names = (element.attributes as { name: string }[]).map(({ name }) => name);
    for (const name of Object.values(ATTRIBUTES)) assert.ok(names.includes(name), name);
    // What a server must not write, and what React writes itself.
    const others = names.filter((name) => !Object.values(ATTRIBUTES).includes(name));
    assert.deepEqual(others.sort(), ['hidden-input', 'lang', 'placement', 'value']);
  });

  test('each event has a listener', () => {
    const names = (element.events as { name: string }[]).map(({ name }) => name);
    assert.deepEqual(Object.keys(EVENTS).sort(), names.sort());
  });

  test('attributes are texts, or not there', () => {
    assert.deepEqual(
      attributesOf({
        name: 'phone',
        label: '',
        disabled: false,
        readOnly: true,
        optional: undefined,
        countries: ['FR', 'BE'],
        types: 'mobile',
        preferredCountries: null,
        hidden: false,
        className: 'wide',
        session: {},
        value: '+33612345678',
      }),
      {
        name: 'phone',
        label: '',
        readonly: '',
        countries: 'FR BE',
        types: 'mobile',
        class: 'wide',
      },
    );
  });

  test('a number of the state goes before the default', () => {
    assert.equal(
      defaultOf({ value: '+33612345678', defaultValue: '+33187654321' }),
      '+33612345678',
    );
    assert.equal(defaultOf({ value: null, defaultValue: '+33187654321' }), '+33187654321');
    assert.equal(defaultOf({ value: '', defaultValue: '+33187654321' }), '');
    assert.equal(defaultOf({}), '');
  });

  test('what is React’s own is left to it', () => {
    const onClick = () => {};
    assert.deepEqual(
      restOf({ id: 'phone', lang: 'fr', onClick, onInput: onClick, value: '', children: 'x' }),
      { id: 'phone', lang: 'fr', onClick },
    );
  });
});
