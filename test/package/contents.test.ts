/** What is in the tarball: what is meant to be, nothing else, and nothing of the machine it was made on. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { editorFiles } from '../../scripts/manifest/editor-files.mjs';
import { filesFolder } from '../../scripts/package/files-folder.mjs';
import { filesBelow } from './support/files.js';
import { manifest, ROOT, thePackage } from './support/packed.js';

/** Every kind of file that is published, and why. */
const PUBLISHED: readonly (readonly [RegExp, string])[] = [
  [/^package\.json$/, 'what npm reads'],
  [/^(LICENSE|README\.md|CHANGELOG\.md)$/, 'what people read'],
  [/^(custom-elements|web-types|vscode[\w.-]*)\.json$/, 'what editors read'],
  [/^dist\/(?!cdn\/)([\w-]+\/)*[\w.-]+\.(js|d\.ts)(\.map)?$/, 'modules, types, maps'],
  [/^dist\/cjs\/[\w-]+\.(cjs|d\.cts)$/, 'what require() gets, and its types'],
  [/^dist\/cdn\/[\w.-]+\.js(\.map)?$/, 'files for a script tag'],
  [/^bin\/[\w-]+\.mjs$/, 'the command'],
  [/^dist\/cdn\/[\da-f]{8}\/[\w.-]+\.js(\.map)?$/, 'what such a script asks for later'],
  [/^dist\/cdn\/[\da-f]{8}\/metadata\/\d+\.js$/, 'metadata of a calling code'],
  [/^dist\/cdn\/[\da-f]{8}\/metadata\/surroundings\.js(\.map)?$/, 'what reads around a number'],
  [/^dist\/cdn\/[\da-f]{8}\/locales\/[a-z]{2,3}(-[\w]+)*\.js$/, 'a language'],
  [/^dist\/cdn\/integrity\.json$/, 'integrity of the files beside it'],
  [/^dist\/import-map\.mjs$/, 'the command that prints it as an import map'],
  [/^dist\/cdn\/THIRD-PARTY-LICENSES\.txt$/, 'licences of what is bundled'],
  [/^src\/([\w-]+\/)*[\w.-]+\.ts$/, 'what the maps lead to'],
  [/^frameworks\/angular\/[\w-]+\.ts$/, 'source that an application compiles with its own'],
  [/^frameworks\/(react|vue)\/[\w.-]+\.(js|d\.ts)$/, 'components, as they are written'],
  [/^themes\/([\w-]+\.css|README\.md)$/, 'themes'],
  [/^types\/[\w.-]+\.d\.ts$/, 'types that have no module'],
];

