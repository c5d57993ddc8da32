/** As much of an input, and of what stands around it, as the visible input touches. */

/** An input whose `value` and `setRangeText` are its class's, as in a browser. */
export class FakeInput extends EventTarget {
  readonly attributes = new Map<string, string>();
  /** The page's labels of it. */
  labels: unknown[] = [];
  /** Texts that were put in, in order. */
  readonly written: string[] = [];
  /** Hears of each, as what adopts an input does. */
  onWrite = () => {};
  selectionStart = 0;
  selectionEnd = 0;
  #value: string;

  constructor(value = '', attributes: Record<string, string> = {}) {
    super();
    this.#value = value;
    for (const [name, is] of Object.entries(attributes)) this.attributes.set(name, is);
  }

  get value(): string {
    return this.#value;
  }
  set value(text: string) {
    this.#value = text;
    this.written.push(text);
    this.onWrite();
  }

  setRangeText(text: string, start: number, end: number): void {
    this.#value = this.#value.slice(0, start) + text + this.#value.slice(end);
  }

  /** Knows selectors of attributes only. */
  matches(selectors: string): boolean {
    return [...this.attributes.keys()].some((name) => selectors.includes(`[${name}]`));
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  /** What is typed over the selection, as the browser does it: a type, unless something fills it. */
  type(text: string, inputType: string | undefined = 'insertText'): void {
    this.dispatchEvent(Object.assign(new Event('beforeinput'), { inputType }));
    const { selectionStart, selectionEnd } = this;
    this.#value = this.#value.slice(0, selectionStart) + text + this.#value.slice(selectionEnd);
    this.selectionStart = this.selectionEnd = selectionStart + text.length;
    this.dispatchEvent(Object.assign(new Event('input'), { inputType }));
  }

  /** A password manager, which tells neither before nor how. */
  fill(text: string): void {
    this.#value = text;
    this.dispatchEvent(new Event('input'));
  }

  compose(what: 'start' | 'end'): void {
    this.dispatchEvent(new Event(`composition${what}`));
  }
}

/** The shadow root: an input of ours, and what a page has put into the slot. */
export class FakeRoot {
  ours: FakeInput | undefined;
  slotted: unknown[] = [];

  querySelector(selector: string): unknown {
    if (selector === 'input') return this.ours ?? null;
    return selector === 'slot[name=input]' ? { assignedElements: () => this.slotted } : null;
  }
}
