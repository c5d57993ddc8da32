/** Checkout Sessions: create, retrieve, list, expire, and their completion by the shopper. */
import { toCustomerUpdate } from 'checkout-phone-field/session';
import { insertObject, readObject, replaceObject } from '../store/objects.js';
import type { Sql } from '../store/sql.js';
import { type CustomerChange, createCustomer, updateCustomer } from './customers.js';
import { ApiError, badParameter, noSuch } from './errors.js';
import { type Cause, emit } from './events.js';
import type { ParamReader } from './form-params.js';
import { newId, now } from './ids.js';
import type { Address, Customer, LineItem, Session } from './objects.js';

const isWebAddress = (text: string) => /^https?:\/\/\S+$/.test(text);

/** The amount of the lines, each a `price_data` with a quantity. */
function readLines(reader: ParamReader): { lines: LineItem[]; currency: string | null } {
  const lines: LineItem[] = [];
  let currency: string | null = null;
  for (const item of reader.objects('line_items') ?? []) {
    const price = item.object('price_data');
    if (!price) throw badParameter('line_items', 'Each line item needs price_data.');
    currency = price.text('currency') ?? currency;
    const product = price.object('product_data');
    const description = product?.text('name') ?? '';
    const unit = price.integer('unit_amount', 0, 99_999_999) ?? 0;
    const recurring = price.object('recurring');
    recurring?.oneOf('interval', ['day', 'week', 'month', 'year']);
    recurring?.end();
    product?.end();
    price.end();
    const quantity = item.integer('quantity', 1, 999_999) ?? 1;
    item.end();
    lines.push({ description, quantity, amount_total: unit * quantity });
  }
  return { lines, currency };
}

/**
 * Creates a session.
 *
 * @param checkoutUrl makes the address of the hosted page from the session's id
 */
export async function createSession(
  sql: Sql,
  reader: ParamReader,
  checkoutUrl: (id: string) => string,
): Promise<Session> {
  const mode = reader.oneOf('mode', ['payment', 'subscription', 'setup'] as const) ?? 'payment';
  const phone = reader.object('phone_number_collection');
  const enabled = phone?.flag('enabled') ?? false;
  phone?.end();
  if (enabled && mode === 'setup') {
    throw badParameter(
      'phone_number_collection',
      'You cannot collect phone numbers in `setup` mode: `phone_number_collection` is supported in `payment` and `subscription` mode only.',
    );
  }
  const shipping = reader.object('shipping_address_collection');
  const countries = shipping?.texts('allowed_countries');
  if (shipping && !countries?.length) {
    throw badParameter(
      'shipping_address_collection[allowed_countries]',
      'Missing required param: shipping_address_collection[allowed_countries].',
      'parameter_missing',
    );
  }
  shipping?.end();
  const successUrl = reader.text('success_url');
  if (!successUrl || !isWebAddress(successUrl)) {
    throw badParameter('success_url', 'Not a valid URL', 'url_invalid');
  }
  const { lines, currency } = readLines(reader);
  if (mode !== 'setup' && !lines.length) {
    throw badParameter('line_items', 'Missing required param: line_items.', 'parameter_missing');
  }
  const customer = reader.text('customer') ?? null;
  const known = customer ? await readObject<Customer>(sql, 'customers', customer) : undefined;
  if (customer && !known) throw noSuch('customer', customer, 'customer');
  const email = reader.text('customer_email', 512) ?? null;
  if (customer && email) {
    throw badParameter(
      'customer_email',
      'You may only specify one of these parameters: customer, customer_email.',
    );
  }
  const creation = reader.oneOf('customer_creation', ['always', 'if_required'] as const);
  if (creation && (customer || mode !== 'payment')) {
    throw badParameter(
      'customer_creation',
      '`customer_creation` can only be used in `payment` mode without a `customer`.',
    );
  }
  const total = mode === 'setup' ? null : lines.reduce((sum, line) => sum + line.amount_total, 0);
  const id = newId('cs_test', 40);
  const session: Session = {
    id,
    object: 'checkout.session',
    created: now(),
    expires_at: now() + 24 * 60 * 60,
    livemode: false,
    mode,
    status: 'open',
    payment_status: mode === 'setup' ? 'no_payment_required' : 'unpaid',
    ui_mode: 'hosted',
    url: checkoutUrl(id),
    success_url: successUrl,
    cancel_url: reader.text('cancel_url') ?? null,
    currency: currency ?? reader.text('currency') ?? null,
    amount_subtotal: total,
    amount_total: total,
    customer,
    customer_creation: customer
      ? null
      : mode === 'payment'
        ? (creation ?? 'if_required')
        : 'always',
    customer_email: email,
    customer_details: known || email ? emptyDetails(known?.email ?? email) : null,
    client_reference_id: reader.text('client_reference_id', 200) ?? null,
    collected_information: null,
    locale: reader.text('locale') ?? null,
    metadata: reader.map('metadata') ?? {},
    phone_number_collection: { enabled },
    shipping_address_collection: countries ? { allowed_countries: countries } : null,
  };
  reader.end();
  await insertObject(sql, 'sessions', session);
  return session;
}

