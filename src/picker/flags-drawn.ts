/** Whether a system draws flags, which Windows does not: there the two letters of an emoji stand alone. */

const known = new Map<string, boolean>();

/**
 * Measured with a canvas, by widths alone: pixels are withheld from pages by some browsers. Two
 * regional indicators that become a flag are narrower than the two by themselves.
 *
 * @param element whose typeface counts: a page may bring one with flags
 */
export function drawsFlags(element: Element): boolean {
  const { fontFamily } = getComputedStyle(element);
  let draws = known.get(fontFamily);
  if (draws === undefined) {
    const canvas = element.ownerDocument.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = `32px ${fontFamily}`;
    const width = (text: string) => canvas?.measureText(text).width ?? 0;
    draws = width('\u{1f1eb}\u{1f1f7}') < 1.8 * width('\u{1f1eb}');
    known.set(fontFamily, draws);
  }
  return draws;
}
