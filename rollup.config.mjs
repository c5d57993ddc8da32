/**
 * The files of dist/cdn from tsc's output in dist/:
 *
 * - `checkout-phone-field.js`, an ES module, with `engine.js`, `metadata/33.js`, `locales/fr.js`, …
 *   in a folder beside it, which is named by what is in it (scripts/package/files-folder.mjs),
 *   fetched when they are needed. Every one of them stands alone: none imports the shell, so that a
 *   page may give the shell any address (a version in the query, another name) without loading it
 *   twice.
 * - `checkout-phone-field.classic.js`, one script with everything in it.
 *
 * A module `x.js` that has a sibling `x.cdn.js` (or `x.classic.js`) is replaced by it in that build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { dataAsText } from './scripts/bundle/data-as-text.mjs';
import { engineNames, internalNames } from './scripts/bundle/internal-names.mjs';
import { minifyTemplates } from './scripts/bundle/minify-markup.mjs';
import { minifyStyles } from './scripts/bundle/minify-styles.mjs';
import { STAND_IN } from './scripts/package/files-folder.mjs';

// scripts/build.mjs builds beside dist, to put the result in its place when it is complete.
const dist = fileURLToPath(new URL(process.env.BUILD_FOLDER ?? 'dist', import.meta.url));
const cdn = join(dist, 'cdn');
/** What is fetched later; scripts/build.mjs gives the folder its name. */
const files = join(cdn, STAND_IN);

/** Puts `x.<kind>.js` in the place of `x.js`. */
function siblings(kind) {
  return {
    name: `siblings-${kind}`,
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
      const sibling = resolve(dirname(importer), source.replace(/\.js$/, `.${kind}.js`));
      return sibling !== importer && existsSync(sibling) ? sibling : null;
    },
  };
}

/**
 * What is imported for what it does, and not for a name: package.json says it of dist, and not of the
 * folder that is built beside it.
 */
const sideEffects = {
  name: 'side-effects',
  resolveId(source, importer) {
    if (!importer || !/^\.\/(define|late\/checkout-at-once)\.js$/.test(source)) return null;
    return { id: resolve(dirname(importer), source), moduleSideEffects: true };
  },
};

/** Source maps that lead to the TypeScript, through those that tsc wrote. */
const typescriptMaps = {
  name: 'typescript-maps',
  load(id) {
    const map = `${id}.map`;
    if (!id.startsWith(dist) || !existsSync(map)) return null;
    const { sources, ...rest } = JSON.parse(readFileSync(map, 'utf8'));
    // With the sources in them, so that they serve where dist/cdn is copied to, without src.
    const sourcesContent = sources.map((source) =>
      readFileSync(resolve(dirname(id), source), 'utf8'),
    );
    return { code: readFileSync(id, 'utf8'), map: { ...rest, sources, sourcesContent } };
  },
};

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
/** What the files that a page names begin with. */
const BANNER = `/*! checkout-phone-field ${version}, MIT; see THIRD-PARTY-LICENSES.txt */`;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const internal = [...internalNames(dist, at('src')), ...engineNames(dist, at('src'))];

const plugins = (kind, preamble = '') => [
  siblings(kind),
  typescriptMaps,
  minifyStyles(),
  minifyTemplates(),
  // Lit's production files are its default ones; its development ones are never asked for.
  nodeResolve({ exportConditions: ['production'], browser: true }),
  terser({
    ecma: 2022,
    compress: { passes: 3 },
    mangle: { properties: { regex: new RegExp(`^(?:${internal.join('|')})$`) } },
    // A page in an older encoding reads a classic script in its own, unless the server says otherwise.
    format: { comments: false, preamble, ascii_only: kind === 'classic' },
  }),
];

const output = { sourcemap: true, generatedCode: 'es2015' };

function warn(warning, next) {
  // A missing module must stop the build, not become a request of the browser.
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  next(warning);
}

const pathInDist = (id) => relative(dist, id).replaceAll('\\', '/');

/** The parts of the shell and of the lazy files, to see what is in both. */
const shellModules = new Set();

/**
 * Pure modules without state: they may be in the shell and again in a lazy file. Anything else
 * that is in both would exist twice on a page, each with a state of its own.
 */
const mayBeTwice = (id) =>
  /^(field\/verdict|form\/pointer-press|i18n\/flag|input\/accessible-name|number\/(clean|countries|rough-reading|trunk-zero|metadata\/.*)|platform\/(attempt-address\.cdn|later|when-idle))\.js$/.test(
    id,
  );

