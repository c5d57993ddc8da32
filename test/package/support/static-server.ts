/** A small web server for the files of a folder and one page, that remembers what was asked. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

const TYPES: Record<string, string> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

/** A running server. */
export interface StaticServer {
  readonly origin: string;
  /** Paths of the files that were asked for and were there, in order. */
  readonly asked: string[];
  /** Paths that were not there. */
  readonly missing: string[];
  close(): Promise<void>;
}

/** Serves `page` at `/` and the files of `folder` below it. */
export async function serve(folder: string, page: string): Promise<StaticServer> {
  const asked: string[] = [];
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname).slice(1);
    if (path === '') {
      response.writeHead(200, { 'content-type': TYPES['html'] }).end(page);
      return;
    }
    if (path === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    try {
      const file = readFileSync(join(folder, path));
      asked.push(path);
      const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(file);
    } catch {
      missing.push(path);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    missing,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
