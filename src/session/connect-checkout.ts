/**
 * Connects the field with a checkout of Stripe.js: every number of the field becomes the session's, in
 * turn, the latest last, and `settle()` says when a payment may be confirmed.
 *
 *     told       what Stripe.js was told last
 *     refused    what Stripe.js would not take, until the field holds something else
 *
 * Nothing in here is Stripe's code, and it needs no page: it listens to the field and calls
 * `updatePhoneNumber`.
 */
import type { CollectedPhone } from './updates.js';

/** What `updatePhoneNumber` answers. */
type Answer =
  | { readonly type: 'success' }
  | { readonly type: 'error'; readonly error: { readonly message: string } };

/** The part of what `loadActions()` of Stripe.js gives that is used (Stripe.js 10 typings). */
export interface PhoneUpdatable {
  updatePhoneNumber(phoneNumber: string | null): Promise<Answer>;
  /** Asked once, so that a number which the session has already is not told again. */
  getSession?(): { readonly phoneNumber: string | null };
}

/** The field, as far as it is used. */
export interface ObservableField extends EventTarget, CollectedPhone {
  setCustomValidity(message: string): void;
  reportValidity?(): boolean;
  readonly ready?: Promise<void>;
  /** Of Lit: tells of what no event tells, such as a number that a script put in. */
  addController?(controller: { hostUpdated?(): void }): void;
  removeController?(controller: { hostUpdated?(): void }): void;
}

/** How a connection behaves. */
export interface ConnectOptions {
  /**
   * Is given Stripe's message when it refuses a number, and the browser's when it can't be reached. By
   * default it becomes the field's own message, until the number is another one.
   */
  readonly onError?: ((message: string) => void) | undefined;
}

/** A field and a checkout that belong together. */
export interface CheckoutConnection {
  /**
   * To be awaited before `confirm()`: reads the field as it stands, and waits until Stripe.js has been
   * told. A number that was refused before is tried once more.
   *
   * @returns whether the payment may be confirmed. If not, the field says why, and has the focus
   */
  settle(): Promise<boolean>;
  /** Ends it: from now on nothing is told. */
  disconnect(): void;
}

/** How long the number library is waited for before a text is told as it is, in milliseconds. */
const PATIENCE = 3000;

/** The update that is under way at a checkout, whoever asked for it. */
const underway = new WeakMap<PhoneUpdatable, Promise<unknown>>();

/** Why a number was not taken; an empty text if it was. */
interface Refusal {
  readonly message: string;
  /** Nobody has looked at the number: it could not be told. */
  readonly isFailure: boolean;
}

/** Tells a checkout a number, after all that it is told now. */
async function tell(checkout: PhoneUpdatable, phone: string | null): Promise<Refusal> {
  for (let other = underway.get(checkout); other; other = underway.get(checkout)) await other;
  const answer = (async () => {
    try {
      const result = await checkout.updatePhoneNumber(phone);
      const isRefused = result.type === 'error';
      return {
        message: isRefused ? result.error?.message || 'It was refused.' : '',
        isFailure: false,
      };
    } catch (error) {
      const message = (error instanceof Error && error.message) || String(error);
      return { message, isFailure: true };
    }
  })();
  underway.set(checkout, answer);
  const refusal = await answer;
  underway.delete(checkout);
  return refusal;
}

/**
 * Tells a checkout of Stripe.js every number of the field, however it came: typed, prefilled, set by a
 * script, or a wallet's. There is never a second update before the first is answered, and the latest
 * number is the last that is told. While nobody has given a number, the session keeps its own.
 *
 * @param field the `<checkout-phone-field>`
 * @param checkout what `loadActions()` gives
 */
