/**
 * Where in a form the phone field belongs: below the shipping address, else below the email input;
 * never in the middle of an address. What a control is and which belong together says `page/`.
 */
import { type Control, controlsOf } from '../page/control.js';
import { endOf, type Group, groupsOf } from '../page/groups.js';
import { isSeen } from '../page/seen.js';
import { rowOf } from './row.js';

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

/** What was found on the page. */
export interface Findings {
  readonly place: Place | undefined;
  /** There is an address, seen or not. */
  readonly hasAddress: boolean;
  /** A frame of another page's is seen, which may hold one. */
  readonly hasFrame: boolean;
  /** The phone input that the page has already, if it is seen. */
  readonly phone: HTMLInputElement | undefined;
}

/** What the page's own selector finds, rather in the form than around it. */
function chosenBy(target: string, scope: ParentNode, self: Element): Element | undefined {
  const root = self.getRootNode() as Document | ShadowRoot;
  for (const where of [scope, root]) {
    try {
      const chosen = [...where.querySelectorAll(target)]
        .filter((c) => c !== self && !self.contains(c) && isSeen(c, self))
        .at(-1);
      if (chosen) return chosen;
    } catch {
      // A selector that is none: the place is found without it.
    }
  }
  return undefined;
}

/** The address to stand below: shipping, else one that doesn't say, else billing, which is both then. */
function shippingOf(groups: readonly Group[]): Group | undefined {
  for (const use of ['shipping', undefined, 'billing']) {
    const found = groups.find((group) => group.use === use);
    if (found) return found;
  }
  return undefined;
}

const emailRank = ({ by }: Control) => ['hook', 'token', 'type'].indexOf(by ?? '') + 1 || 4;

/** The email to stand below: the best marked one, or the one that repeats it right behind. */
function emailOf(seen: readonly Control[]): Control | undefined {
  const emails = seen.filter(({ kind }) => kind === 'email');
  const best = emails.sort((a, b) => emailRank(a) - emailRank(b))[0];
  if (!best) return undefined;
  const behind = seen.slice(seen.indexOf(best) + 1);
  const end = behind.findIndex(({ kind }) => kind !== 'email');
  return behind.slice(0, end < 0 ? behind.length : end).at(-1) ?? best;
}

const believedOf = (controls: readonly Control[], scope: ParentNode) =>
  groupsOf(controls, scope).filter(({ isBelieved }) => isBelieved);

/** Looks a form over: the place for the field, and what a host should know. */
export function findPlace(scope: ParentNode, self: Element, options: PlaceOptions = {}): Findings {
  const all = controlsOf(scope, self);
  const seen = all.filter(({ element }) => isSeen(element, self));
  const groups = believedOf(seen, scope);
  const place = (placement: Place['placement'], control: Element): Place => ({
    placement,
    after: rowOf(control, scope, self),
    control,
  });
  const found = (): Place | undefined => {
    const shipping = options.shipping === false ? undefined : shippingOf(groups);
    const address = shipping && endOf(shipping, seen, scope).element;
    const chosen = options.target && chosenBy(options.target, scope, self);
    if (chosen) return place(address ? 'shipping-address' : 'email', chosen);
    if (address) return place('shipping-address', address);
    const email = emailOf(seen);
    if (!email) return undefined;
    // Asked for between a street and its city: below the address, and not between them.
    const at = seen.indexOf(email);
    const around = groups.find(
      ({ parts }) => seen.indexOf(parts[0]!) < at && seen.indexOf(parts.at(-1)!) > at,
    );
    return place('email', (around ? endOf(around, seen, scope) : email).element);
  };
  const phone = seen.find(
    ({ kind, element }) => kind === 'phone' && element instanceof HTMLInputElement,
  );
  return {
    place: found(),
    hasAddress: groups.length > 0 || believedOf(all, scope).length > 0,
    hasFrame: seen.some(({ element }) => element.localName === 'iframe'),
    phone: phone?.element as HTMLInputElement | undefined,
  };
}
