/** An example in plain HTML, with a script where one is needed. */
import { attributesOf, indent, tag } from './example.mjs';

/** @param {ReturnType<typeof import('./example.mjs').whole>} example */
export function html(example) {
  const { properties, children, before, after, form, css, theme, shows, buttons, isTold } = example;
  const attributes = attributesOf(example).map(([name, value]) =>
    value === true ? name : `${name}="${value}"`,
  );
  const field = tag('checkout-phone-field', attributes, children);
  const parts = [
    before,
    field,
    after,
    form && '<button>Pay</button>',
    ...buttons.map(
      ({ text }, index) => `<button type="button" id="do-${index + 1}">${text}</button>`,
    ),
  ].filter(Boolean);
  const markup = form ? `<form>\n${indent(parts.join('\n'))}\n</form>` : parts.join('\n');
  const script = [
    ...Object.entries(properties).map(([name, value]) => `field.${name} = ${value};`),
    ...buttons.map(
      ({ does }, index) =>
        `document.querySelector('#do-${index + 1}').addEventListener('click', () => {\n  ${does};\n});`,
    ),
    ...(form
      ? [
          `document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  said.textContent = new URLSearchParams(new FormData(event.target));
});`,
        ]
      : []),
    ...(shows
      ? [
          `for (const type of ${JSON.stringify(shows.on).replaceAll('"', "'")}) {
  field.addEventListener(type, (event) => {
    said.textContent = ${shows.text};
  });
}`,
        ]
      : []),
  ];
  if (script.length > 0) {
    script.unshift(
      `const field = document.querySelector('checkout-phone-field');${
        isTold ? `\nconst said = document.querySelector('output');` : ''
      }`,
    );
  }
  return [
    theme && `<link rel="stylesheet" href="checkout-phone-field/themes/${theme}.css">`,
    css && `<style>\n${indent(css)}\n</style>`,
    markup,
    isTold && '<output></output>',
    script.length > 0 && `<script type="module">\n${indent(script.join('\n'))}\n</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}
