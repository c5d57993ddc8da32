/** An example as a component of Vue. */
import { attributesOf, indent, isPlain, markupOf, tag, withField } from './example.mjs';

/** `<x slot="hint">` is a template for that slot. */
const slotted = (markup) =>
  markup.replace(
    /<(\w+)([^>]*?) slot="(\w+)"([^>]*)>([\s\S]*?)<\/\1>|<input([^>]*?) slot="(\w+)"([^>]*)>/g,
    (...found) => {
      const [, name, before, slot, after, text, more, inputSlot, rest] = found;
      return inputSlot
        ? `<template #${inputSlot}>\n  <input${more}${rest}>\n</template>`
        : `<template #${slot}>\n  <${name}${before}${after}>${text}</${name}>\n</template>`;
    },
  );

const quoted = (source) => source.replaceAll('"', '&quot;');

/** @param {ReturnType<typeof import('./example.mjs').whole>} example */
export function vue(example) {
  const { properties, children, form, css, theme, shows } = example;
  const { hasField, isTold } = example;
  // A template has refs without their `value`.
  const here = (source) => withField(source, 'field.element').replaceAll(/\bevent\b/g, '$event');
  const isShort = shows && isPlain(shows.text);
  const props = [
    ...(hasField ? ['ref="field"'] : []),
    ...attributesOf(example).map(([name, value]) =>
      value === true ? name : `${name === 'value' ? 'default-value' : name}="${value}"`,
    ),
    ...Object.entries(properties).map(
      ([name, value]) =>
        `:${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${quoted(value)}"`,
    ),
    ...(shows?.on ?? []).map((type) =>
      isShort ? `@${type}="said = ${quoted(here(shows.text))}"` : `@${type}="tell"`,
    ),
  ];
  const markup = markupOf(example, {
    field: tag('CheckoutPhoneField', props, children ? slotted(children) : null),
    button: ({ text, does }) =>
      `<button type="button" @click="${quoted(here(does))}">${text}</button>`,
    output: '<output>{{ said }}</output>',
    submit: '@submit.prevent="pay"',
  });
  const script = [
    "import { CheckoutPhoneField } from 'checkout-phone-field/vue';",
    (hasField || isTold) && "import { ref } from 'vue';",
    theme && `import 'checkout-phone-field/themes/${theme}.css';`,
    (hasField || isTold) && '',
    hasField && 'const field = ref(null);',
    isTold && "const said = ref('');",
    shows &&
      !isShort &&
      `function tell(${/\bevent\b/.test(shows.text) ? 'event' : ''}) {
  said.value = ${withField(shows.text, 'field.value.element')};
}`,
    form &&
      `function pay(event) {
  said.value = String(new URLSearchParams(new FormData(event.currentTarget)));
}`,
  ].filter((line) => line || line === '');
  return {
    'Example.vue': [
      `<script setup>\n${script.join('\n')}\n</script>`,
      `<template>\n${indent(markup)}\n</template>`,
      css && `<style>\n${css}\n</style>`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
