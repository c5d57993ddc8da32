/**
 * A PostgreSQL server for tests: a cluster of its own in a temporary folder, on this machine's own
 * address only, ended with the process that started it.
 *
 * As a program: `node scripts/postgres.mjs` says where the server's programs are, installing them
 * where that is possible (Debian and Ubuntu as root: apt-get).
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const ADVICE = 'the package postgresql (Debian, Ubuntu: apt-get install postgresql)';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder with `initdb` and `postgres`, newest version first; undefined if there is none. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(debian, version, 'bin'))
    : [];
  return [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...versions].find(
    (folder) => ['initdb', 'postgres'].every((name) => isExecutable(join(folder, name))),
  );
}

/** Finds the programs, installing them if that is possible here. */
export function ensurePostgres() {
  const isRoot = process.getuid?.() === 0;
  if (!findPostgres() && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    const apt = (...args) =>
      spawnSync('apt-get', ['-q', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'postgresql');
  }
  return findPostgres();
}

/** The user that the server runs as: it refuses to be root. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => {
      const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
      return status === 0 ? Number(stdout) : undefined;
    });
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  return undefined;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/**
 * Starts a server with an empty cluster.
 *
 * @returns {Promise<{url: string, stop: () => Promise<void>} | {missing: string}>} the address of its
 * first database and what ends it; or what is missing, in words
 */
export async function startPostgres() {
  const programs = ensurePostgres();
  if (!programs) return { missing: `There is no PostgreSQL here. Install ${ADVICE}.` };
  const user = serverUser();
  if (!user) return { missing: 'There is no user that PostgreSQL could run as.' };

  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(folder, 'data');
  const password = randomBytes(18).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined)
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const made = spawnSync(
    join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
    ],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return { missing: `initdb fails here: ${made.stderr || made.error}` };
  }

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // The machine is not expected to crash; processes are, and that needs no syncing.
    fsync: 'off',
    max_connections: 100,
    // A message about a query would hold what a shopper typed.
    log_min_messages: 'fatal',
  };
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-2000);
  });
  // SIGQUIT: at once, without waiting for anyone.
  const end = () => server.kill('SIGQUIT');
  process.once('exit', end);
  const gone = once(server, 'exit');
  const stop = async () => {
    process.removeListener('exit', end);
    end();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return { url, stop };
    } catch {
      await client.end().catch(() => {});
      if (server.exitCode !== null || server.signalCode !== null) {
        await stop();
        return { missing: `PostgreSQL does not start here: ${said}` };
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const programs = ensurePostgres();
  console.log(programs ? `postgres   ${programs}` : `No PostgreSQL. Install ${ADVICE}.`);
  process.exitCode = programs ? 0 : 1;
}
