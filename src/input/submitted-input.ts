/**
 * The entry of the form as an `<input type="hidden">` in the field, for scripts that read a form by
 * hand: jQuery's `serialize()` and its like walk `form.elements` and take inputs only. While it is
 * there it alone has the name: the form's data, a native submit and `form.elements[name]` find one
 * entry, and the same one. A script that writes into it (found by its name, it is “the phone input”)
 * means the field.
 *
 * It stands last in the field and comes when the page is loaded or the field is entered: whoever
 * builds up a page over a server's markup (hydration) finds what the server wrote. A framework that
 * sweeps it away finds it there again with the next change.
 */
import { whilePutAway } from './put-away.js';
import { watchWrites } from './watch-writes.js';

/** Marks it, so that a copy of the page's markup (a cache, a snapshot) is not given a second one. */
const mark = 'data-phone-entry';
const soon = globalThis.requestIdleCallback ?? setTimeout;

/** The field that it submits for. */
interface SubmittedHost extends HTMLElement {
  value: string;
  readonly hiddenInput: boolean;
  requestUpdate(setting: string): void;
}

/** Submits in a field's place. */
export class SubmittedInput {
  #input: HTMLInputElement | undefined;
  /** What we have entered: anything else in it was written by a script of the page's. */
  #entered = '';
  #unwatch = () => {};
  #isAway = false;
  #isTime = false;
  /** Held here, since {@link whilePutAway} does not. */
  readonly lend = (isAway: boolean): void => {
    this.#isAway = isAway;
    const input = this.#input;
    if (isAway && input?.name) {
      this.host.setAttribute('name', input.name);
      input.removeAttribute('name');
    } else this.#renew();
  };

  constructor(private readonly host: SubmittedHost) {
    whilePutAway(this.lend);
    const { defaultView, readyState } = host.ownerDocument;
    const begin = () => {
      if (this.#isTime) return;
      this.#isTime = true;
      this.#renew();
    };
    if (readyState === 'complete' || !defaultView) this.#isTime = true;
    else {
      defaultView.addEventListener('load', () => soon(begin), { once: true });
      host.addEventListener('focusin', begin, { once: true });
    }
  }

  /** With an input of the page's always, else where the page asks for it. */
  get #isWanted(): unknown {
    const { host } = this;
    return host.hiddenInput || host.querySelector(':scope > input[slot=input]');
  }

  /** Enters the value anew, in the same breath. */
  #renew(): void {
    this.host.requestUpdate('name');
  }

  /** The name that the field has put away, `''` if none. */
  get name(): string {
    return this.#input?.name ?? '';
  }

  /**
   * Submits a value; `null` for none.
   *
   * @returns what is left to the field itself
   */
  submit(value: string | null): string | null {
    const { host } = this;
    if (this.#isAway) return value;
    if (!this.#isTime || !this.#isWanted) {
      this.#end();
      return value;
    }
    const written = host.getAttribute('name');
    this.#input ??= this.#find();
    const input = this.#input;
    if (written !== null) {
      input.name = written;
      host.removeAttribute('name');
    }
    const form = host.getAttribute('form');
    if (form !== input.getAttribute('form')) {
      if (form === null) input.removeAttribute('form');
      else input.setAttribute('form', form);
    }
    input.disabled = value === null || host.matches(':disabled');
    this.#entered = value ?? '';
    if (input.value !== this.#entered) input.value = this.#entered;
    if (input.parentNode !== host) host.append(input);
    return null;
  }

  #find(): HTMLInputElement {
    const { host } = this;
    const input =
      host.querySelector<HTMLInputElement>(`:scope > [${mark}]`) ??
      host.ownerDocument.createElement('input');
    input.type = 'hidden';
    input.setAttribute(mark, '');
    this.#entered = input.value;
    this.#unwatch = watchWrites(input, () => {
      if (input.value !== this.#entered) host.value = input.value;
    });
    return input;
  }

  #end(): void {
    const { host } = this;
    const input = this.#input;
    this.#input = undefined;
    this.#unwatch();
    input?.remove();
    if (input?.name && !host.hasAttribute('name')) host.setAttribute('name', input.name);
  }
}
