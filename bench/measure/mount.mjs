/** Mounting fields: how long it takes, what it keeps, and what is left when they are gone. */
import { pause, visit } from './visit.mjs';

async function heap(session) {
  for (let i = 0; i < 3; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(30);
  }
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/**
 * Mounts `count` fields on a page that has mounted one before, and takes them away again.
 *
 * @returns milliseconds to mount and lay out, `longest` at the most; with `memory`, bytes a field and bytes left a field
 */
export async function measureMount(
  browser,
  server,
  spec,
  count,
  { countries, memory, longest } = {},
) {
  const { page, session, close } = await visit(browser, server.address, spec.id, { empty: true });
  try {
    const mount = (number) =>
      page.evaluate(
        async (n, list) => {
          const before = performance.now();
          await window.field.mount(n, list);
          return performance.now() - before;
        },
        number,
        countries,
      );
    const unmount = () => page.evaluate(() => window.field.unmount());
    await mount(1);
    await unmount();
    await pause(100);
    const empty = memory ? await heap(session) : 0;
    const time = await Promise.race([mount(count), ...(longest ? [pause(longest)] : [])]);
    // It may go on for minutes: closing the page ends it.
    if (time === undefined) return { time: longest };
    if (!memory) return { time };
    await pause(300);
    const full = await heap(session);
    await unmount();
    await pause(300);
    const left = await heap(session);
    return { time, heap: (full - empty) / count, left: (left - empty) / count };
  } finally {
    await close();
  }
}
