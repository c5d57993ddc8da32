/** docs/browsers.md is true: its tables, the syntax of the published files, the built-ins they use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'acorn';
import { FEATURES } from '../../scripts/package/browser-features.mjs';
import { oldest, renewed, since } from '../../scripts/package/browser-support.mjs';
import { run } from '../../scripts/package/pack.mjs';
import { filesBelow } from './support/files.js';
import { ROOT, thePackage } from './support/packed.js';

const { folder } = thePackage();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const modules = filesBelow(folder).filter((path) => path.endsWith('.js'));

/** Sentences on the files that are not of this version of ECMAScript. */
function newerThan(ecmaVersion: 2021 | 2022): string[] {
  return modules.flatMap((path) => {
    const sourceType = path.endsWith('.classic.js') ? 'script' : 'module';
    try {
      parse(read(path), { ecmaVersion, sourceType });
      return [];
    } catch (error) {
      return [`${path}: ${error}`];
    }
  });
}

describe('supported browsers', () => {
  test('every published file parses as ES2022', () => {
    assert.ok(modules.length > 500);
    assert.deepEqual(newerThan(2022), []);
  });

  test('the parser would notice newer syntax', () => {
    assert.ok(newerThan(2021).length > 0);
    assert.throws(() => parse('/[\\p{L}--[a-z]]/v', { ecmaVersion: 2022 }));
    assert.throws(() => parse('using x = y', { ecmaVersion: 2022, sourceType: 'module' }));
  });

  test('the sources compile with the library of ES2022: no newer built-in is used', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const compile = (library: string) =>
      run(
        process.execPath,
        [tsc, '-p', 'tsconfig.json', '--noEmit', '--lib', `${library},DOM,DOM.Iterable`],
        ROOT,
      );
    const { status, all } = compile('ES2022');
    assert.equal(status, 0, all);
    assert.match(compile('ES2021').all, /Property 'at' does not exist/);
  });

  test('no regular expression looks behind, which Safari learned only in 16.4', () => {
    for (const path of modules) assert.doesNotMatch(read(path), /\(\?<[=!]/, path);
  });

  test('the tables are those of the data', () => {
    const page = readFileSync(join(ROOT, 'docs/browsers.md'), 'utf8');
    assert.equal(page, renewed(page), 'node scripts/package/browser-support.mjs renews them');
  });

  test('every feature of the tables is used', () => {
    const built = modules
      .filter((path) => /^dist\/cdn\/([\da-f]{8}\/)?[\w-]+\.js$/.test(path))
      .map(read)
      .join('\n');
    for (const { name, use } of FEATURES) assert.match(built, use, name);
  });

  test('the reader of the data knows flags, parts and what never came', () => {
    assert.equal(since('css.selectors.state', 'chrome'), '125');
    assert.equal(since('api.Element.moveBefore', 'safari'), undefined);
    assert.equal(since('css.selectors.dir', 'firefox'), '49');
    assert.throws(() => since('api.Nothing', 'chrome'));
    assert.equal(oldest('needed').safari, '16.4');
  });

  test('the README states the same versions', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const { chrome, firefox, safari } = oldest('needed');
    assert.ok(
      readme.includes(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`),
      `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`,
    );
  });
});
