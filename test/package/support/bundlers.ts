/**
 * Bundlers as an application uses them, each with what its own documentation asks for and nothing
 * made for this package.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { type PluginContext, rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';
import { filesBelow } from './files.js';
import { thePackage, workspace } from './packed.js';

/** What a bundler makes of an entry. */
export interface Bundle {
  /** Folder of the output. */
  readonly folder: string;
  /** The file to load, by its path below the folder. */
  readonly entry: string;
  /** Every JavaScript file by its path below the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The entry's code. */
  readonly code: string;
}

/**
 * Paths of the files that the entry may ever ask for: those it names, those they name, and so on.
 * esbuild writes a file for each `import()` of a module that it left out, too; no page asks for it.
 */
export function reachable({ entry, files }: Bundle): string[] {
  const found = new Set([entry]);
  for (const path of found) {
    const code = files.get(path)!;
    for (const other of files.keys()) {
      // webpack makes the name of a chunk from its number.
      const [stem] = basename(other).split('.');
      if (code.includes(basename(other)) || code.includes(`.e(${stem})`)) found.add(other);
    }
  }
  return [...found];
}

/** Where a bundle is to be used. */
export type Target = 'browser' | 'node';

/** What an application says to its bundler beside the entry. */
export interface Settings {
  /** Modules in the place of others: names of packages, or paths below the entry's folder. */
  readonly alias?: Readonly<Record<string, string>>;
  /** More modules of the application, by name; they lie beside the entry. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Makes one file of everything, where the bundler can; esbuild does so unless it is told not to. */
  readonly whole?: boolean;
}

interface Job {
  readonly alias: Readonly<Record<string, string>>;
  readonly whole: boolean;
  /** Folder of the application: the entry lies in it, the package in its node_modules. */
  readonly app: string;
  readonly entry: string;
  readonly out: string;
  readonly target: Target;
}

/** Each bundler makes `main.js` and its chunks in `out`, and never an older syntax than ES2022. */
const TOOLS = {
  async esbuild({ app, entry, out, target, alias, whole }: Job) {
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: [entry],
      outdir: out,
      entryNames: 'main',
      bundle: true,
      splitting: !whole,
      alias,
      format: 'esm',
      minify: true,
      logLevel: 'error',
      platform: target === 'node' ? 'node' : 'browser',
    });
  },

  async rollup({ entry, out, target, alias }: Job) {
    const bundle = await rollup({
      input: entry,
      plugins: [aliases(alias), nodeResolve({ browser: target === 'browser' }), json, minify],
      onwarn(warning) {
        throw new Error(`${warning.code}: ${warning.message}`);
      },
    });
    await bundle.write({
      dir: out,
      format: 'es',
      entryFileNames: 'main.js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    });
    await bundle.close();
  },

  async vite({ app, entry, out, target, alias }: Job) {
    await viteBuild({
      root: app,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      // Relative addresses: the tests serve each bundle from a folder of its own.
      base: './',
      resolve: { alias },
      ...(target === 'node' && { ssr: { noExternal: true } }),
      build: {
        outDir: out,
        minify: 'esbuild',
        target: 'es2022',
        ...(target === 'node' ? { ssr: entry } : {}),
        rollupOptions: { input: entry, output: { entryFileNames: 'main.js' } },
      },
    });
  },

  async webpack({ app, entry, out, target, alias }: Job) {
    const stats = await new Promise<webpack.Stats>((done, fail) => {
      webpack(
        {
          mode: 'production',
          context: app,
          entry,
          target: target === 'node' ? 'node20' : ['web', 'es2022'],
          performance: false,
          resolve: { alias },
          ...(target === 'node' && { experiments: { outputModule: true } }),
          output: {
            path: out,
            filename: 'main.js',
            ...(target === 'node' && { library: { type: 'module' }, module: true }),
          },
        },
        (error, result) => (result ? done(result) : fail(error)),
      );
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  },
} as const;

/** What `@rollup/plugin-alias` does with a plain name. */
const aliases = (alias: Job['alias']) => ({
  name: 'alias',
  resolveId(this: PluginContext, source: string, importer?: string) {
    return Object.hasOwn(alias, source)
      ? this.resolve(alias[source]!, importer, { skipSelf: true })
      : null;
  },
});

/** Rollup alone reads no JSON; an application adds a plug-in for it, and this is all that it does. */
const json = {
  name: 'json',
  transform(code: string, id: string) {
    return id.endsWith('.json') ? { code: `export default ${code}`, map: null } : null;
  },
};

/** Rollup leaves this to plug-ins too. */
const minify = {
  name: 'minify',
  async renderChunk(code: string) {
    return (await esbuild.transform(code, { minify: true, format: 'esm', target: 'es2022' })).code;
  },
};

/** A bundler. */
export type Tool = keyof typeof TOOLS;

/** All of them. */
export const BUNDLERS = Object.keys(TOOLS) as Tool[];

/**
 * Bundles `code`, written into a module of an application where the package is installed.
 * @param name of the module; each call needs its own
 */
export async function bundle(
  tool: Tool,
  name: string,
  code: string,
  target: Target = 'browser',
  { alias = {}, modules = {}, whole = false }: Settings = {},
): Promise<Bundle> {
  const out = join(workspace, `${tool}-${name}`);
  // Modules find packages from where they lie.
  const { app } = thePackage();
  const entries = join(app, `entries-${process.pid}`);
  mkdirSync(entries, { recursive: true });
  const entry = join(entries, `${tool}-${name}.js`);
  writeFileSync(entry, code);
  for (const [file, text] of Object.entries(modules)) writeFileSync(join(entries, file), text);
  const places = Object.entries(alias).map(([from, to]) => [
    from,
    to.startsWith('./') ? join(entries, to) : to,
  ]);
  await TOOLS[tool]({ app, entry, out, target, whole, alias: Object.fromEntries(places) });
  const files = new Map(
    (existsSync(out) ? filesBelow(out) : [])
      .filter((path) => /\.m?js$/.test(path))
      .map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  );
  const main = ['main.js', 'main.mjs'].find((path) => files.has(path));
  if (!main) throw new Error(`${tool} made no main.js, but ${[...files.keys()]}`);
  return { folder: out, entry: main, files, code: files.get(main)! };
}
