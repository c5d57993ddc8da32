/**
 * Serves one app on a port that the system chooses: its folder at `/`, packages of the workspace at
 * `/packages/`, and what its own server answers, if it has one. Into every page goes, before any
 * script of the app, a recorder of all that a console would show.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('node_modules', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/** Warnings, errors and what nobody caught, as text, in `window.complaints`. */
const RECORDER = `<script>
(() => {
  const complaints = (window.complaints = []);
  const text = (what) => (what instanceof Error ? what.stack || what.message : String(what));
  for (const level of ['warn', 'error', 'assert']) {
    const own = console[level];
    console[level] = (...args) => {
      if (level !== 'assert' || !args[0]) complaints.push(level + ': ' + args.map(text).join(' '));
      own.apply(console, args);
    };
  }
  // A hint that Firefox drops is no fault: a script that does not load says so itself.
  const isHint = ({ target }) => target.rel === 'modulepreload';
  addEventListener('error', (event) => isHint(event) ||
    complaints.push('error: ' + (event.error ? text(event.error) : event.message || (event.target.src || event.target.href) + ' does not load')), true);
  addEventListener('unhandledrejection', (event) => complaints.push('rejection: ' + text(event.reason)));
})();
</script>`;

/** A whole page with the recorder in it; what is no whole page stays as it is. */
export const withRecorder = (page: string): string => page.replace(/<head[^>]*>/i, `$&${RECORDER}`);

/** What an app's own server answers. */
export interface AppAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly body: string;
}

/** Answers a request of the app's own server; `undefined` when it is none of its business. */
export type AppServer = (request: {
  method: string;
  path: string;
  query: URLSearchParams;
  form: [string, string][];
}) => AppAnswer | undefined;

export class ServedApp {
  /** Requests that found nothing. */
  readonly missing: string[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(
    private readonly folder: string,
    private readonly own?: AppServer,
  ) {}

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    const send = (status: number, type: string, body: string | Buffer, more = {}) =>
      response
        .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...more })
        .end(body);
    if (pathname === '/favicon.ico') return void send(200, 'image/x-icon', '');
    let posted = '';
    for await (const chunk of request) posted += chunk;
    const answer = this.own?.({
      method: request.method ?? 'GET',
      path: pathname,
      query: searchParams,
      form: [...new URLSearchParams(posted)],
    });
    if (answer) {
      const { status = 200, type = 'text/html; charset=utf-8', headers } = answer;
      return void send(status, type, withRecorder(answer.body), headers);
    }
    const file = this.#fileOf(decodeURIComponent(pathname));
    if (!file) {
      this.missing.push(pathname);
      return void send(404, 'text/plain', 'not here');
    }
    const body = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    send(200, type, type.startsWith('text/html') ? withRecorder(body.toString()) : body);
  }

  #fileOf(path: string): string | undefined {
    const shared = path.startsWith('/packages/');
    const base = shared ? packages : this.folder;
    const file = normalize(join(base, shared ? path.slice('/packages'.length) : path));
    if (file !== normalize(base) && !file.startsWith(normalize(base + sep))) return undefined;
    for (const candidate of [file, join(file, 'index.html')]) {
      try {
        if (statSync(candidate).isFile()) return candidate;
      } catch {
        // Not this one.
      }
    }
    return undefined;
  }
}
