/** Opens a page of the bench in a browser of its own profile, as slow as asked. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

const watch = () => {
  window.blocked = 0;
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** @returns the page, when its field can be used and can validate (or is gone again, with `empty`) */
export async function visit(browser, address, id, { slowdown = 1, slow4g, empty } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  // Flags that a peer fetches from elsewhere: the bench stays on this machine.
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
  if (slow4g) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${address}/${id}/${empty ? '#empty' : ''}`);
  await page.waitForFunction('window.offered', { timeout: 60_000, polling: 20 });
  if (errors.length > 0) throw new Error(`${id}: ${errors[0]}`);
  return { page, session, close: () => context.close() };
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Empties the first field by keys, as a shopper would. */
export async function clear(page) {
  await page.evaluate(() => window.field.input(0).focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
}

/** Waits until the page calls its number valid (or not); false when it never does. */
export async function becomes(page, valid) {
  try {
    await page.waitForFunction(
      (wanted) => window.field.valid(0) === wanted,
      { timeout: 5000, polling: 20 },
      valid,
    );
    return true;
  } catch {
    return false;
  }
}
