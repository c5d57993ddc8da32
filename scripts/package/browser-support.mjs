/**
 * The tables of docs/browsers.md: since which version each browser has what the field asks for, from
 * MDN's browser-compat-data, and the oldest versions that follow from it.
 *
 *   node scripts/package/browser-support.mjs           writes them
 *   node scripts/package/browser-support.mjs --check   fails if they are not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { FEATURES } from './browser-features.mjs';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const page = fileURLToPath(new URL('../../docs/browsers.md', import.meta.url));

const BROWSERS = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  safari_ios: 'iOS',
};

/**
 * The first version of a browser that has a feature whole, without a flag or another name, and has
 * it still; undefined if none has.
 */
export function since(key, browser) {
  const entry = key.split('.').reduce((part, name) => part?.[name], data)?.__compat;
  if (!entry) throw new Error(`browser-compat-data has no ${key}.`);
  const whole = [entry.support[browser]]
    .flat()
    .find(
      (one) =>
        typeof one.version_added === 'string' &&
        one.version_added !== 'preview' &&
        !one.version_removed &&
        !one.flags &&
        !one.partial_implementation &&
        !one.prefix &&
        !one.alternative_name,
    );
  return whole?.version_added.replace('≤', '');
}

/** Sorts versions: 9 before 10.1 before 10.3. */
function byVersion(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left[0] - right[0] || (left[1] ?? 0) - (right[1] ?? 0);
}

/** The first versions of each browser that have all features of these ranks. */
export function oldest(...ranks) {
  const features = FEATURES.filter(({ rank }) => ranks.includes(rank));
  return Object.fromEntries(
    Object.keys(BROWSERS).map((browser) => {
      const versions = features.map(({ key }) => since(key, browser));
      return [browser, versions.sort(byVersion).at(-1)];
    }),
  );
}

const row = (...cells) => `| ${cells.join(' | ')} |`;
const head = (...cells) => [row(...cells), row(...cells.map(() => '---'))];

/** The tables by the names of their places in the page. */
export function tables() {
  const names = Object.values(BROWSERS);
  const browsers = Object.keys(BROWSERS);
  const ranks = { needed: 'The field needs', look: 'Its look needs', extra: 'Used where it is' };
  return {
    versions: [
      ...head('', ...names),
      row('works from', ...Object.values(oldest('needed'))),
      row('looks as designed from', ...Object.values(oldest('needed', 'look'))),
    ].join('\n'),
    features: Object.entries(ranks)
      .map(([rank, title]) =>
        [
          ...head(title, ...names, 'what for', 'without it'),
          ...FEATURES.filter((feature) => feature.rank === rank).map(
            ({ name, key, why, without }) =>
              row(name, ...browsers.map((browser) => since(key, browser) ?? '–'), why, without),
          ),
        ].join('\n'),
      )
      .join('\n\n'),
  };
}

/** The page with its tables renewed. */
export function renewed(text) {
  return Object.entries(tables()).reduce((page, [name, table]) => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
    if (!place.test(page)) throw new Error(`docs/browsers.md has no place for ${name}.`);
    return page.replace(place, (_all, start, end) => start + table + end);
  }, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = readFileSync(page, 'utf8');
  if (!process.argv.includes('--check')) writeFileSync(page, renewed(now));
  else if (renewed(now) !== now) {
    console.error('docs/browsers.md is stale: node scripts/package/browser-support.mjs');
    process.exitCode = 1;
  }
}
