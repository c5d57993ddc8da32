/** A shopper is not kept waiting for longer, in milliseconds. */
const LONGEST = 1000;

/** Settles when it does, whether or not it can be had, and after a second at most. */
export const inASecond = (awaited: Promise<unknown>): Promise<unknown> =>
  Promise.race([awaited.catch(() => {}), new Promise((done) => setTimeout(done, LONGEST))]);
