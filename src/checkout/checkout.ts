/**
 * What the field knows of its checkout: whether the session collects a phone number, that there is
 * one field a form, and that the field stands where it belongs.
 *
 * Owns: the session, what was wished of the placement, whether the field takes part, what keeps it in
 * its place.
 * Does not own: how a session is read (session/), how a place is found (placement/), the number on
 * file once it is in the field (field/).
 *
 *     part   off | on | yields | error
 *     place  written ─▶ placed ⇄ follows ─▶ given up
 */

import { type CollectionErrorCode, CollectionErrorEvent } from '../events.js';
import type { Later } from '../platform/later.js';
import { readSession, type SessionReading } from '../session/read-session.js';
import { type Claimant, claim, release } from './one-number.js';

/** Where a field is wished to stand. */
export type Placement = 'auto' | 'inline';

/** What the checkout needs of the element. */
export interface CheckoutHost extends HTMLElement {
  readonly placementTarget: string;
  readonly form: HTMLFormElement | null;
}

/** What keeps a field in its place, see `placement/placement-controller.ts`. */
interface PlacementKeeper {
  /** A move is under way. */
  readonly isMoving: boolean;
  follow(options: PlacementWish): void;
  end(): void;
  left(): void;
  leaveWithHome(): void;
}

/** What is known of the place. */
interface PlacementWish {
  readonly shipping: boolean | undefined;
  readonly target: string | undefined;
  readonly composing: () => boolean;
}

/** What can't be collected, and why. */
interface CollectionProblem {
  readonly code: CollectionErrorCode;
  readonly message: string;
}

/** The file that it comes in. */
type PlacementModule = {
  PlacementController: new (
    host: CheckoutHost,
    report: (problem: CollectionProblem) => Event,
  ) => PlacementKeeper;
};

/** The checkout's side of one field. */
export class Checkout implements Claimant {
  line: Claimant[] | undefined;
  /** The session as it was given; `undefined` until there is one, `null` for none. */
  session: unknown = undefined;
  #reading: SessionReading | undefined;
  #wish: Placement | undefined;
  #error: CollectionProblem | undefined;
  #yields = false;
  #keeper: PlacementKeeper | undefined;
  #pending: Promise<unknown> | undefined;

  constructor(
    private readonly host: CheckoutHost,
    private readonly onChange: () => void,
    // Not asked of the host: Vue's v-model writes a property `composing` of its own on elements.
    private readonly composing: () => boolean,
    private readonly file: Later<PlacementModule>,
  ) {}

  /** What the session asks for, if it collects a number. */
  get terms(): (SessionReading & { state: 'on' }) | undefined {
    return this.#reading?.state === 'on' ? this.#reading : undefined;
  }

  /** Nothing is shown, submitted or required. */
  get isOff(): boolean {
    return this.#yields || (!!this.#reading && !this.terms);
  }

  readonly #report = ({ code, message }: CollectionProblem) => {
    console.error(`<checkout-phone-field>: ${message}`);
    const event = new CollectionErrorEvent(code, message);
    // Not in the middle of the host's own call: it may set the session, then add its listener.
    queueMicrotask(() => this.host.dispatchEvent(event));
    return event;
  };

  /** Where the field is to stand: where it is written, unless it is told or there is a session. */
  get placement(): Placement {
    return this.#wish ?? (this.session == null ? 'inline' : 'auto');
  }

  /** Takes a wish; anything but the two is none. */
  set placement(wish: Placement | undefined) {
    this.#wish = wish === 'auto' || wish === 'inline' ? wish : undefined;
    this.place();
  }

  /** The field is in the middle of a move of ours: it is not leaving, and nothing is blurred. */
  get isMoving(): boolean {
    return !!this.#keeper?.isMoving;
  }

  /** Settles when the field stands where it belongs, as far as is known now. */
  get pending(): Promise<unknown> | undefined {
    return this.#pending;
  }

  /** Takes a session as it comes from the API. */
  take(session: unknown): void {
    // None for Preact, which sets '' for null, and for `session={collects && …}`, which is false.
    this.session = session || null;
    const reading = this.session == null ? undefined : readSession(session);
    this.#reading = reading;
    this.#error = reading?.state === 'error' ? reading : undefined;
    this.connect();
  }

  /** Takes part in the page: claims the form's one number, reports errors, finds the place. */
  connect(): void {
    if (!this.host.isConnected) return;
    this.#claim();
    if (this.#error) {
      this.#report(this.#error);
      this.#error = undefined;
    }
    this.place();
  }

  /** Leaves the page; the next field of the form takes over. */
  disconnect(): void {
    if (this.isMoving) return;
    release(this);
    this.#yields = false;
    // Kept: it remembers whether the page keeps putting the field back.
    this.#keeper?.left();
  }

  /** Replaced in one go by another field: what this one was written in has just left. */
  yieldedTo(): void {
    this.#keeper?.leaveWithHome();
  }

  #claim(): void {
    const yielded = this.#yields;
    this.#yields = false;
    if (!this.terms) release(this);
    else {
      this.#yields = !claim(this, this.host.form ?? this.host.getRootNode());
      if (this.#yields && !yielded) {
        this.#error = {
          code: 'duplicate-field',
          message: 'another field collects the number of this form.',
        };
      }
    }
    if (yielded !== this.#yields) this.onChange();
  }

  /** Asks again for what finds the place if it could not be had. */
  retry(): void {
    if (!this.#keeper) this.place();
  }

  /** Starts, updates or stops the placement, by what the session and the host's wishes say. */
  place(): void {
    const { host } = this;
    if (this.isOff || this.placement !== 'auto' || !host.isConnected) {
      this.#keeper?.end();
      return;
    }
    const options = {
      shipping: this.terms?.shipping,
      target: host.placementTarget || undefined,
      composing: this.composing,
    };
    if (this.#keeper) {
      this.#keeper.follow(options);
      return;
    }
    this.#pending ??= this.file
      .get()
      .then(({ PlacementController }) => {
        this.#keeper = new PlacementController(host, this.#report);
        this.place();
      })
      // Without this file the field stays where it was written, which works; a touch asks again.
      .catch(() => {})
      .finally(() => {
        this.#pending = undefined;
      });
  }
}
