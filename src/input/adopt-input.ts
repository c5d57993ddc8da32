/**
 * Takes over an author's `<input slot="input">` and gives it back as it was. The element submits
 * and validates in its place, so its `name` and its own constraints rest meanwhile; what it lacks
 * for phone numbers is added, and what its author set stays. Until this file has come the input is
 * what it was before any script: it submits what is typed into it, by its own name.
 */
import { nameInput, textOfLabels } from './accessible-name.js';
import { whilePutAway } from './put-away.js';
import type { AdoptedInput, InputHost } from './visible-input.js';
import { watchWrites } from './watch-writes.js';

/** Attributes that would make the input submit or block the form a second time. */
const resting = ['name', 'required', 'pattern', 'minlength', 'maxlength'];
/** Attributes that follow the element while it has the input. */
const lent = ['disabled', 'readonly', 'placeholder'].concat(
  ['required', 'invalid', 'label', 'description', 'describedby'].map((name) => `aria-${name}`),
);

/** Sets an attribute; nothing to say takes it away. */
const put = (input: HTMLInputElement, name: string, value: string): void =>
  value ? input.setAttribute(name, value) : input.removeAttribute(name);

/**
 * Adopts the input; its value, focus and listeners are not touched.
 *
 * @param host the field: it takes the input's name if it has none, is disabled and read-only where the
 *   input is, and has autofill tokens for an input without
 * @param onWrite a script of the page's wrote into it
 */
export function adoptInput(
  input: HTMLInputElement,
  host: InputHost,
  onWrite: () => void,
): AdoptedInput {
  const { disabled, readOnly } = input;
  const isNamed = input.matches('[aria-label],[aria-labelledby]');
  const unwatch = watchWrites(input, onWrite);
  const { shadowRoot } = host;
  // Our label can't point at an input of the page's: it points at ours, which isn't drawn then.
  const clicked = (event: Event) => {
    const path = event.composedPath();
    // What a page has slotted into the label may hold a link, which does what it does.
    const inside = path.slice(0, path.indexOf(shadowRoot!)) as Element[];
    const first = inside.find((node) => node.matches?.('label, a, button, input, select'));
    if (first?.localName !== 'label') return;
    event.preventDefault();
    input.focus();
  };
  shadowRoot?.addEventListener('click', clicked);
  // Changing the type of an input in use would drop its caret; any text type serves.
  const added: Record<string, string> = { type: 'tel', inputmode: 'tel', dir: 'ltr' };
  added['autocomplete'] = host.autocomplete;
  const before = new Map<string, string | null>();
  for (const attribute of [...resting, ...lent, ...Object.keys(added)]) {
    const value = input.getAttribute(attribute);
    before.set(attribute, value);
    if (resting.includes(attribute)) {
      // Only what is there: a page that takes its `required` away means something by it.
      if (value !== null) input.removeAttribute(attribute);
    } else if (value === null && added[attribute]) input.setAttribute(attribute, added[attribute]);
  }
  let name = before.get('name') ?? '';
  let isLent = false;
  const lend = (isAway: boolean) => {
    isLent = isAway;
    put(input, 'name', isAway ? name : '');
  };
  const keep = name ? whilePutAway(lend) : () => {};
  /** What the elements say that an attribute of its author's points at. */
  const textOf = (attribute: string) =>
    (before.get(attribute) ?? input.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .map((id) => input.ownerDocument.getElementById(id)?.textContent?.trim())
      .filter(Boolean)
      .join(' ');
  if (name && !host.name) host.name = name;
  if (disabled) host.disabled = true;
  if (readOnly) host.readOnly = true;
  const known = { disabled, readOnly };
  /** What a script of the page's makes of its input meanwhile (`disabled = false`) is meant for the field. */
  const follow = () => {
    for (const state of ['disabled', 'readOnly'] as const) {
      const is = input[state];
      if (is === known[state]) continue;
      known[state] = is;
      before.set(state.toLowerCase(), is ? '' : null);
      host[state] = is;
    }
    // React and Knockout write the name anew whenever they draw; with it the input would submit its text
    // beside the number.
    if (isLent || !input.name) return;
    if (host.name === name) host.name = input.name;
    name = input.name;
    before.set('name', name);
    input.removeAttribute('name');
  };
  const observer = new MutationObserver(follow);
  observer.observe(input, { attributeFilter: ['disabled', 'readonly', 'name'] });
  return {
    lend,
    describe(face, labels, self) {
      const own = input.labels?.length ? textOfLabels(input.labels, self) : '';
      const named = isNamed
        ? (input.getAttribute('aria-label') ?? textOf('aria-labelledby'))
        : nameInput(input, self, labels, own ? '' : face.label || face.name);
      follow();
      input.disabled = known.disabled = face.disabled;
      input.readOnly = known.readOnly = face.readOnly;
      if (face.placeholder) input.placeholder = face.placeholder;
      const described = textOf('aria-describedby');
      // From here nothing in a shadow tree can be pointed at; and a reference would be read instead.
      put(input, 'aria-describedby', '');
      put(input, 'aria-description', [described, ...face.description].filter(Boolean).join(' '));
      put(input, 'aria-invalid', `${face.invalid}`);
      put(input, 'aria-required', `${face.required}`);
      return named || own;
    },
    release() {
      follow();
      observer.disconnect();
      unwatch();
      shadowRoot?.removeEventListener('click', clicked);
      keep();
      for (const [attribute, value] of before) {
        if (value !== null) input.setAttribute(attribute, value);
        else if (input.hasAttribute(attribute)) input.removeAttribute(attribute);
      }
    },
  };
}
