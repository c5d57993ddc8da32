/** An example as a component of Angular. */
import { attributesOf, indent, isPlain, markupOf, tag } from './example.mjs';

const EVENTS = {
  input: 'PhoneInputEvent',
  change: 'PhoneChangeEvent',
  countrychange: 'PhoneCountryChangeEvent',
  placementchange: 'PlacementChangeEvent',
  collectionerror: 'CollectionErrorEvent',
  ready: 'PhoneReadyEvent',
};
const TYPES = {
  field: () => 'CheckoutPhoneField',
  event: ({ on }) => on.map((type) => EVENTS[type]).join(' | '),
};

/** @param {ReturnType<typeof import('./example.mjs').whole>} example */
export function angular(example) {
  const { properties, children, form, css, theme, shows } = example;
  const { hasField, isTold } = example;
  const here = (source) => source.replaceAll(/\bevent\b/g, '$event');
  const isShort = shows && isPlain(shows.text) && !/^String/.test(shows.text);
  const asked = ['field', 'event'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(shows?.text ?? ''),
  );
  const telling = isShort
    ? `said.set(${here(shows.text)})`
    : `tell(${asked.map((name) => (name === 'event' ? '$event' : name)).join(', ')})`;
  const props = [
    ...(hasField ? ['#field'] : []),
    ...attributesOf(example).map(([name, value]) => (value === true ? name : `${name}="${value}"`)),
    ...Object.keys(properties).map((name) => `[${name}]="${name}"`),
    ...(shows?.on ?? []).map((type) => `(${type})="${telling}"`),
  ];
  const markup = markupOf(example, {
    field: tag('checkout-phone-field', props, children),
    button: ({ text, does }) => `<button type="button" (click)="${here(does)}">${text}</button>`,
    output: '<output>{{ said() }}</output>',
    submit: '(submit)="pay($event)"',
  });
  const members = [
    ...Object.entries(properties).map(([name, value]) => `protected readonly ${name} = ${value};`),
    isTold && "protected readonly said = signal('');",
    shows &&
      !isShort &&
      `protected tell(${asked.map((name) => `${name}: ${TYPES[name](shows)}`).join(', ')}) {
  this.said.set(${shows.text});
}`,
    form &&
      `protected pay(event: Event) {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  this.said.set(String(new URLSearchParams(data as never)));
}`,
  ].filter(Boolean);
  const types = shows && !isShort ? asked.flatMap((name) => TYPES[name](shows).split(' | ')) : [];
  const core = ['Component', 'CUSTOM_ELEMENTS_SCHEMA', isTold && 'signal'].filter(Boolean);
  return {
    'example.ts': `import { ${core.join(', ')} } from '@angular/core';
${types.length > 0 ? `import type { ${types.join(', ')} } from 'checkout-phone-field';\n` : ''}import 'checkout-phone-field/define';

@Component({
  selector: 'app-example',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(markup, 4)}
  \`,
})
export class Example {${members.length > 0 ? `\n${indent(members.join('\n'))}\n` : ''}}`,
    ...((css || theme) && {
      'styles.css': [theme && `@import 'checkout-phone-field/themes/${theme}.css';`, css]
        .filter(Boolean)
        .join('\n'),
    }),
  };
}
