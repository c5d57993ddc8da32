/** Which prop goes where: pure tables and functions, the same on a server and in a browser. */

/** The name of the element. */
export const TAG = 'checkout-phone-field';

/** Props that are texts, numbers of things or presence, with the attributes that they are. */
export const ATTRIBUTES = {
  name: 'name',
  form: 'form',
  disabled: 'disabled',
  readOnly: 'readonly',
  optional: 'optional',
  autocomplete: 'autocomplete',
  country: 'country',
  countries: 'countries',
  excludeCountries: 'exclude-countries',
  preferredCountries: 'preferred-countries',
  types: 'types',
  strictness: 'strictness',
  label: 'label',
  hint: 'hint',
  placeholder: 'placeholder',
  locale: 'locale',
  picker: 'picker',
  placementTarget: 'placement-target',
};

/** Attributes of every element that are there or not: React 18 writes a `false` of them. */
const COMMON = { autoFocus: 'autofocus', hidden: 'hidden', inert: 'inert', className: 'class' };

/**
 * Props that only the element's properties take. Objects are no markup; a field that moves, or has
 * an input of its own in it, before React has taken over the page would not be what React expects.
 */
export const PROPERTIES = ['session', 'messages', 'countryNames', 'placement', 'hiddenInput'];

/** The field's events, with the props that hear them. */
export const EVENTS = {
  input: 'onInput',
  change: 'onChange',
  countrychange: 'onCountryChange',
  placementchange: 'onPlacementChange',
  collectionerror: 'onCollectionError',
  ready: 'onReady',
};

/** The same, and what React hears of its own controls alone. */
export const HEARD = { ...EVENTS, invalid: 'onInvalid' };

const OWN = new Set([
  ...Object.keys(ATTRIBUTES),
  ...Object.keys(COMMON),
  ...PROPERTIES,
  ...Object.values(HEARD),
  ...['value', 'defaultValue', 'required', 'onValueChange', 'onValidityChange', 'children'],
]);

/** An attribute's text; `undefined` for none. */
function textOf(value) {
  if (value === true) return '';
  if (value === false || value == null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/**
 * The attributes of the field, by their names in HTML; one that is not there is left out.
 * @param {Record<string, unknown>} props
 * @returns {Record<string, string>}
 */
export function attributesOf(props) {
  const found = {};
  for (const [prop, attribute] of Object.entries({ ...ATTRIBUTES, ...COMMON })) {
    const text = textOf(props[prop]);
    if (text !== undefined) found[attribute] = text;
  }
  // As on a native input; the element is required unless it says otherwise.
  if (props.required === false) found.optional = '';
  return found;
}

/**
 * What a reset returns to, and a server writes as the number: the state at first, or the default.
 * @param {Record<string, unknown>} props
 * @returns {string} `''` for none
 */
export const defaultOf = (props) => String(props.value ?? props.defaultValue ?? '');

/**
 * What is React's own: `id`, `style`, `lang`, `aria-…`, listeners of other events.
 * @param {Record<string, unknown>} props
 * @returns {Record<string, unknown>}
 */
export const restOf = (props) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !OWN.has(name)));
