/**
 * The files of dist/cdn from tsc's output in dist/:
 *
 * - `checkout-phone-field.js`, an ES module, with `engine.js`, `metadata/33.js`, `locales/fr.js`, …
 *   beside it, fetched when they are needed. Every one of them stands alone: none imports the
 *   shell, so that a page may give the shell any address (a version in the query, another name)
 *   without loading it twice.
 * - `checkout-phone-field.classic.js`, one script with everything in it.
 *
 * A module `x.js` that has a sibling `x.cdn.js` (or `x.classic.js`) is replaced by it in that build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyStyles } from './scripts/minify-styles.mjs';

const dist = fileURLToPath(new URL('./dist', import.meta.url));
const cdn = join(dist, 'cdn');

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

/** Source maps that lead to the TypeScript, through those that tsc wrote. */
const typescriptMaps = {
  name: 'typescript-maps',
  load(id) {
    const map = `${id}.map`;
    if (!id.startsWith(dist) || !existsSync(map)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(map, 'utf8')) };
  },
};

const plugins = (kind) => [
  siblings(kind),
  typescriptMaps,
  minifyStyles(),
  // Lit's production files are its default ones; its development ones are never asked for.
  nodeResolve({ exportConditions: ['production'], browser: true }),
  terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
];

const output = { sourcemap: true, generatedCode: 'es2015' };

function warn(warning, next) {
  // A missing module must stop the build, not become a request of the browser.
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  next(warning);
}

/** A module that is loaded when needed: a file without imports of its own. */
const lazy = (input, file) => ({
  input,
  plugins: plugins('cdn'),
  onwarn: warn,
  output: { ...output, file: join(cdn, file), format: 'es', inlineDynamicImports: true },
});

/** One file for each module of a folder of dist, such as `i18n/locales`. */
function lazyFolder(folder, target) {
  if (!existsSync(join(dist, folder))) return [];
  const names = readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js'));
  return names.map((name) => lazy(join(dist, folder, name), `${target}/${name}`));
}

const engine = join(dist, 'number/engine.js');

export default [
  {
    input: join(dist, 'define.js'),
    plugins: plugins('cdn'),
    external: (id) => id === engine,
    onwarn: warn,
    output: {
      ...output,
      file: join(cdn, 'checkout-phone-field.js'),
      format: 'es',
      paths: { [engine]: './engine.js' },
    },
  },
  lazy(engine, 'engine.js'),
  ...lazyFolder('number/metadata/codes', 'metadata'),
  ...lazyFolder('i18n/locales', 'locales'),
  {
    input: join(dist, 'define.js'),
    plugins: plugins('classic'),
    onwarn: warn,
    output: {
      ...output,
      file: join(cdn, 'checkout-phone-field.classic.js'),
      format: 'iife',
      inlineDynamicImports: true,
      name: 'checkoutPhoneField',
    },
  },
];
