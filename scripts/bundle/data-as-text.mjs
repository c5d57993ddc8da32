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

/**
 * The data as a raw template, in which the many backslashes of patterns need no second one. JSON
 * escapes what a template could not hold raw, but for the two signs that end a text or open a hole;
 * what is not ASCII as well, since a page in an older encoding would read it in that.
 */
function literalOf(data) {
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = JSON.stringify(data).replace(/[^ -~]|`|\$(?=\{)/g, escaped);
  return `\`${text}\``;
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
        changed.overwrite(found.index, end, `dataOfText${literalOf(data)}`);
      }
      if (!changed.hasChanged()) return null;
      changed.prepend(
        'const dataOfText = ({ raw }) => Promise.resolve({ default: JSON.parse(raw[0]) });\n',
      );
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
