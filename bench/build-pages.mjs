/** Bundles the pages, all by the same bundler and with the same settings, each into its own folder. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const peers = join(here, 'peers/node_modules');

/** Packages are those of bench/peers; ours is what the build made. */
const fromPeers = {
  name: 'from-peers',
  setup(builder) {
    builder.onResolve({ filter: /^[@a-z]/ }, ({ path, kind, importer, pluginData }) => {
      if (pluginData === 'peers' || importer.startsWith(peers)) return null;
      if (!importer.startsWith(join(here, 'pages')) || kind === 'entry-point') return null;
      return builder.resolve(path, { kind, resolveDir: peers, pluginData: 'peers' });
    });
  },
};

/** @param {import('./pages/index.mjs').BenchPage[]} pages */
export async function buildPages(pages, folder) {
  for (const page of pages) {
    const out = join(folder, page.id);
    mkdirSync(out, { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: { page: join(here, 'pages', page.entry) },
      outdir: out,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      conditions: ['production'],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      loader: { '.png': 'file', '.webp': 'file', '.svg': 'file' },
      assetNames: '[name]',
      plugins: [fromPeers],
      logLevel: 'error',
    });
    const css = readdirSync(out).filter((name) => name.endsWith('.css'));
    const own = page.entry === 'ours-tag.js';
    if (own) cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
    const links = css.map((name) => `<link rel="stylesheet" href="/${page.id}/${name}">`).join('');
    writeFileSync(
      join(out, 'index.html'),
      `<!doctype html><html lang="${page.lang ?? 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${page.id}</title>${links}${page.head ?? ''}` +
        `<body><h1>Checkout</h1><form><div id="root">${page.body ?? ''}</div><p>Below</p></form>` +
        `<script type="module" src="/${page.id}/page.js"></script>`,
    );
  }
}