export function connectCheckout(
  field: ObservableField,
  checkout: PhoneUpdatable,
  options: ConnectOptions = {},
): CheckoutConnection {
  /** `undefined` once it is not known what the session has. */
  let told: string | null | undefined = checkout.getSession?.().phoneNumber ?? null;
  let refused: string | null | undefined;
  let isOurMessage = false;
  let isFailure = false;
  /** The shopper is in the middle of an edit: what stands there is not their number yet. */
  let isEditing = false;
  /** The field has had a number: that there is none any more is news. */
  let isKnown = false;
  let isConnected = true;
  /** The number library is there, or has been waited for. */
  let isReady = !field.ready;
  let isSettling = false;
  let telling: Promise<void> | undefined;

  /** The number that the session is to have; `undefined` if it is to keep its own. */
  function wanted(): string | null | undefined {
    const { value, complete } = field;
    // Our own message makes the field incomplete: the number is still the one that was refused.
    const phone = complete || (value && value === refused) ? value : null;
    isKnown ||= phone !== null;
    return phone === null && !isKnown ? undefined : phone;
  }
  const isNews = (phone: string | null | undefined): phone is string | null =>
    isConnected && !isEditing && phone !== undefined && phone !== told && phone !== refused;

  function forgive(): void {
    refused = undefined;
    if (!isOurMessage) return;
    isOurMessage = false;
    field.setCustomValidity('');
  }

  async function tellAll(): Promise<void> {
    try {
      for (let phone = wanted(); isNews(phone); phone = wanted()) {
        const { message, isFailure: couldNotTell } = await tell(checkout, phone);
        told = message ? undefined : phone;
        // An answer to a number that is no longer wanted says nothing of the one that is.
        if (!message || !isConnected || phone !== wanted()) continue;
        refused = phone;
        isFailure = couldNotTell;
        if (options.onError) options.onError(message);
        else {
          isOurMessage = true;
          field.setCustomValidity(message);
        }
      }
    } finally {
      // Also if the page fails at the message: the next number is to be told.
      telling = undefined;
    }
  }

  function update(): Promise<void> {
    if (!isReady) return Promise.resolve();
    if (refused !== undefined && (field.value || null) !== refused) forgive();
    if (isNews(wanted())) telling ??= tellAll();
    return telling ?? Promise.resolve();
  }

  const onInput = () => {
    isEditing = true;
    forgive();
  };
  const onCommit = () => {
    isEditing = false;
    // A text can ask for a file that the one before did not: until it is there, it reads as it came.
    isReady = !field.ready;
    if (isReady) void update();
    else void library().then(update);
  };
  // A form that validates never submits a field with a message: what only failed is told again.
  const onInvalid = () => {
    if (!isOurMessage || !isFailure || isSettling) return;
    setTimeout(() => {
      forgive();
      void update();
    });
  };
  const controller = { hostUpdated: () => void update() };
  field.addEventListener('input', onInput);
  field.addEventListener('invalid', onInvalid);
  for (const type of ['change', 'focusout']) field.addEventListener(type, onCommit);
  field.addController?.(controller);

  async function library(): Promise<void> {
    const { ready } = field;
    await Promise.race([ready, ready && new Promise((done) => setTimeout(done, PATIENCE))]);
    isReady = true;
  }
  if (isReady) void update();
  else void library().then(update);

  return {
    async settle() {
      // A number that was typed before the library came is to be told as E.164.
      await library();
      isEditing = false;
      forgive();
      await update();
      // Again for what came meanwhile.
      while (isNews(wanted())) {
        await library();
        await update();
      }
      const phone = wanted();
      const isTold =
        isConnected && refused === undefined && (phone === undefined || phone === told);
      isSettling = true;
      try {
        return (field.reportValidity?.() ?? true) && isTold;
      } finally {
        isSettling = false;
      }
    },
    disconnect() {
      isConnected = false;
      forgive();
      field.removeEventListener('input', onInput);
      field.removeEventListener('invalid', onInvalid);
      for (const type of ['change', 'focusout']) field.removeEventListener(type, onCommit);
      field.removeController?.(controller);
    },
  };
}

/**
 * Starts informing a checkout of Stripe.js.
 *
 * @deprecated use {@link connectCheckout}, which can be waited for before a payment is confirmed
 * @param onError see {@link ConnectOptions}
 * @returns a function that stops it
 */
export function keepCheckoutInformed(
  field: ObservableField,
  checkout: PhoneUpdatable,
  onError?: (message: string) => void,
): () => void {
  return connectCheckout(field, checkout, { onError }).disconnect;
}
