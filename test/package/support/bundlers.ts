/**
 * Bundlers as an application uses them, each with what its own documentation asks for and nothing
 * made for this package.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
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

interface Job {
  /** Folder of the application: the entry lies in it, the package in its node_modules. */
  readonly app: string;
  readonly entry: string;
  readonly out: string;
  readonly target: Target;
}

/** Each bundler makes `main.js` and its chunks in `out`, and never an older syntax than ES2022. */
const TOOLS = {
  async esbuild({ app, entry, out, target }: Job) {
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: [entry],
      outdir: out,
      entryNames: 'main',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
      platform: target === 'node' ? 'node' : 'browser',
    });
  },

  async rollup({ entry, out, target }: Job) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: target === 'browser' }), json, minify],
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

  async vite({ app, entry, out, target }: Job) {
    await viteBuild({
      root: app,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      // Relative addresses: the tests serve each bundle from a folder of its own.
      base: './',
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

  async webpack({ app, entry, out, target }: Job) {
    const stats = await new Promise<webpack.Stats>((done, fail) => {
      webpack(
        {
          mode: 'production',
          context: app,
          entry,
          target: target === 'node' ? 'node20' : ['web', 'es2022'],
          performance: false,
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
): Promise<Bundle> {
  const out = join(workspace, `${tool}-${name}`);
  // Modules find packages from where they lie.
  const { app } = thePackage();
  const entries = join(app, `entries-${process.pid}`);
  mkdirSync(entries, { recursive: true });
  const entry = join(entries, `${tool}-${name}.js`);
  writeFileSync(entry, code);
  await TOOLS[tool]({ app, entry, out, target });
  const files = new Map(
    (existsSync(out) ? filesBelow(out) : [])
      .filter((path) => /\.m?js$/.test(path))
      .map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  );
  const main = ['main.js', 'main.mjs'].find((path) => files.has(path));
  if (!main) throw new Error(`${tool} made no main.js, but ${[...files.keys()]}`);
  return { folder: out, entry: main, files, code: files.get(main)! };
}
