/** The hashes that are published are those of the files, and the command prints them for a page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesBelow } from './support/files.js';
import { thePackage } from './support/packed.js';

const { folder } = thePackage();
const cdn = join(folder, 'dist/cdn');
const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Record<
  string,
  string
>;

/** What the command prints; it must end well unless it is told something wrong. */
function command(...args: string[]) {
  return spawnSync(process.execPath, [join(folder, 'dist/import-map.mjs'), ...args], {
    encoding: 'utf8',
  });
}

describe('integrity', () => {
  test('every script has a hash, and nothing else has', () => {
    const scripts = filesBelow(cdn).filter((path) => path.endsWith('.js'));
    assert.ok(scripts.length > 250, `${scripts.length} scripts`);
    assert.deepEqual(Object.keys(hashes).sort(), scripts);
  });

  test('each is that of the bytes that are published', () => {
    for (const [path, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(join(cdn, path));
      assert.equal(hash, `sha256-${createHash('sha256').update(bytes).digest('base64')}`, path);
    }
  });

  for (const base of ['/phone/', 'https://cdn.example/phone@1.2.3/', './', '/']) {
    test(`the import map for ${base} names every file by its address`, () => {
      const { status, stdout, stderr } = command(base);
      assert.deepEqual([status, stderr], [0, '']);
      const [, json] = stdout.match(/^<script type="importmap">(.*)<\/script>\n$/) ?? [];
      assert.deepEqual(JSON.parse(json!), {
        integrity: Object.fromEntries(
          Object.entries(hashes).map(([path, hash]) => [base + path, hash]),
        ),
      });
    });
  }

  // A browser ignores an address that it can't make sense of, and would check nothing.
  for (const base of ['', 'phone/', '/phone', 'cdn.example/phone/']) {
    test(`"${base}" is refused: no file would be checked`, () => {
      const { status, stdout, stderr } = command(base);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^Usage: /);
    });
  }
});
