/**
 * A submit that comes before the number can be read: a shopper in a hurry must not send what would
 * have been refused a moment later, nor a number that is no E.164 yet.
 */
import { inASecond } from '../platform/patience.js';

/** Forms whose submit waits, and those whose submit has waited. */
const held = new WeakSet<EventTarget>();
const letGo = new WeakSet<EventTarget>();

/**
 * Holds a submit back until something has settled, for a second at most; then the form is submitted
 * once more, by the same button, as if it had not been before.
 *
 * @param event in the capturing phase: nobody of the page's has heard of it but those who capture, and
 *   what one of them has prevented is left alone
 */
export function holdSubmit(event: SubmitEvent, awaited: Promise<unknown>): void {
  const form = event.target as HTMLFormElement;
  // A script's own event submits nothing.
  if (!event.isTrusted || event.defaultPrevented || letGo.has(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (held.has(form)) return;
  held.add(form);
  const submitter = event.submitter as HTMLButtonElement | null;
  const submitAgain = () => {
    held.delete(form);
    letGo.add(form);
    try {
      form.requestSubmit(submitter?.form === form ? submitter : null);
    } finally {
      letGo.delete(form);
    }
  };
  // In a task of its own: what settles at once does so between the listeners of this event, and a form
  // that is still firing one takes no other.
  void inASecond(awaited).then(() => setTimeout(submitAgain));
}
