/** What the pages for people say can be followed: links, commands, rooms, promises. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { runtimeDependencies } from '../../scripts/package/runtime-dependencies.mjs';
import { filesBelow } from './support/files.js';
import { manifest, ROOT, thePackage } from './support/packed.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What a reader's own app is started with, as Vite and Next.js write it. */
const OF_READERS = ['dev'];

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/SECURITY.md',
  'CHANGELOG.md',
  '.changeset/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('pages for people', () => {
  for (const page of PAGES) {
    test(`${page}: links lead somewhere, commands exist`, () => {
      const text = read(page);
      for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)) {
        assert.ok(existsSync(join(ROOT, dirname(page), target!)), `${page} → ${target}`);
      }
      for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) {
        const isThere = OF_READERS.includes(script!) || manifest.scripts[script!];
        assert.ok(isThere, `${page}: npm run ${script}`);
      }
    });
  }

  test('every room of src is on the map', () => {
    const map = read('CONTRIBUTING.md');
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.ok(rooms.length >= 8);
    for (const room of rooms) assert.ok(map.includes(`\`src/${room}/\``), `src/${room}/`);
  });

  test('the files and folders that the guide names are there', () => {
    const named = read('CONTRIBUTING.md').matchAll(
      /(?<![\w/.-])((?:src|scripts|test|demo|stories|themes|docs)\/[\w./-]*|\.github\/[\w./-]+)/g,
    );
    const paths = [...new Set([...named].map(([, path]) => path!.replace(/\.$/, '')))];
    assert.ok(paths.length > 20);
    for (const path of paths) assert.ok(existsSync(join(ROOT, path)), path);
  });

  test('the sizes that docs/reference.md states are those that the budgets allow', () => {
    const budgets = JSON.parse(read('scripts/size/budgets.json')) as Record<string, number>;
    const { shell = 0, frenchTotal = 0, picker = 0, countryList = 0, classic = 0 } = budgets;
    const [, ...rows] = read('docs/reference.md').split('| by a script tag, brotli | kB |');
    const stated = [...rows.join('').matchAll(/\| under (\d+) \|/g)].map(
      ([, kB]) => Number(kB) * 1000,
    );
    const allowed = [
      shell,
      frenchTotal,
      frenchTotal + picker,
      frenchTotal + picker + countryList,
      classic,
    ];
    assert.equal(stated.length, allowed.length);
    for (const [at, bytes] of allowed.entries()) {
      assert.ok(
        bytes < stated[at]! && bytes > stated[at]! - 1000,
        `${bytes}, stated ${stated[at]}`,
      );
    }
  });

  test('the number of packages is the one that SECURITY.md states', () => {
    const words = ['five', 'six', 'seven', 'eight', 'nine'];
    const word = words[runtimeDependencies(ROOT).length - 5];
    assert.match(read('.github/SECURITY.md'), new RegExp(`: ${word} packages in all`));
  });
});

/** What could take a number out of the page, or keep it; but for a few warnings to the developer, in constant words. */
const LEAKS =
  /\b(fetch|sendBeacon|localStorage|sessionStorage|indexedDB|caches|postMessage|BroadcastChannel)\b\s*[.(]|new (XMLHttpRequest|WebSocket|EventSource|Image|Worker)\b|document\.cookie|console\.\w+\(\s*(?![`'"]<checkout-phone-field>: (\$\{\w+\}([`'"]\)| owns the phone input, )|the page (keeps putting|takes its input back)|the session asks for a shipping))/;
/** What a strict policy forbids. */
const UNSAFE = /\beval\(|new Function\b|setTimeout\(["'`]|document\.write/;

describe('what SECURITY.md promises', () => {
  const { folder } = thePackage();
  const published = filesBelow(folder).filter((path) => path.endsWith('.js'));

  test('no published file asks a server, stores, logs, or makes code of text', () => {
    assert.ok(published.length > 500);
    const found: string[] = [];
    for (const path of published) {
      const code = readFileSync(join(folder, path), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '');
      for (const pattern of [LEAKS, UNSAFE]) {
        const [match] = code.match(pattern) ?? [];
        if (match) found.push(`${path}: ${match}`);
      }
    }
    assert.deepEqual(found, []);
  });

  test('it would be noticed', () => {
    for (const code of [
      'fetch("/x")',
      'localStorage.phone = x',
      'new XMLHttpRequest',
      'console.log(value)',
      'navigator.sendBeacon(url, value)',
    ]) {
      assert.match(code, LEAKS);
    }
    assert.match('new Function("return 1")', UNSAFE);
  });

  test('texts never become markup in our modules', () => {
    for (const path of published.filter((name) => !name.startsWith('dist/cdn/'))) {
      const code = readFileSync(join(folder, path), 'utf8');
      assert.doesNotMatch(code, /\.(inner|outer)HTML\b|insertAdjacentHTML|unsafeHTML/, path);
    }
  });
});
