/**
 * Tells when a script writes into an input, which no event tells: by a `value` and a `setRangeText`
 * of the input's own, as frameworks do it, on top of those that are there; and of its attribute,
 * which speaks for an input that nobody has typed into.
 *
 * @returns takes them away
 */
export function watchWrites(input: HTMLInputElement, onWrite: () => void): () => void {
  let tell = onWrite;
  const undo = (['value', 'setRangeText'] as const).map((name) => {
    const before = Object.getOwnPropertyDescriptor(input, name);
    const usual = before ?? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name)!;
    const way = usual.set ? 'set' : 'value';
    // One of the page's own that can't be stood in for is left alone: it is looked at now and then.
    if (before?.configurable === false || typeof usual[way] !== 'function') return () => {};
    function ours(this: unknown, ...given: unknown[]): void {
      usual[way].apply(this, given);
      tell();
    }
    Object.defineProperty(input, name, { ...usual, configurable: true, [way]: ours });
    return () => {
      // Whoever came on top of ours still calls it.
      if (Object.getOwnPropertyDescriptor(input, name)?.[way] !== ours) return;
      if (before) Object.defineProperty(input, name, before);
      else Reflect.deleteProperty(input, name);
    };
  });
  const observer = new MutationObserver(() => tell());
  observer.observe(input, { attributeFilter: ['value'] });
  return () => {
    observer.disconnect();
    tell = () => {};
    for (const take of undo) take();
  };
}
