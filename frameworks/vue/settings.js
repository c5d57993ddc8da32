/** The component's props, and what becomes of them in markup: the same on a server and in a browser. */

// `undefined` is no setting; Vue would make `false` of a presence that is not there.
const text = { type: String, default: undefined };
const presence = { type: Boolean, default: undefined };
const list = { type: [Array, String], default: undefined };
const object = { type: null, default: undefined };

/** What is written as an attribute, each by the name of its property. */
const ATTRIBUTES = {
  name: text,
  disabled: presence,
  readOnly: presence,
  optional: presence,
  autocomplete: text,
  country: text,
  countries: list,
  excludeCountries: list,
  preferredCountries: list,
  types: list,
  strictness: text,
  label: text,
  hint: text,
  placeholder: text,
  locale: text,
  placement: text,
  placementTarget: text,
  picker: text,
  hiddenInput: presence,
};

/** What is no text, each with what the element has without it. */
const PROPERTIES = { session: null, messages: {}, countryNames: {} };

/** The field's own events, which are heard under their own names. */
export const EVENTS = [
  'input',
  'change',
  'countrychange',
  'placementchange',
  'collectionerror',
  'ready',
];

/** Every prop, as Vue wants to know them. */
export const PROPS = {
  ...ATTRIBUTES,
  session: object,
  messages: object,
  countryNames: object,
  modelValue: text,
  modelModifiers: object,
  defaultValue: text,
  // Under the names that the attributes have in HTML.
  readonly: presence,
  required: presence,
};

const hyphenated = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A setting as the text of an attribute; `undefined` for none. */
function written(setting) {
  if (setting === true) return '';
  if (setting === false || setting == null) return undefined;
  return Array.isArray(setting) ? setting.join(' ') : String(setting);
}

/**
 * The attributes of the field by their names in HTML; one that is not there is left out.
 *
 * @param {Record<string, unknown>} props
 * @returns {Record<string, string>}
 */
export function attributesOf(props) {
  const found = {};
  for (const name of Object.keys(ATTRIBUTES)) {
    const text = written(props[name]);
    if (text !== undefined) found[name === 'readOnly' ? 'readonly' : hyphenated(name)] = text;
  }
  if (props.readonly) found.readonly = '';
  // The element is required unless it says otherwise.
  if (props.required === false) found.optional = '';
  return found;
}

/**
 * The properties of the field that can be no attribute.
 *
 * @param {Record<string, unknown>} props
 * @returns {Record<string, unknown>}
 */
export const propertiesOf = (props) =>
  Object.fromEntries(Object.entries(PROPERTIES).map(([name, none]) => [name, props[name] ?? none]));
