/**
 * Tells when a script sets the `value` of an input, which no event tells: by a property of the
 * input's own, as frameworks do it, on top of one that is there.
 *
 * @returns takes it away
 */
export function watchWrites(input: HTMLInputElement, onWrite: () => void): () => void {
  let tell = onWrite;
  const before = Object.getOwnPropertyDescriptor(input, 'value');
  const { get, set } =
    before ?? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  function ours(this: unknown, text: string): void {
    set!.call(this, text);
    tell();
  }
  Object.defineProperty(input, 'value', { configurable: true, get: get!, set: ours });
  return () => {
    // Whoever came on top of ours still calls it.
    tell = () => {};
    if (Object.getOwnPropertyDescriptor(input, 'value')?.set !== ours) return;
    if (before) Object.defineProperty(input, 'value', before);
    else Reflect.deleteProperty(input, 'value');
  };
}
