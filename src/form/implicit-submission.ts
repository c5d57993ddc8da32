/**
 * Enter in a text field submits its form (HTML Living Standard, "implicit submission"). An input
 * inside a shadow root is outside the form, so the element does for it what the browser would.
 */

/** Submits as Enter in a native field does: through the form's default button if there is one. */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = ([...form.elements] as (Element & { type?: string; disabled?: boolean })[]).find(
    (control) => control.type === 'submit',
  );
  if (!button) form.requestSubmit();
  else if (!button.disabled && !button.matches(':disabled')) (button as HTMLElement).click();
}
