/**
 * Where in a form the phone field belongs: under the last control of the shipping address, else
 * under the email input. Fields are known by their autofill detail tokens (HTML Living Standard,
 * `autocomplete`), by `type=email`, by `data-checkout` hooks, or by a selector of the page's.
 */
import { tokensOf } from '../page/control.js';
import { rowOf } from './row.js';
import { isSeen } from './seen.js';

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
/** What may be asked for an address or an email, a design system's own elements as well. */
const controls = 'input,select,textarea,[autocomplete],[type=email],[data-checkout]';

function groupOf(control: Element, tokens: readonly string[]): Group {
  if (tokens.includes('shipping')) return 'shipping';
  if (tokens.includes('billing')) return 'billing';
  // A hook around the field speaks for fields that don't say themselves.
  const hook = control.closest('[data-checkout]')?.getAttribute('data-checkout') ?? '';
  if (/billing/.test(hook)) return 'billing';
  return /shipping/.test(hook) ? 'shipping' : 'plain';
}

const isOutside = (self: Element) => (element: Element) =>
  element !== self && !self.contains(element);

/** The form that a control belongs to, wherever it stands. */
const formOf = (control: Element) => (control as HTMLInputElement).form ?? control.closest('form');

/** The controls of the checkout, seen or not, in the order of the page. */
function controlsOf(scope: ParentNode, self: Element): Element[] {
  const root = self.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll(controls)].filter(isOutside(self));
  if (scope instanceof HTMLFormElement) return all.filter((c) => formOf(c) === scope);
  // A checkout without a form: one of the page's forms is rather for something else.
  const free = all.filter((c) => !formOf(c));
  return free.some(isAsked) ? free : all;
}

const isEmail = (control: Element) =>
  control.getAttribute('data-checkout') === 'email' ||
  tokensOf(control).includes('email') ||
  control.getAttribute('type')?.toLowerCase() === 'email';

const isAddress = (control: Element) =>
  control.getAttribute('data-checkout') === 'shipping-address' ||
  tokensOf(control).some((token) => addressToken.test(token));

const isAsked = (control: Element) => isAddress(control) || isEmail(control);

/** The last control of the shipping address that is seen. */
function lastAddressControl(
  all: readonly Element[],
  seen: ReadonlySet<Element>,
  options: PlaceOptions,
): Element | undefined {
  const groups: Record<Group, Element[]> = { shipping: [], plain: [], billing: [] };
  for (const control of all) {
    const group =
      control.getAttribute('data-checkout') === 'shipping-address'
        ? 'shipping'
        : groupOf(control, tokensOf(control));
    if (group === 'shipping' ? !isEmail(control) : isAddress(control)) groups[group].push(control);
  }
  const { shipping, plain, billing } = groups;
  const there = (controls: readonly Element[]) => controls.filter((c) => seen.has(c));
  // A name or a company may be the last of the group, but isn't an address by itself.
  if (there(shipping).some(isAddress)) return there(shipping).at(-1);
  // An address that does not say what it is for is the shipping address, unless the session
  // collects none, or another one says that it is; a field that was forgotten in a marked billing
  // address is none.
  if (options.shipping === false || shipping.some(isAddress)) return undefined;
  const unmarked = there(plain);
  return billing.length && unmarked.length < 2 ? undefined : unmarked.at(-1);
}

/** What the page's own selector finds, rather in the form than around it. */
function chosenBy(target: string, scope: ParentNode, self: Element): Element | undefined {
  const root = self.getRootNode() as Document | ShadowRoot;
  for (const where of [scope, root]) {
    try {
      const chosen = [...where.querySelectorAll(target)]
        .filter((c) => isOutside(self)(c) && isSeen(c, self))
        .at(-1);
      if (chosen) return chosen;
    } catch {
      // A selector that is none: the place is found without it.
    }
  }
  return undefined;
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
  const all = controlsOf(scope, self);
  const seen = new Set(all.filter((control) => isSeen(control, self)));
  const address = options.shipping === false ? undefined : lastAddressControl(all, seen, options);
  const chosen = options.target && chosenBy(options.target, scope, self);
  if (chosen) return place(address ? 'shipping-address' : 'email', chosen);
  if (address) return place('shipping-address', address);
  const there = [...seen];
  const email =
    there.find((c) => c.getAttribute('data-checkout') === 'email') ??
    there.find((c) => tokensOf(c).includes('email')) ??
    there.find(isEmail);
  return email && place('email', email);
}
