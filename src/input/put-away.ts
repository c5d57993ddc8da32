/**
 * A page that is left keeps its forms as they were written: Chromium brings a form's state back only
 * to a form with the same names. So whoever has put a name away gives it back while the page is away.
 */

type Lend = (isAway: boolean) => void;

/** The page must not keep what is gone. */
const lenders = new Set<WeakRef<Lend>>();

function turn({ type }: Event): void {
  for (const one of lenders) {
    const lend = one.deref();
    if (lend) lend(type === 'pagehide');
    else lenders.delete(one);
  }
}

/**
 * One listener for all: one made for each input would hold it for the page's life.
 *
 * @param lend gives names back, or takes them again; held by whoever passes it, and not from here
 * @returns ends it
 */
export function whilePutAway(lend: Lend): () => void {
  const self = new WeakRef(lend);
  lenders.add(self);
  for (const type of ['pagehide', 'pageshow']) addEventListener(type, turn);
  return () => lenders.delete(self);
}
