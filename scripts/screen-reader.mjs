/**
 * What it takes to hear the field as a screen reader says it: Orca, the buses it listens on, a virtual
 * display with a window manager, and keys that come from outside of the browser.
 *
 * As a program: `node scripts/screen-reader.mjs` says where they are, installing what is missing where
 * that is possible (Debian and Ubuntu as root: apt-get).
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each program: where it may be, and the package of Debian that brings it. */
const PROGRAMS = {
  orca: { names: ['orca'], package: 'orca' },
  bus: { names: ['dbus-daemon'], package: 'dbus' },
  accessibilityBus: {
    names: ['at-spi-bus-launcher'],
    folders: ['/usr/libexec', '/usr/lib/at-spi2-core', '/usr/lib/at-spi2', '/usr/lib'],
    package: 'at-spi2-core',
  },
  display: { names: ['Xvfb'], package: 'xvfb' },
  windows: { names: ['openbox'], package: 'openbox' },
  keys: { names: ['xdotool'], package: 'xdotool' },
};
const PACKAGES = Object.values(PROGRAMS).map((program) => program.package);
const ADVICE = `the packages ${PACKAGES.join(', ')} (Debian, Ubuntu: apt-get install --no-install-recommends ${PACKAGES.join(' ')})`;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find({ names, folders = [] }) {
  const everywhere = [...(process.env.PATH ?? '').split(delimiter), ...folders].filter(Boolean);
  return everywhere.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** The Python that Orca is installed for, which need not be the first one on the PATH. */
function pythonOf(orca) {
  const [, python] = /^#!\s*(\S+)/.exec(readFileSync(orca, 'utf8')) ?? [];
  return python && isExecutable(python) ? python : undefined;
}

/** Where everything is, by the names of `PROGRAMS` and `python`; or which packages are missing. */
export function findScreenReader() {
  const paths = Object.fromEntries(
    Object.entries(PROGRAMS).map(([name, program]) => [name, find(program)]),
  );
  const missing = Object.entries(PROGRAMS).filter(([name]) => !paths[name]);
  if (missing.length > 0) return { missing: missing.map(([, program]) => program.package) };
  const python = pythonOf(paths.orca);
  return python ? { ...paths, python } : { missing: ['orca'] };
}

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!find({ names: ['apt-get'] }) || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs what is missing where that is possible; what is still missing is said in `advice`. */
export function ensureScreenReader() {
  const found = findScreenReader();
  if (found.missing && isDebianAsRoot()) {
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...found.missing);
  }
  const now = findScreenReader();
  return now.missing
    ? {
        missing: now.missing,
        advice: `No screen reader: ${now.missing.join(', ')} not found. Install ${ADVICE}.`,
      }
    : now;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { advice, ...found } = ensureScreenReader();
  if (advice) console.error(advice);
  else for (const [name, path] of Object.entries(found)) console.log(`${name.padEnd(17)} ${path}`);
  process.exitCode = advice ? 1 : 0;
}
