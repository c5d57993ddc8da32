/**
 * The searchable list of countries: an editable combobox with a listbox (WAI-ARIA Authoring
 * Practices), opened in the place of the browser's own list and over the whole page.
 *
 * The country itself stays in the `<select>`: a choice writes it there and tells it by the same
 * events, so that there is one path for all choices. One list serves all fields, since one is open
 * at a time; it stands in the shadow tree of its field only while it is open.
 *
 * Keys: arrows and Page Up/Down go through the countries; Home and End too while nothing is typed,
 * else they move the caret; Enter and Tab take the marked country and go on to the number, as Tab
 * does in a `<select>`; Shift+Tab, Alt+Arrow Up, F4 and Escape go back to the `<select>`, Escape after
 * it has emptied the search.
 */
import { prepareSearch, type SearchedList, searchCountries } from './country-search.js';
import { keepInPlace } from './list-place.js';
import { countryOf, make, makeRows, type Rows } from './list-rows.js';
import { listStyles } from './list-styles.js';
import type { Opening } from './opening.js';

/** The list as it was drawn last. */
interface Drawn {
  readonly box: HTMLElement;
  readonly search: HTMLInputElement;
  readonly options: HTMLElement;
  readonly none: HTMLElement;
  /** What is in it: which rows, in which order and groups. */
  rows?: Rows;
  content?: string;
}

/** What is made once for a document. */
interface Made {
  readonly drawn: Drawn;
  readonly rows: Rows;
  /** What the rows were made for. */
  readonly key: string;
  readonly list: SearchedList;
}

/** By their document, which is not held by it: a document that goes takes its list with it. */
const made = new WeakMap<Document, Made>();

// Of the open list; nothing while none is open.
let drawn: Drawn | undefined;
let rows: Rows = new Map();
let list: SearchedList;
/** The field whose list is open. */
let opened: (Opening & { readonly end: AbortController }) | undefined;
/** The rows that are shown, from top to bottom, and the chosen and the marked one of them. */
let shown: readonly HTMLElement[] = [];
let chosen: HTMLElement | undefined;
let active: HTMLElement | undefined;

/** Draws the parts that stay. */
function draw(document: Document): Drawn {
  const search = make(document, 'input', 'search', {
    part: 'country-search',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'done',
    'aria-autocomplete': 'list',
    'aria-controls': 'countries',
  }) as HTMLInputElement;
  const options = make(document, 'div', 'options', { id: 'countries', role: 'listbox' });
  // There before it is filled, or it would not be heard.
  const none = make(document, 'div', 'none', { role: 'status', part: 'country-none' });
  const box = make(document, 'div', 'list', { part: 'country-list', popover: 'manual' });
  box.append(search, options, none);
  search.addEventListener('input', () => showFound());
  // The focus stays in the search, wherever in the list is pressed.
  box.addEventListener('mousedown', (event) => {
    if (event.target !== search) event.preventDefault();
  });
  options.addEventListener('pointermove', (event) => mark(rowAt(event), false));
  options.addEventListener('click', (event) => choose(rowAt(event)));
  search.addEventListener('blur', () => {
    // A window that is left keeps its focus, and a list its place.
    setTimeout(() => {
      if (opened && opened.root.activeElement !== search) close();
    });
  });
  return { box, search, options, none };
}

