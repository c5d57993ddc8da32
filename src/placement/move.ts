/**
 * Moves an element in the page so that the shopper does not notice: focus, caret, selection and
 * scroll stay. `moveBefore` (DOM Living Standard) does it where the browser has it.
 */

type Mover = ParentNode & { moveBefore?: (node: Node, before: Node | null) => void };

/** The element that has the focus, through shadow roots. */
function focused(within: Element): HTMLElement | null {
  let active = (within.getRootNode() as Document | ShadowRoot).activeElement;
  if (!active || !within.contains(active)) return null;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

/** Scroll positions of everything around an element, to put back. */
function scrolls(element: Element): () => void {
  const kept: [Element, number, number][] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollTop || at.scrollLeft) kept.push([at, at.scrollLeft, at.scrollTop]);
  }
  return () => {
    for (const [at, left, top] of kept) {
      at.scrollLeft = left;
      at.scrollTop = top;
    }
  };
}

/** Puts `element` right behind `after`. */
export function moveBehind(element: Element, after: ChildNode): void {
  const parent = after.parentNode as Mover | null;
  if (!parent) return;
  const before = after.nextSibling;
  if (parent.moveBefore && parent.isConnected && element.isConnected) {
    try {
      parent.moveBefore(element, before);
      // Firefox loses the keys that come between an input's new place and its next layout.
      if (element instanceof HTMLElement) void element.offsetWidth;
      return;
    } catch {
      // Not between these two places (another document, say): the old way.
    }
  }
  const input = focused(element);
  const field = input instanceof HTMLInputElement ? input : undefined;
  const selection =
    field && ([field.selectionStart, field.selectionEnd, field.selectionDirection] as const);
  const restore = scrolls(element);
  parent.insertBefore(element, before);
  if (input) {
    input.focus({ preventScroll: true });
    if (selection) field.setSelectionRange(selection[0], selection[1], selection[2] ?? undefined);
  }
  restore();
}
