/** Serves the built element and the demo's own style sheet and scripts. */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handler } from 'hono';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** Files below a folder of the repository, for addresses that begin with a prefix. */
export function staticFiles(prefix: string, folder: string): Handler {
  const root = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return async (context) => {
    const file = join(
      root,
      decodeURIComponent(new URL(context.req.url).pathname.slice(prefix.length)),
    );
    const type = types[extname(file)];
    if (!type || !file.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return context.notFound();
    }
    try {
      return context.body(new Uint8Array(await readFile(file)), 200, { 'content-type': type });
    } catch {
      return context.notFound();
    }
  };
}
