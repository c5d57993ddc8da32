/** Hears of a page that changes its language while it lives. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Tells when a `lang` changes around an element, through shadow roots. One observer serves all. */
export function watchLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver(() => {
    for (const tell of listeners) tell();
  });
  for (let host: Element | undefined = element; host; ) {
    const root: Node = host.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    host = (root as ShadowRoot).host;
  }
  listeners.add(changed);
}

/** Ends it. */
export function unwatchLanguage(changed: () => void): void {
  listeners.delete(changed);
  if (!listeners.size) observer?.disconnect();
}
