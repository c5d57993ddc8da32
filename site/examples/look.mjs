/**
 * An example for each part, custom property, state and theme. Each shows one rule of a style sheet.
 */

const REPORT = [{ text: 'Show the message', does: 'field.reportValidity()' }];
/** Of the right length, and in no range that is known today. */
const unusual = { value: '+33 7 00 00 00 00' };
const OPEN = 'Open the list of countries.';
const FOCUS = 'Put the focus into the field.';
/** At a touch the system's own list would open, and nothing of ours would be seen. */
const list = (text = OPEN, attributes = {}) => ({
  text,
  attributes: { picker: 'search', ...attributes },
});

/** By part: what is written about it, and what brings it out. */
const PARTS = {
  label: ['font-weight: 700'],
  optional: ['font-style: italic', { attributes: { optional: true } }],
  control: ['border-radius: 1.5rem'],
  country: ['background: light-dark(#eef2ff, #23283a)'],
  flag: ['font-size: 1.5em'],
  'calling-code': ['font-weight: 700'],
  'country-select': [
    'cursor: help',
    { text: 'The browser’s own list, which lies unseen over flag and code: point at them.' },
  ],
  'country-list': ['box-shadow: 0 1rem 3rem rgb(162 28 175 / 0.4)', list()],
  'country-search': ['font-style: italic', list(`${OPEN} Search for “ger”.`)],
  'country-group': ['letter-spacing: 0.3em', list(OPEN, { 'preferred-countries': 'FR BE CH' })],
  'country-option': ['padding-block: 0.75rem', list()],
  'country-option-active': [
    'outline: 2px solid #a21caf',
    list(`${OPEN} Go up and down by the arrow keys.`),
  ],
  'country-option-chosen': [
    'text-decoration: underline',
    list(`${OPEN} France is chosen already.`),
  ],
  'country-none': ['font-style: italic', list(`${OPEN} Search for “zzz”.`)],
  input: ['letter-spacing: 0.25em', { attributes: { value: '+33612345678' } }],
  hint: ['font-style: italic', { attributes: { hint: 'For the courier.' } }],
  error: ['font-weight: 700', { text: 'Show the message.', buttons: REPORT }],
  warning: [
    'font-weight: 700',
    { text: 'Type `07 00 00 00 00` and leave: it may be a number, so it is warned of and passes.' },
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
  accent: ['#a21caf', { text: FOCUS }],
  error: ['#a21caf', { text: 'Show the message.', buttons: REPORT }],
  'error-border-color': ['#a21caf', { text: 'Show the message.', buttons: REPORT }],
  warning: ['#a21caf', { text: 'Type `07 00 00 00 00` and leave.' }],
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
  'focus-width': ['4px', { text: FOCUS }],
  'focus-offset': ['4px', { text: FOCUS }],
  // The outline would lie over it.
  'focus-border-color': ['#a21caf', { text: FOCUS, with: { 'focus-width': '0px' } }],
  'focus-shadow': ['0 0 0 6px rgb(162 28 175 / 0.3)', { text: FOCUS }],
  'label-gap': ['1rem'],
  'label-size': ['1.25rem'],
  'label-weight': ['700'],
  'label-color': ['light-dark(#86198f, #f0abfc)'],
  'font-family': ['Georgia, serif', { attributes: { value: '+33612345678' } }],
  'message-gap': ['1rem', { attributes: { hint: 'For the courier.' } }],
  'message-size': ['1.1rem', { attributes: { hint: 'For the courier.' } }],
  'quiet-color': ['light-dark(#86198f, #f0abfc)', { attributes: { hint: 'For the courier.' } }],
  'placeholder-color': ['light-dark(#86198f, #f0abfc)', { attributes: { placeholder: 'example' } }],
  'list-background': ['light-dark(#fef9c3, #3f3a12)', list()],
  'list-border-color': ['#a21caf', list()],
  'list-radius': ['1.5rem', list()],
  'list-shadow': ['0 1rem 3rem rgb(0 0 0 / 0.4)', list()],
  'list-height': ['12rem', list()],
  'list-active-background': [
    'light-dark(#fae8ff, #4a1d52)',
    list(`${OPEN} Go up and down by the arrow keys.`),
  ],
};

/** By state: what brings the field into it. */
const STATES = {
  invalid: { text: 'An empty field is one already, if it is required.' },
  'user-invalid': {
    text: 'Once the shopper has been told, and not before: show the message.',
    buttons: REPORT,
  },
  complete: { text: 'Take a digit away.', attributes: { value: '+33612345678' } },
  empty: { text: 'Type a digit.' },
  warning: { text: 'The number may be one, so it is warned of and passes.', attributes: unusual },
  focused: { text: FOCUS },
  disabled: {
    text: 'By `disabled`, or by a `<fieldset disabled>` around it.',
    attributes: { disabled: true },
  },
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

/** Sentences, those that there are, in a row. */
const told = (...sentences) => sentences.filter(Boolean).join(' ');
const each = (table, made) =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, made(name, entry)]));

export const parts = each(PARTS, (name, [rule, { text, ...more } = {}]) => ({
  title: 'Styled from outside',
  text: told(`\`::part(${name})\` of a style sheet of the page.`, text),
  css: `checkout-phone-field::part(${name}) {\n  ${rule};\n}`,
  ...more,
}));

const PREFIX = '--checkout-phone-field-';
export const customProperties = Object.fromEntries(
  Object.entries(PROPERTIES).map(([name, [value, { text, with: others = {}, ...more } = {}]]) => [
    PREFIX + name,
    {
      title: 'Set by the page',
      text: told(`Here it is \`${value}\`.`, text),
      css: `checkout-phone-field {\n${Object.entries({ [name]: value, ...others })
        .map(([one, given]) => `  ${PREFIX}${one}: ${given};\n`)
        .join('')}}`,
      ...more,
    },
  ]),
);

export const states = each(STATES, (name, { text, ...more }) => ({
  title: 'Seen by a style sheet',
  text: told('The dashed line is drawn in this state alone.', text),
  css: `checkout-phone-field:state(${name}) {\n  outline: 2px dashed #a21caf;\n  outline-offset: 0.5rem;\n}`,
  ...more,
}));

/** Made for design systems that have no dark colours. */
const LIGHT_ONLY = ['shopify-like', 'gov-uk-like'];
export const themes = Object.fromEntries(
  ['plain', 'stripe-like', 'bootstrap-like', 'material-like', 'shopify-like', 'gov-uk-like'].map(
    (theme) => [
      theme,
      {
        title: 'One style sheet',
        text: told(
          'Put the focus into the field, then show the message.',
          LIGHT_ONLY.includes(theme) && 'Made for light pages: this frame is one in any case.',
        ),
        isLight: LIGHT_ONLY.includes(theme),
        theme,
        attributes: { hint: 'For the courier.' },
        buttons: REPORT,
      },
    ],
  ),
);
