/**
 * `npm start`: the reference checkout on this machine.
 *
 *   PORT                    default 4242, or a free one when that is taken
 *   DATABASE_URL            a PostgreSQL server instead of the embedded database
 *   DEMO_DATA               folder of the embedded database; default demo/.data
 *   DEMO_SECRET_KEY         key of the demo's API; default: made at the first start
 *   DEMO_RETRY_MS           pause before a webhook is sent again, doubling; default 1000
 *   STRIPE_SECRET_KEY       the same pages against Stripe itself
 *   STRIPE_WEBHOOK_SECRET   verifies Stripe's webhooks
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from './start-demo.js';

const { env } = process;
const USUAL_PORT = 4242;

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
if (!env['DATABASE_URL']) mkdirSync(dirname(folder), { recursive: true });

const demo = await startDemo({
  port: env['PORT'] ? Number(env['PORT']) : (await isFree(USUAL_PORT)) ? USUAL_PORT : 0,
  database: env['DATABASE_URL'] || folder,
  secretKey: env['DEMO_SECRET_KEY'] || undefined,
  firstPauseMs: env['DEMO_RETRY_MS'] ? Number(env['DEMO_RETRY_MS']) : undefined,
  live: env['STRIPE_SECRET_KEY']
    ? {
        secretKey: env['STRIPE_SECRET_KEY'],
        webhookSecret: env['STRIPE_WEBHOOK_SECRET'] ?? '',
      }
    : undefined,
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
