/** What custom-elements.json says of the members that have a live page. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'checkout-phone-field');

const THEMES = {
  plain: 'For pages without a design system; a start for your own.',
  'stripe-like': 'Made for Stripe Elements.',
  'bootstrap-like': 'Made for Bootstrap 5.3.',
  'material-like': 'Made for Material 3.',
  'shopify-like': 'Made for Shopify’s checkout; light only.',
  'gov-uk-like': 'Made for the GOV.UK Design System; light only.',
};

/**
 * @param {{group: string, name: string}} entry
 * @returns {{description: string, facts: [string, string][]}} of it
 */
export function documented({ group, name }) {
  if (group === 'themes')
    return {
      description: THEMES[name],
      facts: [['File', `checkout-phone-field/themes/${name}.css`]],
    };
  const named = (list) => (list ?? []).find((one) => one.name === name.replace('()', ''));
  const attribute = named(element.attributes);
  const field = element.members.find(
    (one) => one.name === (attribute?.fieldName ?? name.replace('()', '')),
  );
  const kind = {
    events: element.events,
    slots: element.slots,
    parts: element.cssParts,
    'custom-properties': element.cssProperties,
    states: element.cssStates,
  }[group];
  const entry = kind ? named(kind) : (field ?? attribute);
  if (!entry) throw new Error(`The manifest knows no ${name} (${group}).`);
  const facts = [];
  if (attribute && !kind) facts.push(['Attribute', attribute.name]);
  if (field && !kind && !name.endsWith('()')) facts.push(['Property', field.name]);
  if (entry.type?.text) facts.push([kind ? 'Class' : 'Type', entry.type.text]);
  if (entry.default) facts.push(['Default', entry.default.replace(/^'(.*)'$/, '$1') || '(empty)']);
  if (entry.readonly) facts.push(['Set by', 'the field alone']);
  for (const { name: parameter, type } of entry.parameters ?? [])
    facts.push([parameter, type?.text ?? '']);
  if (entry.return?.type?.text) facts.push(['Returns', entry.return.type.text]);
  return { description: entry.description ?? attribute?.description ?? '', facts };
}
