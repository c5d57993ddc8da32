/**
 * A small web server on this machine: pages of a test, the built files, and what forms post to it.
 * A test chooses which files fail, come late, come changed or with other headers. The files are
 * below `/cdn/`, and once more below `/anything/cdn/`, as another copy or version of them. Those that
 * come later are named here as in their folder, whose own name changes with each build: `engine.js`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesFolder } from '../../../scripts/package/files-folder.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A page of a test. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Record<string, string>;
}

/** The server. */
export class PageServer {
  /** Pages by path. */
  readonly pages = new Map<string, ServedPage>();
  /** Scripts of a test's own by their path below `/cdn/`, beside the built files. */
  readonly scripts = new Map<string, string>();
  /** Entries of each form that was posted, in order. */
  readonly posts: [string, string][][] = [];
  /** Violations of a policy that browsers reported to `/reports`. */
  readonly reports: string[] = [];
  /** Paths of the built files that were asked for, with their queries; `other/x.js` of another copy. */
  readonly asked: string[] = [];
  /** Paths of the built files, with their queries, whose answer has been sent or broken off. */
  readonly answered: string[] = [];
  /** Whether a built file can't be had now. */
  fails: (path: string) => boolean = () => false;
  /** Whether the network is gone for a page or a built file; what is posted still arrives. */
  away: (path: string) => boolean = () => false;
  /** What is sent in the place of a built file. */
  change: (path: string, file: string) => string = (_, file) => file;
  /** More headers of a built file. */
  headers: (path: string) => Record<string, string> = () => ({});
  /** What each file waits for that is held back. */
  #holds: { which: (path: string) => boolean; until: Promise<void>; release: () => void }[] = [];
  readonly #files = mkdtempSync(join(tmpdir(), 'served-'));
  /** The folder of the files that come later, with `/`. */
  #later = '';
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Builds what is stale and starts; the built files are copied, so that a new build may begin. */
  async start(): Promise<void> {
    const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The build fails.');
    cpSync(join(root, 'dist/cdn'), this.#files, { recursive: true });
    this.#later = `${filesFolder(this.#files)}/`;
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  /** Ends it. */
  async stop(): Promise<void> {
    this.reset();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    rmSync(this.#files, { recursive: true, force: true });
  }

  /** Serves a page and answers its address. */
  page(path: string, html: string, headers: Record<string, string> = {}): string {
    this.pages.set(path, { html, headers });
    return `${this.origin}${path}`;
  }

  /** The address of the server. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /**
   * Holds files back, however long a slow machine takes for what a test does meanwhile.
   *
   * @returns sends those that have been asked for, and the later ones at once; a reset does it too
   */
  hold(which: (path: string) => boolean): () => void {
    let open = () => {};
    const until = new Promise<void>((done) => {
      open = done;
    });
    const hold = {
      which,
      until,
      release: () => {
        this.#holds = this.#holds.filter((other) => other !== hold);
        open();
      },
    };
    this.#holds.push(hold);
    return hold.release;
  }

  /** Forgets what was posted and asked; all files come at once and unchanged. */
  reset(): void {
    this.posts.length = 0;
    this.reports.length = 0;
    this.asked.length = 0;
    this.answered.length = 0;
    for (const { release } of this.#holds) release();
    this.fails = () => false;
    this.away = () => false;
    this.change = (_, file) => file;
    this.headers = () => ({});
  }

  /** A built file as it is. */
  file(path: string): string {
    const later = join(this.#files, this.#later, path);
    return readFileSync(existsSync(later) ? later : join(this.#files, path), 'utf8');
  }

  /** Where a file is that comes later, below `/cdn/`. */
  later(path: string): string {
    return this.#later + path;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.origin);
    const send = (status: number, type: string, body: string | Buffer, headers = {}) =>
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      if (pathname === '/reports') {
        this.reports.push(body);
        send(204, 'text/plain', '');
        return;
      }
      this.posts.push([...new URLSearchParams(body)]);
      send(200, 'text/html; charset=utf-8', '<!doctype html><title>Paid</title><h1>Paid</h1>');
      return;
    }
    const [, copy = '', name] = /^\/([^/]+\/)?cdn\/(.+)$/.exec(pathname) ?? [];
    if (name) {
      const path = copy + name.replace(this.#later, '');
      this.asked.push(path + search);
      response.on('close', () => this.answered.push(path + search));
      await Promise.all(this.#holds.map((hold) => hold.which(path) && hold.until));
      if (this.away(path)) response.destroy();
      else if (this.fails(path)) send(503, 'text/plain', 'not now');
      else {
        try {
          const built = () => readFileSync(join(this.#files, name), 'utf8');
          const file = this.scripts.get(path) ?? this.change(path, built());
          send(200, 'text/javascript', file, {
            'cache-control': 'no-store',
            ...this.headers(path),
          });
        } catch {
          send(404, 'text/plain', 'not here');
        }
      }
      return;
    }
    const page = this.pages.get(pathname);
    if (this.away(pathname)) response.destroy();
    else if (page) send(200, 'text/html; charset=utf-8', page.html, page.headers);
    else send(404, 'text/plain', 'not here');
  }
}
