/**
 * WebKitGTK under WebDriver: a virtual display of its own, and a WebKitWebDriver on a free port,
 * so that any number of runs go side by side. Both end with this process.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A TCP port that is free at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const children = new Set();
const folders = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
// A signal ends a process without its `exit` event, and would leave the display and the driver.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

// The window can't be narrower than its tool bar, and a phone is: take the bar's widgets together.
const NARROW_WINDOW = `
* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }
entry, button, image { min-width: 0; -gtk-icon-size: 1px; }
`;

/** A home of its own: settings and caches of this machine's user don't reach the tests. */
function ownHome() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-tests-'));
  folders.add(home);
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, 'config', version), { recursive: true });
    writeFileSync(join(home, 'config', version, 'gtk.css'), NARROW_WINDOW);
  }
  return {
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
  };
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Starts Xvfb, which chooses a free display itself; resolves to its name, such as `:101`. */
function startDisplay(xvfb) {
  return new Promise((resolve, reject) => {
    const child = start(
      xvfb,
      ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    let answer = '';
    child.stdio[3].on('data', (data) => {
      answer += data;
      if (!answer.endsWith('\n')) return;
      // It ends with this process, which must not wait for it.
      child.unref();
      child.stdio[3].unref();
      resolve(`:${answer.trim()}`);
    });
  });
}

async function answers(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/status`);
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Starts the display and the driver.
 * @param {{driver: string, xvfb?: string}} paths as `findBrowser('webkit')` gives them
 * @returns {Promise<{port: number, display: string}>}
 */
export async function startWebKitDriver({ driver, xvfb }) {
  const display = process.env.WEBKIT_DISPLAY ?? (await startDisplay(xvfb));
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  const child = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: ['ignore', 'ignore', process.env.WEBKIT_VERBOSE ? 'inherit' : 'ignore'],
    env: {
      ...process.env,
      ...ownHome(),
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // A machine without a graphics card: paint in software, with nothing shared.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // No accessibility bus and no settings daemon are there to be asked.
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
      GSETTINGS_BACKEND: 'memory',
      // WebKit's sandbox refuses to run as root.
      ...(asRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_FORCE_SANDBOX: '0' }),
    },
  });
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await answers(port)) {
      child.unref();
      return { port, display };
    }
    if (ended) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${driver} does not answer on port ${port}`);
}
