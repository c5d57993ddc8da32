/**
 * Custom data for VS Code, and for every editor with its language services
 * (https://code.visualstudio.com/api/extension-guides/custom-data-extension).
 */
import { section } from './element.mjs';

const markdown = (value) => ({ kind: 'markdown', value });
const entry = ({ name, description }) => ({ name, description: markdown(description) });

/** Data for HTML: the tag and its attributes. All else that it has is in the tag's description. */
export function htmlData(element) {
  const properties = element.properties.filter(({ attribute }) => !attribute);
  return {
    version: 1.1,
    tags: [
      {
        name: element.tag,
        description: markdown(
          [
            element.description,
            section('Events', element.events),
            section('Slots', element.slots),
            section('Properties without an attribute', properties),
          ].join('\n\n'),
        ),
        attributes: element.attributes.map((attribute) => ({
          ...entry(attribute),
          // The set that every editor has built in: a presence without a value.
          ...(attribute.isBoolean && { valueSet: 'v' }),
          ...(attribute.values.length > 0 && {
            values: attribute.values.map((name) => ({ name })),
          }),
        })),
      },
    ],
  };
}

/** Data for CSS, which knows no elements: every description says whose it is. */
export function cssData(element) {
  const own = (name, { description }) =>
    entry({ name, description: `\`<${element.tag}>\`: ${description}` });
  return {
    version: 1.1,
    properties: element.customProperties.map((one) => own(one.name, one)),
    pseudoElements: element.parts.map((one) => own(`::part(${one.name})`, one)),
    pseudoClasses: element.states.map((one) => own(`:state(${one.name})`, one)),
  };
}
