/**
 * A Rollup plug-in for a build with everything in one file: puts data modules into it as JSON
 * texts that are parsed when they are asked for. A browser skims a string many times faster than
 * it parses and runs the same data as code, and most of it is never asked for.
 *
 * It rewrites `import('./x.js')` where `isData` says that x.js is data: a module that imports
 * nothing and whose only export is a default one that JSON can carry.
 */

import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import MagicString from 'magic-string';

const DYNAMIC_IMPORT = /\bimport\(\s*(['"])(\.[^'"]+)\1\s*\)/g;

/** The data as the text of a string literal of JavaScript, in the shorter quotes. */
function literalOf(data) {
  const text = JSON.stringify(data);
  const escaped = text.replace(/[\\'\u2028\u2029]/g, (found) =>
    found.length === 1 && found > '~' ? JSON.stringify(found).slice(1, -1) : `\\${found}`,
  );
  return `'${escaped}'`;
}

/** @param {(path: string) => boolean} isData whether the module at an absolute path is data */
export function dataAsText(isData) {
  return {
    name: 'data-as-text',
    async transform(code, id) {
      const changed = new MagicString(code);
      for (const found of code.matchAll(DYNAMIC_IMPORT)) {
        const path = resolve(dirname(id), found[2]);
        if (!isData(path)) continue;
        const module = await import(pathToFileURL(path).href);
        const data = module.default;
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data)) {
          this.error(`${path} holds what JSON can't carry.`);
        }
        const end = found.index + found[0].length;
        changed.overwrite(found.index, end, `dataOfText(${literalOf(data)})`);
      }
      if (!changed.hasChanged()) return null;
      changed.prepend(
        'const dataOfText = (text) => Promise.resolve({ default: JSON.parse(text) });\n',
      );
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
