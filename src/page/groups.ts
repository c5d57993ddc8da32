/**
 * The addresses of a checkout: which controls belong together, what the address is for, and where it
 * ends. One control that looks like a part of an address is none yet; two are.
 */
import { type Control, isHeadingBetween, type Use } from './control.js';

/** An address. */
export interface Group {
  readonly use: Use | undefined;
  /** Its street, zip, city, state and country,  in the order of the page. */
  readonly parts: readonly Control[];
  /** Enough of them to believe it. */
  readonly isBelieved: boolean;
}

const sections = 'fieldset,section,article,main,aside,form,dialog,[role=group]';
const isPart = ({ kind }: Control) =>
  kind === 'street' || kind === 'zip' || kind === 'city' || kind === 'state' || kind === 'country';
const isCompany = ({ kind }: Control) => kind === 'name' || kind === 'company' || kind === 'phone';

/** Whether an address that has these parts would have this one a second time. */
function repeats(parts: readonly Control[], { kind }: Control): boolean {
  const has = (what: Control['kind']) => parts.some((part) => part.kind === what);
  // A street has many lines; it begins anew when something else came between.
  if (kind === 'street') return has('street') && parts.at(-1)!.kind !== 'street';
  return has(kind);
}

function beginsAnew(
  parts: readonly Control[],
  next: Control,
  between: readonly Control[],
  scope: ParentNode,
): boolean {
  const last = parts.at(-1)!;
  const use = parts.find((part) => part.use)?.use;
  if (use && next.use && use !== next.use) return true;
  if (!repeats(parts, next)) return false;
  return (
    use !== next.use ||
    between.some(({ kind }) => kind === 'other' || kind === 'stop') ||
    isHeadingBetween(scope, last.element, next.element) ||
    last.element.closest(sections) !== next.element.closest(sections)
  );
}

/** A token that says “shipping”, or a hook of the page's, is word enough. */
const weightOf = ({ by, use, element }: Control) =>
  by === 'hook' || element.localName === 'iframe' || (by === 'token' && use === 'shipping') ? 2 : 1;

/** The addresses among the controls of a checkout. */
export function groupsOf(all: readonly Control[], scope: ParentNode): Group[] {
  const found: Control[][] = [];
  let now: Control[] | undefined;
  for (const [at, control] of all.entries()) {
    // The zip behind a card is the card's.
    if (control.kind === 'card') now = undefined;
    if (!isPart(control)) continue;
    if (!now || beginsAnew(now, control, all.slice(all.indexOf(now.at(-1)!) + 1, at), scope)) {
      now = [];
      found.push(now);
    }
    now.push(control);
  }
  return found.map((parts) => {
    const weight = parts.reduce((sum, part) => sum + weightOf(part), 0);
    const [first, last] = [all.indexOf(parts[0]!), all.indexOf(parts.at(-1)!)];
    // A name before it or a phone behind it makes a lone zip one.
    const company = [all[first - 1], all[last + 1]].some((one) => one && isCompany(one));
    return {
      parts,
      use: parts.find((part) => part.use)?.use,
      isBelieved: weight + +company > 1,
    };
  });
}

/**
 * The last control of an address: its last known part, or what comes behind it in the same section
 * and is nothing else (a door, a zone, a company).
 *
 * @param all the controls that the address was found among
 */
export function endOf(group: Group, all: readonly Control[], scope: ParentNode): Control {
  let end = group.parts.at(-1)!;
  const section = end.element.closest(sections) ?? scope;
  for (const next of all.slice(all.indexOf(end) + 1)) {
    if (
      (next.kind && !isCompany(next)) ||
      (next.use && next.use !== group.use) ||
      !section.contains(next.element) ||
      next.element.localName === 'textarea' ||
      isHeadingBetween(scope, end.element, next.element)
    )
      break;
    end = next;
  }
  return end;
}
