/**
 * The mark of the shown country where the system draws no flags: its two letters in a box, as in the
 * list, in the place of two letters that pose as a flag or of two empty boxes. Needs no file, and
 * nothing that a page's policy could forbid.
 */
import { drawsFlags } from './flags-drawn.js';

/** What a shadow tree was found to need: asked once, since asking costs the styles of the page. */
const needing = new WeakMap<ShadowRoot, boolean>();

/** Fields that were drawn just now. */
let drawn: Element[] = [];

/** The distance of the letters of a flag from those of the alphabet. */
const APART = 0x1f1a5;

/** The two letters that a flag is made of; `''` for no flag. */
export const lettersOf = (flag: string): string =>
  [...flag].map((letter) => String.fromCodePoint(letter.codePointAt(0)! - APART)).join('');

/**
 * Has the flag of a field drawn as a badge (`data-code`) where it has to be; called after each drawing.
 * A field waits a first time for the next frame, whose styles the browser then finds out anyway, and
 * nobody has seen anything before that.
 */
export function markFlag(field: Element, root: ShadowRoot): void {
  if (needing.has(root)) mark(root);
  else if (drawn.push(field) === 1) {
    requestAnimationFrame(() => {
      const fields = drawn;
      drawn = [];
      for (const one of fields) {
        needing.set(one.shadowRoot!, !drawsFlags(one));
        mark(one.shadowRoot!);
      }
    });
  }
}

function mark(root: ShadowRoot): void {
  const flag = root.querySelector<HTMLElement>('.flag');
  if (!needing.get(root) || !flag) return;
  const letters = lettersOf(flag.textContent ?? '');
  if (letters) flag.dataset.code = letters;
  else delete flag.dataset.code;
}
