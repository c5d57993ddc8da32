/**
 * A form with `novalidate` is checked by a script of the page's, which looks for its input's name and
 * constraints. They rest while the input is a field; so the field itself refuses what can't be
 * submitted, where the shopper can see why. A button with `formnovalidate` submits anything, as ever.
 */

/** The field, as far as it is checked. */
export interface CheckedField extends HTMLElement {
  checkValidity(): boolean;
  reportValidity(): boolean;
}

const checked = new WeakSet<Element>();

function onSubmit(event: Event): void {
  const form = event.target as HTMLFormElement;
  const { submitter } = event as SubmitEvent;
  if (!form.noValidate || submitter?.matches('[formnovalidate]')) return;
  const refused = [...form.elements].find(
    (one) =>
      checked.has(one) && one.getClientRects().length && !(one as CheckedField).checkValidity(),
  ) as CheckedField | undefined;
  if (!refused) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  refused.reportValidity();
}

/** Checks a field before scripts of the page hear of a submit; one listener a document does it. */
export function checkAtSubmit(field: CheckedField): void {
  checked.add(field);
  field.ownerDocument.defaultView?.addEventListener('submit', onSubmit, true);
}
