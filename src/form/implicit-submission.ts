/**
 * Enter in a text field submits its form (HTML Living Standard, "implicit submission"). An input
 * inside a shadow root is outside the form, so the element does for it what the browser would.
 */

interface Control extends Element {
  readonly form?: HTMLFormElement | null;
  readonly type?: string;
}

/** Types of the fields of which a form without a submit button may have only one. */
const blocking = /^(text|search|tel|url|email|password|date.*|month|week|time|number)$/;

/** Submits as Enter in a native field does: through the form's default button if there is one. */
export function submitImplicitly(form: HTMLFormElement): void {
  // In the order of the page, and with the image buttons that `form.elements` leaves out.
  const controls = [...(form.getRootNode() as ParentNode).querySelectorAll<Control>('*')].filter(
    ({ form: owner }) => owner === form,
  );
  const button = controls.find(({ type }) => /^(submit|image)$/.test(type ?? ''));
  if (!button) {
    if (controls.filter(({ type }) => blocking.test(type ?? '')).length < 2) form.requestSubmit();
  } else if (!button.matches(':disabled')) (button as HTMLElement).click();
}
