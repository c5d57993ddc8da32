/**
 * A submit that comes before the number can be read: a shopper in a hurry must not send what would
 * have been refused a moment later, nor a number that is no E.164 yet.
 */
import { inASecond } from '../platform/patience.js';

/** Forms whose submit waits. */
const held = new WeakSet<EventTarget>();
/** Those that are submitted once more, each with the fields that it has waited for. */
const letGo = new WeakMap<EventTarget, Set<object>>();

/**
 * Holds a submit back until something has settled, for a second at most; then the form is submitted
 * once more, by the same button, as if it had not been before. Another field of it may hold that back
 * in its turn.
 *
 * @param field that holds it, once for each submit
 * @param event in the capturing phase: nobody of the page's has heard of it but those who capture, and
 *   what one of them has prevented is left alone
 */
export function holdSubmit(field: object, event: SubmitEvent, awaited: Promise<unknown>): void {
  const form = event.target as HTMLFormElement;
  const waitedFor = letGo.get(form);
  // A script's own event submits nothing.
  if (!event.isTrusted || event.defaultPrevented || waitedFor?.has(field)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (held.has(form)) return;
  held.add(form);
  const submitter = event.submitter as HTMLButtonElement | null;
  const submitAgain = () => {
    held.delete(form);
    letGo.set(form, new Set(waitedFor).add(field));
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
