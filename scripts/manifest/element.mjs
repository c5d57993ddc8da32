/** The element as custom-elements.json tells of it, in the terms that editors need. */

/** `'a' | 'b'`, whether a list or not → `a`, `b`. */
const textsIn = (type) => [...type.matchAll(/'([^']*)'/g)].map(([, text]) => text);
const typeOf = ({ parsedType, type }) => (parsedType ?? type)?.text ?? 'unknown';
/** A description is one paragraph, however its comment was broken into lines. */
const prose = (text = '') => text.replace(/\s*\n\s*/g, ' ').trim();
/** The default as one would write it into an attribute. */
const plain = (text) => (/^'.+'$/.test(text ?? '') ? text.slice(1, -1) : undefined);
const described = ({ name, description }) => ({ name, description: prose(description) });

/** Reads the manifest. */
export function readElement(manifest) {
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName);
  const attributes = element.attributes.map((attribute) => {
    const type = typeOf(attribute);
    return {
      ...described(attribute),
      type,
      isBoolean: type === 'boolean',
      isList: type.endsWith('[]'),
      values: textsIn(type),
      default: plain(attribute.default),
      property: attribute.fieldName,
    };
  });
  const properties = element.members
    .filter(({ kind, static: ofClass }) => kind === 'field' && !ofClass)
    .map((member) => ({
      ...described(member),
      type: typeOf(member),
      readonly: !!member.readonly,
      attribute: member.attribute,
    }));
  return {
    tag: element.tagName,
    summary: prose(element.summary),
    description: prose(element.description),
    attributes,
    properties,
    events: element.events.map((event) => ({ ...described(event), type: typeOf(event) })),
    slots: element.slots.map(described),
    parts: element.cssParts.map(described),
    customProperties: element.cssProperties.map(described),
    states: element.cssStates.map(described),
  };
}

/** A list in Markdown under a title. */
export const section = (title, entries) =>
  [
    `**${title}**`,
    '',
    ...entries.map(({ name, description }) => `- \`${name}\`: ${description}`),
  ].join('\n');
