/**
 * Names of properties for the minifier to shorten: those that only the modules of one file know. A
 * name is left alone when anything else may mean it: the public contract, another file (which may be
 * of another version), a library, a string. What the platform calls so, the minifier knows itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/** The modules whose classes and interfaces are known to the shell alone, by path below src. */
const PARTS = [
  'checkout-phone-field.template',
  'checkout/late-checkout',
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

/** What the language and the platform ask an object for, by a name that the minifier may not know. */
const PROTOCOLS = ['constructor', 'handleEvent', 'then', 'toJSON', 'toString', 'valueOf'];

/** Every word that a module uses as a name of a property, or of what it exports, or in a text. */
function* usedIn(file) {
  for (const node of nodesOf(parsed(file))) {
    if (node.type === 'MemberExpression') yield named(node.property, node.computed);
    else if (node.type === 'ExportSpecifier') yield named(node.exported);
    else if (node.type === 'ExportNamedDeclaration') {
      const { id, declarations = [{ id }] } = node.declaration ?? {};
      for (const declared of declarations) if (declared.id) yield named(declared.id);
    } else if (node.type === 'Property' || node.type === 'MethodDefinition') {
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

const withoutData = (path) => !/^(?:cdn|number.metadata.codes|i18n.locales)/.test(path);
const modulesOf = (folder, wanted = () => true) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.js') && wanted(path))
    .map((path) => join(folder, path));

/** Takes away what anything else may mean. */
function free(names, taken) {
  for (const name of [...taken, ...PROTOCOLS, false]) names.delete(name);
  return [...names].sort();
}

/**
 * The names by which the parts of the element know each other.
 *
 * @param dist the compiler's output
 * @param src the sources it is made of
 */
export function internalNames(dist, src) {
  const parts = PARTS.map((path) => join(dist, `${path}.js`));
  const element = join(dist, `${ELEMENT}.js`);
  const others = modulesOf(dist, withoutData).filter(
    (file) => !parts.includes(file) && file !== element,
  );
  const names = new Set(parts.flatMap((file) => [...declaredIn(file)]));
  for (const path of PARTS) {
    for (const name of statedIn(readFileSync(join(src, `${path}.ts`), 'utf8'))) names.add(name);
  }
  return free(names, [
    ...others.flatMap((file) => [...usedIn(file), ...textsIn(file)]),
    ...[...parts, element].flatMap((file) => [...textsIn(file)]),
    ...declaredIn(element),
  ]);
}

/** The modules of the engine, whose interfaces it knows alone, by path below src. */
const ENGINE = [
  'dissect',
  'engine',
  'kind',
  'known-ranges',
  'length-problem',
  'numbering-plan',
  'parse',
  'plan-styles',
  'tables',
  'typed-format',
  'written-form',
].map((name) => `number/${name}`);

/**
 * The names by which the parts of the engine know each other.
 *
 * @param dist the compiler's output
 * @param src the sources it is made of
 */
export function engineNames(dist, src) {
  const engine = ENGINE.map((path) => join(dist, `${path}.js`));
  const others = modulesOf(dist, withoutData).filter((file) => !engine.includes(file));
  const names = ENGINE.flatMap((path) => [
    ...statedIn(readFileSync(join(src, `${path}.ts`), 'utf8')),
  ]);
  return free(new Set(names), [
    ...others.flatMap((file) => [...usedIn(file), ...textsIn(file)]),
    ...engine.flatMap((file) => [...textsIn(file)]),
  ]);
}
