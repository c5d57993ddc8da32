/**
 * Reads what the shopper posted. The page is not trusted: the number is read again here, with the
 * same reading as in the browser, whatever sent it.
 */
import { type PhoneReading, readPhone } from 'checkout-phone-field/server';
import type { Address } from '../stripe-api/objects.js';
import { SHIPPING_COUNTRIES, SHOP_COUNTRY } from './catalogue.js';
import { isWalletNumber } from './wallet-contacts.js';

/** Fields of a form, as text. */
export type Posted = Readonly<Record<string, string>>;

/** What a session asks for. */
export interface Asked {
  readonly sessionId: string;
  readonly phone: boolean;
  readonly shippingCountries: readonly string[] | null;
  readonly walletSecret: string;
}

/** A number that was read on the server. */
export interface AcceptedPhone {
  /** E.164, or the wallet's text exactly as it came. */
  readonly value: string;
  readonly verified: boolean;
  readonly wallet: string;
}

export interface Order {
  readonly email: string;
  readonly name: string;
  readonly address: Address | null;
  readonly phone: AcceptedPhone | null;
  /** Messages by field. */
  readonly problems: Readonly<Record<string, string>>;
}

const sentences: Record<NonNullable<PhoneReading['problem']>, string> = {
  empty: 'Enter a phone number.',
  'not-a-number':
    'This is not a phone number. Use digits, with + and the country code from abroad.',
  'no-country': 'Begin with + and the country code, for example +33.',
  'unknown-country': 'No country has this code. Check the digits behind the +.',
  'too-short': 'This phone number is too short.',
  'too-long': 'This phone number is too long.',
  'invalid-length': 'This phone number has too few or too many digits.',
  'unknown-range': 'This phone number cannot be reached.',
  'country-not-allowed': 'Numbers of this country are not accepted.',
  'type-not-allowed': 'This kind of number is not accepted.',
};

/** Reads one number; the problem is a sentence for the shopper. */
export function acceptPhone(
  text: string,
  country: string,
): { phone: AcceptedPhone; problem?: undefined } | { problem: string } {
  // No number is anywhere near as long: not worth reading.
  if (text.length > 100) return { problem: sentences['too-long'] };
  const reading = readPhone(text, { country });
  if (reading.e164 && reading.possible) {
    return { phone: { value: reading.e164, verified: true, wallet: '' } };
  }
  return { problem: sentences[reading.problem ?? 'not-a-number'] };
}

/** Reads an order; it may go on only without problems. */
export function readOrder(posted: Posted, asked: Asked): Order {
  const text = (name: string) => (posted[name] ?? '').trim();
  const problems: Record<string, string> = {};
  const email = text('email');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems['email'] = 'Enter an email address.';

  let address: Address | null = null;
  if (asked.shippingCountries) {
    address = {
      line1: text('line1'),
      line2: text('line2') || null,
      postal_code: text('postal') || null,
      city: text('city'),
      state: null,
      country: text('country'),
    };
    if (!text('name')) problems['name'] = 'Enter the name on the parcel.';
    if (!address.line1) problems['line1'] = 'Enter the address.';
    if (!address.postal_code) problems['postal'] = 'Enter the postal code.';
    if (!address.city) problems['city'] = 'Enter the city.';
    if (!asked.shippingCountries.includes(text('country'))) {
      problems['country'] = 'We do not ship to this country.';
    }
  }

  let phone: AcceptedPhone | null = null;
  const given = posted['phone'] ?? '';
  if (!asked.phone) {
    if (given) problems['phone'] = 'This checkout collects no phone number.';
  } else if (posted['wallet']) {
    const wallet = {
      wallet: posted['wallet'],
      phone: given,
      signature: posted['wallet_signature'] ?? '',
    };
    if (isWalletNumber(asked.walletSecret, asked.sessionId, wallet)) {
      phone = { value: given, verified: false, wallet: wallet.wallet };
    } else problems['phone'] = 'This number did not come from your wallet. Enter it again.';
  } else {
    const country = text('country') in SHIPPING_COUNTRIES ? text('country') : SHOP_COUNTRY;
    const read = acceptPhone(given, country);
    if (read.problem === undefined) phone = read.phone;
    else problems['phone'] = read.problem;
  }
  return { email, name: text('name'), address, phone, problems };
}
