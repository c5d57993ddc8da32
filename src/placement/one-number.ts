export const claim = (_h: Element, _f: Node, _cb: () => void) => true;
export const release = (_h: Element) => {};
