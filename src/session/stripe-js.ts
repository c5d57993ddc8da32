/**
 * Keeps a Stripe.js Checkout instance informed of the number: `updatePhoneNumber` after each
 * committed change, one call at a time, the latest number last.
 */
import type { CollectedPhone } from './updates.js';

/** The part of a Stripe.js Checkout instance that is used (Stripe.js 10 typings). */
export interface PhoneUpdatable {
  updatePhoneNumber(
    phoneNumber: string | null,
  ): Promise<
    { readonly type: 'success' } | { readonly type: 'error'; readonly error: { message: string } }
  >;
}

/** The field, as far as it is used. */
export interface ObservableField extends EventTarget, CollectedPhone {
  setCustomValidity(message: string): void;
}

/**
 * Starts informing; the number that is there is sent at once.
 *
 * @param onError called with a message when Stripe refuses a number or can't be reached; by default
 *   the message is shown on the field until it is changed
 * @returns a function that stops it
 */
export function keepCheckoutInformed(
  field: ObservableField,
  checkout: PhoneUpdatable,
  onError: (message: string) => void = (message) => field.setCustomValidity(message),
): () => void {
  let sent: string | null = null;
  let wanted: string | null = null;
  let busy = false;
  let refused = false;

  async function send(): Promise<void> {
    if (busy) return;
    busy = true;
    while (wanted !== sent) {
      const phone = wanted;
      sent = phone;
      let message = '';
      try {
        const result = await checkout.updatePhoneNumber(phone);
        if (result.type === 'error') message = result.error.message;
      } catch (error) {
        message = error instanceof Error ? error.message : String(error);
      }
      // An answer to a number that is no longer wanted says nothing of the one that is.
      if (message && phone === wanted) {
        refused = true;
        onError(message);
        break;
      }
    }
    busy = false;
  }

  const changed = () => {
    wanted = field.complete ? field.value : null;
    void send();
  };
  const edited = () => {
    if (!refused) return;
    refused = false;
    // The same number may be tried again.
    sent = null;
    field.setCustomValidity('');
  };
  field.addEventListener('change', changed);
  field.addEventListener('ready', changed);
  field.addEventListener('input', edited);
  changed();
  return () => {
    field.removeEventListener('change', changed);
    field.removeEventListener('ready', changed);
    field.removeEventListener('input', edited);
  };
}
