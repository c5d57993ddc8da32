/**
 * What a control of the page is: by its autofill detail tokens (HTML Living Standard,
 * `autocomplete`) and the page's `data-checkout` hooks first; where a page marks nothing, by what
 * its author called it and by what a person reads beside it. Reads no layout.
 */
import { isCountryList } from './countries.js';
import { fold, type Kind, kindIn, type Use, useIn } from './words.js';

export type { Kind, Use } from './words.js';

/** A control, and what is known of it. */
export interface Control {
  readonly element: Element;
  /** What it asks for; `stop` is a button or a box to tick; nothing if nobody can tell. */
  readonly kind: Kind | 'stop' | undefined;
  readonly use: Use | undefined;
  /** By what it is known: a signal's own name, which a page's author would look for. */
  readonly by: Signal | undefined;
}

/** What may tell of a control, the most trusted first. */
export type Signal = 'hook' | 'token' | 'type' | 'name' | 'id' | 'label' | 'placeholder';

/** Its autofill detail tokens, in lower case. */
export const tokensOf = (control: Element): string[] =>
  (control.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);

const tokenKinds: [RegExp, Kind][] = [
  [/^(?:street-address|address-line[1-3])$/, 'street'],
  [/^address-level1$/, 'state'],
  [/^address-level[2-4]$/, 'city'],
  [/^postal-code$/, 'zip'],
  [/^country(?:-name)?$/, 'country'],
  [/^email$/, 'email'],
  [/^tel(?:-.+)?$/, 'phone'],
  [/^cc-/, 'card'],
  [/^(?:(?:given|additional|family)-)?name$|^honorific-/, 'name'],
  [/^organization/, 'company'],
  [/^(?:new|current)-password$|^one-time-code$|^bday|^transaction-|^sex$|^url$/, 'other'],
];

/** All that may ask for something, a design system's own elements and frames as well. */
const controls =
  'input:not([type=hidden]),select,textarea,button,iframe,[autocomplete],[type=email],[data-checkout]';
/** Ends an address: sends, chooses, ticks. */
const stops =
  'button:not([role=combobox],[aria-haspopup=listbox]),[type=submit],[type=button],[type=image],[type=reset],[type=checkbox],[type=radio],[type=file],[type=range],[type=search]';
/** The longest text that still names a control; a longer one explains. */
const longestName = 70;

/** Text that a person reads, without the controls in it. */
function textOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (
      node.nodeType === 1 &&
      !(node as Element).matches('select,textarea,button,script,style')
    )
      text += ` ${textOf(node as Element)}`;
  }
  return text;
}

/** What stands beside a control without being tied to it: a label, a term, the head of a row. */
function looseLabel(control: Element): Element | null | undefined {
  const { parentElement } = control;
  if (parentElement?.querySelectorAll('input:not([type=hidden]),select,textarea').length === 1) {
    const label = parentElement.querySelector('label:not([for])');
    if (label) return label;
  }
  const cell = control.closest('dd,td');
  if (cell?.localName === 'td') return cell.parentElement!.querySelector('th,td');
  for (let term = cell?.previousElementSibling; term; term = term.previousElementSibling) {
    if (term.localName === 'dt') return term;
  }
  return undefined;
}

function labelOf(control: Element): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => id && root.getElementById(id));
  const texts = [
    control.getAttribute('aria-label') ?? '',
    ...[...((control as HTMLInputElement).labels ?? []), ...named].map((one) =>
      one ? textOf(one) : '',
    ),
  ].filter((text) => text.trim());
  if (!texts.length) {
    const loose = looseLabel(control);
    if (loose) texts.push(textOf(loose));
  }
  return texts.join(' ').trim();
}

/** The part of a name that says which control this is: `billing[street][0]` is a `street`. */
export function lastPart(name: string): string {
  const parts = name.split(/[[\].:/$]+|__+/).filter((part) => /\p{L}/u.test(part));
  const folded = fold(parts.at(-1) ?? '');
  // What comes behind “address” is a part of it: the state of an address, not an address.
  return folded.replace(/^.*\baddress (?:attributes )?(?=\p{L})(?!(?:line|street|l)\b)/u, '');
}

/** An option says a calling code: “Germany +49”, or a value that is one: +49, or 49 for “Germany (49)”. */
const saysCallingCode = ({ text, value }: HTMLOptionElement) =>
  /\+\s?\d/.test(`${text} ${value}`) || (/^\d{1,4}$/.test(value) && text.includes(`(${value})`));

/** By the options of a select: countries, or the calling codes of countries. */
const asksForCallingCode = (control: Element) =>
  control instanceof HTMLSelectElement &&
  [...control.options].slice(0, 8).filter(saysCallingCode).length > 1;

