/** Writes the whole site: pages by Eleventy, frames, scripts, the index of the search. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { buildLive } from './live.mjs';
import { searchIndex } from './search-index.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} output a folder that is there and empty */
async function buildSite(output) {
  // Eleventy looks for its files from the folder that it is started in, site/.
  const eleventy = new Eleventy('pages', output, {
    configPath: 'eleventy.config.mjs',
    quietMode: true,
  });
  await eleventy.write();
  await buildLive(output);
  cpSync(at('../style/site.css'), join(output, 'site.css'));
  cpSync(at('../live/icon.svg'), join(output, 'icon.svg'));
  await build({
    entryPoints: ['site', 'scheme', 'menu', 'home', 'theming', 'search'].map((name) =>
      at(`../live/${name}.js`),
    ),
    outdir: output,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    nodePaths: [at('../node_modules')],
    logLevel: 'warning',
  });
  const pages = readdirSync(output, { recursive: true })
    .filter((path) => path.endsWith('.html') && !path.startsWith('live') && path !== 'search.html')
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(output, path), 'utf8')]);
  writeFileSync(join(output, 'search.json'), JSON.stringify(searchIndex(pages)));
}

await buildSite(process.argv[2]);
