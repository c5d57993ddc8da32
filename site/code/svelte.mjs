/** An example as a component of Svelte. */
import { attributesOf, indent, markupOf, tag } from './example.mjs';

/** @param {ReturnType<typeof import('./example.mjs').whole>} example */
export function svelte(example) {
  const { properties, children, form, css, theme, shows } = example;
  const { hasField, isTold } = example;
  const props = [
    ...(hasField ? ['bind:this={field}'] : []),
    ...attributesOf(example).map(([name, value]) => (value === true ? name : `${name}="${value}"`)),
    ...Object.entries(properties).map(([name, value]) => `${name}={${value}}`),
    ...(shows?.on ?? []).map(
      (type) =>
        `on${type}={(${/\bevent\b/.test(shows.text) ? 'event' : ''}) => (said = ${shows.text})}`,
    ),
  ];
  const markup = markupOf(example, {
    field: tag('checkout-phone-field', props, children),
    button: ({ text, does }) =>
      `<button type="button" onclick={() => ${does.includes(';') ? `{ ${does}; }` : does}}>${text}</button>`,
    output: '<output>{said}</output>',
    submit: 'onsubmit={pay}',
  });
  const script = [
    "import 'checkout-phone-field/define';",
    theme && `import 'checkout-phone-field/themes/${theme}.css';`,
    (hasField || isTold) && '',
    hasField && 'let field;',
    isTold && "let said = $state('');",
    form &&
      `function pay(event) {
  event.preventDefault();
  said = String(new URLSearchParams(new FormData(event.currentTarget)));
}`,
  ].filter((line) => line || line === '');
  return {
    'Example.svelte': [
      `<script>\n${indent(script.join('\n'))}\n</script>`,
      markup,
      css && `<style>\n${indent(`:global {\n${indent(css)}\n}`)}\n</style>`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
