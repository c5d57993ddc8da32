/**
 * Takes over an author's `<input slot="input">` and gives it back as it was. The element submits
 * and validates in its place, so its `name` and its own constraints rest meanwhile; what it lacks
 * for phone numbers is added, and what its author set stays.
 */

/** Attributes that would make the input submit or block the form a second time. */
const resting = ['name', 'required', 'pattern', 'minlength', 'maxlength'];
/** Attributes that follow the element while it has the input. */
const lent = ['disabled', 'readonly', 'placeholder'].concat(
  ['required', 'invalid', 'label', 'description', 'describedby'].map((name) => `aria-${name}`),
);

/** An input in our care. */
export interface AdoptedInput {
  /** The `name` it had, `''` if none. */
  readonly name: string;
  /** Its author named it by `aria-label` or `aria-labelledby`. */
  readonly named: boolean;
  /** What its author's `aria-describedby` says now. */
  description(): string;
  /** Puts everything back as found. */
  release(): void;
}

/**
 * Adopts the input; its value, focus and listeners are not touched.
 *
 * @param autocomplete autofill tokens, for an input that has none
 */
export function adoptInput(input: HTMLInputElement, autocomplete: string): AdoptedInput {
  // Changing the type of an input in use would drop its caret; any text type serves.
  const added: Record<string, string> = { type: 'tel', inputmode: 'tel', autocomplete, dir: 'ltr' };
  const before = new Map<string, string | null>();
  for (const attribute of [...resting, ...lent, ...Object.keys(added)]) {
    const value = input.getAttribute(attribute);
    before.set(attribute, value);
    if (resting.includes(attribute)) input.removeAttribute(attribute);
    else if (value === null && added[attribute]) input.setAttribute(attribute, added[attribute]);
  }
  // Chromium brings a form's state back only if the form has the same names as when it was left.
  const listening = new AbortController();
  const name = before.get('name') ?? '';
  const lend = ({ type }: Event) => {
    if (type === 'pageshow') input.removeAttribute('name');
    else if (name) input.name = name;
  };
  for (const type of ['pagehide', 'pageshow']) {
    addEventListener(type, lend, { signal: listening.signal });
  }
  const ids = before.get('aria-describedby')?.split(/\s+/) ?? [];
  return {
    name,
    named: before.get('aria-label') != null || input.hasAttribute('aria-labelledby'),
    description: () =>
      ids
        .map((id) => input.ownerDocument.getElementById(id)?.textContent?.trim())
        .filter(Boolean)
        .join(' '),
    release() {
      listening.abort();
      for (const [attribute, value] of before) {
        if (value === null) input.removeAttribute(attribute);
        else input.setAttribute(attribute, value);
      }
    },
  };
}
