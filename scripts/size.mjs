/**
 * What a page downloads, raw, by gzip and by brotli (both at their highest level, which is what a
 * CDN stores). `--check` fails when a budget of size-budgets.json is passed; `--record` writes the
 * figures of this version into size-trend.json.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');

function sizeOf(file) {
  const bytes = readFileSync(join(cdn, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

function chunksOf(folder) {
  return readdirSync(join(cdn, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name: `${folder}/${name}`, ...sizeOf(`${folder}/${name}`) }))
    .sort((a, b) => a.brotli - b.brotli);
}

const sum = (name, parts) =>
  parts.reduce(
    (total, part) => ({
      name,
      raw: total.raw + part.raw,
      gzip: total.gzip + part.gzip,
      brotli: total.brotli + part.brotli,
    }),
    { name, raw: 0, gzip: 0, brotli: 0 },
  );

/** The rows of the table by their key in the budgets and in the trend. */
export function measure() {
  const shell = { name: 'shell (checkout-phone-field.js)', ...sizeOf('checkout-phone-field.js') };
  const engine = { name: 'engine (engine.js)', ...sizeOf('engine.js') };
  const metadata = chunksOf('metadata');
  const locales = chunksOf('locales');
  const french = metadata.find(({ name }) => name === 'metadata/33.js');
  const median = (chunks) => chunks[Math.floor((chunks.length - 1) / 2)];
  return {
    shell,
    engine,
    picker: { name: 'list of countries (picker.js), at idle', ...sizeOf('picker.js') },
    placement: { name: 'placement (placement.js), with a session', ...sizeOf('placement.js') },
    metadataLargest: { ...metadata.at(-1), name: `largest metadata (${metadata.at(-1).name})` },
    metadataMedian: {
      ...median(metadata),
      name: `median metadata of ${metadata.length} (${median(metadata).name})`,
    },
    localeLargest: { ...locales.at(-1), name: `largest language (${locales.at(-1).name})` },
    localeMedian: {
      ...median(locales),
      name: `median language of ${locales.length} (${median(locales).name})`,
    },
    frenchTotal: sum('total for a French number', [shell, engine, french]),
    classic: {
      name: 'classic, all in one (checkout-phone-field.classic.js)',
      ...sizeOf('checkout-phone-field.classic.js'),
    },
  };
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

/** Sentences on every budget that is passed: `size-budgets.json` holds brotli bytes by key. */
function passedBudgets(rows) {
  const budgets = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8'));
  return Object.entries(budgets).flatMap(([key, budget]) => {
    if (!rows[key]) return [`size-budgets.json speaks of "${key}", which is not measured.`];
    const { name, brotli } = rows[key];
    return brotli > budget ? [`${name}: ${kB(brotli)} kB is over ${kB(budget)} kB (brotli).`] : [];
  });
}

function record(rows) {
  const file = join(root, 'size-trend.json');
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
  const passed = passedBudgets(rows);
  for (const sentence of passed) console.error(sentence);
  process.exitCode = passed.length > 0 ? 1 : 0;
}
