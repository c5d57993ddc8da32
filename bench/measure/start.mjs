/** The first visit: what comes over the wire, and when the field can be used and can validate. */
import { becomes, clear, pause, visit } from './visit.mjs';

const kindOf = (type) =>
  type.includes('script')
    ? 'js'
    : type.includes('css')
      ? 'css'
      : type.startsWith('image')
        ? 'images'
        : 'page';

function weigh(server, address, entries, until) {
  const sum = { requests: 0, raw: 0, gzip: 0, brotli: 0, js: 0, css: 0, images: 0 };
  for (const { name, responseEnd } of entries) {
    if (responseEnd > until || !name.startsWith(address)) continue;
    const file = server.weigh(new URL(name).pathname);
    if (!file) continue;
    sum.requests += 1;
    for (const packed of ['raw', 'gzip', 'brotli']) sum[packed] += file[packed];
    const kind = kindOf(file.type);
    if (kind in sum) sum[kind] += file.brotli;
  }
  return sum;
}

/**
 * One visit. Throws when the page takes a wrong number for a valid one, or a valid one for a wrong
 * one: a page that is broken is not fast.
 */
export async function measureStart(browser, server, spec, speed = {}) {
  const { page, close } = await visit(browser, server.address, spec.id, speed);
  try {
    await pause(200);
    await clear(page);
    for (const key of spec.keys ?? '0612345678') await page.keyboard.press(key);
    if (spec.validates && !(await becomes(page, true))) {
      throw new Error(`${spec.id} does not call a valid number valid`);
    }
    const figures = await page.evaluate(() => ({
      usable: performance.getEntriesByName('usable')[0].startTime,
      validating: performance.getEntriesByName('validating')[0].startTime,
      blocked: window.blocked,
      shifted: window.shifted,
      entries: performance
        .getEntriesByType('resource')
        .map(({ name, responseEnd }) => ({ name, responseEnd })),
    }));
    if (spec.validates) {
      await clear(page);
      for (const key of (spec.keys ?? '0612345678').slice(0, 6)) await page.keyboard.press(key);
      await page.keyboard.press('Tab');
      if (!(await becomes(page, false))) throw new Error(`${spec.id} calls a wrong number valid`);
    }
    const { entries, ...times } = figures;
    return {
      ...times,
      untilUsable: weigh(server, server.address, entries, times.usable),
      untilValidating: weigh(server, server.address, entries, Number.POSITIVE_INFINITY),
    };
  } finally {
    await close();
  }
}
