/**
 * Bundles the pages, all by Vite and with its own defaults, each into its own folder: what a page
 * needs at once is hinted at in its head, whoever made it.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');

const peers = join(here, 'peers/package.json');

/** Packages are those of bench/peers; ours is what the build made. */
const fromPeers = {
  name: 'from-peers',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!/^[@a-z]/.test(source) || !importer?.startsWith(join(here, 'pages'))) return null;
    return this.resolve(source, peers, { skipSelf: true });
  },
};

/** @param {import('./pages/index.mjs').BenchPage[]} pages */
export async function buildPages(pages, folder) {
  for (const page of pages) {
    const source = join(folder, 'source', page.id);
    mkdirSync(source, { recursive: true });
    writeFileSync(
      join(source, 'index.html'),
      `<!doctype html><html lang="${page.lang ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${page.id}</title>${page.head ?? ''}</head>` +
        `<body><h1>Checkout</h1><form><div id="root">${page.body ?? ''}</div><p>Below</p></form>` +
        `<script type="module" src="${join(here, 'pages', page.entry)}"></script></body></html>`,
    );
    await build({
      configFile: false,
      root: source,
      base: `/${page.id}/`,
      publicDir: false,
      logLevel: 'error',
      plugins: [fromPeers],
      define: {
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: { outDir: join(folder, page.id), reportCompressedSize: false },
    });
    if (page.entry === 'ours-tag.js') {
      cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
    }
  }
  rmSync(join(folder, 'source'), { recursive: true });
}
