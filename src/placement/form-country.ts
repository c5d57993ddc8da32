export function watchFormCountry(_f: unknown, _h: Element, _cb: (c: string) => void): () => void {
  return () => {};
}
