/**
 * Reads what the shopper posted. The page is not trusted: the number is read again here, with the
 * same reading as in the browser, whatever sent it.
 */
import { type PhoneReading, readPhone } from 'checkout-phone-field/server';
import { isEmail } from '../stripe-api/form-params.js';
import { COUNTRIES } from '../stripe-api/known-values.js';
import type { Address } from '../stripe-api/objects.js';
import { SHOP_COUNTRY } from './catalogue.js';
import { isWalletNumber } from './wallet-contacts.js';

/** Fields of a form, as text. */
export type Posted = Readonly<Record<string, string>>;

/** What a session asks for. */
export interface Asked {
  readonly sessionId: string;
  readonly phone: boolean;
  readonly shippingCountries: readonly string[] | null;
  readonly walletSecret: string;
  /** The email on file, which the shopper can't change here. */
  readonly fixedEmail: string | null;
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

/** Fields that end up in the database, with the most characters that an address needs. */
const LONGEST = { name: 150, line1: 200, line2: 200, postal: 20, city: 100 };

/** Countries that have no postal codes, or hardly use them. */
export const WITHOUT_POSTAL_CODE: ReadonlySet<string> = new Set(
  (
    'AE AG AO AQ AW BF BI BJ BO BQ BS BV BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY ' +
    'HK IE JM KI KM KN LC LY ML MO MR MW NR NU PA QA RW SB SC SL SR SS ST SX SY TD TF TG TK TL TO ' +
    'TT TV UG VU YE ZW'
  ).split(' '),
);

/** Reads an order; it may go on only without problems. */
export function readOrder(posted: Posted, asked: Asked): Order {
  const text = (name: string) => (posted[name] ?? '').trim();
  const problems: Record<string, string> = {};
  const email = asked.fixedEmail ?? text('email');
  if (!isEmail(email)) problems['email'] = 'Enter an email address.';
  for (const [name, most] of Object.entries(LONGEST)) {
    if (text(name).length > most) problems[name] = `This is too long: ${most} characters at most.`;
  }

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
    if (!address.postal_code && !WITHOUT_POSTAL_CODE.has(text('country'))) {
      problems['postal'] = 'Enter the postal code.';
    }
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
    const country = COUNTRIES.has(text('country')) ? text('country') : SHOP_COUNTRY;
    const read = acceptPhone(given, country);
    if (read.problem === undefined) phone = read.phone;
    else problems['phone'] = read.problem;
  }
  return { email, name: text('name'), address, phone, problems };
}