const ours = (bundle) =>
  Object.values(bundle)
    .flatMap((file) => Object.keys(file.modules ?? {}))
    .filter((id) => id.startsWith(dist))
    .map(pathInDist);

const rememberShell = {
  name: 'remember-shell',
  generateBundle(_options, bundle) {
    for (const id of ours(bundle)) shellModules.add(id);
  },
};

const refuseDoubles = {
  name: 'refuse-doubles',
  generateBundle(_options, bundle) {
    const doubles = ours(bundle).filter((id) => shellModules.has(id) && !mayBeTwice(id));
    if (doubles.length > 0) this.error(`In the shell and in a lazy file: ${doubles.join(', ')}`);
  },
};

/** A module that is loaded when needed: a file without imports of its own. */
const lazy = (input, file) => ({
  input,
  plugins: [...plugins('cdn'), refuseDoubles],
  onwarn: warn,
  output: { ...output, file: join(files, file), format: 'es', inlineDynamicImports: true },
});

const refuseSharing = {
  name: 'refuse-sharing',
  generateBundle(_options, bundle) {
    const shared = Object.values(bundle).filter((file) => file.type === 'chunk' && !file.isEntry);
    if (shared.length > 0) this.error('Files that stand alone must import nothing in common.');
  },
};

/** One file for each module of a folder; they import nothing. */
function lazyFolder(folder, target) {
  const names = readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js'));
  return {
    input: Object.fromEntries(
      names.map((name) => [`${target}/${name.replace(/\.js$/, '')}`, join(dist, folder, name)]),
    ),
    plugins: [...plugins('cdn'), refuseDoubles, refuseSharing],
    onwarn: warn,
    // Data needs no source map, and the line that names one is a good part of a small file.
    output: { ...output, sourcemap: false, dir: files, format: 'es', entryFileNames: '[name].js' },
  };
}

/** Modules that become files of their own, loaded when needed: by path below dist. */
const LAZY_MODULES = {
  'checkout/checkout.js': 'checkout.js',
  'late/adoption.js': 'adoption.js',
  'enhance/as-told.js': 'enhance.js',
  'late/enhancements.js': 'engine.js',
  'number/engine.js': 'engine.js',
  'number/surroundings.js': 'metadata/surroundings.js',
  'offer/make-offer.js': 'offer.js',
  'late/page.js': 'placement.js',
  'late/leisure.js': 'picker.js',
  'picker/country-list.js': 'country-list.js',
  'late/take-over.js': 'take-over.js',
};
/** Folders whose modules become such files, and the folders they go to. */
const LAZY_FOLDERS = { 'number/metadata/codes': 'metadata', 'i18n/locales': 'locales' };

/** The file of a module that is loaded when needed, by its path among them, or undefined. */
function lazyFile(id) {
  const path = pathInDist(id);
  const folder = LAZY_FOLDERS[posix.dirname(path)];
  return LAZY_MODULES[path] ?? (folder && `${folder}/${posix.basename(path)}`);
}

export default [
  {
    input: join(dist, 'define.js'),
    plugins: [...plugins('cdn', BANNER), rememberShell],
    external: (id) => isAbsolute(id) && lazyFile(id) !== undefined,
    onwarn: warn,
    output: {
      ...output,
      file: join(cdn, 'checkout-phone-field.js'),
      format: 'es',
      paths: (id) => (lazyFile(id) ? `./${STAND_IN}/${lazyFile(id)}` : id),
    },
  },
  ...Object.entries(LAZY_MODULES)
    .filter(([path]) => path !== 'number/engine.js')
    .map(([path, file]) => lazy(join(dist, path), file)),
  ...Object.entries(LAZY_FOLDERS).map(([folder, target]) => lazyFolder(folder, target)),
  {
    // With what a session needs at once, as on a server.
    input: join(dist, 'define.node.js'),
    plugins: [
      sideEffects,
      dataAsText((id) => posix.dirname(pathInDist(id)) in LAZY_FOLDERS),
      ...plugins('classic', BANNER),
    ],
    onwarn: warn,
    output: {
      ...output,
      file: join(cdn, 'checkout-phone-field.classic.js'),
      format: 'iife',
      inlineDynamicImports: true,
      name: 'checkoutPhoneField',
    },
  },
  {
    // For runners of unit tests that know no ES modules.
    input: join(dist, 'form/simulated-page.js'),
    plugins: [nodeResolve()],
    output: { file: join(dist, 'cjs/simulated-page.cjs'), format: 'cjs' },
  },
];
