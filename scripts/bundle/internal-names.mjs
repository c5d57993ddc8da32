/**
 * The names by which the parts of the element know each other, for the minifier to shorten: members
 * of their classes and of their interfaces. A name is left alone when anything else may mean it: the
 * public contract, a file that is loaded later (which may be of another version), a library, a
 * string. What the platform calls so, the minifier knows itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/** The modules whose classes and interfaces are known to the shell alone, by path below src. */
const PARTS = [
  'checkout-phone-field.template',
  'checkout/checkout',
  'field/phone-model',
  'form/form-control',
  'i18n/voice',
  'input/visible-input',
  'number/live-reading',
  'picker/picker',
  'platform/later',
];
/** Uses these names, and declares public ones. */
const ELEMENT = 'checkout-phone-field';

function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one);
  else {
    if (node.type) yield node;
    for (const value of Object.values(node)) yield* nodesOf(value);
  }
}

const parsed = (file) =>
  parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });
const named = (key, computed) => !computed && key.type === 'Identifier' && key.name;

/** Members of classes: methods, accessors, and what a constructor assigns. */
function* declaredIn(file) {
  for (const node of nodesOf(parsed(file))) {
    if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') {
      yield named(node.key, node.computed);
    } else if (
      node.type === 'AssignmentExpression' &&
      node.left.object?.type === 'ThisExpression'
    ) {
      yield named(node.left.property, node.left.computed);
    }
  }
}

/** Members of the interfaces of a TypeScript source. */
function* statedIn(source) {
  for (const [, body] of source.matchAll(/^(?:export )?interface [^{]*\{\n([\s\S]*?)^\}/gm)) {
    for (const [, name] of body.matchAll(/^ {2,4}(?:readonly |get |set )*(\w+)\??[:(]/gm))
      yield name;
  }
}

/** Every word that a module uses as a name of a property, or in a text. */
function* usedIn(file) {
  for (const node of nodesOf(parsed(file))) {
    if (node.type === 'MemberExpression') yield named(node.property, node.computed);
    else if (node.type === 'Property' || node.type === 'MethodDefinition') {
      yield named(node.key, node.computed);
    }
  }
}
function* textsIn(file) {
  for (const node of nodesOf(parsed(file))) {
    const text = node.type === 'TemplateElement' ? node.value.cooked : node.value;
    if (typeof text === 'string') yield* text.match(/[A-Za-z_$][\w$]*/g) ?? [];
  }
}

/**
 * @param dist the compiler's output
 * @param src the sources it is made of
 * @returns the names that may be shortened
 */
export function internalNames(dist, src) {
  const parts = PARTS.map((path) => join(dist, `${path}.js`));
  const element = join(dist, `${ELEMENT}.js`);
  const others = readdirSync(dist, { recursive: true })
    .filter(
      (path) => path.endsWith('.js') && !/^(?:cdn|number.metadata.codes|i18n.locales)/.test(path),
    )
    .map((path) => join(dist, path))
    .filter((file) => !parts.includes(file) && file !== element);
  const names = new Set(parts.flatMap((file) => [...declaredIn(file)]));
  for (const path of PARTS) {
    for (const name of statedIn(readFileSync(join(src, `${path}.ts`), 'utf8'))) names.add(name);
  }
  const taken = [
    ...others.flatMap((file) => [...usedIn(file), ...textsIn(file)]),
    ...[...parts, element].flatMap((file) => [...textsIn(file)]),
    ...declaredIn(element),
    'constructor',
    false,
  ];
  for (const name of taken) names.delete(name);
  return [...names].sort();
}
