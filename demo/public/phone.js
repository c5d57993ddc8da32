/** What the checkout and the account page do alike with their phone field. */

/** Waits for the element and tidies away what only the page without it needs. */
export async function phoneField() {
  const field = document.querySelector('checkout-phone-field');
  if (!field) return undefined;
  await customElements.whenDefined('checkout-phone-field');
  field.querySelector('label.fallback')?.remove();
  return field;
}

/** Hands what the server refused to the field, which tells it until the number is changed. */
export function showRefusal(field) {
  const problem = document.querySelector('#phone-problem');
  if (!problem) return;
  const text = problem.textContent;
  problem.remove();
  field.setCustomValidity(text);
  field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
  field.reportValidity();
}
