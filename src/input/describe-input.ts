/**
 * Name and description of the input, where the markup of the shadow tree can't give them: a page's
 * own `<label for>` names the element, not the input in it, and from the light DOM nothing in a
 * shadow tree can be pointed at.
 */

/** Sets an attribute; nothing to say takes it away. */
const put = (input: HTMLInputElement, name: string, value: string): void =>
  value ? input.setAttribute(name, value) : input.removeAttribute(name);

/**
 * Text of a label, without the field that it may wrap. No copy is made for it: a copy of a label is
 * a copy of the field in it, which would be made and drawn for nothing.
 */
function textOf(node: Node, self: Element): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  return node === self ? '' : [...node.childNodes].map((child) => textOf(child, self)).join('');
}

/**
 * Names the input by the page's labels of the element. By their text and not by reference: the
 * name taken from a label around the element would hold all that the field says.
 *
 * @param name its name if there are none, `''` if something else names it
 */
export function nameInput(
  input: HTMLInputElement,
  self: Element,
  labels: Iterable<Node>,
  name: string,
): void {
  const text =
    name &&
    [...labels]
      .map((label) => textOf(label, self).trim())
      .join(' ')
      .trim();
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
