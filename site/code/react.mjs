/** An example as a component of React. */
import { EVENTS as LISTENERS } from '../../frameworks/react/props.js';
import { attributesOf, indent, propertyOf, tag, withField } from './example.mjs';

const NAMES = {
  class: 'className',
  for: 'htmlFor',
  autocomplete: 'autoComplete',
  tabindex: 'tabIndex',
};

/** HTML as JSX: other names of attributes, and tags that are closed. */
export const jsx = (markup) =>
  markup
    .replace(/<(input|br|img|hr)\b([^>]*?)\s*\/?>/g, '<$1$2 />')
    .replace(/ (class|for|autocomplete|tabindex)=/g, (_, name) => ` ${NAMES[name]}=`);

/** Whether the component has a prop for it, or React's own for all elements. */
const propOf = (name) => (/^(lang|form|name|id|title)$/.test(name) ? name : propertyOf(name));

/** @param {ReturnType<typeof import('./example.mjs').whole>} example */
export function react(example) {
  const { properties, children, before, after, form, css, theme, shows, buttons } = example;
  const { hasField, isTold } = example;
  const here = (source) => withField(source, 'field.current');
  const props = [
    ...(hasField ? ['ref={field}'] : []),
    ...attributesOf(example).map(([name, value]) =>
      value === true
        ? propOf(name)
        : `${name === 'value' ? 'defaultValue' : propOf(name)}="${value}"`,
    ),
    ...Object.entries(properties).map(([name, value]) => `${name}={${value}}`),
    ...(shows?.on ?? []).map(
      (type) =>
        `${LISTENERS[type]}={(${/\bevent\b/.test(shows.text) ? 'event' : ''}) => setSaid(${here(shows.text)})}`,
    ),
  ];
  const parts = [
    before && jsx(before),
    tag('CheckoutPhoneField', props, children ? jsx(children) : null),
    after && jsx(after),
    form && '<button>Pay</button>',
    ...buttons.map(
      ({ text, does }) =>
        `<button type="button" onClick={() => ${does.includes(';') ? `{ ${here(does)}; }` : here(does)}}>\n  ${text}\n</button>`,
    ),
    isTold && !form && '<output>{said}</output>',
  ].filter(Boolean);
  const markup = form
    ? `<form onSubmit={pay}>\n${indent([...parts, '<output>{said}</output>'].join('\n'))}\n</form>`
    : parts.length > 1
      ? `<>\n${indent(parts.join('\n'))}\n</>`
      : parts[0];
  const hooks = [hasField && 'useRef', isTold && 'useState'].filter(Boolean);
  const lines = [
    "import { CheckoutPhoneField } from 'checkout-phone-field/react';",
    hooks.length > 0 && `import { ${hooks.join(', ')} } from 'react';`,
    theme && `import 'checkout-phone-field/themes/${theme}.css';`,
    css && `import './example.css';`,
  ].filter(Boolean);
  const body = [
    hasField && '  const field = useRef(null);',
    isTold && `  const [said, setSaid] = useState('');`,
    form &&
      `  const pay = (event) => {
    event.preventDefault();
    setSaid(String(new URLSearchParams(new FormData(event.currentTarget))));
  };`,
  ].filter(Boolean);
  return {
    'Example.jsx': `${lines.join('\n')}

export function Example() {
${body.length > 0 ? `${body.join('\n')}\n` : ''}  return ${
      markup.includes('\n') ? `(\n${indent(markup, 4)}\n  )` : markup
    };
}`,
    ...(css && { 'example.css': css }),
  };
}
