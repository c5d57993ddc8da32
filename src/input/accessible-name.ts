/**
 * Name of the input, where the markup of the shadow tree can't give it: a page's own `<label for>`
 * names the element, not the input in it.
 */

/**
 * Text of a label, without the field that it may wrap. No copy is made for it: a copy of a label is
 * a copy of the field in it, which would be made and drawn for nothing.
 */
function textOf(node: Node, self: Element): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  return node === self ? '' : [...node.childNodes].map((child) => textOf(child, self)).join('');
}

/** What labels of the page's say, without the field that one may wrap. */
export const textOfLabels = (labels: Iterable<Node>, self: Element): string =>
  [...labels]
    .map((label) => textOf(label, self).trim())
    .join(' ')
    .trim();

/**
 * Names the input by the page's labels of the element. By their text and not by reference: the
 * name taken from a label around the element would hold all that the field says.
 *
 * @param name its name if there are none, `''` if something else names it
 * @returns the name that it was given
 */
export function nameInput(
  input: HTMLInputElement,
  self: Element,
  labels: Iterable<Node>,
  name: string,
): string {
  const text = name && (textOfLabels(labels, self) || name);
  if (text) input.setAttribute('aria-label', text);
  else input.removeAttribute('aria-label');
  return text;
}
