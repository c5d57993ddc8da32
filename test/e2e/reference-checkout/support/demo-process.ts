/**
 * The demo as a process of its own, which a test can kill and start again. Its database is the
 * embedded one in a folder of its own, or, where `DEMO_TEST_SERVER` names a PostgreSQL server, a
 * database of its own on that server.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import Stripe from 'stripe';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * A port that is free now, and likely still is when a demo that was killed starts again: below those
 * that systems give to connections, and to servers that take any.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const isFree = await new Promise<boolean>((done) => {
      probe.once('error', () => done(false)).listen(port, '127.0.0.1', () => done(true));
    });
    if (!isFree) continue;
    await new Promise((done) => probe.close(done));
    return port;
  }
}

/** The PostgreSQL server to use; nothing for the embedded database. */
export const testServer = process.env['DEMO_TEST_SERVER'] || undefined;

/** Runs statements on the test server, with the rights of its owner. */
export async function onServer(database: string, ...statements: string[]): Promise<pg.QueryResult> {
  const url = new URL(testServer!);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    let result: pg.QueryResult | undefined;
    for (const statement of statements) result = await client.query(statement);
    return result!;
  } finally {
    await client.end();
  }
}

export class DemoProcess {
  readonly secretKey = `sk_test_${crypto.randomUUID().replaceAll('-', '')}`;
  readonly #folder = mkdtempSync(join(tmpdir(), 'demo-'));
  #process: ChildProcess | undefined;
  /** Everything it wrote. */
  output = '';
  /** Name of its database on the test server. */
  readonly database = `demo_${crypto.randomUUID().replaceAll('-', '')}`;
  private constructor(readonly port: number) {}

  /** Builds what is stale, and starts on a free port with an empty database. */
  static async start(): Promise<DemoProcess> {
    const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The build fails.');
    const demo = new DemoProcess(await freePort());
    if (testServer) await onServer('postgres', `create database ${demo.database}`);
    await demo.up();
    return demo;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The official SDK, as a shop uses it. */
  get stripe(): Stripe {
    return new Stripe(this.secretKey, {
      host: '127.0.0.1',
      port: this.port,
      protocol: 'http',
      telemetry: false,
      maxNetworkRetries: 0,
    });
  }

  /** The folder of the embedded database. */
  get folder(): string {
    return join(this.#folder, 'database');
  }

  /** Its settings, for another process on the same data. */
  get env(): NodeJS.ProcessEnv {
    const url = testServer && new URL(testServer);
    if (url) url.pathname = `/${this.database}`;
    return {
      ...process.env,
      CI: '1',
      PORT: String(this.port),
      DEMO_DATA: this.folder,
      DEMO_SECRET_KEY: this.secretKey,
      DEMO_RETRY_MS: '100',
      // Waits for an answer that never comes are part of these tests.
      DEMO_TIMEOUT_MS: '3000',
      DATABASE_URL: url ? url.href : '',
      STRIPE_SECRET_KEY: '',
    };
  }

  /** Whether it runs. */
  get isUp(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  get pid(): number {
    return this.#process!.pid!;
  }

  /** Starts it, with what its database holds. */
  async up(more: NodeJS.ProcessEnv = {}): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...this.env, ...more },
    });
    this.#process = child;
    const from = this.output.length;
    await new Promise<void>((resolve, reject) => {
      const heard = (chunk: Buffer) => {
        this.output += chunk;
        if (this.output.slice(from).includes('is open at')) resolve();
      };
      child.stdout?.on('data', heard);
      child.stderr?.on('data', heard);
      child.once('exit', (code) => reject(new Error(`The demo left (${code}):\n${this.output}`)));
    });
  }

  /** Ends it at once (SIGKILL): it can save nothing. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.kill();
    if (testServer) await onServer('postgres', `drop database ${this.database} with (force)`);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
