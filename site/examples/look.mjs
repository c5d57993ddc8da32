/**
 * An example for each part, custom property, state and theme. Each shows one rule of a style sheet.
 */

/** What makes a part be there. */
const refused = { value: '06 12' };
const REPORT = [{ text: 'Show the message', does: 'field.reportValidity()' }];
const abroad = { value: '+33 8 39 99 99 99' };

/** By part: what is written about it, and what brings it out. */
const PARTS = {
  label: ['font-weight: 700'],
  optional: ['font-style: italic', { attributes: { optional: true } }],
  control: ['border-radius: 1.5rem'],
  country: ['background: light-dark(#eef2ff, #23283a)'],
  flag: ['font-size: 1.5em'],
  'calling-code': ['font-weight: 700'],
  'country-select': ['cursor: help'],
  'country-list': [
    'box-shadow: 0 1rem 3rem rgb(0 0 0 / 0.4)',
    { text: 'Open the list of countries.' },
  ],
  'country-search': ['font-style: italic', { text: 'Open the list of countries.' }],
  'country-group': [
    'letter-spacing: 0.1em',
    { text: 'Open the list of countries.', attributes: { 'preferred-countries': 'FR BE CH' } },
  ],
  'country-option': ['padding-block: 0.75rem', { text: 'Open the list of countries.' }],
  'country-option-active': [
    'outline: 2px solid #a21caf',
    { text: 'Open the list of countries, and go up and down by the arrow keys.' },
  ],
  'country-option-chosen': ['font-weight: 700', { text: 'Open the list of countries.' }],
  'country-none': [
    'font-style: italic',
    { text: 'Open the list of countries, and search for `zzz`.' },
  ],
  input: ['letter-spacing: 0.05em', { attributes: { value: '+33612345678' } }],
  hint: ['font-style: italic', { attributes: { hint: 'For the courier.' } }],
  error: ['font-weight: 700', { attributes: refused, buttons: REPORT }],
  warning: [
    'font-weight: 700',
    { text: 'Put the focus into the field and leave it.', attributes: abroad, buttons: REPORT },
  ],
  offer: [
    'border-inline-start: 3px solid #a21caf;\n  padding-inline-start: 0.75rem',
    { text: 'Type `(415) 555-2671` and leave: it may be a number of the United States.' },
  ],
  'offer-button': [
    'border-radius: 1rem',
    { text: 'Type `(415) 555-2671` and leave: it may be a number of the United States.' },
  ],
};

/** By custom property, without `--checkout-phone-field-`: a value, and what brings it out. */
const PROPERTIES = {
  accent: ['#a21caf', { text: 'Put the focus into the field.' }],
  error: ['#a21caf', { attributes: refused, buttons: REPORT }],
  'error-border-color': ['#a21caf', { attributes: refused, buttons: REPORT }],
  warning: ['#a21caf', { attributes: abroad, buttons: REPORT }],
  color: ['light-dark(#1e3a8a, #bfdbfe)', { attributes: { value: '+33612345678' } }],
  background: ['light-dark(#fef9c3, #3f3a12)'],
  'disabled-background': [
    'light-dark(#fce7f3, #3f1d2e)',
    { attributes: { disabled: true, value: '+33612345678' } },
  ],
  'border-color': ['#a21caf'],
  'border-width': ['3px'],
  shadow: ['0 2px 8px rgb(0 0 0 / 0.3)'],
  radius: ['1.5rem'],
  height: ['4rem'],
  padding: ['1.5rem'],
  'font-size': ['1.25rem', { attributes: { value: '+33612345678' } }],
  'focus-width': ['4px', { text: 'Put the focus into the field.' }],
  'focus-offset': ['4px', { text: 'Put the focus into the field.' }],
  'focus-border-color': ['#a21caf', { text: 'Put the focus into the field.' }],
  'focus-shadow': ['0 0 0 6px rgb(162 28 175 / 0.3)', { text: 'Put the focus into the field.' }],
  'label-gap': ['1rem'],
  'label-size': ['1.25rem'],
  'label-weight': ['700'],
  'label-color': ['light-dark(#86198f, #f0abfc)'],
  'font-family': ['Georgia, serif', { attributes: { value: '+33612345678' } }],
  'message-gap': ['1rem', { attributes: { hint: 'For the courier.' } }],
  'message-size': ['1.1rem', { attributes: { hint: 'For the courier.' } }],
  'quiet-color': ['light-dark(#86198f, #f0abfc)', { attributes: { hint: 'For the courier.' } }],
  'placeholder-color': ['light-dark(#86198f, #f0abfc)', { attributes: { placeholder: 'example' } }],
  'list-background': ['light-dark(#fef9c3, #3f3a12)', { text: 'Open the list of countries.' }],
  'list-border-color': ['#a21caf', { text: 'Open the list of countries.' }],
  'list-radius': ['1.5rem', { text: 'Open the list of countries.' }],
  'list-shadow': ['0 1rem 3rem rgb(0 0 0 / 0.4)', { text: 'Open the list of countries.' }],
  'list-height': ['12rem', { text: 'Open the list of countries.' }],
  'list-active-background': [
    'light-dark(#fae8ff, #4a1d52)',
    { text: 'Open the list of countries, and go up and down by the arrow keys.' },
  ],
};

/** By state: what brings the field into it. */
const STATES = {
  invalid: { text: 'An empty field is one already, if it is required.' },
  'user-invalid': {
    text: 'Only when the shopper has been told.',
    attributes: refused,
    buttons: REPORT,
  },
  complete: { attributes: { value: '+33612345678' } },
  empty: { text: 'Type a digit.' },
  warning: { attributes: abroad },
  focused: { text: 'Put the focus into the field.' },
  disabled: { attributes: { disabled: true } },
  unverified: {
    text: 'A wallet’s text is passed on as it came.',
    buttons: [
      {
        text: 'As Apple Pay does',
        does: "field.applyWalletContact({ wallet: 'apple_pay', phone: '06 12-34-56-78' })",
      },
    ],
  },
};

const each = (table, made) =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, made(name, entry)]));

export const parts = each(PARTS, (name, [rule, more]) => ({
  title: `::part(${name})`,
  css: `checkout-phone-field::part(${name}) {\n  ${rule};\n}`,
  ...more,
}));

export const customProperties = Object.fromEntries(
  Object.entries(PROPERTIES).map(([name, [value, more]]) => [
    `--checkout-phone-field-${name}`,
    {
      title: `--checkout-phone-field-${name}`,
      css: `checkout-phone-field {\n  --checkout-phone-field-${name}: ${value};\n}`,
      ...more,
    },
  ]),
);

export const states = each(STATES, (name, more) => ({
  title: `:state(${name})`,
  css: `checkout-phone-field:state(${name}) {\n  outline: 2px dashed #a21caf;\n  outline-offset: 0.5rem;\n}`,
  ...more,
}));

export const themes = Object.fromEntries(
  ['plain', 'stripe-like', 'bootstrap-like', 'material-like', 'shopify-like', 'gov-uk-like'].map(
    (theme) => [theme, { title: `${theme}.css`, theme, attributes: { hint: 'For the courier.' } }],
  ),
);
