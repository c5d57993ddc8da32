/**
 * An example of the site, as it is told to all printers of code.
 *
 * @typedef {object} Example
 * @property {string} title what it shows, a few words
 * @property {string} [text] what to do with it and what to look at, Markdown
 * @property {Record<string, string | true>} [attributes] of the field, as in HTML
 * @property {Record<string, string>} [properties] of the field: the source of a JavaScript value each
 * @property {string} [children] what is in the field, HTML
 * @property {string} [before] what stands before the field, HTML
 * @property {string} [after] what stands behind it, HTML
 * @property {boolean} [form] it stands in a form with a button, and the form's data are shown
 * @property {string} [css] a style sheet of the page
 * @property {string} [theme] name of a theme whose style sheet is loaded
 * @property {boolean} [isLight] it is for a light page, whatever the site looks like
 * @property {{on: string[], text: string}} [shows] an expression of `field` and `event` that is shown
 *   behind the field, and the events at which it is looked at anew; first of all when it is ready
 * @property {string} [says] how a line ends that the field writes on the console for the page's developer
 * @property {{text: string, does: string}[]} [buttons] a button each, and a statement about `field`
 */

/**
 * An example with nothing left out, and what follows from it for every printer: `hasField`, its code speaks of
 * the field; `isTold`, something is shown behind it.
 *
 * @param {Example} example
 */
export const whole = (example) => ({
  properties: {},
  children: '',
  buttons: [],
  ...example,
  hasField: example.buttons?.length > 0 || /\bfield\b/.test(example.shows?.text ?? ''),
  isTold: !!(example.shows || example.form),
});

/** What every field of the examples has, where the example says nothing else. */
const USUAL = { name: 'phone', label: 'Phone number', country: 'FR' };

/** The attributes of an example's field, those that say nothing left out. */
export function attributesOf({ attributes = {} }) {
  const all = { ...USUAL, ...attributes };
  return Object.entries(all).filter(([, value]) => value !== undefined && value !== '');
}

/** An attribute's name as a property: `exclude-countries` is `excludeCountries`. */
export function propertyOf(attribute) {
  if (attribute === 'readonly') return 'readOnly';
  return attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Lines moved in; empty ones stay empty. */
export const indent = (text, by = 2) =>
  text
    .split('\n')
    .map((line) => (line ? ' '.repeat(by) + line : line))
    .join('\n');

/** Puts `field` of an expression into a framework's own words. */
export const withField = (source, field) => source.replaceAll(/\bfield\b/g, field);

/** A tag with its attributes, on one line if it fits there. */
export function tag(name, attributes, children = '') {
  const end = children === null ? ' />' : `>${children}</${name}>`;
  const short = `<${[name, ...attributes].join(' ')}`;
  if (!children?.includes('\n') && short.length + end.length <= 90) return short + end;
  const long = `<${name}\n${indent(attributes.join('\n'))}\n`;
  if (children === null) return `${long}/>`;
  return `${long}>${children ? `\n${indent(children)}\n` : ''}</${name}>`;
}

/**
 * What a template holds: the field with what stands around it.
 *
 * @param {ReturnType<typeof whole>} example
 * @param {{field: string, button: (button: {text: string, does: string}) => string, output: string, submit: string}} write
 *   each in the words of the framework
 */
export function markupOf({ before, after, form, buttons, isTold }, write) {
  const parts = [before, write.field, after, form && '<button>Pay</button>'];
  parts.push(...buttons.map(write.button), isTold && write.output);
  const markup = parts.filter(Boolean).join('\n');
  return form ? `<form ${write.submit}>\n${indent(markup)}\n</form>` : markup;
}

/** Whether a template of Vue or Angular can hold an expression: nothing but properties and calls. */
export const isPlain = (source) =>
  /^(?:String\()?(?:field|event)(?:\??\.\w+|\([^()`]*\)|\[\d\])+\)?$/.test(source);
