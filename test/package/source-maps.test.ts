/**
 * Source maps: every module has one, it leads to sources that are there, and to the right places in
 * them. Modules of data have none, by design: see scripts/package/finish-modules.mjs.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { type EncodedSourceMap, eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { filesBelow } from './support/files.js';
import { thePackage } from './support/packed.js';

const DATA =
  /^dist\/(number\/metadata\/codes|i18n\/locales|cdn\/[\da-f]{8}\/metadata|cdn\/[\da-f]{8}\/locales)\/(?!surroundings)/;

const folder = thePackage().folder;
const modules = filesBelow(folder).filter((path) => path.endsWith('.js'));
/** Published as they are written: what a debugger shows is the source. */
const WRITTEN = /^frameworks\//;
const mapped = modules.filter((path) => !DATA.test(path) && !WRITTEN.test(path));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const mapOf = (path: string) => JSON.parse(read(`${path}.map`)) as EncodedSourceMap;

/** The sources of a map: in it, or in the package. */
function sourcesOf(path: string, map: EncodedSourceMap): string[] {
  return map.sources.map((source, index) => {
    const inside = map.sourcesContent?.[index];
    return inside ?? readFileSync(resolve(folder, dirname(path), source!), 'utf8');
  });
}

const KEYWORD = /^(const|return|function|this|void|else|null|true|false|typeof|class|extends)$/;

/** How many of a map's places can be judged, and how many of them lead to the word they should. */
function judge(path: string, map: EncodedSourceMap): { places: number; right: number } {
  const sources = sourcesOf(path, map).map((text) => text.split('\n'));
  const lines = read(path).split('\n');
  const isMinified = path.startsWith('dist/cdn/');
  let places = 0;
  let right = 0;
  eachMapping(new TraceMap(map), (place) => {
    if (place.source === null) return;
    const there = sources[map.sources.indexOf(place.source)]![place.originalLine - 1];
    const here = lines[place.generatedLine - 1]!.slice(place.generatedColumn);
    const word = here.match(/^[\w$#]+/)?.[0];
    // Minified, a short word is a new name, and a keyword may be another one.
    if (!word || (isMinified && (word.length < 4 || KEYWORD.test(word)))) return;
    places++;
    if (there?.startsWith(word, place.originalColumn)) right++;
  });
  return { places, right };
}

describe('source maps', () => {
  test('every module of code names its map, which is beside it', () => {
    assert.ok(mapped.length > 50, `${mapped.length} modules`);
    for (const path of mapped) {
      const name = `${path.slice(path.lastIndexOf('/') + 1)}.map`;
      assert.ok(read(path).trimEnd().endsWith(`//# sourceMappingURL=${name}`), path);
      assert.ok(existsSync(join(folder, `${path}.map`)), `${path}.map`);
    }
  });

  test('no module of data names a map', () => {
    const data = modules.filter((path) => DATA.test(path));
    assert.ok(data.length > 500, `${data.length} modules`);
    for (const path of data) assert.doesNotMatch(read(path), /sourceMappingURL/, path);
  });

  test('types lead to their sources too', () => {
    const types = filesBelow(folder).filter((path) => /^dist\/.*\.d\.ts$/.test(path));
    assert.ok(types.length > 50);
    for (const path of types) {
      const [, name] = read(path).match(/\/\/# sourceMappingURL=(\S+)\s*$/) ?? [];
      if (!name) continue;
      for (const source of mapOf(path).sources) {
        assert.ok(existsSync(resolve(folder, dirname(path), source!)), `${path} → ${source}`);
      }
    }
  });

  test('every source is published; what is in the map is the same text', () => {
    for (const path of mapped) {
      const map = mapOf(path);
      assert.ok(map.sources.length > 0, path);
      map.sources.forEach((source, index) => {
        const place = resolve(folder, dirname(path), source!);
        const inside = map.sourcesContent?.[index];
        const from = relative(folder, place).replaceAll('\\', '/');
        // Code of others is not ours to publish as a file: it is in the map.
        const [, ofOthers] = from.match(/^node_modules\/(.*)$/) ?? [];
        if (ofOthers) assert.ok(inside, `${path} → ${source}`);
        else {
          assert.match(from, /^src\//, `${path} → ${source}`);
          const published = readFileSync(place, 'utf8');
          if (inside) assert.equal(inside, published, `${path} → ${source}`);
          assert.ok(published.trim(), from);
        }
      });
    }
  });

  test('the files for a script tag carry their sources, wherever they are copied to', () => {
    for (const path of mapped.filter((name) => name.startsWith('dist/cdn/'))) {
      const { sources, sourcesContent } = mapOf(path);
      assert.equal(sourcesContent?.filter(Boolean).length, sources.length, path);
    }
  });

  test('the places are the right ones', (t) => {
    let all = 0;
    for (const path of mapped) {
      const { places, right } = judge(path, mapOf(path));
      all += places;
      // A minifier makes expressions of others now and then, a compiler hardly ever.
      const enough = path.startsWith('dist/cdn/') ? 0.8 : 0.95;
      // The build gives two imports another name: the end of their line is no longer where it was.
      const most = Math.min(places * enough, places - 2);
      assert.ok(right >= most, `${path}: ${right} of ${places}`);
    }
    assert.ok(all > 10_000);
    t.diagnostic(`${all} places in ${mapped.length} maps`);
  });

  test('a map that is a line off would be noticed', () => {
    for (const path of [
      'dist/checkout/checkout.js',
      mapped.find((name) => /^dist\/cdn\/.*\/engine\.js$/.test(name))!,
    ]) {
      const map = mapOf(path);
      const { places, right } = judge(path, { ...map, mappings: `;${map.mappings}` });
      assert.ok(right < places * 0.2, `${path}: ${right} of ${places}`);
      const off = {
        ...map,
        sources: map.sources,
        sourcesContent: sourcesOf(path, map).map((text) => `\n${text}`),
      };
      const shifted = judge(path, off);
      assert.ok(
        shifted.right < shifted.places * 0.5,
        `${path}: ${shifted.right} of ${shifted.places}`,
      );
    }
  });
});
