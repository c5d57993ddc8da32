/**
 * Wires what the field knows of its checkout: whether the session collects a phone number, that
 * there is one field a form, and that the field stands where it belongs.
 */

import type { PhonePlacement } from '../events.js';
import { type CollectionErrorCode, CollectionErrorEvent, PlacementChangeEvent } from '../events.js';
import type { Later } from '../platform/later.js';
import { readSession, type SessionReading } from '../session/read-session.js';
import { claim, release } from './one-number.js';

/** What the collection needs of the element. */
export interface CheckoutHost extends HTMLElement {
  readonly placement: 'auto' | 'inline';
  readonly placementTarget: string;
  readonly form: HTMLFormElement | null;
}

/** What keeps a field in its place, see `placement/placement-controller.ts`. */
interface PlacementKeeper {
  /** A move is under way. */
  readonly moving: boolean;
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

/** The file that it comes in. */
type PlacementModule = {
  PlacementController: new (
    host: CheckoutHost,
    callbacks: {
      beforeMove(detail: { placement: PhonePlacement; target: Element }): boolean;
      moved(placement: PhonePlacement): void;
    },
  ) => PlacementKeeper;
};

/** The checkout's side of one field. */
export class Collection {
  /** The session as read; `undefined` while there is none. */
  reading: SessionReading | undefined;
  /** Where the field was put last. */
  placed: PhonePlacement = 'inline';
  #error: { code: CollectionErrorCode; message: string } | undefined;
  #yields = false;
  #controller: PlacementKeeper | undefined;
  #pending: Promise<unknown> | undefined;

  constructor(
    private readonly host: CheckoutHost,
    private readonly onChange: () => void,
    // Not asked of the host: Vue's v-model writes a property `composing` of its own on elements.
    private readonly composing: () => boolean,
    private readonly placement: Later<PlacementModule>,
  ) {}

  /** Nothing is shown, submitted or required. */
  get off(): boolean {
    return this.#yields || (!!this.reading && this.reading.state !== 'on');
  }

  /** The field is in the middle of a move of ours: it is not leaving, and nothing is blurred. */
  get moving(): boolean {
    return !!this.#controller?.moving;
  }

  /** Settles when the field stands where it belongs, as far as is known now. */
  get settled(): Promise<unknown> | undefined {
    return this.#pending;
  }

  /** Takes a session as it comes from the API, or `null`/`undefined` for none. */
  take(session: unknown): void {
    this.reading = session == null ? undefined : readSession(session);
    this.#error = this.reading?.state === 'error' ? this.reading : undefined;
    this.connect();
  }

  /** Takes part in the page: claims the form's one number, reports errors, finds the place. */
  connect(): void {
    if (!this.host.isConnected) return;
    this.#claim();
    if (this.#error) {
      const { code, message } = this.#error;
      this.#error = undefined;
      console.error(`<checkout-phone-field>: ${message}`);
      // Not in the middle of the host's own call: it may set the session, then add its listener.
      queueMicrotask(() => this.host.dispatchEvent(new CollectionErrorEvent(code, message)));
    }
    this.place();
  }

  /** Leaves the page; the next field of the form takes over. */
  disconnect(): void {
    if (this.moving) return;
    release(this.host);
    this.#yields = false;
    // Kept: it remembers whether the page keeps putting the field back.
    this.#controller?.left();
  }

  #claim(): void {
    const yielded = this.#yields;
    this.#yields = false;
    if (this.reading?.state !== 'on') release(this.host);
    else {
      this.#yields = !claim(
        this.host,
        this.host.form ?? this.host.getRootNode(),
        () => {
          this.connect();
          this.onChange();
        },
        // Replaced in one go by another field: what this one was written in has just left.
        () => this.#controller?.leaveWithHome(),
      );
      if (this.#yields && !yielded) {
        this.#error = {
          code: 'duplicate-field',
          message: 'another field of this form already collects the phone number; this one yields.',
        };
      }
    }
    if (yielded !== this.#yields) this.onChange();
  }

  /** Asks again for what finds the place if it could not be had. */
  retry(): void {
    if (!this.#controller) this.place();
  }

  /** Starts, updates or stops the placement, by what the session and the host's wishes say. */
  place(): void {
    const { host, reading } = this;
    if (this.off || host.placement !== 'auto' || !host.isConnected) {
      this.#controller?.end();
      return;
    }
    const options = {
      shipping: reading?.state === 'on' ? reading.shipping : undefined,
      target: host.placementTarget || undefined,
      composing: this.composing,
    };
    if (this.#controller) {
      this.#controller.follow(options);
      return;
    }
    this.#pending ??= this.placement
      .get()
      .then(({ PlacementController }) => {
        this.#pending = undefined;
        if (this.off || host.placement !== 'auto' || !host.isConnected || this.#controller) return;
        this.#controller = new PlacementController(host, {
          beforeMove: ({ placement, target }) =>
            host.dispatchEvent(new PlacementChangeEvent(placement, target)),
          moved: (placement) => {
            this.placed = placement;
          },
        });
        this.#controller.follow(options);
      })
      // Without this file the field stays where it was written, which works; a touch asks again.
      .catch(() => {
        this.#pending = undefined;
      });
  }
}
