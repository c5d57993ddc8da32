/**
 * Web Test Runner: the TypeScript tests as they are, in real browsers.
 * `ENGINES=chromium,firefox` chooses engines (default: all); see test/README.md.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_ARGS, ENGINES, findBrowser } from '../scripts/browsers.mjs';
import { freePort, startWebKitDriver } from '../scripts/webkit-driver.mjs';
import { realInputPlugin } from './commands/real-input-plugin.mjs';
import { totalsReporter } from './commands/totals-reporter.mjs';

/** A launcher whose reports carry the engine's name and not the driver's. */
function named(launcher, name) {
  const initialize = launcher.initialize;
  launcher.initialize = async function (...args) {
    await initialize.apply(this, args);
    this.name = name;
  };
  launcher.name = name;
  return launcher;
}

function chromiumLauncher({ binary }) {
  return puppeteerLauncher({
    launchOptions: {
      executablePath: binary,
      args: [
        ...CHROMIUM_ARGS,
        '--disable-background-timer-throttling',
        '--disable-renderer-backgrounding',
        '--disable-backgrounding-occluded-windows',
      ],
    },
  });
}

function firefoxLauncher({ binary }) {
  return puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: binary,
      extraPrefsFirefox: {
        // Tests read and write the clipboard with no permission bubble.
        'dom.events.testing.asyncClipboard': true,
        // Errors of the page, and not the browser's own chatter.
        'remote.log.level': 'Error',
      },
    },
  });
}

async function webkitLauncher({ driver, binary, xvfb }) {
  const { port } = await startWebKitDriver({ driver, xvfb });
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
}

async function playwrightLauncherOf({ engine }) {
  const { playwrightLauncher } = await import('@web/test-runner-playwright');
  return playwrightLauncher({ product: engine });
}

async function launcherOf(engine) {
  const browser = findBrowser(engine);
  if (!browser) {
    throw new Error(`No ${engine} found: run "npm run browsers", or choose other ENGINES.`);
  }
  if (browser.by === 'playwright') return named(await playwrightLauncherOf(browser), engine);
  const launch = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };
  return named(await launch[engine](browser), engine);
}

const chosen = (process.env.ENGINES || ENGINES.join(',')).split(',').map((name) => name.trim());
for (const engine of chosen) {
  if (!ENGINES.includes(engine)) throw new Error(`Unknown engine "${engine}" in ENGINES.`);
}
const browsers = [];
for (const engine of chosen) browsers.push(await launcherOf(engine));

export default {
  files: ['test/browser/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  port: await freePort(),
  nodeResolve: true,
  // Real keys go to the one page that has the focus: one page and one browser at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    realInputPlugin(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>tests</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    process.env.TEST_VERBOSE ? summaryReporter() : defaultReporter({ reportTestProgress: false }),
    totalsReporter(),
  ],
};
