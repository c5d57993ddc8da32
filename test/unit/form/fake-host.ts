/** As much of an element and its ElementInternals as the form control touches, written down. */

/** A form that writes down what is heard of it. */
export class FakeForm extends EventTarget {
  /** Types of the listeners that capture. */
  readonly captured: string[] = [];

  override addEventListener(
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions,
  ): void {
    if (options?.capture) this.captured.push(type);
    super.addEventListener(type, listener, options);
  }

  /** Somebody types in it. Node ends an event with its first listener, browsers with its last. */
  edit(): void {
    let eventPhase: number = Event.AT_TARGET;
    const event = new Event('input');
    this.dispatchEvent(Object.defineProperty(event, 'eventPhase', { get: () => eventPhase }));
    eventPhase = Event.NONE;
  }
}

/** What the form is told, each call as it was made. */
export class FakeInternals {
  form: FakeForm | null = new FakeForm();
  labels: unknown = [];
  willValidate = true;
  validity: Record<string, boolean> = { valid: true };
  validationMessage = '';
  /** Engines without `:state()` have none. */
  states: Set<string> | undefined;
  readonly values: unknown[][] = [];
  readonly validities: unknown[][] = [];

  constructor(private readonly host: EventTarget) {}

  setFormValue(...given: unknown[]): void {
    this.values.push(given);
  }

  setValidity(...given: [flags: Record<string, boolean>, message?: string, anchor?: unknown]) {
    this.validities.push(given);
    const [flags, message = ''] = given;
    this.validity = { ...flags, valid: !Object.keys(flags).length };
    this.validationMessage = message;
  }

  /** What the browser does when a form is asked, reports or is submitted. */
  readonly validate = (): boolean => {
    if (!this.willValidate || this.validity.valid) return true;
    this.host.dispatchEvent(new Event('invalid', { cancelable: true }));
    return false;
  };
  checkValidity = this.validate;
  reportValidity = this.validate;
}

/** The element, as far as it is a form control. */
export class FakeHost extends EventTarget {
  readonly internals = new FakeInternals(this);
  readonly attributes = new Set<string>();
  /** Attributes that were put or taken, whether or not that changed anything. */
  toggled = 0;

  attachInternals(): FakeInternals {
    return this.internals;
  }

  toggleAttribute(name: string, on: boolean): void {
    this.toggled += 1;
    this.attributes[on ? 'add' : 'delete'](name);
  }
}
