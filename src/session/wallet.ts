/**
 * The phone number of a wallet's contact. Apple Pay and Google Pay give no guaranteed format, so
 * the text is passed on exactly as it came.
 */

/** A contact handed over by an express wallet. */
export interface WalletContact {
  /** Which wallet, e.g. `apple_pay` or `google_pay`. */
  readonly wallet: string;
  /** The phone number as the wallet gave it. */
  readonly phone?: string | null | undefined;
}

/** The wallet and the text of a contact; `undefined` for anything without a phone number. */
export function readWalletContact(contact: unknown): { wallet: string; phone: string } | undefined {
  try {
    const { wallet, phone } = contact as WalletContact;
    if (typeof phone !== 'string' || !phone.trim()) return undefined;
    return { wallet: typeof wallet === 'string' && wallet ? wallet : 'unknown', phone };
  } catch {
    return undefined;
  }
}
