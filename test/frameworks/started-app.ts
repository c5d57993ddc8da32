/**
 * An app that has a server of its own: starts it on a free port, and stands in front of it, so that
 * into every page goes the recorder of what the console would show, and what is not found is known.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  request as requestOf,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, createServer as listenOn } from 'node:net';
import { join } from 'node:path';
import { withRecorder } from './app-server.js';

/** Milliseconds until a server that does not answer is said not to come. */
const PATIENCE = 60_000;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = listenOn();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The file of a program: Node itself, or one of the app's packages. */
function programOf(folder: string, name: string): string[] {
  if (name === 'node') return [];
  const places = ['node_modules/.bin', '../../node_modules/.bin'];
  const found = places.map((place) => join(folder, place, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`No program "${name}" for ${folder}`);
  return [realpathSync(found)];
}

export class StartedApp {
  /** Requests that found nothing. */
  readonly missing: string[] = [];
  readonly #front = createServer((request, response) => this.#forward(request, response));
  #process: ChildProcess | undefined;
  #port = 0;
  #said = '';

  /** @param command a program of the app's packages, or `node`, and what it is given */
  constructor(
    private readonly folder: string,
    private readonly command: readonly string[],
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${(this.#front.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#front.listen(0, '127.0.0.1', done));
    this.#port = await freePort();
    const [name = '', ...args] = this.command;
    const server = spawn(process.execPath, [...programOf(this.folder, name), ...args], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: `${this.#port}`,
        HOST: '127.0.0.1',
        HOSTNAME: '127.0.0.1',
        ORIGIN: this.origin,
        NEXT_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NUXT_TELEMETRY_DISABLED: '1',
      },
    });
    this.#process = server;
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk) => {
        this.#said += chunk;
      });
    }
    const end = Date.now() + PATIENCE;
    while (!(await this.#answers())) {
      const why = server.exitCode === null ? 'does not answer' : 'has ended';
      if (server.exitCode !== null || Date.now() > end) {
        await this.stop();
        throw new Error(`The app's server ${why}: ${this.#said}`);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async stop(): Promise<void> {
    const server = this.#process;
    if (server && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGKILL');
      await ended;
    }
    if (!this.#front.listening) return;
    this.#front.closeAllConnections();
    await new Promise((done) => this.#front.close(done));
  }

  /** What the server says of errors; it has none where all is well. */
  get said(): string {
    return this.#said;
  }

  async #answers(): Promise<boolean> {
    try {
      await (await fetch(`http://127.0.0.1:${this.#port}/`)).arrayBuffer();
      return true;
    } catch {
      return false;
    }
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    if (path === '/favicon.ico') return void response.writeHead(200).end();
    // The page is read here: it must not be compressed.
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    const upstream = requestOf(
      { host: '127.0.0.1', port: this.#port, path, method: request.method, headers },
      (answer) => void this.#answer(path, answer, response),
    );
    upstream.on('error', () => response.writeHead(502).end());
    request.pipe(upstream);
  }

  async #answer(path: string, answer: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = answer.statusCode ?? 502;
    if (status === 404) this.missing.push(path);
    const isPage = answer.headers['content-type']?.startsWith('text/html');
    if (!isPage) {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    const headers = { ...answer.headers };
    delete headers['content-length'];
    delete headers['transfer-encoding'];
    response.writeHead(status, headers).end(withRecorder(Buffer.concat(chunks).toString()));
  }
}
