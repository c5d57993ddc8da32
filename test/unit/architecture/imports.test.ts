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

/**
 * What each room may know, beside itself: a room, or a single module of one. The same table is in
 * CONTRIBUTING.md, for people.
 */
const MAY_KNOW: Readonly<Record<string, readonly string[] | 'every room'>> = {
  platform: [],
  number: ['platform'],
  editing: ['number/clean', 'number/trunk-zero'],
  field: ['number'],
  session: [],
  theming: [],
  i18n: ['platform'],
  page: ['i18n', 'platform'],
  form: ['field', 'platform/patience'],
  input: ['editing'],
  offer: ['form/pointer-press', 'i18n', 'number', 'platform'],
  picker: ['i18n', 'number', 'platform'],
  enhance: [],
  placement: ['page'],
  checkout: ['session', 'platform'],
  late: 'every room',
};

/** Arrows between files, or whatever `nameOf` makes of them; none from a thing to itself. */
function between(nameOf: (path: string) => string): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>(files.map((path) => [nameOf(path), new Set()]));
  for (const { from, to, isPackage } of imports) {
    const [start, end] = [nameOf(from), nameOf(to.replace(/\.js$/, '.ts'))];
    if (!isPackage && start !== end) arrows.get(start)!.add(end);
  }
  return arrows;
}

/** Every way that leads back to where it began, once each. */
function circles(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): void => {
    const at = way.indexOf(node);
    if (at >= 0) found.add([...way.slice(at), node].join(' → '));
    if (at >= 0 || done.has(node)) return;
    for (const next of arrows.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of arrows.keys()) visit(node, []);
  return [...found];
}

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

  test('every room is in the table, and the table holds no other', () => {
    const rooms = new Set(files.map(roomOf).filter(Boolean));
    assert.deepEqual([...rooms].sort(), Object.keys(MAY_KNOW).sort());
  });

  for (const [room, known] of Object.entries(MAY_KNOW)) {
    if (known === 'every room') continue;
    test(`${room}/ knows ${known.join(', ') || 'no other room'}`, () => {
      refuse(
        ({ from, to, isPackage }) =>
          roomOf(from) === room &&
          !isPackage &&
          roomOf(to) !== room &&
          !known.some((what) => to === `${what}.js` || roomOf(to) === what),
      );
    });
  }

  test('beside the rooms stand the entries, the element and its events, and nothing else', () => {
    assert.deepEqual(files.filter((path) => !roomOf(path)).sort(), [
      'checkout-phone-field.styles.ts',
      'checkout-phone-field.template.ts',
      'checkout-phone-field.ts',
      'define.node.ts',
      'define.ts',
      'enhance.ts',
      'events.ts',
      'index.ts',
      'server-rendering.ts',
      'server.ts',
    ]);
    const events = ['checkout', 'field', 'number', 'placement'];
    refuse(({ from, to }) => from === 'events.ts' && !events.includes(roomOf(to)));
    refuse(
      ({ from, to, isPackage }) => from === 'server.ts' && !isPackage && roomOf(to) !== 'number',
    );
  });

  test('no room imports the element, nor what is built on it', () => {
    const element =
      /^(checkout-phone-field(\..*)?|define(\.node)?|enhance|index|server(-rendering)?)\.js$/;
    refuse(({ from, to }) => roomOf(from) !== '' && element.test(to));
  });

  test('nothing runs in a circle, and between rooms no arrow runs back', () => {
    assert.deepEqual(circles(between((path) => path)), []);
    assert.deepEqual(circles(between((path) => roomOf(path) || path)), []);
  });

  test('a circle would be found', () => {
    const arrows = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a'])],
    ]);
    assert.deepEqual(circles(arrows), ['a → b → c → a']);
  });

  test('prints the rooms and what they know', (context) => {
    const arrows = between((path) => roomOf(path) || path.replace(/\.ts$/, ''));
    for (const [from, to] of [...arrows].sort(([a], [b]) => a.localeCompare(b))) {
      context.diagnostic(`${from} → ${[...to].sort().join(', ') || '·'}`);
    }
    const count = [...arrows.values()].reduce((sum, { size }) => sum + size, 0);
    context.diagnostic(`${count} arrows between rooms`);
  });

  test('only the server reads the plans of the library itself', () => {
    refuse(({ from, to }) => to.startsWith('libphonenumber-js') && from !== 'server.ts');
  });

  test('the engine, the metadata and the languages come lazily: no static import of the shell', () => {
    // Whatever is imported dynamically anywhere is to come later.
    const lazy = new Set(
      files.flatMap((name) => {
        const code = readFileSync(join(SRC, name), 'utf8').replace(/\bfrom\b/g, '');
        return [...code.matchAll(/\bimport\s*\(\s*'(\.[^']*)'/g)].map(([, path]) =>
          normalize(join(dirname(name), path!)).replaceAll('\\', '/'),
        );
      }),
    );
    const shell = new Set<string>();
    const visit = (file: string): void => {
      if (shell.has(file)) return;
      shell.add(file);
      const code = readFileSync(join(SRC, file), 'utf8')
        .replace(/\bimport\s*\(/g, 'later(')
        .replace(/\b(import|export)\s+type\b[^;]*;/g, '');
      for (const { to } of importsOf(file, code)) {
        assert.ok(!lazy.has(to), `${file} imports ${to} statically`);
        const target = to.replace(/\.js$/, '.ts');
        if (files.includes(target)) visit(target);
      }
    };
    visit('define.ts');
    assert.ok(shell.size > 5);
    // A list of nothing would hold nothing.
    for (const path of [
      'checkout/checkout',
      'enhance/as-told',
      'i18n/locales/fr',
      'late/adoption',
      'late/enhancements',
      'late/leisure',
      'late/take-over',
      'number/engine',
      'number/metadata/codes/33',
      'offer/make-offer',
      'picker/country-list',
      'late/page',
    ]) {
      assert.ok(files.includes(`${path}.ts`) && lazy.has(`${path}.js`), path);
    }
    // Whatever the lazy ones share with the shell is nothing but pure functions.
    assert.ok(!shell.has('picker/country-options.ts'));
  });

  test('the only packages are lit and libphonenumber-js', () => {
    refuse(({ to, isPackage }) => isPackage && !/^(lit|libphonenumber-js)(\/|$)/.test(to));
  });
});
