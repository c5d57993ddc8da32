/**
 * Makes a placed field look as if the page had been designed with it: a line of its own where its
 * new parent sets children side by side, the edges of the page's own inputs, and the space that the
 * page leaves between its rows. By a sheet of the field's shadow root: the page's own styles win,
 * its DOM isn't touched, and a content security policy has nothing to say.
 */

const fields = 'input:not([type=hidden],[type=checkbox],[type=radio]),select,textarea,iframe';
/** The most that a page leaves between two rows of a form; more is between two parts of it. */
const mostBetweenRows = 48;
/** The least space to what comes before and next, whatever the page does: nothing touches. */
const leastSpace = 8;
/** A number with its country needs this much, however short the page's inputs are. */
const leastWidth = 240;

interface Dress {
  readonly sheet: CSSStyleSheet;
  text: string;
  /** What it was made for: the same again needs no measuring. */
  key: string;
}

const dresses = new WeakMap<Element, Dress>();
const marks = new WeakMap<Element, number>();
let count = 0;

function markOf(element: Element | null): number {
  if (!element) return 0;
  if (!marks.has(element)) marks.set(element, ++count);
  return marks.get(element)!;
}

// Even where the page's sheet gives each child of a row its share: two in a line is no line.
const flexLine =
  'flex:0 0 auto!important;inline-size:100%!important;max-inline-size:100%!important';

function lineIn(parent: Element): string {
  const { display, flexDirection } = getComputedStyle(parent);
  if (display.endsWith('grid')) return 'grid-column:1/-1';
  if (display.endsWith('flex')) return flexDirection.startsWith('row') ? flexLine : '';
  return 'clear:both';
}

const rectOf = (element: Element) => element.getBoundingClientRect();
const isDrawn = ({ width, height }: DOMRect) => width > 1 && height > 1;

/** What is drawn in an element: boxes of its leaves, which have neither margins nor padding of rows. */
function leavesOf(element: Element, self: Element): DOMRect[] {
  if (element === self || element.contains(self)) return [];
  const all = [element, ...element.querySelectorAll('*')].filter(
    (one) => one.matches(fields) || one.localName === 'label' || !one.firstElementChild,
  );
  return all
    .slice(0, 200)
    .filter(
      (one) =>
        one.matches(`${fields},button,hr`) ||
        one.localName === 'label' ||
        one.textContent?.trim() ||
        one === element,
    )
    .map(rectOf)
    .filter(isDrawn);
}

/** Controls of the rows around: those of the row itself, and of the rows above it. */
function rowsAround(after: Element, control: Element): { row: DOMRect[]; above: DOMRect[] } {
  const own = rectOf(control);
  const box = after.parentElement!;
  const all = [...box.querySelectorAll(fields)].map(rectOf).filter(isDrawn);
  const isOnLine = (rect: DOMRect) =>
    Math.min(rect.bottom, own.bottom) - Math.max(rect.top, own.top) >
    Math.min(rect.height, own.height) / 2;
  return {
    row: all.filter(isOnLine),
    above: all.filter((rect) => rect.bottom <= own.top),
  };
}

/** The column that the inputs of the page stand in: as wide as the widest line of inputs. */
function columnOf(after: Element, control: Element): [number, number] {
  const own = rectOf(control);
  const { row, above } = rowsAround(after, control);
  const lines = [...row, ...above.filter((rect) => rect.right > own.left && rect.left < own.right)];
  const near = [own, ...lines];
  return [Math.min(...near.map(({ left }) => left)), Math.max(...near.map(({ right }) => right))];
}

/** The space that the page leaves between the row that the control stands in and the row above. */
function spaceAbove(after: Element, control: Element, self: Element): number | undefined {
  const { row, above } = rowsAround(after, control);
  if (!above.length || !row.length) return undefined;
  const line = [
    ...row,
    ...leavesOf(after, self).filter(
      ({ top }) => top > Math.max(...above.map(({ bottom }) => bottom)) - 1,
    ),
  ];
  const space =
    Math.min(...line.map(({ top }) => top)) - Math.max(...above.map(({ bottom }) => bottom));
  return space >= 0 && space <= mostBetweenRows ? space : undefined;
}

/** The next thing that is drawn below an element. */
function nextBelow(self: Element, scope: Element | null): number | undefined {
  for (
    let at: Element | null = self;
    at && at !== scope && at !== document.body;
    at = at.parentElement
  ) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const tops = leavesOf(next, self).map(({ top }) => top);
      if (tops.length) return Math.min(...tops);
    }
  }
  return undefined;
}

