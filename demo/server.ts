/**
 * `npm start`: the reference checkout on this machine.
 *
 *   PORT                    default 4242, or a free one when that is taken
 *   DATABASE_URL            a PostgreSQL server instead of the embedded database
 *   DEMO_DATA               folder of the embedded database; default demo/.data
 *   DEMO_SECRET_KEY         key of the demo's API; default: made at the first start
 *   DEMO_RETRY_MS           pause before a webhook is sent again, doubling; default 1000
 *   DEMO_TIMEOUT_MS         longest wait for a webhook's answer; default 10000
 *   DEMO_AHEAD_S            how far the API's clock is ahead, to see sessions expire; default 0
 *   STRIPE_SECRET_KEY       the same pages against Stripe itself
 *   STRIPE_WEBHOOK_SECRET   verifies Stripe's webhooks
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readWhole } from './request.js';
import { startDemo } from './start-demo.js';
import { FolderInUse } from './store/holder.js';
import { isCut } from './store/server.js';

const { env } = process;
const USUAL_PORT = 4242;

/** Ends with one line that says what to do; a stack would only hide it. */
function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}

/** A setting that is a whole number. */
function wholeSetting(name: string, most: number): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  const value = readWhole(text);
  if (value === undefined || value > most) {
    giveUp(`${name} must be a whole number from 0 to ${most}; it is "${text}".`);
  }
  return value;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function openBrowser(address: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const folder = env['DEMO_DATA'] || fileURLToPath(new URL('.data/database', import.meta.url));
const port = wholeSetting('PORT', 65_535) ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0);
const options = {
  port,
  database: env['DATABASE_URL'] || folder,
  secretKey: env['DEMO_SECRET_KEY'] || undefined,
  firstPauseMs: wholeSetting('DEMO_RETRY_MS', 3_600_000),
  timeoutMs: wholeSetting('DEMO_TIMEOUT_MS', 600_000),
  live: env['STRIPE_SECRET_KEY']
    ? {
        secretKey: env['STRIPE_SECRET_KEY'],
        webhookSecret: env['STRIPE_WEBHOOK_SECRET'] ?? '',
      }
    : undefined,
};
wholeSetting('DEMO_AHEAD_S', 1_000_000_000);

const demo = await startDemo(options).catch((error: NodeJS.ErrnoException) => {
  if (error instanceof FolderInUse) giveUp(error.message);
  if (error.code === 'EADDRINUSE') giveUp(`Port ${port} is taken. Set PORT to another, or to 0.`);
  if (env['DATABASE_URL'] && isCut(error)) {
    giveUp('No PostgreSQL server answers at DATABASE_URL.');
  }
  throw error;
});

console.log(`The reference checkout is open at ${demo.origin}/`);
if (process.stdout.isTTY && !env['CI']) openBrowser(demo.origin);

let leaving = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (leaving) process.exit(1);
    leaving = true;
    void demo.stop().then(() => process.exit(0));
  });
}
