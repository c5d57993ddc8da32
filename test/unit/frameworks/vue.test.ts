/** The component for Vue on a server: what it writes, and that it knows all that the element has. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createSSRApp, h, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { CheckoutPhoneField } = await import(`${root}frameworks/vue/index.js`);
const { EVENTS, PROPS } = await import(`${root}frameworks/vue/settings.js`);

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}
interface Declared {
  readonly tagName?: string;
  readonly members: readonly Named[];
  readonly events: readonly Named[];
}

const element = (
  JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
    modules: { declarations: Declared[] }[];
  }
).modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'checkout-phone-field')!;

const written = (props: Record<string, unknown>, slots?: Record<string, () => unknown>) =>
  renderToString(createSSRApp({ render: () => h(CheckoutPhoneField, props, slots as never) }));

describe('checkout-phone-field/vue', () => {
  test('has a prop for every property that can be set, and hears every event', () => {
    const properties = element.members
      .filter((member) => member.kind === 'field' && !member.readonly && !member.static)
      .map(({ name }) => (name === 'value' ? 'modelValue' : name));
    assert.ok(properties.length > 10);
    assert.deepEqual(
      Object.keys(PROPS)
        // Other names for what the element has.
        .filter((name) => !['modelModifiers', 'readonly', 'required'].includes(name))
        .sort(),
      properties.sort(),
    );
    assert.deepEqual([...EVENTS].sort(), element.events.map(({ name }) => name).sort());
  });

  test('is written with all that a text can say', async () => {
    assert.equal(
      await written({
        modelValue: '+33612345678',
        name: 'phone',
        country: 'FR',
        countries: ['FR', 'BE'],
        preferredCountries: 'BE',
        optional: true,
        disabled: false,
        readonly: true,
        hiddenInput: '',
        label: '',
        placementTarget: '#address',
        class: 'wide',
        lang: 'fr',
        'data-test': 'it',
      }),
      '<checkout-phone-field name="phone" optional country="FR" countries="FR BE" ' +
        'preferred-countries="BE" label placement-target="#address" hidden-input readonly ' +
        'value="+33612345678" class="wide" lang="fr" data-test="it"></checkout-phone-field>',
    );
  });

  test('is written without what a text can’t say', async () => {
    const markup = await written({
      session: { mode: 'payment' },
      messages: { required: 'Please' },
      optional: false,
      country: undefined,
      modelValue: null,
      onInput: () => {},
      onReady: () => {},
      'onUpdate:modelValue': () => {},
    });
    assert.equal(markup, '<checkout-phone-field></checkout-phone-field>');
  });

  test('is written with the default where there is no state', async () => {
    assert.match(await written({ defaultValue: '+331' }), / value="\+331"/);
    assert.doesNotMatch(await written({ modelValue: '', defaultValue: '+331' }), /value/);
    assert.match(await written({ modelValue: '+332', defaultValue: '+331' }), / value="\+332"/);
  });

  test('gives what is in its slots to those of the element', async () => {
    const markup = await written(
      {},
      {
        input: () => h('input', { type: 'tel', name: 'phone' }),
        hint: () => 'Why we ask',
      },
    );
    assert.match(markup, /<input type="tel" name="phone" slot="input">/);
    assert.match(markup, /<span slot="hint">Why we ask<\/span>/);
  });

  test('takes a state that is a ref, in a template’s way', async () => {
    const phone = ref('+33612345678');
    const markup = await written({
      modelValue: phone.value,
      'onUpdate:modelValue': (value: string) => {
        phone.value = value;
      },
    });
    assert.match(markup, /value="\+33612345678"/);
  });
});
