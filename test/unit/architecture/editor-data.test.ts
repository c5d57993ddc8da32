/**
 * What editors are told of the element: the files are of the form that their readers ask for, hold
 * all that the manifest has, and make VS Code's own language services offer it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema } from 'ajv';
import type { MarkupContent } from 'vscode-html-languageservice';
import { editorFiles } from '../../../scripts/manifest/editor-files.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const TAG = 'checkout-phone-field';

const require = createRequire(import.meta.url);
// A form of module whose names Node does not find by itself.
const css: typeof import('vscode-css-languageservice') = require('vscode-css-languageservice');
const html: typeof import('vscode-html-languageservice') = require('vscode-html-languageservice');

/** The schema that a language service publishes for its data. */
const schemaOf = (service: string): AnySchema => {
  const [folder] = require.resolve(service).split(/(?<=vscode-\w+-languageservice)/);
  return json(join(folder!, 'docs/customData.schema.json'));
};

/** Rules of the published schema of Web Types 2 for what we have of it; JetBrains ships it nowhere. */
const WEB_TYPES = (() => {
  const text = { type: 'string', minLength: 1 };
  const list = (more: object = {}, required: string[] = []) => ({
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['name', 'description', ...required],
      properties: { name: text, description: text, ...more },
      additionalProperties: false,
    },
  });
  const reference = {
    type: 'object',
    required: ['module', 'name'],
    properties: { module: text, name: text },
    additionalProperties: false,
  };
  const host = (properties: object) => ({
    type: 'object',
    required: Object.keys(properties),
    properties,
    additionalProperties: false,
  });
  return host({
    $schema: { type: 'string', format: 'uri' },
    name: text,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    'js-types-syntax': { const: 'typescript' },
    'description-markup': { enum: ['html', 'markdown', 'none'] },
    contributions: host({
      html: host({
        elements: list(
          {
            attributes: list(
              { required: { type: 'boolean' }, default: text, value: host({ type: text }) },
              ['value'],
            ),
            slots: list(),
            js: host({
              properties: list({ type: text, 'read-only': { type: 'boolean' } }, ['type']),
              events: list({ type: reference }, ['type']),
            }),
            css: host({ parts: list(), 'pseudo-classes': list({ arguments: { const: true } }) }),
          },
          ['attributes', 'slots', 'js', 'css'],
        ),
      }),
      css: host({ properties: list() }),
    }),
  });
})();

