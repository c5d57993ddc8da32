/** What comes with the package: its dependencies and theirs, as they are installed here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of the package `name`, as Node would find it for a module in `from`. */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed.`);
  }
}

/** The file with the licence's text, or undefined. */
function licenceFile(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  return name && join(folder, name);
}

/**
 * Every package that npm installs beside ours, sorted by name.
 * @param root folder of our package.json
 */
export function runtimeDependencies(root) {
  const found = new Map();
  const visit = (folder) => {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      const at = folderOf(name, folder);
      if (found.has(at)) continue;
      const { version, license } = manifestIn(at);
      found.set(at, { name, version, license, folder: at, licenceFile: licenceFile(at) });
      visit(at);
    }
  };
  visit(root);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