const px = (value: number) => `${Math.round(value * 100) / 100}px`;

/** Measures the page and writes what the field needs to fit in. */
function fit(host: HTMLElement, after: Element, control: Element, dress: Dress): void {
  const line = lineIn(host.parentElement!);
  const wear = (more: string) => {
    dress.text = `:host{${line}${more}}`;
    dress.sheet.replaceSync(dress.text);
  };
  wear('');
  const box = () => rectOf(host.shadowRoot!.querySelector('[part~=control]') ?? host);
  const isRtl = getComputedStyle(host).direction === 'rtl';
  // Without anything drawn in it the field would be measured for nothing.
  if (!isDrawn(box())) return;
  const [left, right] = columnOf(after, control);
  const { left: ownLeft, right: ownRight } = box();
  // Never out of what holds the field, though an input of the page's may be.
  const least = Math.min(leastWidth, ownRight - ownLeft);
  const inside = (value: number) => Math.min(Math.max(value, ownLeft), ownRight);
  const [from, to] = isRtl
    ? [inside(Math.min(left, right - least)), inside(right)]
    : [inside(left), inside(Math.max(right, left + least))];
  const [start, end] = [from - ownLeft, ownRight - to];
  const indent = (value: number) => (Math.abs(value) > 0.5 ? value : 0);
  const sides = [indent(start), indent(end)];
  const [inlineStart, inlineEnd] = isRtl ? [sides[1]!, sides[0]!] : [sides[0]!, sides[1]!];
  const edges =
    inlineStart || inlineEnd
      ? `;margin-inline:${px(inlineStart)} ${px(inlineEnd)}${
          line.includes('inline-size') || getComputedStyle(host).width.endsWith('%')
            ? `;inline-size:calc(100% - ${px(inlineStart + inlineEnd)})!important`
            : ''
        }`
      : '';
  wear(edges);
  // The page's own styles win: what they don't let us set is left as it was.
  const isHeard = Math.abs(box().left - from) < 2 && Math.abs(box().right - to) < 2;
  const kept = isHeard ? edges : '';
  if (!isHeard) wear('');
  const space =
    spaceAbove(after, control, host) ?? Number.parseFloat(getComputedStyle(after).marginBlockEnd);
  const wanted = Math.max(space || 0, leastSpace);
  const bottom = () =>
    Math.max(...leavesOf(after, host).map((rect) => rect.bottom), rectOf(control).bottom);
  let above = 0;
  let below = 0;
  // Margins collapse or don't; twice measured is once understood.
  for (let round = 0; round < 2; round += 1) {
    const gapAbove = rectOf(host).top - bottom();
    if (wanted - gapAbove > 1) above += wanted - gapAbove;
    const next = nextBelow(host, null);
    const gapBelow = next === undefined ? Infinity : next - rectOf(host).bottom;
    if (wanted - gapBelow > 1) below += round ? wanted - gapBelow : wanted;
    wear(
      `${kept}${above ? `;margin-block-start:${px(above)}` : ''}${below ? `;margin-block-end:${px(below)}` : ''}`,
    );
  }
}

/**
 * Takes a line for the field in the parent it has now, and fits it in.
 *
 * @param after the row that it stands behind; none: the field stands where it was written, as the
 *   page styled it
 * @param control the control of that row
 */
export function takeLine(host: HTMLElement, after?: Element, control?: Element): void {
  const root = host.shadowRoot;
  // An engine without such sheets sets the field as the page sets any other of its children.
  if (!root?.adoptedStyleSheets) return;
  const dress = dresses.get(host);
  if (!after || !control || !host.parentElement) {
    if (dress && root.adoptedStyleSheets.includes(dress.sheet)) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== dress.sheet);
      dress.key = '';
    }
    return;
  }
  const worn = dress ?? { sheet: new CSSStyleSheet(), text: '', key: '' };
  dresses.set(host, worn);
  if (!root.adoptedStyleSheets.includes(worn.sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, worn.sheet];
    worn.key = '';
  }
  const { left, right } = rectOf(control);
  const key = [
    markOf(host.parentElement),
    markOf(after),
    markOf(host.nextElementSibling),
    innerWidth,
    left,
    right,
    rectOf(host).width > 0,
  ].join();
  if (key === worn.key) return;
  fit(host, after, control, worn);
  worn.key = key;
}
