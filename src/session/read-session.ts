/**
 * What a checkout says about the phone number. Takes a Checkout Session as it comes from the API, a
 * Payment Link, any object with the same fields, or the session that Stripe.js hands to a page, and
 * trusts nothing in it: a page must not break because of what a server sent.
 *
 * Field names and meanings follow Stripe's API (Checkout Session, Payment Link, Customer) and the
 * typings of Stripe.js (`StripeCheckoutSession`).
 */

/** What a session asks of the field. */
export type SessionReading =
  /** No phone number is collected. */
  | { readonly state: 'off' }
  /** It can't be collected as asked, or the session can't be understood. */
  | {
      readonly state: 'error';
      readonly code: 'setup-mode-unsupported' | 'invalid-session';
      readonly message: string;
    }
  /** One required number is collected. */
  | {
      readonly state: 'on';
      /** The number on file, as it is stored; `''` if none. */
      readonly prefill: string;
      /** Where it was found. */
      readonly prefillSource: 'customer_details' | 'customer' | 'phoneNumber' | '';
      /** ISO 3166-1 alpha-2 code that a stored number without a calling code belongs to, or `''`. */
      readonly country: string;
      /** A shipping address is collected; `undefined` where the session does not say. */
      readonly shipping: boolean | undefined;
      /** BCP 47 tag the session asks for; `''` if none or `auto`. */
      readonly locale: string;
    };

type Fields = Readonly<Record<string, unknown>>;
interface Kinds {
  object: Fields;
  string: string;
  boolean: boolean;
}

/** What is refused, in words: thrown and caught in here only. */
class Unexpected extends Error {}

/** Something of a kind, if it is there at all. */
function expect<K extends keyof Kinds>(
  value: unknown,
  kind: K,
  name: string,
): Kinds[K] | undefined {
  if (value == null) return undefined;
  if (typeof value !== kind || Array.isArray(value)) {
    throw new Unexpected(`${name} is not ${kind === 'object' ? 'an' : 'a'} ${kind}`);
  }
  return value as Kinds[K];
}

const fields = (of: Fields | undefined, name: string) => expect(of?.[name], 'object', name);
const text = (of: Fields | undefined, name: string) => expect(of?.[name], 'string', name) ?? '';
const countryOf = (holder: Fields | undefined) =>
  text(fields(holder, 'address'), 'country').toUpperCase();

/** What only a session has, or is: an object with none of it is something else. */
const OF_THE_API = [
  'mode',
  'phone_number_collection',
  'shipping_address_collection',
  'customer_details',
];
const OF_STRIPE_JS = ['phoneNumber', 'shippingAddress', 'billingAddress', 'canConfirm'];
const hasOne = (session: Fields, names: readonly string[]) => names.some((name) => name in session);

/** Nobody can pay any more: there is nothing to ask. */
const isOver = (status: string) => status === 'complete' || status === 'expired';

/** The session of Stripe.js: a page that has one collects the number itself. */
function readStripeJs(session: Fields): SessionReading {
  if (isOver(text(fields(session, 'status'), 'type'))) return { state: 'off' };
  const shipping = fields(session, 'shippingAddress');
  const prefill = text(session, 'phoneNumber');
  const options = session.shippingOptions;
  return {
    state: 'on',
    prefill,
    prefillSource: prefill ? 'phoneNumber' : '',
    country: countryOf(shipping) || countryOf(fields(session, 'billingAddress')),
    // Before the shopper gives an address it says of shipping only which ways there are.
    shipping: !!shipping || (Array.isArray(options) && options.length > 0) || undefined,
    locale: '',
  };
}

function readApi(session: Fields): SessionReading {
  const mode = text(session, 'mode') || 'payment';
  if (!['payment', 'subscription', 'setup'].includes(mode)) {
    throw new Unexpected(`there is no mode "${mode}"`);
  }
  const enabled = fields(session, 'phone_number_collection')?.enabled;
  if (!expect(enabled, 'boolean', 'phone_number_collection.enabled')) return { state: 'off' };
  if (isOver(text(session, 'status'))) return { state: 'off' };
  if (mode === 'setup') {
    return {
      state: 'error',
      code: 'setup-mode-unsupported',
      message: 'phone_number_collection is not supported in setup mode.',
    };
  }
  const details = fields(session, 'customer_details');
  // A customer that was not expanded is an id, and says nothing of a phone.
  const customer = typeof session.customer === 'string' ? undefined : fields(session, 'customer');
  const onSession = text(details, 'phone');
  const onCustomer = text(customer, 'phone');
  const locale = text(session, 'locale');
  return {
    state: 'on',
    prefill: onSession || onCustomer,
    prefillSource: onSession ? 'customer_details' : onCustomer ? 'customer' : '',
    country: countryOf(details) || countryOf(customer) || countryOf(fields(customer, 'shipping')),
    shipping: !!fields(session, 'shipping_address_collection'),
    locale: locale === 'auto' ? '' : locale,
  };
}

function read(session: Fields): SessionReading {
  // Stripe's objects say what they are; a Customer or a PaymentIntent is no session.
  const object = text(session, 'object');
  if (object && object !== 'checkout.session' && object !== 'payment_link') {
    throw new Unexpected(`it is a ${object}`);
  }
  if (object || hasOne(session, OF_THE_API)) return readApi(session);
  if (hasOne(session, OF_STRIPE_JS)) return readStripeJs(session);
  throw new Unexpected('it has none of the fields of a session');
}

/**
 * Reads a session; never throws, whatever it is given.
 *
 * @param session a Checkout Session or a Payment Link of the API, an object with some of their fields
 *   (`mode`, `phone_number_collection`, `shipping_address_collection`, `customer_details` tell that it
 *   is one), or the session of Stripe.js (`getSession()`, the `change` event)
 * @returns `off` as well for a session that is complete or expired; `invalid-session` for any object
 *   that is none of these
 */
export function readSession(session: unknown): SessionReading {
  let why = '';
  try {
    const found = expect(session, 'object', 'it');
    if (found) return read(found);
  } catch (error) {
    // A getter or a proxy may throw anything, even something that can't be made a string.
    if (error instanceof Unexpected) why = error.message;
  }
  return {
    state: 'error',
    code: 'invalid-session',
    message: `invalid session: ${why || 'it could not be read'}.`,
  };
}
