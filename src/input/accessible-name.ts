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
  if (text || name) input.setAttribute('aria-label', text || name);
  else input.removeAttribute('aria-label');
}
