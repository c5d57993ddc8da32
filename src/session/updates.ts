/**
 * What goes back to the host: pure functions from the field's state to the shapes of Stripe's API.
 */

/** The part of the field, or of its events, that an update needs. */
export interface CollectedPhone {
  /** E.164, or a wallet's text as it came. */
  readonly value: string;
  /** The value can be submitted as it is. */
  readonly complete: boolean;
  /** It is another number than the prefilled one. */
  readonly changed: boolean;
}

/** `customer_details` of a Checkout Session: the collected number, `null` while there is none. */
export function toSessionUpdate(phone: CollectedPhone): {
  customer_details: { phone: string | null };
} {
  return { customer_details: { phone: (phone.complete && phone.value) || null } };
}

/**
 * The update of a Customer: a changed number overwrites the stored one.
 *
 * A number that is only spelled otherwise than the stored one is not changed. It is normalised all
 * the same where the stored spelling is known and not E.164.
 *
 * @param customer the Customer as stored, if known
 * @returns `undefined` when there is nothing to write
 */
export function toCustomerUpdate(
  phone: CollectedPhone,
  customer?: { readonly phone?: string | null | undefined } | null,
): { phone: string } | undefined {
  if (!phone.complete || !phone.value) return undefined;
  const stored = customer?.phone;
  const wanted = stored == null ? phone.changed : stored !== phone.value;
  return wanted ? { phone: phone.value } : undefined;
}
