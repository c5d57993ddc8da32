/**
 * Holds back what would move the page under a pressed pointer. A message that appears when a field
 * is left by pressing a button below it pushes that button away before it is released, and the
 * click is lost.
 */

/** Runs a task in the next moment in which no pointer is pressed; twice does no harm. */
export function whenReleased(task: () => void): void {
  setTimeout(() => {
    if (!document.querySelector(':active')) return task();
    for (const type of ['pointerup', 'pointercancel']) {
      // The click comes right after the release.
      addEventListener(type, () => setTimeout(task), { once: true, capture: true });
    }
    return undefined;
  });
}

/** Runs a task in that moment, for a field that has been left by then. */
export function whenLeft(field: Element, task: () => void): void {
  whenReleased(() => {
    // Who leaves the window to look the number up, and not the field, is still busy with it.
    const { activeElement } = field.getRootNode() as Document;
    if (!field.contains(activeElement)) task();
  });
}
