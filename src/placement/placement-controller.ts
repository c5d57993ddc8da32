/**
 * Keeps the field where it belongs: finds its place, moves it there, and follows when the form
 * changes. One observer a form; nothing moves while a text is composed; and a host that puts the
 * field back wins.
 */
import { concernControls, watched } from '../page/changes.js';
import { type Findings, findPlace, type Place, type PlaceOptions } from './find-place.js';
import { Home } from './home.js';
import { moveBehind } from './move.js';
import { takeLine } from './own-line.js';
import { type PhonePlacement, PlacementChangeEvent } from './placement-change-event.js';

/** What the controller looks at, beside the page. */
export interface PlacementOptions extends PlaceOptions {
  /** Whether a text is being composed in the field right now. */
  readonly composing?: () => boolean;
}

/** Tells the host what can't be collected here; the event that it is told by. */
export type Report = (error: { code: 'page-has-phone'; message: string }) => Event;

/** Moves that are undone by the host this often are given up. */
const patience = 2;
/** Documents that have had an address: one that is away for a while, as in a shop's steps, is no fault. */
const addressed = new WeakSet<Document>();
/** Focus events that a move causes and nobody else may hear. */
const focusEvents = ['focus', 'blur', 'focusin', 'focusout', 'change'] as const;
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
  /** What the host and the console were told of already. */
  readonly #told = new Set<unknown>();
  readonly #home: Home;
  readonly #plan = () => {
    this.#restless = 0;
    if (!this.#planned) this.#planned = requestAnimationFrame(() => this.#look(true));
  };

  constructor(
    private readonly host: HTMLElement & { readonly form: HTMLFormElement | null },
    private readonly report?: Report,
  ) {
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
        if (concernControls(records, this.host)) this.#plan();
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
    // What is found at once may be gone in a moment; what is to be told waits for what lasts.
    this.#planned ||= requestAnimationFrame(() => this.#look(true));
  }

  /** The placement ends: the field stands where it was written. */
  end(): void {
    this.stop();
    this.#goHome();
    takeLine(this.host);
  }

  #goHome(): void {
    const { mark } = this.#home;
    if (!mark) return;
    const target = mark.parentElement;
    this.#last = undefined;
    if (!target || this.#mayMove('inline', target)) {
      this.#quietly(() => moveBehind(this.host, mark));
      takeLine(this.host);
    }
    this.#home.forget();
    this.#observer?.takeRecords();
  }

  /** The field was taken from the page, alone or with what it stands in. */
  left(): void {
    this.stop();
    const { host } = this;
    // Emptied with all that stood beside it, a part of the page takes the field along unasked; who
    // takes the field alone means the field.
    const wentAlong = !host.isConnected && this.#last?.after.isConnected === false;
    if (!this.#home.isFieldUntouched && !wentAlong) this.#home.forget();
    else if (!host.isConnected) {
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
    const found = findPlace(scope, host, this.#options);
    const { place } = found;
    if (lasting) this.#tell(found);
    if (!place) {
      // No place is left: home, where the page put it.
      if (lasting && !this.#options.composing?.()) this.#goHome();
      return;
    }
    if (isInPlace(host, place)) {
      if (lasting) this.#undone = this.#restless = 0;
      this.#last = { after: place.after, parent: place.after.parentNode };
      this.#dress(place);
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
    this.#dress(place);
  }

  /** Fits the field in; only where it was moved to: what the page itself put there is as it wants it. */
  #dress({ after, control }: Place): void {
    takeLine(this.host, after, control);
  }

  #once(what: unknown, tell: () => void): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    tell();
  }

  /** Says what a page's author can do better, each once. */
  #tell({ place, phone, hasAddress, hasFrame }: Findings): void {
    const { shipping, target } = this.#options;
    const { ownerDocument } = this.host;
    if (hasAddress || place?.placement === 'shipping-address') addressed.add(ownerDocument);
    else if (shipping && !target && !addressed.has(ownerDocument)) {
      this.#once('address', () =>
        console.warn(
          `<checkout-phone-field>: the session asks for a shipping address and none was found${hasFrame ? ' (one in a frame can’t be looked into)' : ''}. Set data-checkout="shipping-address" on what holds it, or placement-target.`,
        ),
      );
    }
    if (!phone || !this.report) return;
    this.#once(phone, () => {
      const event = this.report!({
        code: 'page-has-phone',
        message:
          'the page asks for a phone number already. Make that input the field: enhance(input) of checkout-phone-field/enhance, or data-enhance on the script tag.',
      });
      // The contract's name for what is wrong; it shadows `Event.target`, as in `placementchange`.
      Object.defineProperty(event, 'target', { value: phone, enumerable: true });
    });
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
