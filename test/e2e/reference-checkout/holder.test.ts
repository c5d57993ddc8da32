/** One process at a time on a folder of data. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DemoProcess, freePort, testServer } from './support/demo-process.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts a server on a demo's data until it ends by itself or is heard to be open. */
async function start(env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {
    cwd: root,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      if (output.includes('is open at')) child.kill('SIGKILL');
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

describe('a folder of data', { skip: testServer ? 'a PostgreSQL server is shared' : false }, () => {
  let demo: DemoProcess;
  before(async () => {
    demo = await DemoProcess.start();
  });
  after(() => demo?.stop());
  const place = () => `${demo.folder}.holder`;
  const holders = () => readdirSync(place()).filter((name) => /^\d+$/.test(name));

  test('a second start is refused in one line that names the first; nothing is lost', async () => {
    const before = await demo.stripe.customers.create({ name: 'Before' });
    const second = await start(demo.env);
    assert.equal(second.code, 1);
    assert.match(second.output, new RegExp(`in use by process ${demo.pid}\\b.*DEMO_DATA`));
    assert.equal(second.output.trim().split('\n').length, 1, second.output);
    const later = await demo.stripe.customers.create({ name: 'Later' });
    await demo.kill();
    await demo.up();
    for (const { id, name } of [before, later]) {
      const found = await demo.stripe.customers.retrieve(id);
      assert.equal('name' in found && found.name, name);
    }
  });

  test('of two that start at the same moment on a free folder one gets it', async () => {
    await demo.kill();
    const script = `
      import { holdFolder } from './demo/store/holder.ts';
      try { holdFolder(${JSON.stringify(demo.folder)}); console.log('held'); setInterval(() => {}, 9e5); }
      catch (error) { console.log(error.constructor.name); process.exit(0); }`;
    const children = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    const said = await Promise.all(
      children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
    );
    const gone = children.map((child) => child.exitCode ?? once(child, 'exit'));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(gone);
    assert.deepEqual(said.sort(), ['FolderInUse', 'FolderInUse', 'FolderInUse', 'held']);
    // The one that held it is dead: it holds nothing any more.
    await demo.up();
    assert.equal(holders().length, 1);
  });

  test('a number that the system has given to another process since holds nothing', async () => {
    await demo.kill();
    const [name] = holders();
    const file = join(place(), name!);
    const { began } = JSON.parse(readFileSync(file, 'utf8'));
    // This process lives, and is not the one that took the folder.
    writeFileSync(file, JSON.stringify({ pid: process.pid, began }));
    if (began) await demo.up();
    else await assert.rejects(demo.up(), /in use by process/);
  });

  test('a setting that is none, and a port that is taken, are told in one line', async () => {
    const env = { ...demo.env, DEMO_DATA: `${demo.folder}-other` };
    for (const [more, words] of [
      [{ DEMO_RETRY_MS: 'soon' }, /^DEMO_RETRY_MS must be a whole number.*"soon"/],
      [{ DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/x` }, /^No PostgreSQL/],
    ] as const) {
      const { code, output } = await start({ ...env, ...more });
      assert.equal(code, 1);
      assert.match(output, words);
      assert.equal(output.trim().split('\n').length, 1, output);
    }
  });
});
