/**
 * Holds back what would move the page under a pressed pointer. A message that appears when a field
 * is left by pressing a button below it pushes that button away before it is released, and the
 * click is lost.
 */
let watching = false;
let pressed = false;
const waiting: (() => void)[] = [];

// One function for all the events. One made inside `watchPresses` would hold the first field for
// the page's life once a minifier has put the two together.
function follow({ type }: Event): void {
  if (type === 'pointerdown') pressed = true;
  // The click comes right after the release.
  else
    setTimeout(() => {
      pressed = false;
      for (const task of waiting.splice(0)) task();
    });
}

/** Watches the pointer from now on; asking again is free. */
export function watchPresses(): void {
  if (watching) return;
  watching = true;
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(type, follow, true);
}

/** Runs a task in the next moment in which no pointer is pressed. */
export function whenReleased(task: () => void): void {
  setTimeout(() => (pressed ? waiting.push(task) : task()));
}
