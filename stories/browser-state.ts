/** States that only the browser brings about. */

declare global {
  interface Window {
    /** Put there by scripts/storybook/story-runner.mjs. */
    putBrowserInto?: (state: BrowserState) => Promise<void>;
  }
}

/**
 * Inputs that the browser has filled in; a system that forces its colours on every page; a page on
 * which the shopper has pressed a key.
 */
export type BrowserState = 'autofilled' | 'forced-colors' | 'used';

/**
 * Puts the browser into a state when a test drives it.
 *
 * @returns false in a Storybook that a person looks at: there the developer tools do it
 *   (Rendering: forced-colors; Elements: :autofill), and a click anywhere
 */
export async function putBrowserInto(state: BrowserState): Promise<boolean> {
  await window.putBrowserInto?.(state);
  return window.putBrowserInto !== undefined;
}
