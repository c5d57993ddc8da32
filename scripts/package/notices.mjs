/**
 * THIRD-PARTY-LICENSES.txt of dist/cdn, whose files hold code and data of others. What is in them is
 * not listed by hand: the source maps of the files tell which packages their code came from.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimeDependencies } from './runtime-dependencies.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The name of the file. */
export const NOTICES = 'THIRD-PARTY-LICENSES.txt';

/** The licences that may be bundled or installed beside ours, as SPDX expressions. */
export const ACCEPTED = ['MIT', 'BSD-3-Clause', 'Apache-2.0'];

/** Names of the packages whose code is in the files of a folder, sorted. */
export function bundledPackages(cdn) {
  const names = new Set();
  for (const file of readdirSync(cdn).filter((name) => name.endsWith('.js.map'))) {
    for (const source of JSON.parse(readFileSync(join(cdn, file), 'utf8')).sources) {
      const name = source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
      if (name) names.add(name);
    }
  }
  return [...names].sort();
}

const rule = '-'.repeat(78);
const section = (title, text) => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`;

/** The installed package of this name, if its licence is one we may hand on. */
function handedOn(name) {
  const one = runtimeDependencies(root).find((other) => other.name === name);
  if (!one) throw new Error(`${name} is bundled, but no dependency.`);
  if (!ACCEPTED.includes(one.license)) throw new Error(`${name} has the licence ${one.license}.`);
  if (!one.licenceFile) throw new Error(`${name} ships no text of its licence.`);
  return one;
}

/** The notices for the packages of these names and for the metadata. */
export function noticesFor(names) {
  // Packages of one project carry one text, which is written once.
  const packagesByText = new Map();
  // Its plans are data, of which no source map tells.
  for (const one of [...new Set([...names, 'libphonenumber-js'])].sort().map(handedOn)) {
    const text = readFileSync(one.licenceFile, 'utf8').replaceAll('\r\n', '\n').trim();
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), one]);
  }
  const { name, version, folder } = handedOn('libphonenumber-js');
  return [
    `The files of this folder are checkout-phone-field, whose licence comes first, with the work of\n` +
      'others in them, whose licences follow.\n',
    section('checkout-phone-field (MIT)', readFileSync(join(root, 'LICENSE'), 'utf8')),
    ...[...packagesByText].map(([text, packages]) => {
      const titles = packages.map((one) => `${one.name} ${one.version} (${one.license})`);
      return section(titles.join('\n'), text);
    }),
    section(
      `The metadata of Google's libphonenumber (Apache-2.0)\n` +
        `In */metadata/*.js and checkout-phone-field.classic.js; taken from ${name} ${version},\n` +
        'which compiled it from the original, and split by calling code.',
      readFileSync(join(folder, 'LICENSE.Apache'), 'utf8'),
    ),
  ].join('\n');
}

/** Writes the file into the folder of the built files. */
export function writeNotices(cdn) {
  writeFileSync(join(cdn, NOTICES), noticesFor(bundledPackages(cdn)));
}
