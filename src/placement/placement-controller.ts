/**
 * Keeps the field where it belongs: finds its place, moves it there, and follows when the form
 * changes. One observer a form; nothing moves while a text is composed; and a host that puts the
 * field back wins.
 */
import { findPlace, type Place, type PlaceOptions } from './find-place.js';
import { Home } from './home.js';
import { moveBehind } from './move.js';
import { takeLine } from './own-line.js';
import { type PhonePlacement, PlacementChangeEvent } from './placement-change-event.js';

/** What the controller looks at, beside the page. */
export interface PlacementOptions extends PlaceOptions {
  /** Whether a text is being composed in the field right now. */
  readonly composing?: () => boolean;
}

/** Moves that are undone by the host this often are given up. */
const patience = 2;
/** Focus events that a move causes and nobody else may hear. */
const focusEvents = ['focus', 'blur', 'focusin', 'focusout', 'change'] as const;
/** What can show, hide or replace a field of a form. */
const watched = [
  'hidden',
  'class',
  'style',
  'disabled',
  'autocomplete',
  'type',
  'open',
  'data-checkout',
];

/** The placement of one field. */
export class PlacementController {
  /** A move of ours is under way: the field neither leaves nor arrives, and keeps its focus. */
  isMoving = false;
  #options: PlacementOptions = {};
  #observer: MutationObserver | undefined;
  #root: Node | undefined;
  #planned = 0;
  #last: { after: Element; parent: Node | null } | undefined;
  #refused: Element | undefined;
  #undone = 0;
  /** Moves in a row that nothing but the move before gave reason for. */
  #restless = 0;
  readonly #home: Home;
  readonly #plan = () => {
    this.#restless = 0;
    if (!this.#planned) this.#planned = requestAnimationFrame(() => this.#look(true));
  };

  constructor(private readonly host: HTMLElement & { readonly form: HTMLFormElement | null }) {
    this.#home = new Home(host);
  }

  /** Tells of a move that is to come; whether the host leaves it to us. */
  #mayMove(placement: PhonePlacement, target: Element): boolean {
    return this.host.dispatchEvent(new PlacementChangeEvent(placement, target));
  }

  /**
   * Places the field now, by what the session and the options say, and follows the page from now
   * on. Called again whenever they change, or when the field came back to the page.
   */
  follow(options: PlacementOptions): void {
    this.#options = options;
    this.#restless = 0;
    const root = this.host.getRootNode();
    if (root !== this.#root) {
      this.stop();
      this.#root = root;
      this.#observer = new MutationObserver((records) => {
        this.leaveWithHome();
        if (records.some((record) => !this.host.contains(record.target))) this.#plan();
      });
      // The root, not the form: what shows or hides an address may be a class on the body.
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: watched,
      });
      this.host.addEventListener('compositionend', this.#plan);
      addEventListener('resize', this.#plan);
    }
    this.#look();
  }

  /** The placement ends: the field stands where it was written. */
  end(): void {
    this.stop();
    const { mark } = this.#home;
    if (!mark) return;
    const target = mark.parentElement;
    this.#last = undefined;
    if (!target || this.#mayMove('inline', target)) {
      this.#quietly(() => moveBehind(this.host, mark));
      takeLine(this.host, false);
    }
    this.#home.forget();
  }

  /** The field was taken from the page, alone or with what it stands in. */
  left(): void {
    this.stop();
    if (!this.#home.isFieldUntouched) this.#home.forget();
    else if (!this.host.isConnected) {
      this.#last = undefined;
      this.#home.comeBack();
    }
  }

  /** Leaves the page at once if the part of it that the field was written in has left. */
  leaveWithHome(): void {
    if (this.#home.isGone) this.#home.comeBack();
  }

  /** Leaves the page alone. */
  stop(): void {
    this.#root = undefined;
    this.#observer?.disconnect();
    this.host.removeEventListener('compositionend', this.#plan);
    removeEventListener('resize', this.#plan);
    cancelAnimationFrame(this.#planned);
    this.#planned = 0;
  }

  /** @param lasting whether what is found has outlived the moment, as a frame tells */
  #look(lasting = false): void {
    cancelAnimationFrame(this.#planned);
    this.#planned = 0;
    const { host } = this;
    if (!host.isConnected) return;
    const scope = host.form ?? (host.getRootNode() as Document | ShadowRoot);
    const place = findPlace(scope, host, this.#options);
    if (!place) return;
    if (isInPlace(host, place)) {
      if (lasting) this.#undone = this.#restless = 0;
      this.#last = { after: place.after, parent: place.after.parentNode };
      takeLine(host, true);
      return;
    }
    // A composition would end with the move; its end looks again.
    if (this.#options.composing?.()) return;
    // The host was told of this very place and chose to do it itself.
    if (this.#refused === place.after) return;
    const same = this.#last?.after === place.after && this.#last.parent === place.after.parentNode;
    if (same && ++this.#undone > patience) {
      if (this.#undone === patience + 1) {
        console.warn(
          '<checkout-phone-field>: the page keeps putting the field back; it stays there. Use placement="inline" where a framework owns the markup.',
        );
      }
      return;
    }
    // A page whose lines break anew around the field, so that its place is always another one.
    if (++this.#restless > patience) return;
    this.#move(place);
  }

  #move(place: Place): void {
    const { placement, after } = place;
    if (!this.#mayMove(placement, after)) {
      this.#refused = after;
      return;
    }
    this.#refused = undefined;
    this.#last = { after, parent: after.parentNode };
    this.#home.leave(() => this.#quietly(() => moveBehind(this.host, after)));
    // Our own move is no news; whether it lasts is seen in the next frame.
    this.#observer?.takeRecords();
    this.#planned ||= requestAnimationFrame(() => this.#look(true));
    takeLine(this.host, true);
  }

  /** A move that nobody hears of. */
  #quietly(move: () => void): void {
    const hush = (event: Event) => event.stopImmediatePropagation();
    this.isMoving = true;
    for (const type of focusEvents) addEventListener(type, hush, true);
    try {
      move();
    } finally {
      for (const type of focusEvents) removeEventListener(type, hush, true);
      this.isMoving = false;
    }
  }
}

/** Right behind its row already: only text and what is not drawn may stand between. */
function isInPlace(host: Element, { after }: Place): boolean {
  let before = host.previousElementSibling;
  while (before && before !== after && /^(?:SCRIPT|TEMPLATE|STYLE)$/.test(before.tagName)) {
    before = before.previousElementSibling;
  }
  return before === after;
}