const rowAt = ({ target }: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[role=option]');

/** Marks a country as the one that Enter takes. */
function mark(row: HTMLElement | null | undefined, isScrolled = true): void {
  const { search } = drawn!;
  if (!row || row === active) return;
  setActive(false);
  active = row;
  setActive(true);
  search.setAttribute('aria-activedescendant', row.id);
  if (isScrolled) reveal(row);
}

/**
 * Scrolls a row into sight, and some times more as what came into sight with it is drawn: only then
 * are rows of two lines as high as that, whether or not it had to scroll before.
 */
function reveal(row: HTMLElement, more = 4): void {
  const { options } = drawn!;
  const seen = options.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (row === shown[0]) options.scrollTop = 0;
  else if (top < seen.top) options.scrollTop += top - seen.top;
  else if (bottom > seen.bottom) options.scrollTop += bottom - seen.bottom;
  revealAgain(row, more);
}

function revealAgain(row: HTMLElement, more: number): void {
  const again = () => row === active && reveal(row, more - 1);
  if (more) requestAnimationFrame(() => requestAnimationFrame(again));
}

function setActive(isActive: boolean): void {
  active?.classList.toggle('active', isActive);
  active?.part.toggle('country-option-active', isActive);
  // Where the keys are is what is heard as selected; the chosen country is where they begin.
  active?.setAttribute('aria-selected', `${isActive}`);
}

function setChosen(isChosen: boolean): void {
  chosen?.classList.toggle('chosen', isChosen);
  chosen?.part.toggle('country-option-chosen', isChosen);
}

/** Makes the rows if those that are there are of another list. */
function makeReady(opening: Opening): Made {
  const { hasFlags, root, select } = opening;
  const key = JSON.stringify([opening.list, hasFlags]);
  const { ownerDocument: document } = root;
  const before = made.get(document);
  if (before?.key === key) return before;
  // The options are sorted already.
  const countries = Array.from(select.options, ({ value }) => value);
  const { nameOf, englishOf, callingCodeOf } = opening;
  const { locale, preferred } = opening.list;
  // Not the field itself: the list is kept as long as its document is.
  const list = { countries, preferred, locale, nameOf, englishOf, callingCodeOf };
  const now = {
    drawn: before?.drawn ?? draw(document),
    rows: makeRows(document, list, hasFlags),
    key,
    list,
  };
  made.set(document, now);
  prepareSearch(list);
  return now;
}

/** Shows what the search finds; with nothing searched all countries, the preferred in a group. */
function showFound(isOpen = true): void {
  const { search, options, none } = drawn!;
  const { list: offered, select, words } = opened!;
  const text = search.value.trim();
  const codes = searchCountries(text, list);
  const rowsOf = (some: readonly string[]) => some.flatMap((country) => rows.get(country) ?? []);
  const isFirst = (country: string) => offered.preferred.includes(country);
  const first = text ? [] : codes.filter(isFirst);
  const isGrouped = first.length > 0 && first.length < codes.length;
  shown = rowsOf(codes);
  // Opened again, it is all there as it was left.
  const content = JSON.stringify([isGrouped && [first, offered.headings], codes]);
  if (drawn!.rows !== rows || drawn!.content !== content) {
    Object.assign(drawn!, { rows, content });
    if (isGrouped) {
      const others = codes.filter((country) => !isFirst(country));
      options.replaceChildren(
        ...[first, others].map((some, index) =>
          group(offered.headings[index]!, index, rowsOf(some)),
        ),
      );
    } else options.replaceChildren(...shown);
  }
  setChosen(false);
  chosen = rows.get(select.value);
  setChosen(true);
  const isFound = shown.length > 0;
  options.hidden = !isFound;
  search.setAttribute('aria-expanded', `${isFound}`);
  none.textContent = isFound ? '' : words.say('noCountryFound');
  setActive(false);
  active = undefined;
  search.removeAttribute('aria-activedescendant');
  mark((text ? undefined : rows.get(select.value)) ?? shown[0], isOpen);
}

function group(heading: string, index: number, some: readonly HTMLElement[]): HTMLElement {
  const { ownerDocument: document } = drawn!.box;
  const id = `group-${index}`;
  return make(
    document,
    'div',
    '',
    { role: 'group', 'aria-labelledby': id },
    make(document, 'div', 'group', { id, role: 'presentation', part: 'country-group' }, heading),
    ...some,
  );
}

/** Writes the words of the field into the list. */
function name({ select, words, list: { locale } }: Opening): void {
  const { search, options, box } = drawn!;
  const label = words.say('searchCountries');
  search.setAttribute('aria-label', label);
  search.placeholder = label;
  box.lang = words.spoken;
  options.lang = locale;
  options.setAttribute('aria-label', select.getAttribute('aria-label') ?? '');
}

/** Makes all ready that can be before somebody opens the list. */
export function prepareList(opening: Opening): void {
  if (!opened) makeReady(opening);
}

/**
 * Opens the list of a field; closes it if it is open.
 *
 * @param text that the search begins with: the key that opened it
 */
export function openList(opening: Opening, text: string): void {
  const isAgain = opened?.root === opening.root;
  close();
  if (isAgain) {
    opening.select.focus();
    return;
  }
  ({ drawn, rows, list } = makeReady(opening));
  const { box, search, options } = drawn!;
  const { root, field } = opening;
  const end = new AbortController();
  opened = { ...opening, end };
  opening.addLook(listStyles);
  root.append(box);
  name(opening);
  search.value = text;
  showFound(false);
  box.showPopover();
  keepInPlace(box, root.querySelector<HTMLElement>('.control')!, end.signal);
  // The chosen one in the middle, with its neighbours.
  const isAmong = active && active !== shown[0];
  options.scrollTop = isAmong
    ? active!.offsetTop - (options.clientHeight - active!.offsetHeight) / 2
    : 0;
  if (isAmong) revealAgain(active!, 4);
  search.focus({ preventScroll: true });
  const { defaultView: window } = field.ownerDocument;
  const whileOpen = { capture: true, signal: end.signal };
  // Before all of the page's: a dialog around the field must not hear of an Escape that closes the
  // list, nor a trap of the focus of a Tab that leaves it.
  window!.addEventListener('keydown', onKey, whileOpen);
  // Not every press outside takes the focus away.
  window!.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(field)) close();
    },
    whileOpen,
  );
}

