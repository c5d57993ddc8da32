/**
 * Where the browsers are, and how to get the missing ones.
 *
 * Looked for in this order: an environment variable that names the executable, the PATH, the
 * usual places of the system, Playwright's downloads. Nothing here starts a browser.
 *
 * As a program: `node scripts/browsers.mjs` installs what is missing (Debian and Ubuntu as root:
 * apt-get; elsewhere: Playwright's downloads) and prints what it found;
 * `node scripts/browsers.mjs --list` only looks.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import playwright from 'playwright';

/** The engines that the tests run in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * How Chromium is started: without the sandbox that it does not have as root, and without the pages for the
 * popup of its address bar. It loads those for each window, nobody sees them, and they take the processor
 * from the page that is looked at: half of what a new context costs.
 */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
// Letters of the languages and the emoji flags that the field shows.
const FONT_PACKAGES = [
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
];

const isMac = process.platform === 'darwin';
const isWindows = process.platform === 'win32';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstExecutable(paths) {
  return paths.find((path) => path && isExecutable(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = isWindows ? ['.exe'] : [''];
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

function macApp(app, program) {
  const inside = join('Applications', `${app}.app`, 'Contents', 'MacOS', program);
  return isMac ? [join('/', inside), join(homedir(), inside)] : [];
}

function windowsApp(...parts) {
  const roots = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ];
  return isWindows ? roots.filter(Boolean).map((root) => join(root, ...parts)) : [];
}

/** The browser that `npx playwright install` of this package's Playwright downloads, if it is there. */
function playwrightBrowser(engine) {
  try {
    return firstExecutable([playwright[engine].executablePath()]);
  } catch {
    return undefined; // a system that Playwright has no such browser for
  }
}

/** The window that WebKitWebDriver drives; distributions keep it outside the PATH. */
function miniBrowserPlaces() {
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib', '/usr/local/libexec'];
  // Debian's multiarch folders: /usr/lib/x86_64-linux-gnu, /usr/lib/aarch64-linux-gnu, …
  const multiarch = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .filter((entry) => /-linux-(gnu|musl)/.test(entry))
        .map((entry) => join('/usr/lib', entry))
    : [];
  return versions.flatMap((version) =>
    [...multiarch, ...roots].map((root) => join(root, version, 'MiniBrowser')),
  );
}

function findChromium() {
  const system = firstExecutable([
    process.env.CHROMIUM_BIN,
    process.env.CHROME_PATH,
    ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'),
    ...macApp('Chromium', 'Chromium'),
    ...macApp('Google Chrome', 'Google Chrome'),
    ...windowsApp('Google', 'Chrome', 'Application', 'chrome.exe'),
    playwrightBrowser('chromium'),
  ]);
  return system && { engine: 'chromium', by: 'puppeteer', binary: system };
}

function findFirefox() {
  const system = firstExecutable([
    process.env.FIREFOX_BIN,
    ...onPath('firefox-esr', 'firefox'),
    ...macApp('Firefox', 'firefox'),
    ...windowsApp('Mozilla Firefox', 'firefox.exe'),
  ]);
  if (system) return { engine: 'firefox', by: 'puppeteer', binary: system };
  // Playwright's Firefox is patched and is driven by Playwright only.
  const patched = playwrightBrowser('firefox');
  return patched && { engine: 'firefox', by: 'playwright', binary: patched };
}

function findWebKit() {
  const driver = firstExecutable([process.env.WEBKIT_DRIVER_BIN, ...onPath('WebKitWebDriver')]);
  const binary = firstExecutable([process.env.WEBKIT_BROWSER_BIN, ...miniBrowserPlaces()]);
  const xvfb = firstExecutable(onPath('Xvfb'));
  if (driver && binary && (xvfb || process.env.WEBKIT_DISPLAY)) {
    return { engine: 'webkit', by: 'webdriver', driver, binary, xvfb };
  }
  const patched = playwrightBrowser('webkit');
  return patched && { engine: 'webkit', by: 'playwright', binary: patched };
}

const FINDERS = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * The browser of one engine, or undefined when there is none.
 * `by` says who drives it: `puppeteer`, `webdriver` (with the paths of `driver` and `xvfb`) or
 * `playwright`.
 */
export function findBrowser(engine) {
  return FINDERS[engine]();
}

function run(command, args, env = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: isWindows,
  });
  return status === 0;
}

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!onPath('apt-get').some(isExecutable)) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

const missingFontPackages = () =>
  FONT_PACKAGES.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);

function installByApt(fonts, engines) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (packages) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  run('apt-get', ['update'], quiet);
  // Fonts apart: a distribution without one of them still gets its browsers.
  for (const font of fonts) install([font]);
  for (const engine of engines) install(PACKAGES[engine]);
}

function advice(engine) {
  const words = {
    chromium: 'Chromium or Chrome (Debian: chromium), or set CHROMIUM_BIN',
    firefox: 'Firefox (Debian: firefox-esr), or set FIREFOX_BIN',
    webkit:
      'WebKitGTK with its driver (Debian: webkit2gtk-driver and xvfb), or set WEBKIT_DRIVER_BIN and WEBKIT_BROWSER_BIN',
  };
  return `${words[engine]}; or: npx playwright install ${engine}`;
}

/**
 * Installs the missing browsers where that is possible.
 * Returns the engines that are still missing, each with a sentence that says what to install.
 */
export function ensureBrowsers(engines = ENGINES) {
  const missing = () => engines.filter((engine) => !findBrowser(engine));
  if (isDebianAsRoot()) {
    const fonts = missingFontPackages();
    if (fonts.length + missing().length > 0) installByApt(fonts, missing());
  } else if (missing().length > 0) run('npx', ['--yes', 'playwright', 'install', ...missing()]);
  return missing().map((engine) => ({ engine, advice: advice(engine) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = process.argv.includes('--list') ? [] : ensureBrowsers();
  for (const engine of ENGINES) {
    const found = findBrowser(engine);
    console.log(`${engine}: ${found ? `${found.binary} (${found.by})` : 'not found'}`);
  }
  for (const { engine, advice: words } of missing) console.error(`No ${engine}. Install ${words}.`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
