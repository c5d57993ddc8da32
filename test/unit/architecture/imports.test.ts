/** Dependencies point inwards: who may import whom, held by reading every import of src. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';

const SRC = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../../src');

interface Import {
  /** Path below src of the file that imports. */
  readonly from: string;
  /** Path below src of what it imports, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** Every static, dynamic and type import of a source text, in any spelling of the quotes. */
export function importsOf(from: string, code: string): Import[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const specifiers = withoutComments.matchAll(
    /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"`])(.*?)\1/g,
  );
  return [...specifiers].map(([, , specifier]) => ({
    from,
    to: specifier!.startsWith('.')
      ? normalize(join(dirname(from), specifier!)).replaceAll('\\', '/')
      : specifier!,
    isPackage: !specifier!.startsWith('.'),
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const imports = files.flatMap((name) => importsOf(name, readFileSync(join(SRC, name), 'utf8')));

const roomOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : '';

function refuse(what: (one: Import) => boolean): void {
  const found = imports.filter(what).map(({ from, to }) => `${from} imports ${to}`);
  assert.deepEqual(found, []);
}

describe('imports', () => {
  test('the reader of imports sees every kind', () => {
    const code = `
      import { a } from './a.js';
      import type { B } from "../b/b.js";
      export * from './c.js';
      import 'd';
      const e = () => import('./e.js');
      const f = () => import(\`./f/\${name}.js\`);
      // import { g } from './g.js';
      /** import('./h.js') */
      import {
        many,
      } from './many.js';
    `;
    assert.deepEqual(
      importsOf('room/x.ts', code).map(({ to }) => to),
      ['room/a.js', 'b/b.js', 'room/c.js', 'd', 'room/e.js', `room/f/\${name}.js`, 'room/many.js'],
    );
  });

  test('there is something to read', () => {
    assert.ok(imports.length > 50, `${imports.length} imports in ${files.length} files`);
  });

  test('number/ imports nothing of ours outside itself', () => {
    refuse(
      ({ from, to, isPackage }) =>
        roomOf(from) === 'number' && !isPackage && roomOf(to) !== 'number',
    );
  });

  test('editing/ imports nothing of ours outside itself but the cleaning of texts and the trunk zero', () => {
    refuse(
      ({ from, to, isPackage }) =>
        roomOf(from) === 'editing' &&
        !isPackage &&
        roomOf(to) !== 'editing' &&
        to !== 'number/clean.js' &&
        to !== 'number/trunk-zero.js',
    );
  });

  test('no room imports the element, nor what is built on it', () => {
    const element = /^(checkout-phone-field(\..*)?|collection|define|index)\.js$/;
    refuse(({ from, to }) => roomOf(from) !== '' && element.test(to));
  });

  test('only the lazy engine and the server use the number library', () => {
    const allowed = /^(number\/engine(-.*)?|number\/engine\/.*|server)\.ts$/;
    refuse(({ from, to }) => to.startsWith('libphonenumber-js') && !allowed.test(from));
  });

  test('the engine, the metadata and the languages come lazily: no static import of the shell', () => {
    const lazy =
      /^(late\/enhancements|late\/take-over|picker\/country-options|placement\/placement-controller|number\/engine|number\/metadata\/\d+|i18n\/locales\/[^/]+)\.js$/;
    const shell = new Set<string>();
    const visit = (file: string): void => {
      if (shell.has(file)) return;
      shell.add(file);
      const code = readFileSync(join(SRC, file), 'utf8')
        .replace(/\bimport\s*\(/g, 'later(')
        .replace(/\b(import|export)\s+type\b[^;]*;/g, '');
      for (const { to } of importsOf(file, code)) {
        assert.ok(!lazy.test(to), `${file} imports ${to} statically`);
        const target = to.replace(/\.js$/, '.ts');
        if (files.includes(target)) visit(target);
      }
    };
    visit('define.ts');
    assert.ok(shell.size > 5);
  });

  test('the only packages are lit and libphonenumber-js', () => {
    refuse(({ to, isPackage }) => isPackage && !/^(lit|libphonenumber-js)(\/|$)/.test(to));
  });
});
