/** Runs a task when the page has nothing better to do (WebKit has no `requestIdleCallback`). */
export const whenIdle: (task: () => void) => unknown =
  globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 200));
