/** Draws a field again when what a page has put into its slots is another: a `slotchange` tells of no text. */

/** A field, as far as it is drawn again. */
interface Redrawn extends HTMLElement {
  requestUpdate(): void;
}

const watched = new WeakSet<Node>();
/** One for all fields, which none of them has to be held by. */
let observer: MutationObserver | undefined;

/** Watches what stands in a field from now on; twice does no harm. */
export function watchSlots(field: Redrawn): void {
  if (watched.has(field)) return;
  watched.add(field);
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) {
      for (let node: Node | null = target; node; node = node.parentNode) {
        if (watched.has(node)) (node as Redrawn).requestUpdate();
      }
    }
  });
  observer.observe(field, { characterData: true, childList: true, subtree: true });
}
