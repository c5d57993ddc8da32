#!/usr/bin/env node
/**
 * `npx checkout-phone-field preload <address> …`: prints hints at the files that a script tag asks for
 * later; see docs/cdn.md. `npx checkout-phone-field metadata <folder>`: writes the numbering plans of the libphonenumber-js
 * that is installed where it is called, one file a calling code, for a page to serve. See
 * docs/numbering-plans.md.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chunksOf } from './metadata-chunks.mjs';

const USAGE = `Usage: npx checkout-phone-field metadata <folder>

Writes the numbering plans of the installed libphonenumber-js into the folder, for
<script data-metadata="…"> or metadataFolder('…'). Update them first:
  npm update libphonenumber-js

       npx checkout-phone-field preload <address of dist/cdn> [calling code, language or file]…

Prints what a page with the script tag puts into its head to have those files early.`;

/** The library that is installed here; where a package manager keeps it to us, our own one. */
function library() {
  const here = createRequire(join(process.cwd(), 'package.json'));
  try {
    here.resolve('libphonenumber-js/package.json');
    return here;
  } catch {
    return createRequire(import.meta.url);
  }
}

/** @returns what was written, for a person */
function writeMetadata(folder) {
  const require = library();
  const { version } = require('libphonenumber-js/package.json');
  const metadata = require('libphonenumber-js/metadata.max.json');
  const chunks = chunksOf(metadata, require('libphonenumber-js/examples.mobile.json'));
  mkdirSync(folder, { recursive: true });
  // A code that is gone must not stay behind; what else is in the folder is not ours.
  for (const name of readdirSync(folder)) {
    if (/^\d{1,3}\.js$/.test(name) && !chunks.has(name.slice(0, -3))) rmSync(join(folder, name));
  }
  for (const [code, chunk] of chunks) {
    writeFileSync(join(folder, `${code}.js`), `export default ${JSON.stringify(chunk)};\n`);
  }
  const about = { 'libphonenumber-js': version, layout: metadata.version, codes: chunks.size };
  writeFileSync(join(folder, 'metadata.json'), `${JSON.stringify(about)}\n`);
  return `${chunks.size} calling codes of libphonenumber-js ${version} in ${folder}`;
}

/** @returns links to the engine and to what else is named, for a page's head */
function hints(address, names) {
  const integrity = new URL('../dist/cdn/integrity.json', import.meta.url);
  const files = Object.keys(JSON.parse(readFileSync(integrity, 'utf8')));
  return ['engine', ...names].map((name) => {
    const file = files.find((path) =>
      [`${name}.js`, `metadata/${name}.js`, `locales/${name}.js`].includes(
        path.slice(path.indexOf('/') + 1),
      ),
    );
    if (!file?.includes('/')) throw new Error(`There is no file for "${name}".`);
    return `<link rel="modulepreload" href="${address.replace(/\/?$/, '/')}${file}">`;
  });
}

const [command, folder, ...more] = process.argv.slice(2);
if (command === '--help' || command === '-h') {
  console.log(USAGE);
} else if (command === 'preload' && folder && !folder.startsWith('-')) {
  try {
    console.log(hints(folder, more).join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
} else if (command !== 'metadata' || !folder || folder.startsWith('-') || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    console.log(writeMetadata(resolve(folder)));
  } catch (error) {
    console.error(`${error.message}`);
    process.exitCode = 1;
  }
}
