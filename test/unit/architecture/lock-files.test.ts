/**
 * The lock files serve everyone who installs: they hold the packages of every platform, not only of
 * the one that wrote them, without which npm 11 refuses `npm ci`; the hash of each; and no address of
 * a registry. npm 11 repairs one that lacks a package: `npm install --package-lock-only`. Older ones
 * do not, and leave packages out when they write a new lock file beside an old node_modules.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Entries = Readonly<Record<string, Entry>>;

/** Whether a package that lies at `at` finds another one, as Node looks for it. */
function finds(entries: Entries, at: string, name: string): boolean {
  const folders = at.split('/');
  return [...folders.keys(), folders.length].some((end) => {
    const folder = folders.slice(0, end).join('/');
    return `${folder ? `${folder}/` : ''}node_modules/${name}` in entries;
  });
}

const notLocked = (entries: Entries) =>
  Object.entries(entries).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(entries, at, name)),
  );

/** Entries with an address of a registry; those of a workspace name a folder. */
const addressed = (entries: Entries) =>
  Object.keys(entries).filter((at) => /^[a-z+]+:/.test(entries[at]!.resolved ?? ''));

/**
 * Packages that could be other bytes than those that were tested; a workspace is none, nor is what
 * comes within another package, whose hash is its own.
 */
const unhashed = (entries: Entries) =>
  Object.keys(entries).filter(
    (at) =>
      at.includes('node_modules/') &&
      !entries[at]!.link &&
      !entries[at]!.inBundle &&
      !entries[at]!.integrity,
  );

describe('lock files', () => {
  for (const folder of ['', 'test/frameworks/', 'test/types/', 'test/users/', 'bench/peers/']) {
    const file = `${folder}package-lock.json`;
    test(`${file} is complete, with hashes and without addresses`, () => {
      const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
      const { packages } = JSON.parse(text) as { packages: Entries };
      assert.deepEqual(notLocked(packages), []);
      assert.deepEqual(addressed(packages), []);
      assert.deepEqual(unhashed(packages), []);
    });
  }

  test('a package that is left out, one without a hash, and an address would be noticed', () => {
    const entries: Entries = {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-win32': '1.0.0' } },
      'node_modules/a/node_modules/a-linux': { resolved: 'https://example.com/a.tgz' },
      'node_modules/@b/b': { integrity: 'sha512-b', optionalDependencies: { a: '1.0.0' } },
    };
    assert.deepEqual(notLocked(entries), ['a-win32']);
    assert.deepEqual(addressed(entries), ['node_modules/a/node_modules/a-linux']);
    assert.deepEqual(unhashed(entries), ['node_modules/a', 'node_modules/a/node_modules/a-linux']);
  });
});
