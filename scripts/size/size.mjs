/**
 * What a page downloads, raw, by gzip and by brotli (both at their highest level, which is what a
 * CDN stores). `--check` fails when a budget of budgets.json is passed, and when dist/cdn holds a
 * script that no budget speaks of; `--record` writes the figures of this version into trend.json.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesFolder } from '../package/files-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
/** Where the files are that come later. */
const later = filesFolder(cdn);
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Scripts that have a line of their own: the key in the budgets and in the trend, and what it is. */
const FILES = {
  'checkout-phone-field.js': ['shell', 'shell'],
  'engine.js': ['engine', 'engine'],
  'metadata/surroundings.js': [
    'surroundings',
    'what stands around a number, for a text with any of it',
  ],
  'adoption.js': ['adoption', 'taking care of a page’s own input, where there is one'],
  'enhance.js': ['enhance', 'making fields of a page’s inputs, where it asks for it'],
  'offer.js': ['offer', 'offer of another number, where one is in doubt'],
  'checkout.js': ['checkout', 'what a session says, where there is one'],
  'picker.js': ['picker', 'list of countries and what else can wait, at idle'],
  'country-list.js': ['countryList', 'searchable list of countries, where somebody comes near'],
  'placement.js': [
    'placement',
    'reading a page: the place, with a session, and the country of a form',
  ],
  'take-over.js': ['takeOver', 'take-over of what a server drew'],
  'checkout-phone-field.classic.js': ['classic', 'classic, all in one'],
};

/** Folders of small files, of which a page loads one: their largest and their median are held. */
const FOLDERS = { metadata: ['metadata', 'metadata'], locales: ['locale', 'language'] };

/** Where a file is: beside the shell, or among those that come later. */
const placeOf = (file) =>
  [join(cdn, file), join(cdn, later, file)].find((path) => existsSync(path));

const scriptsOf = (folder) => readdirSync(folder).filter((name) => name.endsWith('.js'));
/** Scripts below a folder of those that come later, by their path there. */
const scriptsIn = (folder) =>
  scriptsOf(join(cdn, later, folder)).map((name) => `${folder}/${name}`);

function sizeOf(file) {
  const bytes = readFileSync(placeOf(file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

const sum = (parts) =>
  parts.reduce((total, part) => ({
    raw: total.raw + part.raw,
    gzip: total.gzip + part.gzip,
    brotli: total.brotli + part.brotli,
  }));

/** The rows of the table by their key in the budgets and in the trend. */
function measure() {
  const rows = {};
  const there = [
    ...scriptsOf(cdn),
    ...scriptsOf(join(cdn, later)),
    ...Object.keys(FILES).filter((file) => file.includes('/')),
  ];
  const known = Object.keys(FILES).filter((file) => there.includes(file));
  // A script that is not in the table is measured all the same, by its name.
  for (const file of new Set([...known, ...there])) {
    const [key, what] = FILES[file] ?? [file, 'not in the table'];
    rows[key] = { name: `${what} (${file})`, ...sizeOf(file) };
  }
  for (const [folder, [key, what]] of Object.entries(FOLDERS)) {
    const sizes = scriptsIn(folder)
      .filter((file) => !FILES[file])
      .map((file) => ({ file, ...sizeOf(file) }))
      .sort((a, b) => a.brotli - b.brotli);
    const largest = sizes.at(-1);
    const median = sizes[Math.floor((sizes.length - 1) / 2)];
    rows[`${key}Largest`] = { ...largest, name: `largest ${what} (${largest.file})` };
    rows[`${key}Median`] = {
      ...median,
      name: `median ${what} of ${sizes.length} (${median.file})`,
    };
  }
  rows.frenchTotal = {
    name: 'total for a French number',
    ...sum([rows.shell, rows.engine, sizeOf('metadata/33.js')]),
  };
  return rows;
}

const kB = (bytes) => (bytes / 1000).toFixed(2);

function print(rows) {
  const width = Math.max(...Object.values(rows).map(({ name }) => name.length));
  const line = (name, ...cells) =>
    console.log(name.padEnd(width), ...cells.map((cell) => String(cell).padStart(9)));
  line('', 'raw kB', 'gzip kB', 'brotli kB');
  for (const { name, raw, gzip, brotli } of Object.values(rows)) {
    line(name, kB(raw), kB(gzip), kB(brotli));
  }
}

/** Sentences on all that is not as `budgets.json` (brotli bytes by key) says. */
function problemsOf(rows) {
  const budgets = JSON.parse(readFileSync(beside('budgets.json'), 'utf8'));
  const known = Object.keys(FOLDERS);
  const folders = [cdn, join(cdn, later)].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory()),
  );
  return [
    ...Object.entries(rows).flatMap(([key, { name, brotli }]) => {
      if (!(key in budgets)) return [`${name}: no budget in scripts/size/budgets.json ("${key}").`];
      const isOver = brotli > budgets[key];
      return isOver ? [`${name}: ${kB(brotli)} kB is over ${kB(budgets[key])} kB (brotli).`] : [];
    }),
    ...Object.keys(budgets)
      .filter((key) => !rows[key])
      .map((key) => `scripts/size/budgets.json speaks of "${key}", which is not measured.`),
    ...folders
      .filter(({ name }) => name !== later && !known.includes(name))
      .map(({ name }) => `dist/cdn/${name}: no budget covers this folder.`),
  ];
}

function record(rows) {
  const file = beside('trend.json');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const trend = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const figures = Object.fromEntries(
    Object.entries(rows).map(([key, { brotli }]) => [key, brotli]),
  );
  const entry = { version, date: new Date().toISOString().slice(0, 10), brotli: figures };
  const same = trend.findIndex(
    ({ version: other, date }) => other === version && date === entry.date,
  );
  if (same >= 0) trend[same] = entry;
  else trend.push(entry);
  writeFileSync(file, `${JSON.stringify(trend, null, 2)}\n`);
}

const rows = measure();
print(rows);
if (process.argv.includes('--record')) record(rows);
if (process.argv.includes('--check')) {
  const problems = problemsOf(rows);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
