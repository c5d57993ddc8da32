/**
 * The contacts that the simulated wallets hand over. A real wallet's contact reaches the server
 * through the wallet's own signed payload; here the server signs what it hands out, so that nobody
 * can call any text a wallet's number.
 */
import { createHmac } from 'node:crypto';
import { sameText } from '../stripe-api/auth.js';

export type Wallet = 'apple_pay' | 'google_pay';

export interface Contact {
  readonly wallet: Wallet;
  readonly title: string;
  readonly email: string;
  readonly name: string;
  /** As such wallets give it: spelled as in the shopper's address book. */
  readonly phone: string;
  readonly line1: string;
  readonly postal: string;
  readonly city: string;
  readonly country: string;
}

const home = { line1: '12 rue des Martyrs', postal: '75009', city: 'Paris', country: 'FR' };
export const CONTACTS: Readonly<Record<Wallet, Contact>> = {
  apple_pay: {
    wallet: 'apple_pay',
    title: 'Apple Pay',
    email: 'camille@example.com',
    name: 'Camille Laurent',
    phone: '(06) 12-34.56 78',
    ...home,
  },
  google_pay: {
    wallet: 'google_pay',
    title: 'Google Pay',
    email: 'sam@example.com',
    name: 'Sam Baker',
    phone: '+44 (0)20 7946 0018',
    ...home,
  },
};

/** Signs a wallet's number for one session. */
export const signContact = (secret: string, session: string, wallet: string, phone: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify([session, wallet, phone]))
    .digest('hex');

/** Whether this number really is the one that the wallet handed over for this session. */
export function isWalletNumber(
  secret: string,
  session: string,
  posted: { wallet: string; phone: string; signature: string },
): boolean {
  return (
    posted.wallet in CONTACTS &&
    sameText(posted.signature, signContact(secret, session, posted.wallet, posted.phone))
  );
}