/** The field has been drawn anew: an open list takes the new words, or goes with its `<select>`. */
export function keepList(root: ShadowRoot): void {
  if (opened?.root !== root) return;
  const { select } = opened;
  if (select.disabled || !select.isConnected) close();
  else name(opened);
}

/** Closes the list; whoever does it brings the focus elsewhere first, if it has to go. */
function close(): void {
  if (!opened) return;
  const { end } = opened;
  opened = undefined;
  end.abort();
  drawn!.box.remove();
  setActive(false);
  setChosen(false);
  drawn = active = chosen = undefined;
  rows = new Map();
  shown = [];
}

/** Back to where the list was opened. */
function leave(): void {
  opened!.select.focus();
  close();
}

/** Takes a country, and goes on to the number. */
function choose(row: HTMLElement | null | undefined): void {
  if (!opened || !row) return;
  const { select, toNumber } = opened;
  const country = countryOf(row);
  if (select.value !== country) {
    select.value = country;
    for (const type of ['input', 'change']) {
      select.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
  toNumber();
  close();
}

/** How many rows a page of the list has. */
const pageOf = ({ clientHeight }: HTMLElement): number =>
  Math.max(1, Math.floor(clientHeight / (active?.offsetHeight || 36)) - 1);

/** Does what a key asks for; answers whether it asked for anything. */
function act({ key: named, code, altKey, shiftKey }: KeyboardEvent): boolean {
  const { search, options } = drawn!;
  // WebKitGTK has no name for Tab with Shift.
  const key = code === 'Tab' ? code : named;
  const step = (by: number) => {
    const at = active ? shown.indexOf(active) : -1;
    mark(shown[Math.max(0, Math.min(at + by, shown.length - 1))]);
    return true;
  };
  if (key === 'Escape' && search.value) {
    search.value = '';
    showFound();
    return true;
  }
  if (
    key === 'Escape' ||
    key === 'F4' ||
    (key === 'Tab' && shiftKey) ||
    (key === 'ArrowUp' && altKey)
  ) {
    leave();
    return true;
  }
  switch (key) {
    case 'ArrowDown':
      return step(1);
    case 'ArrowUp':
      return step(-1);
    case 'PageDown':
      return step(pageOf(options));
    case 'PageUp':
      return step(-pageOf(options));
    case 'Home':
      return !search.value && step(-shown.length);
    case 'End':
      return !search.value && step(shown.length);
    case 'Enter':
      choose(active);
      return true;
    case 'Tab':
      // With nothing found there is nothing to take.
      if (active) choose(active);
      else {
        opened!.toNumber();
        close();
      }
      return true;
    default:
      return false;
  }
}

function onKey(event: KeyboardEvent): void {
  const { ctrlKey, metaKey } = event;
  if (!opened || opened.root.activeElement !== drawn?.search || ctrlKey || metaKey) return;
  // An input method takes the key; some engines say so by this code alone.
  if (event.isComposing || event.keyCode === 229 || !act(event)) return;
  event.preventDefault();
  event.stopPropagation();
}