function kindOf(control: Element): [Control['kind'], Signal?] {
  const hook = control.getAttribute('data-checkout');
  if (hook === 'email') return ['email', 'hook'];
  if (hook === 'shipping-address') return ['street', 'hook'];
  if (control.localName === 'iframe') {
    const { parentElement: box, title, src } = control as HTMLIFrameElement;
    const said = fold(
      [title, box?.id, box?.className, src.replace(/[?#].*|^\w+:\/\/[^/]*/g, '')].join(' '),
    );
    const kind = kindIn(said);
    return kind === 'email' || kind === 'street' ? [kind, 'label'] : ['stop'];
  }
  if (control.matches(stops)) return ['stop'];
  for (const token of tokensOf(control)) {
    const found = tokenKinds.find(([pattern]) => pattern.test(token));
    if (found) return [found[1], 'token'];
  }
  const attribute = (name: string) => control.getAttribute(name) ?? '';
  if (attribute('type').toLowerCase() === 'email') return ['email', 'type'];
  if (attribute('type').toLowerCase() === 'password') return ['other', 'type'];
  if (asksForCallingCode(control)) return ['phone', 'type'];
  const label = labelOf(control);
  const says: [Signal, string][] = [
    ['name', lastPart(attribute('name'))],
    ['id', lastPart(control.id)],
    ['label', label.length > longestName ? '' : fold(label)],
    ['placeholder', fold(attribute('placeholder'))],
  ];
  for (const [signal, text] of says) {
    const kind = text && kindIn(text);
    if (kind) return [kind, signal];
  }
  if (control instanceof HTMLSelectElement && isCountryList(control)) return ['country', 'type'];
  // Last: many a shop asks for a zip with the keys of a telephone.
  if (attribute('type').toLowerCase() === 'tel') return ['phone', 'type'];
  return [undefined];
}

const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

function useOf(control: Element, scope: ParentNode): Use | undefined {
  const tokens = tokensOf(control);
  for (const use of ['shipping', 'billing'] as const) if (tokens.includes(use)) return use;
  const hook = control.closest('[data-checkout]')?.getAttribute('data-checkout') ?? '';
  const own =
    useIn(hook) ??
    useIn(
      fold(
        `${tokens.find((t) => t.startsWith('section-')) ?? ''} ${control.getAttribute('name') ?? ''} ${control.id}`,
      ),
    );
  if (own) return own;
  for (
    let at = control.parentElement;
    at && at !== scope && at.localName !== 'form' && at.localName !== 'body';
    at = at.parentElement
  ) {
    const said =
      useIn(
        fold(`${at.id} ${at.getAttribute('class') ?? ''} ${at.getAttribute('aria-label') ?? ''}`),
      ) ?? useIn(fold(headingOf(at, control)));
    if (said) return said;
  }
  return undefined;
}

/** The last heading of a section before a control in it. */
function headingOf(section: Element, control: Element): string {
  const found = [...section.children].filter(
    (child) =>
      child.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !child.contains(control) &&
      (child.matches(headings) ||
        (child.children.length < 3 &&
          child.querySelector(headings) &&
          !child.querySelector('input,select'))),
  );
  return found.length ? textOf(found.at(-1)!).slice(0, longestName) : '';
}

/** The form that a control belongs to, wherever it stands. */
const formOf = (control: Element) => (control as HTMLInputElement).form ?? control.closest('form');

/** Whether a heading stands between two elements, in the order of the page. */
export function isHeadingBetween(scope: ParentNode, from: Element, to: Element): boolean {
  return [...scope.querySelectorAll(headings)].some(
    (heading) =>
      from.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING &&
      heading.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING &&
      // The legend of a few inputs that are one answer: the lines of a street.
      !(heading.localName === 'legend' && heading.parentElement!.contains(from)),
  );
}

/**
 * The controls of a checkout with what they are, seen or not, in the order of the page.
 *
 * @param scope the form; the document or the shadow root where there is none
 * @param self the phone field, which is as if it weren't there
 */
export function controlsOf(scope: ParentNode, self: Element): Control[] {
  const root = self.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll(controls)].filter(
    (one) =>
      !one.closest(self.localName) &&
      one.localName !== 'form' &&
      one.getAttribute('slot') !== 'input' &&
      !self.contains(one),
  );
  const read = (element: Element): Control => {
    const [kind, by] = kindOf(element);
    return { element, kind, by, use: kind === 'stop' ? undefined : useOf(element, scope) };
  };
  if (scope instanceof HTMLFormElement) return all.filter((c) => formOf(c) === scope).map(read);
  // A checkout without a form: one of the page's forms is rather for something else.
  const free = all.filter((c) => !formOf(c)).map(read);
  return free.some(({ kind }) => kind && /^(?:email|zip|country|state|city|street)$/.test(kind))
    ? free
    : all.map(read);
}
