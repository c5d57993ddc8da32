/**
 * Name and description of the input, where the markup of the shadow tree can't give them: a page's
 * own `<label for>` names the element, not the input in it, and from the light DOM nothing in a
 * shadow tree can be pointed at.
 */

/** Sets an attribute; nothing to say takes it away. */
const put = (input: HTMLInputElement, name: string, value: string): void =>
  value ? input.setAttribute(name, value) : input.removeAttribute(name);

/** Text of a label, without the field that it may wrap. */
function textOf(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  copy.querySelector('checkout-phone-field')?.remove();
  return copy.textContent?.trim() ?? '';
}

/**
 * Names the input by the page's labels of the element. By their text and not by reference: the
 * name taken from a label around the element would hold all that the field says.
 *
 * @param name its name if there are none, `''` if something else names it
 */
export function nameInput(input: HTMLInputElement, labels: Iterable<Node>, name: string): void {
  const text = name && [...(labels as Iterable<Element>)].map(textOf).join(' ').trim();
  put(input, 'aria-label', text || name);
}

/** What an adopted input must carry itself. */
export interface InputDescription {
  readonly description: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

/** Describes an input of the page's own. */
export function describeAdoptedInput(
  input: HTMLInputElement,
  { description, invalid, required }: InputDescription,
): void {
  // A reference would be read in place of the text.
  put(input, 'aria-describedby', '');
  put(input, 'aria-description', description);
  put(input, 'aria-invalid', `${invalid}`);
  put(input, 'aria-required', `${required}`);
}
