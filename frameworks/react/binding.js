/**
 * Holds one field to the props that React has rendered. React itself writes attributes on a server
 * and nothing afterwards: versions differ in what they do with a custom element, and when they
 * hydrate they set no property and listen to nothing.
 *
 * The number goes two ways. What the host has is told to the field when it becomes another, so that
 * no drawing again ever touches what is being typed; what the field has is told to the host with
 * each key, and whenever the field finds out by itself: from a session, by its engine, by a reset.
 */
import { takeEarlyEvents } from './early-events.js';
import { attributesOf, defaultOf, HEARD, PROPERTIES } from './props.js';

/** One field on the page. */
export class Binding {
  #props = {};
  #attributes = {};
  /** The host's state, as rendered last; `undefined` while it leaves the number to the field. */
  #given;
  /** The value that host and field agree upon. */
  #known = '';
  /** What the host was told since: it may come back late, and is no news then. */
  #told = [];
  /** What the host was told of what is wrong; nothing yet. */
  #message;
  #isNew = true;
  /** Resets that are under way: until they are through, what the field has says nothing. */
  #resets = 0;
  /** The shopper is pressing a reset button of the form. */
  #isPressed = false;

  /**
   * @param {HTMLElement} field registered by now, if it can be
   * @param {boolean} isDrawn a server has written its attributes
   */
  constructor(field, isDrawn) {
    this.field = field;
    this.isDrawn = isDrawn;
  }

  /** Takes the props that are rendered now. */
  take(props) {
    const before = this.#props;
    this.#props = props;
    const isOther = this.#takeAttributes(props);
    // The number first: one of the host's own goes before one that a session brings.
    const isNumber = this.#takeNumber(props);
    let isSet = false;
    for (const name of PROPERTIES) {
      if (Object.is(props[name], before[name])) continue;
      this.field[name] = name === 'messages' ? (props[name] ?? {}) : props[name];
      isSet = true;
    }
    this.#isNew = false;
    if (isOther || isNumber || isSet) this.#agreeSoon();
  }

  /**
   * Listens until the answer is called; hands over first what nobody has heard yet.
   * @returns {() => void}
   */
  listen() {
    const { field } = this;
    const hear = (event) => this.#hear(event);
    const onReset = (event) => this.#onReset(event);
    const onClick = (event) => this.#onClick(event);
    for (const type of Object.keys(HEARD)) field.addEventListener(type, hear);
    // Before anybody can stop it.
    const page = field.ownerDocument;
    page.addEventListener('reset', onReset, true);
    page.addEventListener('click', onClick, true);
    for (const event of takeEarlyEvents(field)) hear(event);
    this.#agreeSoon();
    return () => {
      for (const type of Object.keys(HEARD)) field.removeEventListener(type, hear);
      page.removeEventListener('reset', onReset, true);
      page.removeEventListener('click', onClick, true);
    };
  }

  #takeAttributes(props) {
    const { field } = this;
    const before = this.#attributes;
    this.#attributes = attributesOf(props);
    const names = new Set([...Object.keys(before), ...Object.keys(this.#attributes)]);
    let isOther = false;
    for (const name of names) {
      const text = this.#attributes[name];
      // Compared with what was written, as the field puts its name away where an input bears it.
      if (text === (this.#isNew ? field.getAttribute(name) : before[name])) continue;
      if (text === undefined) field.removeAttribute(name);
      else field.setAttribute(name, text);
      isOther = true;
    }
    return isOther;
  }

  #takeNumber(props) {
    const { field } = this;
    const given = props.value ?? undefined;
    const value = given === undefined ? undefined : String(given);
    const isOther = value !== this.#given;
    this.#given = value;
    if (this.#isNew) this.#begin(value);
    else if (value !== undefined && isOther && !this.#isEcho(value)) this.#write(value);
    const standard = defaultOf(props);
    if ((this.#isNew || value === undefined) && (field.getAttribute('value') ?? '') !== standard) {
      if (standard) field.setAttribute('value', standard);
      else field.removeAttribute('value');
    }
    return isOther;
  }

  /** The host's number at first. What was typed before React came is the shopper's, and stays. */
  #begin(value) {
    const { field, isDrawn } = this;
    this.#known = value ?? '';
    if (!value) return;
    if (!isDrawn) this.#write(value);
    else if (field.value === value && !field.matches(':focus-within')) {
      // The attribute is but a default, which a session's number would replace.
      this.#write('');
      this.#write(value);
    }
  }

  #write(value) {
    const { field } = this;
    this.#told = [];
    this.#known = value;
    if (value) field.value = value;
    // Takes a text away that is no number yet, as it is the host who asks for it.
    else if (field.value || !field.matches(':focus-within')) field.clear?.();
  }

  /** Whether a state is what the field told of a moment ago, come back when it is another already. */
  #isEcho(value) {
    const at = this.#told.lastIndexOf(value);
    if (at < 0) return false;
    this.#told = this.#told.slice(at + 1);
    return true;
  }

  #hear(event) {
    const { field } = this;
    if (event.eventPhase && event.composedPath()[0] !== field) return;
    if (event.type === 'input') this.#tell();
    this.#props[HEARD[event.type]]?.(event);
    this.#agree();
  }

  #tell() {
    const { field } = this;
    this.#known = field.value;
    if (this.#given !== undefined) this.#told.push(field.value);
    this.#props.onValueChange?.(field.value, field);
  }

  /** Tells the host what the field knows better by now. */
  #agree() {
    const { field } = this;
    if (this.#resets || field.value === undefined || !field.validity) return;
    const isFound = field.format === 'e164' || field.empty;
    if (isFound && field.value !== this.#known) this.#tell();
    const message = field.willValidate ? field.validationMessage : '';
    if (message === this.#message) return;
    this.#message = message;
    this.#props.onValidityChange?.(message, field);
  }

  /** The same, when what was set counts: a session is read by a file of its own. */
  #agreeSoon() {
    void this.field.updateComplete?.then(() => this.field.isConnected && this.#agree());
  }

  /**
   * A shopper's reset brings back the default, and the host hears of it; unless the host has set its
   * state at the reset. One by a script leaves a state of the host's as it is: React resets a form
   * after each of its actions, also after one that has refused what was typed.
   */
  #onReset(event) {
    const { field } = this;
    if (event.target !== field.form) return;
    const before = this.#given;
    const isPressed = this.#isPressed;
    this.#resets += 1;
    // The field is reset after everybody has heard of it.
    setTimeout(() => {
      this.#resets -= 1;
      if (!field.isConnected) return;
      const given = this.#given;
      if (given !== undefined && given !== field.value) {
        if (given === before && isPressed) this.#tell();
        else this.#write(given);
      }
      this.#agree();
    });
  }

  /** A reset follows its button's click in the same task. */
  #onClick(event) {
    const { form } = this.field;
    if (!event.composedPath().some((part) => part.type === 'reset' && part.form === form)) return;
    this.#isPressed = true;
    setTimeout(() => {
      this.#isPressed = false;
    });
  }
}
