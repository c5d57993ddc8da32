/**
 * Web Types for the editors of JetBrains (https://github.com/JetBrains/web-types), which find the
 * file by `web-types` in package.json.
 */
import { section } from './element.mjs';

const entry = ({ name, description }) => ({ name, description });

/** A list of words is checked by nobody: an editor would refuse every list of two. */
const attributeType = ({ isList, type }) => (isList ? 'string' : type);

/** The web types of the element, for the package of this name and version. */
export function webTypes(element, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: element.tag,
            description: [element.description, section('States', element.states)].join('\n\n'),
            attributes: element.attributes.map((attribute) => ({
              ...entry(attribute),
              required: false,
              ...(attribute.default && { default: attribute.default }),
              value: { type: attributeType(attribute) },
            })),
            slots: element.slots.map(entry),
            js: {
              properties: element.properties.map(({ type, readonly, ...property }) => ({
                ...entry(property),
                type,
                ...(readonly && { 'read-only': true }),
              })),
              events: element.events.map((event) => ({
                ...entry(event),
                type: { module: name, name: event.type },
              })),
            },
            css: {
              parts: element.parts.map(entry),
              'pseudo-classes': [
                {
                  name: 'state',
                  arguments: true,
                  description: section('States', element.states),
                },
              ],
            },
          },
        ],
      },
      // A theme sets them on any element.
      css: { properties: element.customProperties.map(entry) },
    },
  };
}
