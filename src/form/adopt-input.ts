/**
 * Takes over an author's `<input slot="input">` and gives it back as it was. The element submits
 * and validates in its place, so its `name` and its own constraints rest meanwhile; what it lacks
 * for phone numbers is added, and what its author set stays.
 */

/** Attributes that would make the input submit or block the form a second time. */
const resting = ['name', 'required', 'pattern', 'minlength', 'maxlength'] as const;
const added = {
  type: 'tel',
  inputmode: 'tel',
  autocomplete: 'tel',
  dir: 'ltr',
  enterkeyhint: 'next',
};

/** An input in our care. */
export interface AdoptedInput {
  /** The `name` it had, `''` if none. */
  readonly name: string;
  /** Puts everything back as found. */
  release(): void;
}

/** Adopts the input; its value, focus and listeners are not touched. */
export function adoptInput(input: HTMLInputElement): AdoptedInput {
  const before = new Map<string, string | null>();
  const set = (attribute: string, value: string | null) => {
    before.set(attribute, input.getAttribute(attribute));
    if (value === null) input.removeAttribute(attribute);
    else input.setAttribute(attribute, value);
  };
  const name = input.name;
  for (const attribute of resting) if (input.hasAttribute(attribute)) set(attribute, null);
  for (const [attribute, value] of Object.entries(added)) {
    // Changing the type of an input in use would drop its caret; any text type serves.
    if (!input.hasAttribute(attribute)) set(attribute, value);
  }
  return {
    name,
    release() {
      for (const [attribute, value] of before) {
        if (value === null) input.removeAttribute(attribute);
        else input.setAttribute(attribute, value);
      }
      for (const attribute of ['required', 'invalid', 'label', 'description']) {
        input.removeAttribute(`aria-${attribute}`);
      }
    },
  };
}
