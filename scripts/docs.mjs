/**
 * `npm run build:docs`: writes the site into dist-docs/, for any static host and below any path.
 * `npm run docs`: the same, then serves it; `--port 8087` chooses where.
 *
 * `--without-storybook` leaves the Storybook build out, which takes longer than all the rest.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installOnce } from './package/install-once.mjs';
import { must } from './package/pack.mjs';
import { buildStorybook } from './storybook/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'site');
const output = join(root, 'dist-docs');

/** Writes the site. */
export async function buildDocs({ withStorybook = true } = {}) {
  must(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  installOnce(site);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  process.env.SITE_WITHOUT_STORYBOOK = withStorybook ? '0' : '1';
  must(process.execPath, ['build/site.mjs', output], site);
  if (withStorybook) {
    if (!buildStorybook({ ifStale: true })) throw new Error('Storybook could not be built.');
    cpSync(join(root, 'storybook-static'), join(output, 'storybook'), { recursive: true });
  }
  return output;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '8087' },
      'without-storybook': { type: 'boolean', default: false },
    },
  });
  await buildDocs({ withStorybook: !values['without-storybook'] });
  if (values.serve) {
    const { serveSite } = await import('../site/build/serve.mjs');
    const { address } = await serveSite(output, { port: Number(values.port) });
    console.log(`${address}`);
  } else console.log('dist-docs/ is ready.');
}
