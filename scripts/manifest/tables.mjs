/**
 * The tables of the guides that say what the sources say already: slots, parts, custom properties and
 * states from the manifest, and the texts of the field from the docstrings of `Messages`. They stand in
 * the guides between two comments, and `npm run manifest` writes them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that show them. */
export const PAGES = ['docs/reference.md', 'docs/translations.md'];

const BLOCK = /(<!-- table of ([\w-]+): npm run manifest -->\n)[\s\S]*?(<!-- \/table -->)/g;

const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |\n`)
    .join('');

/** The docstring of each text, in the order of the sources. */
function messagesOf(root) {
  const source = readFileSync(join(root, 'src/i18n/messages.ts'), 'utf8');
  const [, body] = source.match(/interface Messages \{([\s\S]*?)\n\}/);
  return [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*readonly (\w+): string;/g)].map(
    ([, comment, name]) => [`\`${name}\``, comment.replace(/^\s*\* ?/gm, '').trim()],
  );
}

/** Every table by the name that it has in a page. */
function tablesOf(root, manifest) {
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName);
  const named = ({ name, description }) => [`\`${name}\``, description];
  return {
    slots: table(['slot', 'what'], element.slots.map(named)),
    parts: table(['part', 'what'], element.cssParts.map(named)),
    'custom-properties': table(
      ['custom property', 'what', 'default'],
      element.cssProperties.map((property) => [
        ...named({ ...property, name: property.name.replace('--checkout-phone-field-', '…-') }),
        property.default ? `\`${property.default}\`` : '',
      ]),
    ),
    states: table(['state', 'when'], element.cssStates.map(named)),
    messages: table(['key', 'what'], messagesOf(root)),
  };
}

/** The pages with these tables in the place of those that they show: path, text, and text as it should be. */
export function pagesWithTables(root, manifest) {
  const tables = tablesOf(root, manifest);
  return PAGES.map((path) => {
    const is = readFileSync(join(root, path), 'utf8');
    const should = is.replace(BLOCK, (_, begin, name, end) => begin + tables[name] + end);
    return { path, is, should };
  });
}
