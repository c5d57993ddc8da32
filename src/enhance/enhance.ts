/**
 * Makes the field of an input that a page has: the field takes the input's place and holds it in its
 * slot, so that it stays the very node that it was, with its text, focus, listeners, id and classes.
 */
import { type EnhanceOptions, isRequired, putOptions, statedOptions } from './options.js';
import { ownerOf } from './owner.js';
import { type CheckedField, checkAtSubmit } from './page-checks.js';
import { letHear } from './page-events.js';
import { lookOf } from './page-look.js';
import { followRequired } from './page-required.js';

/** The name of the element; whoever enhances has it registered. */
const TAG: string = 'checkout-phone-field';
/** Types of input that a number is typed into. */
const types = ['tel', 'text', 'search', 'number'];
/** Kinds of owners that the console has been told of. */
const told = new Set<string>();
const handles = new WeakMap<Element, EnhancedInput>();
/** What ends the field that an input has been taken out of. */
const ends = new WeakMap<Element, () => void>();
const givenBack = new WeakSet<Element>();

/** An input that has become a field. */
export interface EnhancedInput {
  /** The field: a `<checkout-phone-field>`. */
  readonly field: HTMLElement;
  /** The page's input in it. */
  readonly input: HTMLInputElement;
  /** Gives the page its input back: where the field stands, as it was, with the text in it now. */
  restore(): void;
}

type Mover = ParentNode & Node & { moveBefore?: (node: Node, before: Node | null) => void };
/** Lit's elements draw at once when they are asked to. */
type Drawn = CheckedField & { requestUpdate(): void; performUpdate(): void };

/** The field that an input is in. */
export const fieldOf = (input: Element): Element | null => input.closest(TAG);

/** What an input became, if it is a field. */
export const handleOf = (input: Element): EnhancedInput | undefined => handles.get(input);

/** Whether the page has asked for its input back. */
export const isGivenBack = (input: Element): boolean => givenBack.has(input);

/** Moves an input to another parent; its focus and its caret stay, and nobody hears of it. */
function move(input: HTMLInputElement, parent: Mover, before: Node | null, draw: () => void): void {
  if (parent.moveBefore && parent.isConnected && input.isConnected) {
    parent.moveBefore(input, before);
    draw();
    return;
  }
  const hush = (event: Event) => event.stopImmediatePropagation();
  const quiet = ['focus', 'blur', 'focusin', 'focusout', 'change'];
  const isFocused = input.matches(':focus');
  const { selectionStart, selectionEnd, selectionDirection } = input;
  for (const type of quiet) addEventListener(type, hush, true);
  try {
    parent.insertBefore(input, before);
    // What isn't drawn can't be focused.
    draw();
    if (!isFocused) return;
    input.focus({ preventScroll: true });
    input.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  } finally {
    for (const type of quiet) removeEventListener(type, hush, true);
  }
}

/** Whether an input may become a field; tells the console once of each framework that has one. */
function isFree(input: HTMLInputElement): boolean {
  if (!types.includes(input.type) || fieldOf(input) || !input.parentNode) return false;
  if (!customElements.get(TAG)) return false;
  const owner = ownerOf(input);
  if (owner && !told.has(owner)) {
    told.add(owner);
    // Without the input: the number in it is not for the console.
    console.warn(
      `<checkout-phone-field>: ${owner} owns the phone input, which stays as it is; write <${TAG}> in its place.`,
    );
  }
  return !owner;
}

/**
 * Makes the page's own phone input the field, in place: label, name, value, focus, caret, listeners,
 * `autocomplete`, id, classes and layout stay; the form gets the number in E.164 form under the
 * input's name. `required`, `pattern` and lengths rest meanwhile: the field judges.
 *
 * @param options what the input itself states by `data-` attributes goes before them
 * @returns `undefined` if the input is left alone: it is hidden by its type, in a field already, or
 *   drawn by a framework
 */
export function enhance(
  input: HTMLInputElement,
  options: EnhanceOptions = {},
): EnhancedInput | undefined {
  if (!isFree(input)) return undefined;
  // Taken out of a field that has not heard of it yet: what that gives back is given back first.
  ends.get(input)?.();
  const settings = { ...options, ...statedOptions(input) };
  const field = input.ownerDocument.createElement(TAG) as Drawn;
  putOptions(field, settings);
  field.setAttribute('placement', 'inline');
  // Whatever names the input on the page goes on naming it.
  field.setAttribute('label', '');
  if (!isRequired(input, settings)) field.setAttribute('optional', '');
  const form = input.getAttribute('form');
  if (form !== null) field.setAttribute('form', form);
  const dress = settings.look === 'own' ? undefined : lookOf(input);
  const slot = input.getAttribute('slot');
  const type = input.getAttribute('type');
  // An input for arithmetic knows no caret.
  if (input.type === 'number') input.type = 'tel';
  input.before(field);
  input.slot = 'input';
  const draw = () => {
    field.requestUpdate();
    field.performUpdate();
  };
  move(input, field, null, draw);
  dress?.(field);
  letHear(field, input);
  checkAtSubmit(field);
  const unfollow = settings.optional === undefined ? followRequired(field, input) : undefined;

  const end = () => {
    watch.disconnect();
    handles.delete(input);
    ends.delete(input);
    const isRequired = unfollow?.();
    // Draws once more: that gives the input back its attributes.
    draw();
    // By `aria-required` alone it is not the browser that asks for it.
    if (unfollow && input.required !== isRequired && input.ariaRequired !== 'true')
      input.required = !!isRequired;
    if (slot === null) input.removeAttribute('slot');
    else input.slot = slot;
    if (type === 'number') input.type = type;
    field.remove();
  };
  const watch = new MutationObserver((records) => {
    // Whatever the page puts beside its input (a message, another input) can't be seen in there.
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]).reverse()) {
      const isOurs = node === input || (node as Element).matches?.('input[type=hidden]');
      if (!isOurs && node.parentNode === field) field.after(node);
    }
    if (input.parentNode !== field) end();
  });
  watch.observe(field, { childList: true });
  const handle = {
    field,
    input,
    restore() {
      const { parentNode } = field;
      if (input.parentNode !== field || !parentNode) return;
      givenBack.add(input);
      move(input, parentNode, field, end);
    },
  };
  handles.set(input, handle);
  ends.set(input, end);
  return handle;
}
