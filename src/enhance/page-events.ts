/**
 * What the page hears of its input that has become a field. Its listeners are on the input and on
 * what stands around it, for `input` and `change` with the input as target; so they hear just these.
 * The field's own events are heard at the field, and go no further.
 *
 * An edit that the field makes in the browser's place fires nothing by itself, and a browser fires no
 * `change` for a text that a script has formatted: both are told here in the input's name.
 */

/** The field, as far as its events are concerned. */
interface Field extends HTMLElement {
  readonly value: string;
  readonly complete: boolean;
}

/** `detail` of an `input` that tells of what is in the text already. */
const retold = 1;

/** Whether an event is being dispatched just now. */
const isUnderWay = (event: Event | undefined) => !!event?.eventPhase;

/**
 * While the page hears of a change, its input holds the number in E.164 form for whoever reads it:
 * scripts that keep a form's values themselves (Knockout and its like) read them then.
 *
 * @returns ends it
 */
function tellNumber({ value, complete, shadowRoot }: Field, input: HTMLInputElement, event: Event) {
  const before = Object.getOwnPropertyDescriptor(input, 'value');
  const usual = before ?? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  if (!complete || before?.configurable === false || !usual.get) return () => {};
  const end = () => {
    if (before) Object.defineProperty(input, 'value', before);
    else Reflect.deleteProperty(input, 'value');
  };
  Object.defineProperty(input, 'value', {
    configurable: true,
    // The field itself reads the text.
    get: () => (event.currentTarget === shadowRoot ? usual.get!.call(input) : value),
    set: (text: string) => {
      end();
      // What a page keeps of the number's digits (a mask, a cut to ten) is no other number: the text stays.
      const digits = `${text}`.replace(/\D/g, '') || '-';
      if (text === value || !value.includes(digits)) input.value = text;
    },
  });
  return end;
}

/** Lets the page hear its own input in a field. */
export function letHear(field: HTMLElement, input: HTMLInputElement): void {
  const { shadowRoot } = field;
  const underWay: Record<string, Event> = {};
  const ours = new WeakSet<Event>();
  const fire = (event: Event): void => {
    ours.add(event);
    const end = event.type === 'change' ? tellNumber(field as Field, input, event) : () => {};
    try {
      input.dispatchEvent(event);
    } finally {
      end();
    }
  };
  /** The text of which the field has told last. */
  let told: string | undefined;
  const change = () => fire(new Event('change', { bubbles: true }));
  const retell = () => fire(new InputEvent('input', { bubbles: true, detail: retold }));
  for (const type of ['input', 'change']) {
    field.addEventListener(
      type,
      (event) => {
        if (event.target !== input) return;
        if (type === 'change' && !ours.has(event)) {
          event.stopImmediatePropagation();
          // At Enter the field has told before the browser does.
          if (input.value !== told) change();
          return;
        }
        if (type === 'input') told = undefined;
        underWay[type] = event;
        // The field's shadow root would keep it to itself.
        event.stopPropagation = () => {
          if (event.currentTarget !== shadowRoot) Event.prototype.stopPropagation.call(event);
        };
      },
      true,
    );
    field.addEventListener(type, (event) => {
      if (event.target !== field) return;
      event.stopPropagation();
      if (isUnderWay(underWay[type]) || input.parentNode !== field) return;
      if (type === 'change') {
        change();
        told = input.value;
      } else retell();
    });
  }
}
