/**
 * `npm run screenshots`: pictures of each page, desktop and phone, into demo/screenshots. Starts a
 * demo of its own with an empty database.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../scripts/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'demo/screenshots');
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'demo-'));

const server = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    CI: '1',
    PORT: '0',
    DEMO_DATA: join(data, 'db'),
    DATABASE_URL: '',
    STRIPE_SECRET_KEY: '',
  },
});
const [said] = await once(server.stdout, 'data');
const origin = String(said).match(/http:\/\/\S+?(?=\/\s)/)[0];

const views = {
  desktop: { width: 1200, height: 800 },
  phone: { width: 375, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 1.5 },
};
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium').binary,
  args: CHROMIUM_ARGS,
});

async function story(view, scheme) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(views[view]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const suffix = scheme === 'dark' ? `${view}-dark` : view;
  const shot = async (name) => {
    await page.evaluate(async () => {
      window.scrollTo(0, 0);
      await document.querySelector('checkout-phone-field')?.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await page.screenshot({ path: join(folder, `${name}-${suffix}.png`), fullPage: true });
  };
  const follow = (selector) =>
    Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]);
  const fill = async (selector, text) => {
    await page.click(selector);
    await page.keyboard.type(text);
  };
  const ready = async () => {
    await page.waitForFunction(() => !document.querySelector('label.fallback'));
    await page.evaluate(() => document.querySelector('checkout-phone-field').ready);
  };

  await page.goto(origin);
  await ready();
  await fill('#phone', '06 12 34 56 78');
  await page.$eval('#phone', (input) => input.blur());
  await shot('start');
  await follow('form.options .button');
  await ready();
  await page.waitForFunction(() => document.querySelector('#shipping checkout-phone-field'));
  await fill('#email', 'noor@example.com');
  await fill('#name', 'Noor Haddad');
  await fill('#line1', '4 quai de Jemmapes');
  await fill('#postal', '75010');
  await fill('#city', 'Paris');
  await page.click('#pay');
  // The browser's own bubble goes when the field is left; the field's message stays.
  await page.$eval('#phone', (input) => input.blur());
  await new Promise((done) => setTimeout(done, 6000));
  await page.screenshot();
  await new Promise((done) => setTimeout(done, 1000));
  await shot('checkout-missing');
  await fill('#phone', '06 12 34 56 78');
  await page.$eval('#phone', (input) => input.blur());
  await shot('checkout');
  await page.click('[data-wallet=apple_pay]');
  await page.waitForSelector('#sheet[open]');
  await page.screenshot({ path: join(folder, `wallet-${suffix}.png`) });
  await page.click('#sheet [value=""]');
  await follow('#pay');
  await shot('success');
  await page.goto(`${origin}/customers`);
  await shot('customers');
  await follow('#customers tbody a');
  await shot('customer');
  await page.goto(`${origin}/portal`);
  await ready();
  await page.click('#phone', { clickCount: 3 });
  await page.keyboard.type('07 56 78 90 12');
  await follow('#save');
  await ready();
  await shot('portal');
  await new Promise((done) => setTimeout(done, 300));
  await page.goto(`${origin}/events`);
  await page.waitForFunction(() => document.querySelector('#live')?.textContent === 'Live.');
  await shot('events');
  await page.goto(`${origin}/elements?stripe=refuses`);
  await page.waitForSelector('body[data-ready]');
  await page.evaluate(() => document.querySelector('checkout-phone-field').updateComplete);
  await page.evaluate(() => document.querySelector('checkout-phone-field').focus());
  await page.keyboard.type('+44 20 7946 0018');
  await page.click('#pay');
  await page.waitForFunction(() => document.querySelectorAll('.badge.amber').length === 2);
  await shot('elements-refused');
  await page.evaluate(() => document.querySelector('checkout-phone-field').select());
  await page.keyboard.type('06 12 34 56 78');
  await page.click('#pay');
  await page.waitForSelector('#paid:not([hidden])');
  await shot('elements-paid');
  await context.close();
}

try {
  await story('desktop', 'light');
  await story('phone', 'light');
  await story('phone', 'dark');
} finally {
  await browser.close();
  server.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}
