/** Hears of a page that changes its language while it lives. */

/**
 * Tells when the language around an element has become another one, seen through shadow roots. Only
 * the page holds on to it: an element that goes with its page, a frame's for one, goes with it.
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
  const observer = new MutationObserver(look);
  for (let host: Element | undefined = element; host; ) {
    const root: Node = host.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    host = (root as ShadowRoot).host;
  }
  ended.addEventListener('abort', () => {
    // What has changed just now is told all the same.
    if (observer.takeRecords().length && element.isConnected) look();
    observer.disconnect();
  });
}
