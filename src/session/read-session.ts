/**
 * What a Checkout Session says about the phone number. Takes the session as it comes from the API,
 * or any object with the same fields, and trusts nothing in it: a page must not break because of
 * what a server sent.
 *
 * Field names and meanings follow Stripe's API (Checkout Session, Customer).
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
      readonly prefillSource: 'customer_details' | 'customer' | '';
      /** ISO 3166-1 alpha-2 code that a stored number without a calling code belongs to, or `''`. */
      readonly country: string;
      /** The session collects a shipping address. */
      readonly shipping: boolean;
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

function read(session: Fields): SessionReading {
  const mode = text(session, 'mode') || 'payment';
  if (!['payment', 'subscription', 'setup'].includes(mode)) {
    throw new Unexpected(`there is no mode "${mode}"`);
  }
  const enabled = fields(session, 'phone_number_collection')?.enabled;
  if (!expect(enabled, 'boolean', 'phone_number_collection.enabled')) return { state: 'off' };
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

/** Reads a session; never throws, whatever it is given. */
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