const emptyDetails = (email: string | null) => ({
  address: null,
  email,
  name: null,
  phone: null,
  tax_exempt: 'none' as const,
  tax_ids: null,
});

/** Closes an open session. */
export async function expireSession(sql: Sql, cause: Cause, id: string): Promise<Session> {
  const session = await openSession(sql, id);
  const expired: Session = { ...session, status: 'expired', url: null };
  await replaceObject(sql, 'sessions', expired);
  await emit(sql, cause, 'checkout.session.expired', expired);
  return expired;
}

async function openSession(sql: Sql, id: string): Promise<Session> {
  const session = await readObject<Session>(sql, 'sessions', id, true);
  if (!session) throw noSuch('checkout.session', id, 'session');
  if (session.status !== 'open') {
    throw new ApiError(400, `This Checkout Session is ${session.status}, not open.`, {
      code: 'checkout_session_not_open',
    });
  }
  return session;
}

/** What the shopper gave on the hosted page. */
export interface Collected {
  readonly email: string;
  readonly name: string;
  readonly address: Address | null;
  /** E.164, or a wallet's text as it came; `null` where none is collected. */
  readonly phone: string | null;
}

/**
 * Completes a session: the session, its Customer, the events and their deliveries, all in the
 * transaction that `sql` belongs to. A changed number overwrites the Customer's; a session that
 * collects none leaves it alone.
 */
export async function completeSession(
  sql: Sql,
  cause: Cause,
  id: string,
  { email, name, address, phone }: Collected,
): Promise<Session> {
  const session = await openSession(sql, id);
  if (session.phone_number_collection.enabled !== (phone !== null)) {
    throw badParameter(
      'phone',
      phone === null
        ? 'This session requires a phone number.'
        : 'This session does not collect a phone number.',
    );
  }
  const shipping = address && { name, phone, address };
  const change: CustomerChange = {
    email,
    ...(name && { name }),
    ...(shipping && { shipping }),
  };
  let customer = session.customer;
  if (customer) {
    const stored = await readObject<Customer>(sql, 'customers', customer, true);
    const update = toCustomerUpdate(
      { value: phone ?? '', complete: phone !== null, changed: true },
      stored,
    );
    await updateCustomer(sql, cause, customer, { ...change, ...update });
  } else if (session.customer_creation === 'always') {
    customer = (await createCustomer(sql, cause, { ...change, ...(phone && { phone }) })).id;
  }
  const complete: Session = {
    ...session,
    status: 'complete',
    url: null,
    payment_status: session.mode === 'setup' ? 'no_payment_required' : 'paid',
    customer,
    customer_details: { ...emptyDetails(email), name: name || null, address, phone },
    collected_information: shipping
      ? { shipping_details: { name, address: shipping.address } }
      : null,
  };
  await replaceObject(sql, 'sessions', complete);
  await emit(sql, cause, 'checkout.session.completed', complete);
  return complete;
}
