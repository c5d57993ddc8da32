/** Serves the built pages as a CDN would: brotli made beforehand, nothing kept by the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** @returns the address, what each path weighs, and how to stop */
export async function serve(folder) {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const raw = readFileSync(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const packed = type.startsWith('image/') && extname(name) !== '.svg';
    const brotli = packed ? raw : brotliCompressSync(raw, { params });
    const gzip = packed ? raw : gzipSync(raw, { level: 9 });
    files.set(`/${name.replaceAll('\\', '/')}`, { type, raw, gzip, brotli, packed });
  }
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://local');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'cache-control': 'no-store',
      ...(!file.packed && { 'content-encoding': 'br' }),
      'content-length': file.brotli.length,
    });
    response.end(file.brotli);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    weigh(path) {
      const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
      if (!file) return undefined;
      const { type, raw, gzip, brotli } = file;
      return { type, raw: raw.length, gzip: gzip.length, brotli: brotli.length };
    },
    stop: () => server.close(),
  };
}