/** What is wrong with data by a schema, or nothing. */
function problems(schema: AnySchema, data: unknown): string {
  // The published schemas have words of VS Code's own, such as `defaultSnippets`.
  const ajv = new Ajv({ strict: false, formats: { uri: /^https?:\/\// } });
  return ajv.validate(schema, data) ? '' : ajv.errorsText();
}

const files = editorFiles(root);
const types = files['web-types.json'];
const htmlData = files['vscode.html-custom-data.json'];
const cssData = files['vscode.css-custom-data.json'];
const [webElement] = types.contributions.html.elements;
const [tag] = htmlData.tags;

const element = json(join(root, 'custom-elements.json'))
  .modules.flatMap(({ declarations }: { declarations: object[] }) => declarations)
  .find(({ tagName }: { tagName?: string }) => tagName === TAG);
const names = (list: { name: string }[]) => list.map(({ name }) => name);
const fields = names(
  element.members.filter(
    (member: { kind: string; static?: boolean }) => member.kind === 'field' && !member.static,
  ),
);

describe('web-types.json', () => {
  test('is of the form that JetBrains publishes', () => {
    assert.equal(problems(WEB_TYPES, types), '');
    assert.match(problems(WEB_TYPES, { ...types, version: 1 }), /version/);
    assert.match(problems(WEB_TYPES, { ...types, elements: [] }), /additional/);
  });

  test('is named in package.json, of its name and version', () => {
    const manifest = json(join(root, 'package.json'));
    assert.equal(manifest['web-types'], 'web-types.json');
    assert.deepEqual([types.name, types.version], [manifest.name, manifest.version]);
  });

  test('has all that the manifest has', () => {
    assert.equal(webElement.name, TAG);
    assert.deepEqual(names(webElement.attributes), names(element.attributes));
    assert.deepEqual(names(webElement.slots), names(element.slots));
    assert.deepEqual(names(webElement.js.properties), fields);
    assert.deepEqual(names(webElement.js.events), names(element.events));
    assert.deepEqual(names(webElement.css.parts), names(element.cssParts));
    assert.deepEqual(names(types.contributions.css.properties), names(element.cssProperties));
    for (const state of names(element.cssStates)) {
      assert.ok(webElement.description.includes(`\`${state}\``), state);
    }
  });

  test('lets an editor refuse a wrong value, but no list of right ones', () => {
    const typeOf = (name: string) =>
      webElement.attributes.find((one: { name: string }) => one.name === name).value.type;
    assert.equal(typeOf('strictness'), "'possible' | 'valid'");
    assert.equal(typeOf('placement'), "'auto' | 'inline'");
    assert.equal(typeOf('optional'), 'boolean');
    assert.equal(typeOf('types'), 'string');
  });
});

describe('vscode.html-custom-data.json', () => {
  test('is of the form that VS Code publishes', () => {
    const schema = schemaOf('vscode-html-languageservice');
    assert.equal(problems(schema, htmlData), '');
    assert.match(problems(schema, { ...htmlData, version: 2 }), /version/);
  });

  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('field', htmlData)],
  });
  const at = (text: string) => {
    const offset = text.indexOf('|');
    const page = html.TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
    return { page, position: page.positionAt(offset), parsed: service.parseHTMLDocument(page) };
  };
  const offers = (text: string) => {
    const { page, position, parsed } = at(text);
    return service.doComplete(page, position, parsed).items;
  };

  test('VS Code offers the tag and every attribute', () => {
    assert.ok(offers('<ch|').some(({ label }) => label === TAG));
    assert.deepEqual(
      offers(`<${TAG} |></${TAG}>`)
        .map(({ label }) => label)
        .filter((label) => !label.startsWith('data-'))
        .sort(),
      names(element.attributes).sort(),
    );
  });

  test('VS Code offers the values that are allowed, and writes a presence without one', () => {
    const values = (name: string) =>
      offers(`<${TAG} ${name}="|"></${TAG}>`).map(({ label }) => label);
    assert.deepEqual(values('strictness'), ['possible', 'valid']);
    assert.deepEqual(values('placement'), ['auto', 'inline']);
    assert.ok(values('types').includes('fixed-line-or-mobile'));
    const written = (label: string) =>
      offers(`<${TAG} |></${TAG}>`).find((item) => item.label === label)!.textEdit!.newText;
    assert.equal(written('optional'), 'optional');
    assert.equal(written('country'), 'country="$1"');
  });

  test('VS Code tells of events, slots and properties at the tag', () => {
    const { page, position, parsed } = at(`<checkout|-phone-field></${TAG}>`);
    const { contents } = service.doHover(page, position, parsed)!;
    const { value } = contents as MarkupContent;
    const without = fields.filter(
      (name: string) =>
        !element.members.find(
          (one: { name: string; attribute?: string }) => one.name === name && one.attribute,
        ),
    );
    for (const name of [...names(element.events), ...names(element.slots), ...without]) {
      assert.ok(value.includes(`- \`${name}\`: `), name);
    }
  });
});

describe('vscode.css-custom-data.json', () => {
  test('is of the form that VS Code publishes', () => {
    const schema = schemaOf('vscode-css-languageservice');
    assert.equal(problems(schema, cssData), '');
    assert.match(problems(schema, { ...cssData, pseudoElements: [{ name: 'part' }] }), /pattern/);
  });

  test('VS Code offers every custom property, part and state', () => {
    const service = css.getCSSLanguageService({
      customDataProviders: [css.newCSSDataProvider(cssData)],
    });
    const offers = (text: string) => {
      const page = css.TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
      const position = page.positionAt(text.indexOf('|'));
      const { items } = service.doComplete(page, position, service.parseStylesheet(page));
      return new Set(items.map(({ label }) => label));
    };
    const inRule = offers(`${TAG} { | }`);
    for (const name of names(element.cssProperties)) assert.ok(inRule.has(name), name);
    const behind = offers(`${TAG}:| { }`);
    for (const name of names(element.cssParts)) assert.ok(behind.has(`::part(${name})`), name);
    for (const name of names(element.cssStates)) assert.ok(behind.has(`:state(${name})`), name);
  });
});

describe('the values of an attribute', () => {
  test('are those of its type in the sources', async () => {
    const source = readFileSync(join(root, 'src/number/reading.ts'), 'utf8');
    const [, union] = source.match(/export type PhoneType =([^;]+);/)!;
    const kinds = [...union!.matchAll(/'([^']+)'/g)].map(([, kind]) => kind);
    assert.ok(kinds.length > 5);
    const attribute = tag.attributes.find(({ name }: { name: string }) => name === 'types');
    assert.deepEqual(names(attribute.values), kinds);
  });
});
