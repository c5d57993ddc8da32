/**
 * Name and description of the input, where the markup of the shadow tree can't give them: a page's
 * own `<label for>` names the element, not the input in it, and from the light DOM nothing in a
 * shadow tree can be pointed at.
 */

/** The `ElementInternals` way of naming is the platform's; older engines get the text. */
function nameBy(input: HTMLInputElement, labels: readonly Element[], fallback: string): void {
  const text = labels.map((label) => label.textContent?.trim()).join(' ') || fallback;
  if ('ariaLabelledByElements' in input) input.ariaLabelledByElements = labels as Element[];
  if (labels.length && 'ariaLabelledByElements' in input) input.removeAttribute('aria-label');
  else (input as HTMLInputElement).setAttribute('aria-label', text);
}

/**
 * Names an input of our own shadow tree.
 *
 * @param drawn whether the shadow tree draws a label for it
 */
export function nameOwnInput(
  input: HTMLInputElement,
  drawn: boolean,
  labels: readonly Element[],
  fallback: string,
): void {
  if (!drawn) nameBy(input, labels, fallback);
  else {
    if ('ariaLabelledByElements' in input) input.ariaLabelledByElements = null;
    (input as HTMLInputElement).removeAttribute('aria-label');
  }
}

/** What an adopted input must carry itself. */
export interface InputDescription {
  /** The label drawn for it, `''` if the page has one. */
  readonly label: string;
  /** Accessible name if it has no label at all. */
  readonly fallback: string;
  readonly description: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

/** Names and describes an input of the page's own. */
export function describeAdoptedInput(
  input: HTMLInputElement,
  hostLabels: readonly Element[],
  { label, fallback, description, invalid, required }: InputDescription,
): void {
  const set = (name: string, value: string) =>
    value ? input.setAttribute(name, value) : input.removeAttribute(name);
  if (label || input.labels?.length) set('aria-label', label);
  else nameBy(input, hostLabels, fallback);
  set('aria-description', description);
  set('aria-invalid', String(invalid));
  set('aria-required', String(required));
}
