/**
 * Commands of the test runner that reach the browser from outside the page: keys, pointer,
 * viewport, clipboard permission, media features. One set of commands for every driver
 * (Puppeteer for Chromium and Firefox, WebDriver for WebKitGTK, Playwright elsewhere).
 * The page's side, with the documentation, is test/browser/support/real-input.ts.
 */

/** WebDriver's code points for keys that type no character (W3C WebDriver, 17.4.2). */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F4: '\uE034',
  Meta: '\uE03D',
};

// What an editing shortcut does, for Chromium on a Mac, which leaves them to the application.
const MAC_EDITING = { a: 'SelectAll', c: 'Copy', x: 'Cut', v: 'Paste', z: 'Undo', y: 'Redo' };

/** `Control+Shift+z` → `['Control', 'Shift', 'z']`; `Mod` is Meta on a Mac, else Control. */
function keysOf(combination) {
  const parts = combination === '+' ? ['+'] : combination.split(/(?<=.)\+(?=.)/);
  const mod = process.platform === 'darwin' ? 'Meta' : 'Control';
  return parts.map((part) => (part === 'Mod' ? mod : part));
}

/** What is emulated lasts as long as the session that asked for it. */
const mediaSessions = new WeakMap();

function puppeteerDriver(session) {
  const page = session.browser.getPage(session.id);
  const isFirefox = session.browser.name === 'firefox';
  return {
    async press(combination, times) {
      const keys = keysOf(combination);
      const held = keys.slice(0, -1);
      const key = keys.at(-1);
      const editing =
        held.includes('Meta') && !isFirefox ? MAC_EDITING[key.toLowerCase()] : undefined;
      for (const modifier of held) await page.keyboard.down(modifier);
      for (let i = 0; i < times; i++) {
        await page.keyboard.press(key, editing ? { commands: [editing] } : undefined);
      }
      for (const modifier of held.reverse()) await page.keyboard.up(modifier);
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async pointer({ kind, x, y, count }) {
      if (kind === 'move') await page.mouse.move(x, y);
      else await page.mouse.click(x, y, { count });
    },
    async touch({ x, y }) {
      await page.touchscreen.tap(x, y);
      return true;
    },
    async setViewport({ width, height }) {
      await page.setViewport({ width, height });
      return true;
    },
    async allowClipboard() {
      if (isFirefox) return true; // by a preference, see the launcher
      const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
      await page.browserContext().overridePermissions(new URL(page.url()).origin, permissions);
      return true;
    },
    async emulateMedia(features) {
      if (isFirefox) return false;
      // Puppeteer itself refuses forced colours.
      if (!mediaSessions.has(page)) mediaSessions.set(page, await page.createCDPSession());
      await mediaSessions.get(page).send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}

function webdriverDriver(session) {
  const { driver } = session.browser;
  const perform = (actions) => driver.performActions(actions);
  const keyActions = (steps) => perform([{ type: 'key', id: 'keyboard', actions: steps }]);
  const code = (key) => WEBDRIVER_KEYS[key] ?? key;

  // WebKitGTK leaves undo and redo to the application around it, and its test window binds no
  // keys to them. Do what such an application does: press the keys, and when the page has not
  // prevented that, run the engine's own command.
  const historyCommand = (combination) =>
    ({ 'Control+z': 'undo', 'Control+Shift+z': 'redo' })[keysOf(combination).join('+')];
  const watchKeys = () =>
    driver.execute(`
      window.addEventListener('keydown', function watch(event) {
        if (event.key.toLowerCase() !== 'z') return;
        window.removeEventListener('keydown', watch, true);
        window.realInputKey = event;
      }, true);`);
  const runUnlessPrevented = (name) =>
    driver.execute(`
      if (window.realInputKey && !window.realInputKey.defaultPrevented) {
        document.execCommand('${name}');
      }
      delete window.realInputKey;`);

  return {
    async press(combination, times) {
      const history = historyCommand(combination);
      if (!history) return this.pressKeys(combination, times);
      for (let i = 0; i < times; i++) {
        await watchKeys();
        await this.pressKeys(combination, 1);
        await runUnlessPrevented(history);
      }
    },
    async pressKeys(combination, times) {
      const keys = keysOf(combination).map(code);
      const key = keys.at(-1);
      const held = keys.slice(0, -1);
      await keyActions([
        ...held.map((value) => ({ type: 'keyDown', value })),
        ...Array.from({ length: times }, () => [
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
        ]).flat(),
        ...held.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    async type(text) {
      await keyActions(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    async pointer({ kind, x, y, count }) {
      const actions = [{ type: 'pointerMove', duration: 0, x, y }];
      for (let i = 0; kind === 'click' && i < count; i++) {
        actions.push({ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
      }
      await perform([
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
      ]);
    },
    async touch() {
      return false; // WebKitGTK's driver knows the mouse alone
    },
    async setViewport({ width, height }) {
      const inner = () => driver.execute('return [window.innerWidth, window.innerHeight]');
      // The window has a tool bar: ask for the size, see what is left for the page, correct.
      for (let attempt = 0; attempt < 20; attempt++) {
        const [innerWidth, innerHeight] = await inner();
        if (innerWidth === width && innerHeight === height) return true;
        const window = await driver.getWindowRect();
        await driver.setWindowRect(
          null,
          null,
          window.width + width - innerWidth,
          window.height + height - innerHeight,
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const [innerWidth, innerHeight] = await inner();
      return innerWidth === width && innerHeight === height;
    },
    async allowClipboard() {
      return true; // a trusted key press is all that WebKit asks for
    },
    async emulateMedia() {
      return false;
    },
  };
}

function playwrightDriver(session) {
  const page = session.browser.getPage(session.id);
  return {
    async press(combination, times) {
      for (let i = 0; i < times; i++) await page.keyboard.press(keysOf(combination).join('+'));
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async pointer({ kind, x, y, count }) {
      if (kind === 'move') await page.mouse.move(x, y);
      else await page.mouse.click(x, y, { clickCount: count });
    },
    async touch({ x, y }) {
      if (session.browser.name === 'webkit') return false;
      await page.touchscreen.tap(x, y);
      return true;
    },
    async setViewport({ width, height }) {
      await page.setViewportSize({ width, height });
      return true;
    },
    async allowClipboard() {
      if (session.browser.name === 'chromium') {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      }
      return true;
    },
    async emulateMedia(features) {
      await page.emulateMedia({
        colorScheme: features['prefers-color-scheme'] || null,
        reducedMotion: features['prefers-reduced-motion'] || null,
        forcedColors: features['forced-colors'] || null,
      });
      return true;
    },
  };
}

const DRIVERS = {
  puppeteer: puppeteerDriver,
  webdriver: webdriverDriver,
  playwright: playwrightDriver,
};

const COMMANDS = {
  'real-press': (driver, { keys, times }) => driver.press(keys, times),
  'real-type': (driver, { text }) => driver.type(text),
  'real-pointer': (driver, payload) => driver.pointer(payload),
  'real-touch': (driver, payload) => driver.touch(payload),
  'real-viewport': (driver, payload) => driver.setViewport(payload),
  'real-clipboard-permission': (driver) => driver.allowClipboard(),
  'real-media': (driver, features) => driver.emulateMedia(features),
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function realInputPlugin() {
  return {
    name: 'real-input',
    async executeCommand({ command, payload, session }) {
      if (command === 'real-engine') return { engine: session.browser.name };
      const run = COMMANDS[command];
      if (!run) return;
      const driver = DRIVERS[session.browser.type](session);
      // Undefined would mean to the runner that no plug-in knows the command.
      return { result: (await run(driver, payload)) ?? true };
    },
  };
}
