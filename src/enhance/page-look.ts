/**
 * The place and the look that a page gave its input, for the field that takes its place: as an item
 * of a grid or a flex box, with its margins and its width, its height, corners and colours.
 */

/** What places a box among its neighbours. */
const places = [
  ...['top', 'right', 'bottom', 'left'].map((side) => `margin-${side}`),
  ...['row-start', 'row-end', 'column-start', 'column-end'].map((line) => `grid-${line}`),
  ...['grow', 'shrink', 'basis'].map((part) => `flex-${part}`),
  ...['order', 'align-self', 'justify-self', 'float', 'min-width', 'max-width', 'width'],
];

/** What the field calls what the input's style says. */
const looks: Readonly<Record<string, string>> = {
  radius: 'border-top-left-radius',
  'border-width': 'border-bottom-width',
  'border-color': 'border-bottom-color',
  background: 'background-color',
  color: 'color',
  'font-size': 'font-size',
  'font-family': 'font-family',
  padding: 'padding-right',
  shadow: 'box-shadow',
};

const pixels = (length: string) => Number.parseFloat(length) || 0;

/** What an element takes its room from: what is inline has no width to tell. */
function blockAround(element: Element | null): Element | null {
  let at = element;
  while (at && /^(?:inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

/** Values as the page wrote them: percents and `auto` too, which a drawn box tells in pixels. */
function writtenPlace(input: HTMLInputElement): Map<string, string> {
  const hadStyle = input.hasAttribute('style');
  const { display } = input.style;
  const priority = input.style.getPropertyPriority('display');
  // Who has the focus would lose it with the box.
  const isFocused = input.matches(':focus');
  if (!isFocused) input.style.setProperty('display', 'none', 'important');
  const style = getComputedStyle(input);
  const written = new Map(places.map((name) => [name, style.getPropertyValue(name)]));
  if (isFocused) return written;
  input.style.setProperty('display', display, priority);
  // Asked for first, an emptied attribute is there to be taken away.
  if (!hadStyle && input.hasAttribute('style')) input.removeAttribute('style');
  return written;
}

/**
 * Reads the place and the look of an input; call it while the input is where the page put it.
 *
 * @returns gives them to the field, except what the page's own style sheet says of it
 */
export function lookOf(input: HTMLInputElement): (field: HTMLElement) => void {
  const shown = getComputedStyle(input);
  const look = Object.entries(looks).map(([name, of]) => [name, shown.getPropertyValue(of)]);
  const { offsetWidth: width, offsetHeight: height, parentElement } = input;
  const { display } = shown;
  if (height) look.push(['height', `${height}px`]);
  const around = parentElement && getComputedStyle(parentElement);
  const box = blockAround(parentElement);
  const block = box && getComputedStyle(box);
  const room =
    block &&
    box.clientWidth -
      [block.paddingLeft, block.paddingRight, shown.marginLeft, shown.marginRight]
        .map(pixels)
        .reduce((sum, one) => sum + one);
  const isItem = /flex|grid/.test(around?.display ?? '');
  const place = writtenPlace(input);
  const wished = place.get('width')!;
  const isFilling = !width || room === null || Math.abs(room - width) < 2;
  if (isFilling && !wished.includes('%')) place.set('width', 'auto');
  else if (!/%|calc|min|max/.test(wished) && !(isItem && wished === 'auto')) {
    place.set('width', `${width}px`);
    if (place.get('max-width') === 'none') place.set('max-width', '100%');
  }
  place.set('display', isFilling || isItem || display === 'block' ? 'block' : 'inline-block');
  place.set('vertical-align', 'top');
  place.set('box-sizing', 'border-box');
  return (field) => {
    for (const [name, value] of place) field.style.setProperty(name, value);
    const { style } = field;
    const page = getComputedStyle(field);
    for (const [name, value] of look) {
      const property = `--checkout-phone-field-${name}`;
      if (!page.getPropertyValue(property)) style.setProperty(property, value!);
    }
  };
}