/** Kinds of files that the patterns above would let through, but that nobody needs. */
const KEPT_BACK: readonly (readonly [RegExp, string])[] = [
  [
    /\.(cdn|classic)\.(js|d\.ts)(\.map)?$(?<!^dist\/cdn\/.*)/,
    'stand-ins for the build of dist/cdn',
  ],
  [
    /(\.test\.|\.spec\.|\.stories\.|(^|\/)(test|tests|demo|stories|bench|scripts)\/)/,
    'tests and tools',
  ],
  [/^src\/(number\/metadata\/codes|i18n\/locales)\//, 'sources of data, which no map leads to'],
  [/^dist\/(number\/metadata\/codes|i18n\/locales)\/.*(\.d\.ts|\.map)$/, 'maps of data'],
];

const paths = () => thePackage().list.files.map(({ path }) => path);
const names = (list: readonly (readonly [RegExp, string])[], path: string) =>
  list.some(([pattern]) => pattern.test(path));

describe('contents of the tarball', () => {
  test('every file is of a kind that is meant to be published', () => {
    assert.deepEqual(
      paths().filter((path) => !names(PUBLISHED, path)),
      [],
    );
  });

  test('no test, no tool, no left-over of the build', () => {
    assert.deepEqual(
      paths().filter((path) => names(KEPT_BACK, path)),
      [],
    );
    for (const path of [
      'src/number/files.cdn.d.ts',
      'dist/number/files.cdn.js',
      'dist/x.test.js',
      'test/x.ts',
      'src/i18n/locales/fr.ts',
      'dist/i18n/locales/fr.js.map',
    ]) {
      assert.ok(names(KEPT_BACK, path), `${path} would be noticed`);
    }
    assert.ok(!names(KEPT_BACK, 'dist/cdn/checkout-phone-field.classic.js'));
  });

  test('what npm lists is what is installed', () => {
    assert.deepEqual(filesBelow(thePackage().folder), [...paths()].sort());
  });

  test('every calling code and every language is there, as a module and for a script tag', () => {
    const published = new Set(paths());
    const later = `dist/cdn/${filesFolder(join(thePackage().folder, 'dist/cdn'))}`;
    for (const [source, module, script] of [
      ['src/number/metadata/codes', 'dist/number/metadata/codes', `${later}/metadata`],
      ['src/i18n/locales', 'dist/i18n/locales', `${later}/locales`],
    ] as const) {
      const all = filesBelow(join(ROOT, source)).map((name) => name.replace(/\.ts$/, '.js'));
      assert.ok(all.length >= 40);
      for (const name of all) {
        assert.ok(published.has(`${module}/${name}`), `${module}/${name}`);
        assert.ok(published.has(`${script}/${name}`), `${script}/${name}`);
      }
    }
  });

  test('no path of a machine is in any file', () => {
    const { folder } = thePackage();
    const places = [ROOT, tmpdir(), homedir(), process.cwd()].map((place) =>
      place.replace(/[\\/]+$/, ''),
    );
    // A home folder, a drive, a file address: of any machine.
    const pattern = /(?<![\w.:/])\/(home|Users|root|tmp|var|mnt|opt)\/\w|\b[A-Z]:\\\w|file:\/\/\//;
    const found: string[] = [];
    for (const path of paths()) {
      const text = readFileSync(join(folder, path), 'utf8');
      for (const place of places) {
        if (place.length > 1 && text.includes(place)) found.push(`${path}: ${place}`);
      }
      const [match] = text.match(pattern) ?? [];
      if (match) found.push(`${path}: ${match}`);
    }
    assert.deepEqual(found, []);
    assert.match('"/home/someone/x.ts"', pattern);
  });

  test('the size is the one that docs/reference.md states, or less', (t) => {
    const { size, unpackedSize } = thePackage().list;
    const reference = readFileSync(join(ROOT, 'docs/reference.md'), 'utf8');
    const [, packed, unpacked] =
      reference.match(/under (\d+) kB packed and under\s+([\d.]+) MB on the disk/) ?? [];
    t.diagnostic(`${size} bytes packed, ${unpackedSize} bytes on the disk`);
    assert.ok(
      size < Number(packed) * 1e3,
      `${size} bytes packed, docs/reference.md says ${packed} kB`,
    );
    assert.ok(
      unpackedSize < Number(unpacked) * 1e6,
      `${unpackedSize} bytes, docs/reference.md: ${unpacked} MB`,
    );
    // A statement that is far from the truth is not one.
    assert.ok(
      size > Number(packed) * 700,
      `${size} bytes packed, docs/reference.md says ${packed} kB`,
    );
  });

  test('what editors read is there, as the manifest beside it tells', () => {
    const { folder } = thePackage();
    const files = Object.entries(editorFiles(folder));
    assert.equal(files.length, 3);
    for (const [name, data] of files) {
      assert.deepEqual(JSON.parse(readFileSync(join(folder, name), 'utf8')), data, name);
      // Settings of users name these paths.
      assert.equal(manifest.exports[`./${name}`], `./${name}`);
    }
  });

  test('every target of package.json is in the tarball', () => {
    const { folder } = thePackage();
    const published = paths();
    const targets = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(targets);
    const exported = targets(manifest.exports);
    assert.ok(exported.length > 10);
    for (const target of exported) {
      const [before, after] = target.slice('./'.length).split('*') as [string, string?];
      const there =
        after === undefined
          ? existsSync(join(folder, before))
          : published.some((path) => path.startsWith(before) && path.endsWith(after));
      assert.ok(there, target);
    }
    for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types']) {
      if (field in manifest) assert.ok(existsSync(join(folder, manifest[field])), field);
    }
  });

  test('package.json tells who may use it, where it runs, and what it is', () => {
    assert.equal(manifest.type, 'module');
    assert.equal(manifest.license, 'MIT');
    assert.match(manifest.engines.node, /^>=\d+$/);
    for (const field of ['name', 'version', 'description', 'author']) assert.ok(manifest[field]);
    // None of ours: nothing runs at an install.
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) {
      assert.equal(manifest.scripts[hook], undefined);
    }
  });
});
