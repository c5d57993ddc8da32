/**
 * How the list of countries opens. The `<select>` stays what holds the country: whatever is not
 * intercepted here opens the browser's own list, as it does while the searchable one
 * (`country-list.ts`) has not come, and if it never comes.
 *
 * Decided by what the shopper does, not by the device: a mouse, a pen or a key opens the searchable
 * list, a finger the system's own, on one and the same laptop.
 */
import { addStyles } from '../platform/add-styles.js';
import { later } from '../platform/later.js';
import { whenIdle } from '../platform/when-idle.js';
import { nameIn, offeredBy } from './country-options.js';
import { importCountryList } from './files.js';
import { markFlag } from './flag-badge.js';
import { drawsFlags } from './flags-drawn.js';
import type { ListWords, Opening } from './opening.js';

/** The element, as far as its picker goes. */
export interface PickerField extends HTMLElement {
  readonly picker: string;
}

const countryList = later(importCountryList);
/** What is heard in the shadow trees that somebody has come near to. */
const heard = new WeakMap<ShadowRoot, Listeners>();

type Listeners = Readonly<Record<string, (event: never) => void>>;

/** Keys that open a list, beside those that write. */
const OPENING = /^(?:Enter| |Arrow.*|Home|End|Page.*|F4|Dead|Process)$/;
/** Keys that a browser's own list takes for opening and choosing; the others may choose by each press. */
const DECIDING = /^(?:Enter| |F4|Tab|Escape)$/;

/**
 * What pressed: `mouse`, `pen`, `touch`, or `''` where it is not known. Assistive technology makes
 * presses of no size, or of one pixel and no pressure: it may speak for any device.
 */
function kindOf({ pointerType, width, height, pressure, detail }: PointerEvent): string {
  const isMade = width * height === 0 || (width * height === 1 && !pressure && !detail);
  return isMade && pointerType !== 'touch' ? '' : pointerType;
}

const isWriting = ({ key }: KeyboardEvent): boolean => [...key].length === 1;

/** The input with the number: the page's own, or ours. */
const numberIn = (root: ShadowRoot): HTMLInputElement | null =>
  (root.querySelector<HTMLSlotElement>('slot[name=input]')?.assignedElements()[0] as
    | HTMLInputElement
    | undefined) ?? root.querySelector('input');

/** Brings the focus to the number, at its end. */
function toNumber(root: ShadowRoot): void {
  const input = numberIn(root);
  input?.focus();
  try {
    input?.setSelectionRange(input.value.length, input.value.length);
  } catch {
    // An input of the page's may be of a type that has no caret to set.
  }
}

/** Names as a list has them; knows nothing of a field, which the names would hold. */
const namesOf = (list: Parameters<typeof nameIn>[0]) => (country: string) => nameIn(list, country);

/** Hears of the picker from now on; most fields of a page with many nobody ever comes near. */
function listen(field: PickerField, root: ShadowRoot, words: ListWords): Listeners {
  let kind = '';
  let isFinger = false;
  let isNear = false;
  let isStepping = false;

  const isSearched = (by: string): boolean => {
    // A property of an older shell, or a text that says nothing, is none.
    if (field.picker === 'search') return true;
    if (field.picker === 'native' || by === 'touch') return false;
    // A simulated page has no such question.
    return !!by || !globalThis.matchMedia?.('(pointer: coarse)').matches;
  };
  const selectOf = ({ target }: Event) =>
    target instanceof Element && target.localName === 'select'
      ? (target as HTMLSelectElement)
      : undefined;
  const openingOf = (select: HTMLSelectElement | null): Opening | undefined => {
    const offered = select && offeredBy(select);
    if (!offered) return undefined;
    return {
      ...offered,
      ...{ field, root, select, words },
      nameOf: namesOf(offered.list),
      englishOf: namesOf({ locale: 'en' }),
      hasFlags: drawsFlags(field),
      addLook: (look) => addStyles(root, look),
      toNumber: () => toNumber(root),
    };
  };

  /** Somebody comes near: the list comes, and is made ready. */
  const near = (by: string) => {
    if (isNear || !isSearched(by) || !('popover' in field)) return;
    isNear = true;
    countryList.get().then(
      ({ prepareList }) =>
        whenIdle(() => {
          const opening = openingOf(root.querySelector('select'));
          if (opening) prepareList(opening);
        }),
      // The browser's list opens, and the next who comes near asks again.
      () => {
        isNear = false;
      },
    );
  };

  /** Opens the searchable list if it is there, in the place of the browser's. */
  const open = (event: Event, text: string) => {
    const select = selectOf(event);
    const opening = select && !select.disabled && openingOf(select);
    if (!opening || !countryList.now) return;
    // An input method goes on in the search.
    if (!/^(?:Dead|Process)$/.test((event as KeyboardEvent).key)) event.preventDefault();
    countryList.now.openList(opening, text);
  };

  const listeners: Listeners = {
    pointerover: (event: PointerEvent) => near(event.pointerType),
    focusin: () => near(isFinger ? 'touch' : ''),
    pointerdown: (event: PointerEvent) => {
      kind = kindOf(event);
      isFinger = event.pointerType === 'touch';
      isStepping = false;
      near(kind);
    },
    mousedown: (event: MouseEvent) => {
      const by = kind;
      // The next press may come without a pointer.
      kind = '';
      if (event.button === 0 && isSearched(by)) open(event, '');
    },
    keydown: (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      isFinger = false;
      if (!selectOf(event)) return;
      isStepping = !altKey && !DECIDING.test(key);
      const isMeant = OPENING.test(key) || (isWriting(event) && !altKey);
      if (ctrlKey || metaKey || !isMeant || !isSearched('key')) return;
      open(event, isWriting(event) ? key.trim() : '');
    },
    keyup: () => {
      isStepping = false;
    },
    // A choice in the browser's list: the number comes next. Who steps through a closed list with
    // the arrows has not chosen yet, and a script that writes does not move the shopper.
    change: (event: Event) => {
      if (selectOf(event) && event.isTrusted && !isStepping) toNumber(root);
    },
  };
  for (const [type, listener] of Object.entries(listeners)) {
    root.addEventListener(type, listener as EventListener);
  }
  heard.set(root, listeners);
  return listeners;
}

/**
 * Somebody comes near to a field.
 *
 * @param event that told so; what is heard from now on does not hear this one
 */
export function comeNear(field: PickerField, words: ListWords, event: Event): void {
  const root = field.shadowRoot;
  if (root && !heard.has(root)) listen(field, root, words)[event.type]?.(event as never);
}

/** Follows a field; called after each drawing. */
export function followPicker(field: PickerField, words: ListWords): void {
  const root = field.shadowRoot;
  if (!root) return;
  markFlag(field, root);
  if (heard.has(root)) countryList.now?.keepList(root);
  else if (field.matches(':hover, :focus-within')) {
    listen(field, root, words).focusin!(undefined as never);
  }
}
