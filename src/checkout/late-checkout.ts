/**
 * The shell's door to the checkout: keeps what the page wishes, and fetches what makes something of
 * it (`checkout.ts`) as soon as there is a session or a place to be found. Until that has come, and if
 * it never comes, the field works as it does without a session.
 *
 * Owns: the session as it was given, the wish of a place, for how long the field is held back.
 * Does not own: what the session means, one number a form, the place (all `checkout.ts`).
 */
import type { Later } from '../platform/later.js';
import { inASecond } from '../platform/patience.js';
import type {
  Checkout,
  CheckoutHost,
  CheckoutWishes,
  Placement,
  PlacementModule,
} from './checkout.js';

/** The file that it comes in. */
export type CheckoutModule = {
  Checkout: new (
    ...given: ConstructorParameters<typeof Checkout>
  ) => Pick<
    Checkout,
    | 'connect'
    | 'disconnect'
    | 'isMoving'
    | 'isOff'
    | 'pending'
    | 'place'
    | 'retry'
    | 'take'
    | 'terms'
  >;
};

/** The checkout's side of one field, now or later. */
export class LateCheckout implements CheckoutWishes {
  /** The session as it was given; `undefined` until there is one, `null` for none. */
  session: unknown = undefined;
  /**
   * The session is on its way to be read. Settles when it is, when it can't be, and after a second at
   * most; nothing while there is nothing to wait for.
   */
  awaited: Promise<void> | undefined;
  #part: InstanceType<CheckoutModule['Checkout']> | undefined;
  #wish: Placement | undefined;
  #pending: Promise<void> | undefined;

  /**
   * @param onRead the session was read, or the field's part in its form is another one
   * @param composing a text is being composed
   */
  constructor(
    private readonly host: CheckoutHost,
    private readonly onRead: (isNew: boolean) => void,
    private readonly composing: () => boolean,
    private readonly file: Later<CheckoutModule>,
    private readonly placementFile: Later<PlacementModule>,
  ) {}

  /** What the session asks for, if it collects a number. */
  get terms(): Checkout['terms'] {
    return this.#part?.terms;
  }

  /** Nothing is shown, submitted or required. */
  get isOff(): boolean {
    return !!this.#part?.isOff;
  }

  /** The field is in the middle of a move of ours: it is not leaving, and nothing is blurred. */
  get isMoving(): boolean {
    return !!this.#part?.isMoving;
  }

  /** Where the field is to stand: where it is written, unless it is told or there is a session. */
  get placement(): Placement {
    return this.#wish ?? (this.session == null ? 'inline' : 'auto');
  }

  /** Takes a wish; anything but the two is none. */
  set placement(wish: Placement | undefined) {
    this.#wish = wish === 'auto' || wish === 'inline' ? wish : undefined;
    if (this.#part) this.#part.place();
    else this.retry();
  }

  /** Settles when the session is read and the field stands where it belongs, as far as is known now. */
  get pending(): Promise<unknown> | undefined {
    return this.#pending?.then(() => this.#part?.pending) ?? this.#part?.pending;
  }

  /** Takes a session as it comes. */
  take(session: unknown): void {
    // None for Preact, which sets '' for null, and for `session={collects && …}`, which is false.
    this.session = session || null;
    if (this.#part) this.#read();
    else this.retry();
    if (session && this.#pending) this.#hold(this.#pending);
  }

  /** Takes part in the page. */
  connect(): void {
    this.#part?.connect();
    this.retry();
  }

  /** Leaves the page. */
  disconnect(): void {
    this.#part?.disconnect();
  }

  /** Asks, or asks again, for what is needed and not there. */
  retry(): void {
    if (this.#part) this.#part.retry();
    else if (this.session != null || this.#wish === 'auto') this.#ask();
  }

  /** What nobody can know before the session is read waits for it: the drawing, and a submit. */
  #hold(pending: Promise<void>): void {
    if (this.awaited) return;
    const { ownerDocument } = this.host;
    let pressed: HTMLButtonElement | undefined;
    const onClick = (event: Event): void => {
      const { form } = this.host;
      const button = (event.composedPath()[0] as Element).closest?.<HTMLButtonElement>(
        'button,input',
      );
      if (!form || button?.form !== form || !/^(submit|image)$/.test(button.type)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = button;
    };
    ownerDocument.addEventListener('click', onClick, true);
    this.awaited = inASecond(pending).then(() => {
      this.awaited = undefined;
      ownerDocument.removeEventListener('click', onClick, true);
      // By then the field is drawn: what is refused must be there to be shown.
      setTimeout(() => pressed?.click());
    });
  }

  #read(): void {
    this.#part!.take();
    this.onRead(true);
  }

  #ask(): void {
    const { now } = this.file;
    if (now) {
      this.#part = new now.Checkout(
        this,
        this.host,
        () => this.onRead(false),
        this.composing,
        this.placementFile,
      );
      this.#read();
      return;
    }
    if (this.#pending) return;
    this.#pending = this.file
      .get()
      .then(() => this.#ask())
      // Without this file the field works as without a session; a touch or a submit asks again.
      .catch(() => {})
      .finally(() => {
        this.#pending = undefined;
      });
  }
}
