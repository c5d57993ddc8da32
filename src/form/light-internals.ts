/**
 * A light `ElementInternals` for pages that are only simulated (jsdom, happy-dom): enough of a form
 * control for the unit tests of a page that has the field on it. No browser gets it: its own is there.
 *
 * The value and the validity stand in a hidden text input in the field, which the simulated form knows
 * how to submit, to refuse and to list. Not simulated: `:invalid` and custom states of the field itself
 * (they are attributes, as where a browser lacks them), a `fieldset` that is disabled around it, history.
 */

/** What a form-associated element has of a form control. */
interface FormAssociated extends HTMLElement {
  formAssociatedCallback?(form: HTMLFormElement | null): void;
  formResetCallback?(): void;
}

type Flags = Partial<Record<keyof ValidityState, boolean>>;

const NONE: Flags = {
  badInput: false,
  customError: false,
  patternMismatch: false,
  rangeOverflow: false,
  rangeUnderflow: false,
  stepMismatch: false,
  tooLong: false,
  tooShort: false,
  typeMismatch: false,
  valueMissing: false,
};

/** The forms whose reset is heard. */
const heard = new WeakSet<HTMLFormElement>();
/** The fields of a form that are to be reset with it. */
const internalsOf = new WeakMap<Element, LightInternals>();

/** Resets the fields of a form when nobody has prevented it, as a form resets its own controls. */
function hearReset(form: HTMLFormElement): void {
  if (heard.has(form)) return;
  heard.add(form);
  form.addEventListener('reset', (event) => {
    // Whoever prevents it may listen further out; the form itself is reset when all have heard.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      for (const entry of form.querySelectorAll<FormAssociated>(`[${MARK}]`)) {
        const host = entry.parentElement as FormAssociated | null;
        if (host && internalsOf.has(host)) host.formResetCallback?.();
      }
    });
  });
}

const MARK = 'data-light-entry';

/**
 * When an element is taken away with the focus in its shadow tree, jsdom has no active element, not even
 * the body, and its selectors throw from then on, in all tests that follow.
 */
function mendFocus({ activeElement, body, defaultView }: Document): void {
  if (activeElement !== null || !body || !defaultView) return;
  const other = body.ownerDocument.createElement('input');
  body.append(other);
  other.focus();
  other.remove();
}

/** The form's side of one element in a simulated page. */
export class LightInternals {
  /** As `ElementInternals.states`; nothing in the page sees them. */
  readonly states = new Set<string>();
  #entry: HTMLInputElement | undefined;
  #value: string | null = null;
  #flags: Flags = {};
  #message = '';

  constructor(private readonly host: FormAssociated) {
    internalsOf.set(host, this);
    host.matches = ((selectors: string) => {
      mendFocus(host.ownerDocument);
      return Element.prototype.matches.call(host, selectors);
    }) as Element['matches'];
  }

  get shadowRoot(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  get form(): HTMLFormElement | null {
    const { host } = this;
    const id = host.getAttribute('form');
    if (id === null) return host.closest('form');
    const owner = host.ownerDocument.getElementById(id);
    return owner?.localName === 'form' ? (owner as HTMLFormElement) : null;
  }

  get labels(): NodeListOf<HTMLLabelElement> {
    const { host } = this;
    const root = host.getRootNode() as Document;
    const around = host.closest('label');
    if (around) around.setAttribute(`${MARK}-label`, '');
    const pointed = host.id ? `label[for=${JSON.stringify(host.id)}]` : 'label:not(*)';
    const labels = root.querySelectorAll<HTMLLabelElement>(
      around ? `${pointed}, label[${MARK}-label]` : pointed,
    );
    around?.removeAttribute(`${MARK}-label`);
    return labels;
  }

  get willValidate(): boolean {
    const { host } = this;
    return !(host.hasAttribute('disabled') || host.hasAttribute('readonly'));
  }

  get validity(): ValidityState {
    return { ...NONE, ...this.#flags, valid: !this.#message } as unknown as ValidityState;
  }

  get validationMessage(): string {
    return this.#message;
  }

  setFormValue(value: string | null): void {
    this.#value = value;
    this.#enter();
  }

  setValidity(flags: Flags = {}, message = ''): void {
    this.#flags = flags;
    this.#message = Object.values(flags).some(Boolean) ? message : '';
    this.#enter();
  }

  checkValidity(): boolean {
    const isValid = !this.#message || !this.willValidate;
    if (!isValid) this.host.dispatchEvent(new Event('invalid', { cancelable: true }));
    return isValid;
  }

  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) this.host.focus();
    return isValid;
  }

  /** Keeps the entry in step; an element that is on no page has none. */
  #enter(): void {
    const { host } = this;
    if (!host.isConnected) return;
    const entry = this.#entry ?? this.#makeEntry();
    // Some libraries empty an element that they did not fill.
    if (entry.parentNode !== host) host.append(entry);
    const name = host.getAttribute('name');
    const form = host.getAttribute('form');
    for (const [attribute, value] of [
      ['name', this.#value === null ? null : name],
      ['form', form],
      // An attribute, and not what is typed: a reset of the form leaves it alone.
      ['value', this.#value ?? ''],
    ] as const) {
      if (value === null) entry.removeAttribute(attribute);
      else if (entry.getAttribute(attribute) !== value) entry.setAttribute(attribute, value);
    }
    entry.disabled = host.hasAttribute('disabled');
    entry.setCustomValidity(this.willValidate ? this.#message : '');
    if (entry.form) hearReset(entry.form);
  }

  #makeEntry(): HTMLInputElement {
    const { host } = this;
    const entry = host.ownerDocument.createElement('input');
    entry.hidden = true;
    entry.setAttribute(MARK, '');
    entry.addEventListener('invalid', (event) => {
      event.stopImmediatePropagation();
      const goesOn = host.dispatchEvent(new Event('invalid', { cancelable: true }));
      if (!goesOn) event.preventDefault();
    });
    // Nobody who looks for the focus finds it in here.
    entry.focus = () => host.focus();
    this.#entry = entry;
    return entry;
  }
}

/**
 * Gives form-associated elements a light `ElementInternals`, where there is a page and the page has
 * none, and what else such a page may lack. All other elements keep what there is.
 */
export function provideInternals(): void {
  const page = globalThis as unknown as {
    document?: unknown;
    HTMLElement?: { prototype: HTMLElement };
    Option?: unknown;
    ElementInternals?: { prototype: object };
  };
  if (!page.document || !page.HTMLElement) return;
  if (page.ElementInternals && 'setFormValue' in page.ElementInternals.prototype) return;
  page.Option ??= function Option(text: string, value: string) {
    return Object.assign(document.createElement('option'), { textContent: text, value });
  };
  const { prototype } = page.HTMLElement;
  const own = prototype.attachInternals as (() => ElementInternals) | undefined;
  prototype.attachInternals = function attachInternals(this: HTMLElement) {
    const { formAssociated } = this.constructor as unknown as { formAssociated?: boolean };
    if (!formAssociated && own) return own.call(this);
    return new LightInternals(this) as unknown as ElementInternals;
  };
  page.ElementInternals = LightInternals;
}
