/**
 * One message for one mistake: a refused field shows its own, and the browser none beside it. The
 * focus goes where the browser would have brought it, to the first invalid control of the form, which
 * is ours or not; the others keep their bubbles.
 *
 * Most engines show no bubble for a message that is blank once it is trimmed, and do all the rest
 * themselves. Gecko shows an empty one. There the event is cancelled instead, and the focus is for us
 * to move: only where that is certain to be wished, which `form.checkValidity()` of a script is not.
 */

import type { Manners } from './manners.js';

const isGecko = !!globalThis.CSS?.supports?.('-moz-appearance', 'none');

/** What the browser is given to say: blank where that keeps it from saying anything. */
export const bubble = isGecko ? '' : ' ';

/** Only one input has the focus. */
let announcing: ReturnType<typeof setTimeout> | undefined;
let mark = '';

/** See {@link Manners}. */
export const onRefusal: Manners['onRefusal'] = (host, form, input, asked, announce) => {
  if (!input) return;
  const isFocused = () => (input.getRootNode() as Document).activeElement === input;
  const wasFocused = isFocused();
  // Between two listeners comes what was put off only if no script is waiting for them: then it is the
  // browser that submits, and not a script that asks.
  let isSubmit = asked === 'submit';
  queueMicrotask(() => {
    isSubmit = true;
  });
  const decide = (event: Event): void => {
    // The page has taken over.
    if (event.defaultPrevented) return;
    if (wasFocused) {
      // Nothing is heard of an input that keeps the focus.
      clearTimeout(announcing);
      announcing = setTimeout(() => {
        if (!isFocused()) return;
        announce(mark);
        mark = mark ? '' : '\u00a0';
      });
    }
    if (!isGecko || !(asked === 'field' || (isSubmit && isFirst(host, form)))) return;
    input.focus();
    if (!isFocused()) return;
    event.preventDefault();
    if (isSubmit) holdBubbles(form!);
  };
  // Behind the listeners of the page, and for this event alone.
  host.addEventListener('invalid', decide);
  setTimeout(() => host.removeEventListener('invalid', decide));
};

/** Whether no control before this one can get the focus of a refused submit. */
function isFirst(host: Element, form: HTMLFormElement | null): boolean {
  const first = [...(form?.elements ?? [])].find(
    (one) => one === host || (one.matches(':invalid:not(fieldset)') && one.getClientRects().length),
  );
  return first === host;
}

/** Keeps the bubbles of the form's later controls from the focus that has been moved. */
function holdBubbles(form: HTMLFormElement): void {
  const root = form.getRootNode();
  const hold = (event: Event): void => {
    if ((event.target as HTMLInputElement).form === form) event.preventDefault();
  };
  root.addEventListener('invalid', hold, true);
  setTimeout(() => root.removeEventListener('invalid', hold, true));
}
