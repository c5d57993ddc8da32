/**
 * Takes over an author's `<input slot="input">` and gives it back as it was. The element submits
 * and validates in its place, so its `name` and its own constraints rest meanwhile; what it lacks
 * for phone numbers is added, and what its author set stays. Until this file has come the input is
 * what it was before any script: it submits what is typed into it, by its own name.
 */
import type { AdoptedInput } from './visible-input.js';
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

/** The names of the inputs in care. The page must not keep an input that is gone. */
const names = new Map<WeakRef<HTMLInputElement>, string>();

/**
 * Gives the names back while the page is put away: Chromium brings a form's state back only if the
 * form has the same names as when it was left. One listener for all: one made for each input would
 * hold it for the page's life.
 */
function lendNames({ type }: Event): void {
  for (const [input, name] of names) {
    if (type === 'pagehide') input.deref()?.setAttribute('name', name);
    else input.deref()?.removeAttribute('name');
  }
}

/**
 * Adopts the input; its value, focus and listeners are not touched.
 *
 * @param autocomplete autofill tokens, for an input that has none
 * @param onWrite a script of the page's wrote into it
 */
export function adoptInput(
  input: HTMLInputElement,
  autocomplete: string,
  onWrite: () => void,
): AdoptedInput {
  const { disabled, readOnly } = input;
  const unwatch = watchWrites(input, onWrite);
  // Changing the type of an input in use would drop its caret; any text type serves.
  const added: Record<string, string> = { type: 'tel', inputmode: 'tel', autocomplete, dir: 'ltr' };
  const before = new Map<string, string | null>();
  for (const attribute of [...resting, ...lent, ...Object.keys(added)]) {
    const value = input.getAttribute(attribute);
    before.set(attribute, value);
    if (resting.includes(attribute)) input.removeAttribute(attribute);
    else if (value === null && added[attribute]) input.setAttribute(attribute, added[attribute]);
  }
  const name = before.get('name') ?? '';
  const self = new WeakRef(input);
  if (name) names.set(self, name);
  for (const type of ['pagehide', 'pageshow']) addEventListener(type, lendNames);
  const ids = before.get('aria-describedby')?.split(/\s+/) ?? [];
  return {
    name,
    disabled,
    readOnly,
    describe(face) {
      input.disabled = face.disabled;
      input.readOnly = face.readOnly;
      if (face.placeholder) input.placeholder = face.placeholder;
      const described = ids.map((id) =>
        input.ownerDocument.getElementById(id)?.textContent?.trim(),
      );
      // From here nothing in a shadow tree can be pointed at; and a reference would be read instead.
      put(input, 'aria-describedby', '');
      put(input, 'aria-description', [...described, ...face.description].filter(Boolean).join(' '));
      put(input, 'aria-invalid', `${face.invalid}`);
      put(input, 'aria-required', `${face.required}`);
    },
    release() {
      unwatch();
      names.delete(self);
      for (const [attribute, value] of before) {
        if (value === null) input.removeAttribute(attribute);
        else input.setAttribute(attribute, value);
      }
    },
  };
}
