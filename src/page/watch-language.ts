/** Hears of a page that changes its language while it lives. */

/** Who is told of a tree: one observer for all of its fields. */
interface Watch {
  readonly observer: MutationObserver;
  readonly looks: Set<() => void>;
}

/** By the tree, which alone holds on to it: what goes with its tree, a frame's for one, goes with it. */
const watches = new WeakMap<Node, Watch>();

function watchOf(root: Node): Watch {
  let watch = watches.get(root);
  if (!watch) {
    const looks = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const look of [...looks]) look();
    });
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    watch = { observer, looks };
    watches.set(root, watch);
  }
  return watch;
}

/**
 * Tells when the language around an element has become another one, seen through shadow roots. Only
 * the page holds on to it.
 *
 * @param languageOf tells the language around an element
 * @param ended ends it
 */
export function watchLanguage(
  element: Element,
  languageOf: (element: Element) => string,
  changed: () => void,
  ended: AbortSignal,
): void {
  let language = languageOf(element);
  const look = () => {
    const now = languageOf(element);
    if (now === language) return;
    language = now;
    changed();
  };
  const roots: Node[] = [];
  for (let host: Element | undefined = element; host; ) {
    const root: Node = host.getRootNode();
    watchOf(root).looks.add(look);
    roots.push(root);
    host = (root as ShadowRoot).host;
  }
  ended.addEventListener('abort', () => {
    for (const root of roots) {
      const { observer, looks } = watchOf(root);
      // What has changed just now is told all the same.
      if (observer.takeRecords().length) for (const one of [...looks]) one();
      looks.delete(look);
      if (looks.size) continue;
      observer.disconnect();
      watches.delete(root);
    }
  });
}
