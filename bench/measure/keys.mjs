/**
 * What one key, and one paste, costs: the time that scripts run because of it on the main thread,
 * until the next one, as the browser's own trace tells it: a framework that renders later is not
 * let off. Not counted is the browser's own work of editing, layout and painting.
 */
import { becomes, clear, pause, visit } from './visit.mjs';

const CATEGORIES = ['devtools.timeline', 'v8.execute'];

/** Milliseconds of script from each event of a type to the next one. */
function scriptPerEvent(trace, type) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8'));
  const starts = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type)
    .sort((a, b) => a.ts - b.ts);
  const [thread] = starts;
  if (!thread) return [];
  const scripts = traceEvents
    .filter(({ name, ph, pid, tid }) => {
      const here = ph === 'X' && pid === thread.pid && tid === thread.tid;
      return here && (name === 'FunctionCall' || name === 'RunMicrotasks');
    })
    .sort((a, b) => a.ts - b.ts);
  return starts.map((start, index) => {
    const until = starts[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    let total = 0;
    let end = 0;
    for (const { ts, dur = 0 } of scripts) {
      // A call within a call is counted already.
      if (ts < start.ts || ts >= until || ts < end) continue;
      total += dur;
      end = ts + dur;
    }
    return total / 1000;
  });
}

/** A page to type into, kept open for all rounds. */
export async function openForKeys(browser, server, spec, slowdown) {
  const { page, session, close } = await visit(browser, server.address, spec.id);
  // Only while it is measured: the pages that wait share the processor.
  const slow = (rate) => (slowdown > 1 ? page.emulateCPUThrottling(rate) : undefined);
  const keys = spec.keys ?? '0612345678';
  const valid = async () => {
    if (spec.validates && !(await becomes(page, true))) {
      throw new Error(`${spec.id} lost the number`);
    }
  };
  // What formats nothing does less work than the others.
  const formatted = async () => {
    const shown = await page.evaluate(() => window.field.input(0).value);
    if (!/\d \d/.test(shown)) throw new Error(`${spec.id} formats nothing: ${shown}`);
  };
  return {
    close,
    /** @returns milliseconds for each key of one number */
    async type() {
      await page.bringToFront();
      await clear(page);
      await pause(60);
      await slow(slowdown);
      await page.tracing.start({ categories: CATEGORIES });
      for (const key of keys) {
        await page.keyboard.press(key);
        await pause(20 + 10 * slowdown);
      }
      const times = scriptPerEvent(await page.tracing.stop(), 'keydown');
      await slow(1);
      if (times.length !== keys.length) throw new Error(`${spec.id}: ${times.length} keys`);
      await valid();
      if (spec.validates) await formatted();
      return times;
    },
    /** @returns milliseconds for one paste of the whole number */
    async paste() {
      await page.bringToFront();
      await page.evaluate((text) => {
        const box = document.body.appendChild(document.createElement('textarea'));
        box.value = text;
        box.select();
        document.execCommand('copy');
        box.remove();
      }, '+33612345678');
      await clear(page);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await pause(60);
      await slow(slowdown);
      await page.tracing.start({ categories: CATEGORIES });
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'v',
        code: 'KeyV',
        windowsVirtualKeyCode: 86,
        modifiers: 2,
        commands: ['Paste'],
      });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'v', code: 'KeyV' });
      await pause(60 + 20 * slowdown);
      const [time] = scriptPerEvent(await page.tracing.stop(), 'paste');
      await slow(1);
      await valid();
      return time;
    },
  };
}
