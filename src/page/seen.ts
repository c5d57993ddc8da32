/** Whether a shopper sees a control, which is more than whether it is drawn. */

/** Wider than any step of a checkout that slides in from the side, nearer than any robots' trap. */
const offThePage = -2000;

/** The element around an element, through shadow roots. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/**
 * Seen by the shopper: drawn, not hidden, not switched off, not in a section that is shut, and not
 * out of the page, where fields stand that only robots fill in. What stands around the field itself
 * counts for nothing: the field is where the shopper is.
 */
export function isSeen(control: Element, self: Element): boolean {
  if (
    control.matches(':disabled') ||
    control.checkVisibility?.({ visibilityProperty: true }) === false
  )
    return false;
  const { width, height, right, bottom } = control.getBoundingClientRect();
  // A list of the page's own shows the choice of a select, which is there for forms and scripts.
  const replaced = control instanceof HTMLSelectElement;
  if (!replaced && (width <= 1 || height <= 1)) return false;
  const off = (replaced ? control.parentElement : control)?.closest('[inert],[aria-hidden=true]');
  if (off && !off.contains(self)) return false;
  let [x, y] = [right, bottom];
  for (let at = around(control); at; at = around(at)) {
    x += at.scrollLeft;
    y += at.scrollTop;
    if (at.clientHeight <= 1 && getComputedStyle(at).overflowY !== 'visible' && !at.contains(self))
      return false;
  }
  return x > offThePage && y >= 0;
}
