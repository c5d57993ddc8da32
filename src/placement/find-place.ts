/**
 * Where in a form the phone field belongs: under the last control of the shipping address, else
 * under the email input. Fields are known by their autofill detail tokens (HTML Living Standard,
 * `autocomplete`), by `type=email`, by `data-checkout` hooks, or by a selector of the page's.
 */

/** A place on the page. */
export interface Place {
  readonly placement: 'shipping-address' | 'email';
  /** The element right behind which the field belongs: a whole row, never a part of one. */
  readonly after: Element;
  /** The control that the place was found by. */
  readonly control: Element;
}

/** What the session and the page say about the place. */
export interface PlaceOptions {
  /** The session collects a shipping address; `undefined`: the page's fields tell. */
  readonly shipping?: boolean | undefined;
  /** Selector of the page's for the control or group to stand under. */
  readonly target?: string | undefined;
}

type Group = 'shipping' | 'plain' | 'billing';

const addressToken =
  /^(?:street-address|address-line[1-3]|address-level[1-4]|postal-code|country|country-name)$/;
const controls = 'input,select,textarea,[data-checkout]';

function tokensOf(control: Element): string[] {
  return (control.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
}

function groupOf(control: Element, tokens: readonly string[]): Group {
  if (tokens.includes('shipping')) return 'shipping';
  if (tokens.includes('billing')) return 'billing';
  // A hook around the field speaks for fields that don't say themselves.
  const hook = control.closest('[data-checkout]')?.getAttribute('data-checkout') ?? '';
  if (/billing/.test(hook)) return 'billing';
  return /shipping/.test(hook) ? 'shipping' : 'plain';
}

/** Seen by the shopper: drawn, not hidden, not switched off. */
function isThere(element: Element): boolean {
  const shown = element.checkVisibility?.({ visibilityProperty: true });
  return (shown ?? element.getClientRects().length > 0) && !element.matches(':disabled');
}

const isOutside = (self: Element) => (element: Element) =>
  element !== self && !self.contains(element);

/** The last visible control of the shipping address. */
function lastAddressControl(found: readonly Element[], options: PlaceOptions): Element | undefined {
  const groups: Record<Group, Element[]> = { shipping: [], plain: [], billing: [] };
  for (const control of found) {
    const tokens = tokensOf(control);
    const hook = control.getAttribute('data-checkout');
    if (hook === 'shipping-address') groups.shipping.push(control);
    else if (tokens.some((token) => addressToken.test(token))) {
      groups[groupOf(control, tokens)].push(control);
    }
  }
  if (groups.shipping.length) return groups.shipping.at(-1);
  // An address that does not say what it is for is the shipping address, unless the session
  // collects none or the page marks its groups.
  return options.shipping === false || groups.billing.length ? undefined : groups.plain.at(-1);
}

/** How many controls a shopper would use an element holds. */
function holds(element: Element, self: Element): number {
  return [...element.querySelectorAll('input:not([type=hidden]),select,textarea')].filter(
    isOutside(self),
  ).length;
}

const isRowLike = (style: CSSStyleDeclaration) =>
  (style.display.endsWith('flex') && style.flexDirection.startsWith('row')) ||
  style.display.startsWith('table') ||
  (style.display.endsWith('grid') && style.gridTemplateColumns.split(' ').length > 1);

/**
 * The whole row that a control stands in. Climbs from the control while the parent only dresses
 * it up (label, wrapper), sets things side by side (row, grid, table) or is not allowed to hold
 * anything but its own kind of children.
 */
export function rowOf(control: Element, scope: ParentNode, self: Element): Element {
  let row = control;
  const label = control.closest('label');
  if (label) row = label;
  for (let parent = row.parentElement; parent && parent !== scope; parent = row.parentElement) {
    if (parent.contains(self) && parent.tagName === 'FIELDSET') break;
    const style = getComputedStyle(parent);
    const strict = /^(?:table|tbody|thead|tfoot|tr|dl|ul|ol)$/i.test(parent.tagName);
    const single = holds(parent, self) <= 1 && parent.tagName !== 'FIELDSET';
    // A single field's own wrapper; but not the section of a form that happens to hold one field.
    const wrapper = single && !/^(?:section|main|article|form|body)$/i.test(parent.tagName);
    if (!strict && !wrapper && !isRowLike(style)) break;
    row = parent;
  }
  return row;
}

/** Finds the place in a form; `undefined` when the page has none. */
export function findPlace(
  scope: ParentNode,
  self: Element,
  options: PlaceOptions = {},
): Place | undefined {
  const place = (placement: Place['placement'], control: Element): Place => ({
    placement,
    after: rowOf(control, scope, self),
    control,
  });
  const outside = isOutside(self);
  const found = [...scope.querySelectorAll(controls)].filter((c) => outside(c) && isThere(c));
  const address = options.shipping === false ? undefined : lastAddressControl(found, options);
  if (options.target) {
    let chosen: Element | undefined;
    try {
      chosen = [...scope.querySelectorAll(options.target)]
        .filter((c) => outside(c) && isThere(c))
        .at(-1);
    } catch {
      // A selector that is none: the place is found without it.
    }
    if (chosen) return place(address ? 'shipping-address' : 'email', chosen);
  }
  if (address) return place('shipping-address', address);
  const email =
    found.find((c) => c.getAttribute('data-checkout') === 'email') ??
    found.find((c) => tokensOf(c).includes('email')) ??
    found.find((c) => c.getAttribute('type')?.toLowerCase() === 'email');
  return email && place('email', email);
}
