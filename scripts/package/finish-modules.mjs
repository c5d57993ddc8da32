/**
 * The last touch to what the compiler wrote, before Rollup reads it. The data of metadata and
 * languages has no source map: a map of a table leads nowhere, and there are some 250 of them. The
 * compiler knows no such exception, so the maps and the lines that name them are taken away, and
 * with them the declarations of modules that nobody imports by name.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of data below dist: one exported value a module. */
export const DATA_FOLDERS = ['number/metadata/codes', 'i18n/locales'];

const MAP_LINE = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/** Works on the compiler's output in `folder`. */
export function finishModules(folder) {
  for (const data of DATA_FOLDERS) {
    for (const name of readdirSync(join(folder, data))) {
      const file = join(folder, data, name);
      if (!name.endsWith('.js')) rmSync(file);
      else writeFileSync(file, `${readFileSync(file, 'utf8').replace(MAP_LINE, '')}\n`);
    }
  }
}

/** The tables of what is fetched later, by the module that reads each, and the entry that each is. */
const TABLES = {
  'number/files.js': ['./metadata/load-table.js', 'checkout-phone-field/plans'],
  'i18n/files.js': ['./load-table.js', 'checkout-phone-field/languages'],
};

/**
 * Lets the modules reach those tables by their names in the package: so an application can put tables
 * of its own in their place by an alias of its bundler. After Rollup, which needs no such door.
 */
export function openTables(folder) {
  for (const [path, [from, to]] of Object.entries(TABLES)) {
    const file = join(folder, path);
    const code = readFileSync(file, 'utf8');
    const opened = code.replace(`'${from}'`, `'${to}'`);
    if (opened === code) throw new Error(`${path} no longer imports ${from}.`);
    writeFileSync(file, opened);
  }
}
