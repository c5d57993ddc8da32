/** All inputs of a page that a selector finds, now and whenever one appears or is drawn anew. */
import { type EnhancedInput, enhance, fieldOf, handleOf, isGivenBack } from './enhance.js';
import type { EnhanceOptions } from './options.js';

/** What keeps looking for inputs. */
export interface EnhancedInputs {
  /** The inputs that are fields now. */
  readonly inputs: readonly EnhancedInput[];
  /** Looks for no more; what is a field stays one. */
  stop(): void;
  /** Looks for no more, and gives the page all its inputs back. */
  restore(): void;
}

/** A page that takes its input out of the field this often, and at once each time, wants it so. */
const patience = 3;
/** Milliseconds; what a page draws anew for what somebody did, or a server answered, comes later. */
const atOnce = 100;

/** Whether an input has a box on the page. */
const isDrawn = (input: Element) => input.getClientRects().length > 0;

/**
 * Enhances every input that a selector finds in the document, now and when it appears, is shown or
 * is drawn anew. An input that was given back stays as it is.
 *
 * @throws {DOMException} the selector can't be read
 */
export function enhanceAll(
  selector = 'input[type=tel]',
  options: EnhanceOptions = {},
): EnhancedInputs {
  const ours = new Set<WeakRef<HTMLInputElement>>();
  /** How often in a row an input was taken, each time at once, and when it was last. */
  const taken = new WeakMap<Element, { times: number; at: number }>();
  const consider = (input: HTMLInputElement) => {
    if (isGivenBack(input) || fieldOf(input) || !isDrawn(input)) return;
    const before = taken.get(input);
    const now = performance.now();
    const times = before && now - before.at < atOnce ? before.times : 0;
    if (times >= patience) {
      if (times < Infinity) {
        console.warn('<checkout-phone-field>: the page takes its input back; it is left alone.');
      }
      taken.set(input, { times: Infinity, at: Infinity });
      return;
    }
    sizes.unobserve(input);
    if (!enhance(input, options)) return;
    taken.set(input, { times: times + 1, at: now });
    if (!before) ours.add(new WeakRef(input));
  };
  // A box that comes without a change of the tree: a step of the checkout is shown.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) consider(target as HTMLInputElement);
  });
  const look = () => {
    for (const input of document.querySelectorAll(selector)) {
      if (!(input instanceof HTMLInputElement) || fieldOf(input)) continue;
      if (isDrawn(input)) consider(input);
      else sizes.observe(input);
    }
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    sizes.disconnect();
  };
  look();
  observer.observe(document, { childList: true, subtree: true });
  const inputs = () =>
    [...ours].flatMap((one) => {
      const input = one.deref();
      const handle = input && handleOf(input);
      return handle?.field.isConnected ? [handle] : [];
    });
  return {
    get inputs() {
      return inputs();
    },
    stop,
    restore() {
      stop();
      for (const { restore } of inputs()) restore();
    },
  };
}
