/**
 * The row that a control stands in, as the shopper sees it: what stands on one line, be it by a
 * grid, flex, floats, a table or plain text. Only reads; the page is laid out at most once for it.
 */

const fields = 'input:not([type=hidden]),select,textarea';
/** What a shopper acts on, but for what sends the form: that may stand behind the field. */
const used = `${fields},button[type=button]`;
const sends = 'button:not([type=button]):not([type=reset]),[type=submit],[type=image]';
/** Parts of a page that are more than the dress of the one field they may hold. */
const sections = /^(?:section|main|article|aside|form|fieldset|body)$/i;
const headed = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const holdsOnlyItsOwn = /^(?:table|tbody|thead|tfoot|tr|dl|ul|ol)$/i;
/** A single line with its label, hint and error is not higher than this many inputs. */
const inputsHigh = 3;
const leastInput = 40;

const holds = (element: Element, selector: string) =>
  element.matches(selector) || !!element.querySelector(selector);

/** What stands beside, before or after an element in its parent. */
class Surroundings {
  /** The element itself, or the last on its line that holds a field. */
  end: Element;
  /** Something stands on the same line. */
  beside = false;
  /** A field stands on a line above or below. */
  others = false;
  /** A field stands on a line below. */
  later = false;
  /** Something beside is far higher than a line with a field: these are columns of the page. */
  columns = false;

  constructor(row: Element, self: Element) {
    this.end = row;
    const own = row.getBoundingClientRect();
    let passed = false;
    for (const sibling of row.parentElement?.children ?? []) {
      if (sibling === row) passed = true;
      if (sibling === row || sibling === self) continue;
      const box = sibling.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const common = Math.min(own.bottom, box.bottom) - Math.max(own.top, box.top);
      if (common > Math.min(own.height, box.height) / 2) {
        const { position } = getComputedStyle(sibling);
        if (position === 'absolute' || position === 'fixed') continue;
        this.beside = true;
        this.columns ||= box.height > inputsHigh * Math.max(own.height, leastInput);
        if (passed && holds(sibling, used)) this.end = sibling;
      } else if (holds(sibling, `${fields},${sends}`)) {
        this.others = true;
        this.later ||= passed;
      }
    }
  }
}

/** How a parent sets its children: what a field among them needs to have a line of its own. */
function setting(parent: Element) {
  const { display, flexDirection, flexWrap, gridTemplateColumns } = getComputedStyle(parent);
  const flex = display.endsWith('flex');
  const grid = display.endsWith('grid');
  const across = flex && flexDirection.startsWith('row');
  return {
    /** Only rows and cells, or items, may be put here. */
    strict:
      holdsOnlyItsOwn.test(parent.tagName) ||
      /^(?:inline-)?table$|^table-(?:row|.*group)/.test(display),
    across: across || (grid && gridTemplateColumns.split(' ').length > 1),
    breaks: !across || flexWrap !== 'nowrap',
  };
}

/** The dress of one field: a label, a wrapper; no box of the page that happens to hold one field. */
function isWrapper(parent: Element, row: Element, self: Element): boolean {
  if (sections.test(parent.tagName) || parent.contains(self)) return false;
  if (
    parent.querySelectorAll(fields).length >
    row.querySelectorAll(fields).length + +row.matches(fields)
  )
    return false;
  if (parent.querySelector(headed)) return false;
  const { height } = row.getBoundingClientRect();
  return parent.getBoundingClientRect().height <= inputsHigh * Math.max(height, leastInput);
}

/** A star, a unit, the end of the line: what stands behind a bare control on its own line. */
function isRestOfLine(next: Element, row: Element): boolean {
  if (next.localName === 'br') return true;
  if (!/^(?:span|small|abbr|em|strong|sup|i|b)$/.test(next.localName)) return false;
  if (holds(next, `${fields},${sends},button`)) return false;
  const [line, box] = [row.getBoundingClientRect(), next.getBoundingClientRect()];
  return box.height > 0 && box.top < line.bottom && box.bottom > line.top;
}

/** The last of the elements right behind a row that are about its control: label, hint, error. */
function withItsTexts(row: Element, control: Element, self: Element): Element {
  const ids = ['aria-describedby', 'aria-errormessage', 'aria-details']
    .map((name) => control.getAttribute(name) ?? '')
    .join(' ')
    .split(/\s+/);
  let last = row;
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next === self) continue;
    const about =
      next instanceof HTMLLabelElement
        ? next.control === control
        : !!next.id && ids.includes(next.id);
    if (!about && !next.matches('[role=alert],[aria-live]') && !isRestOfLine(next, row)) break;
    last = next;
    if (next.localName === 'br') break;
  }
  return last;
}

/**
 * The whole row that a control stands in. Climbs from the control while the parent only dresses it
 * up, holds nothing but its line, or may hold only its own kind of children.
 *
 * @param scope what the row is looked for in: the form, the document, a shadow root
 * @param self the phone field, which is as if it weren't there
 */
export function rowOf(control: Element, scope: ParentNode, self: Element): Element {
  const label = control.closest('label');
  let row = label && !label.contains(self) ? label : control;
  // The last one whose parent may hold the field as well.
  let inside: Element | undefined;
  for (;;) {
    const parent = row.parentElement;
    const around = new Surroundings(row, self);
    const behind = (element: Element) => withItsTexts(element, control, self);
    if (!parent || parent === scope || parent === document.body) return behind(around.end);
    const { strict, across, breaks } = setting(parent);
    if (around.columns && inside) return behind(inside);
    if (strict) {
      // Rows of a table or a list that come later are no part of this: into the cell, the item.
      if (around.later && !(around.beside && around.end !== row) && inside) return behind(inside);
    } else {
      if ((across || around.beside) && around.others && breaks) return behind(around.end);
      if (!across && !around.beside && !isWrapper(parent, row, self)) return behind(row);
      inside = row;
    }
    row = parent;
  }
}
