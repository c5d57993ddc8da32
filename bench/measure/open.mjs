/**
 * Opening the list of countries by a key: the time from the key to the frame in which the list is
 * drawn, as the page itself sees it. The browser's own list of a `<select>` can't be measured so: it
 * is no part of the page.
 */
import { pause, visit } from './visit.mjs';

/** Fewer options than these are no list of countries. */
const FEWEST = 200;

/** Waits for the next key, and tells how long after it the list is there. */
const untilDrawn = (fewest) =>
  new Promise((done, fail) => {
    const onKey = ({ timeStamp }) => {
      const end = timeStamp + 10_000;
      const look = () => {
        const now = performance.now();
        if (now > end) fail(new Error('no list is drawn'));
        else if (window.field.listed(0) < fewest) requestAnimationFrame(look);
        else {
          // The frame that is being made holds the list: the first task behind it has it drawn.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        }
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', onKey, { capture: true, once: true });
    window.waitsForKey = true;
  });

/**
 * @returns milliseconds until the list is drawn, for the first time and once more; nothing where the
 *   page has no list of its own
 */
export async function measureOpening(browser, server, spec, slowdown) {
  const { page, close } = await visit(browser, server.address, spec.id, { slowdown });
  try {
    // A shopper comes later than the script, and comes near before the key.
    await pause(1000);
    if (!(await page.evaluate(() => !!window.field.comeNear?.(0)))) return {};
    await pause(1000);
    const open = async () => {
      await page.evaluate(() => {
        window.waitsForKey = false;
      });
      const time = page.evaluate(untilDrawn, FEWEST);
      await page.waitForFunction('window.waitsForKey');
      await page.keyboard.press('Enter');
      return time;
    };
    const first = await open();
    for (let i = 0; i < 2; i++) await page.keyboard.press('Escape');
    await page.waitForFunction('window.field.listed(0) === 0', { timeout: 10_000 });
    await page.evaluate(() => window.field.comeNear(0));
    await pause(300);
    return { first, again: await open() };
  } finally {
    await close();
  }
}
