/** Checkout Sessions: create, retrieve, list, expire, and their completion by the shopper. */
import { toCustomerUpdate } from 'checkout-phone-field/session';
import { readObject, replaceObject } from '../store/objects.js';
import type { Sql } from '../store/sql.js';
import { createCustomer, updateCustomer } from './customers.js';
import { ApiError, badParameter, noSuch, notHere } from './errors.js';
import { type Cause, emit } from './events.js';
import type { ParamObject, ParamReader } from './form-params.js';
import { newId, now } from './ids.js';
import { COUNTRIES, CURRENCIES, LOCALES } from './known-values.js';
import {
  type Address,
  type Customer,
  type CustomerFields,
  customerDetails,
  type LineItem,
  newLineItem,
  newPrice,
  newSession,
  type Session,
} from './objects.js';
import { uiModes } from './versions.js';

const LARGEST_AMOUNT = 99_999_999;
const MOST_LINES = 100;
const DAY_S = 24 * 60 * 60;

/** What a session was asked for and is no field of it. */
export interface Kept {
  readonly line_items?: readonly LineItem[];
  /** Which of the Customer's fields the checkout may overwrite. */
  readonly customer_update?: {
    readonly name: boolean;
    readonly shipping: boolean;
    readonly address: boolean;
  };
  /** Parameters that change nothing here. */
  readonly parameters?: ParamObject;
}

/** Parameters that change nothing in this story: taken, kept and not used. */
const HARMLESS = [
  'adaptive_pricing',
  'after_expiration',
  'allowed_payment_method_types',
  'branding_settings',
  'custom_text',
  'excluded_payment_method_types',
  'integration_identifier',
  'invoice_creation',
  'managed_payments',
  'name_collection',
  'origin_context',
  'payment_intent_data',
  'payment_method_collection',
  'payment_method_configuration',
  'payment_method_data',
  'payment_method_options',
  'payment_method_types',
  'permissions',
  'saved_payment_method_options',
  'setup_intent_data',
  'subscription_data',
  'wallet_options',
] as const;
/** Parameters that would change what the shopper sees or pays. */
const NOT_HERE = [
  'automatic_tax',
  'consent_collection',
  'custom_fields',
  'customer_account',
  'discounts',
  'optional_items',
  'shipping_options',
  'tax_id_collection',
] as const;

type Mode = Session['mode'];

function readLine(item: ParamReader, mode: Mode): LineItem {
  for (const name of ['price', 'adjustable_quantity', 'tax_rates']) {
    if (item.has(name)) throw notHere(item.path(name));
  }
  const price = item.object('price_data');
  if (!price) throw missing(item.path('price_data'));
  for (const name of ['product', 'tax_behavior']) {
    if (price.has(name)) throw notHere(price.path(name));
  }
  const currency = price.known('currency', CURRENCIES, 'currency');
  if (!currency) throw missing(price.path('currency'));
  const product = price.object('product_data');
  const description = product?.text('name', 250);
  if (!product || !description) throw missing(`${price.path('product_data')}[name]`);
  product.text('description');
  product.raw('images');
  product.text('tax_code');
  product.map('metadata');
  product.end();
  const unit =
    price.integer('unit_amount', 0, LARGEST_AMOUNT) ??
    price.integer('unit_amount_decimal', 0, LARGEST_AMOUNT);
  if (unit === undefined) throw missing(price.path('unit_amount'));
  const recurring = price.object('recurring');
  if (recurring && mode === 'payment') {
    throw badParameter(
      price.path('recurring'),
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
    );
  }
  const interval = recurring?.oneOf('interval', ['day', 'week', 'month', 'year'] as const);
  if (recurring && !interval) throw missing(recurring.path('interval'));
  const count = recurring?.integer('interval_count', 1, 1095) ?? 1;
  recurring?.end();
  price.end();
  const quantity = item.integer('quantity', 1, 999_999) ?? 1;
  const metadata = item.map('metadata') ?? {};
  item.end();
  return newLineItem({
    description,
    quantity,
    metadata,
    price: newPrice({ currency, unit, recurring: interval ? { interval, count } : null }),
  });
}

const missing = (param: string) =>
  badParameter(param, `Missing required param: ${param}.`, 'parameter_missing');

/** The lines, all in one currency. */
function readLines(reader: ParamReader, mode: Mode): LineItem[] {
  const items = reader.objects('line_items') ?? [];
  if (mode === 'setup') {
    if (items.length)
      throw badParameter('line_items', '`line_items` can’t be used in `setup` mode.');
    return [];
  }
  if (!items.length) throw missing('line_items');
  if (items.length > MOST_LINES) {
    throw badParameter('line_items', `A session has at most ${MOST_LINES} line items.`);
  }
  const lines = items.map((item) => readLine(item, mode));
  if (lines.some(({ currency }) => currency !== lines[0]!.currency)) {
    throw badParameter('line_items', 'All line items must have the same currency.');
  }
  if (mode === 'subscription' && !lines.some(({ price }) => price.recurring)) {
    throw badParameter('line_items', '`subscription` mode needs at least one recurring price.');
  }
  if (lines.reduce((sum, line) => sum + line.amount_total, 0) > LARGEST_AMOUNT) {
    throw badParameter(
      'line_items',
      `The total must be at most ${LARGEST_AMOUNT}.`,
      'amount_too_large',
    );
  }
  return lines;
}

function readCountries(reader: ParamReader): string[] | undefined {
  const shipping = reader.object('shipping_address_collection');
  if (!shipping) return undefined;
  const countries = shipping.texts('allowed_countries');
  shipping.end();
  const param = shipping.path('allowed_countries');
  if (!countries?.length) throw missing(param);
  const unknown = countries.find((code) => !COUNTRIES.has(code));
  if (unknown !== undefined) {
    throw badParameter(param, `Invalid country: ${unknown.slice(0, 40)}`);
  }
  return [...new Set(countries)];
}

function readCustomerUpdate(reader: ParamReader): Kept['customer_update'] {
  const update = reader.object('customer_update');
  if (!update) return undefined;
  const isAuto = (name: string) => update.oneOf(name, ['auto', 'never'] as const) === 'auto';
  const wanted = { name: isAuto('name'), shipping: isAuto('shipping'), address: isAuto('address') };
  update.end();
  return wanted;
}

/** Where the shopper goes in each way of showing the checkout, and what belongs to it. */
function readPlaces(reader: ParamReader, uiMode: string) {
  const successUrl = reader.webAddress('success_url') ?? null;
  const cancelUrl = reader.webAddress('cancel_url') ?? null;
  const returnUrl = reader.webAddress('return_url') ?? null;
  const redirect = reader.oneOf('redirect_on_completion', [
    'always',
    'if_required',
    'never',
  ] as const);
  if (uiMode === 'hosted_page') {
    if (!successUrl) throw missing('success_url');
    for (const [name, value] of Object.entries({
      return_url: returnUrl,
      redirect_on_completion: redirect,
    })) {
      if (value) throw badParameter(name, `\`${name}\` is not for hosted pages.`);
    }
    return { success_url: successUrl, cancel_url: cancelUrl };
  }
  for (const [name, value] of Object.entries({ success_url: successUrl, cancel_url: cancelUrl })) {
    if (value)
      throw badParameter(name, `\`${name}\` is for hosted pages only; use \`return_url\`.`);
  }
  if (redirect && redirect !== 'always') throw notHere('redirect_on_completion');
  if (!returnUrl) throw missing('return_url');
  return {
    success_url: null,
    cancel_url: null,
    return_url: returnUrl,
    ...(uiMode === 'embedded_page' && { redirect_on_completion: 'always' as const }),
  };
}

/**
 * Creates a session.
 *
 * @param apiVersion the version whose names `ui_mode` is given in
 * @param checkoutUrl makes the address of the hosted page from the session's id
 */
export async function createSession(
  sql: Sql,
  reader: ParamReader,
  apiVersion: string,
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
  const countries = readCountries(reader);
  const modes = uiModes(apiVersion);
  const uiMode = modes.get(reader.oneOf('ui_mode', [...modes.keys()]) ?? [...modes.keys()][0]!)!;
  const places = readPlaces(reader, uiMode);
  const lines = readLines(reader, mode);
  const currency = reader.known('currency', CURRENCIES, 'currency') ?? lines[0]?.currency ?? null;
  if (!currency) throw missing('currency');
  if (lines[0] && lines[0].currency !== currency) {
    throw badParameter('currency', 'The currency differs from the one of the line items.');
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
  if (creation && (customer || mode === 'subscription')) {
    throw badParameter(
      'customer_creation',
      '`customer_creation` can only be used in `payment` and `setup` mode without a `customer`.',
    );
  }
  const update = readCustomerUpdate(reader);
  if (update && !customer) {
    throw badParameter('customer_update', '`customer_update` can only be used with `customer`.');
  }
  const expiresAt = reader.integer('expires_at', 0, 99_999_999_999) ?? now() + DAY_S;
  // A minute of grace: the caller's clock is not ours.
  if (expiresAt < now() + DAY_S / 48 - 60 || expiresAt > now() + DAY_S + 60) {
    throw badParameter(
      'expires_at',
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from now.',
    );
  }
  const submitTypes = ['auto', 'book', 'donate', 'pay', 'subscribe'] as const;
  const submitType = reader.oneOf('submit_type', submitTypes) ?? null;
  if (submitType && mode === 'setup') {
    throw badParameter('submit_type', '`submit_type` can’t be used in `setup` mode.');
  }
  for (const name of NOT_HERE) if (reader.has(name)) throw notHere(name);
  const parameters: ParamObject = {};
  for (const name of HARMLESS) {
    const value = reader.raw(name);
    if (value !== undefined) parameters[name] = value;
  }

  const total = mode === 'setup' ? null : lines.reduce((sum, line) => sum + line.amount_total, 0);
  const id = newId('cs_test', 40);
  const knownEmail = known?.email ?? email;
  const session = newSession({
    id,
    ...places,
    allow_promotion_codes: reader.flag('allow_promotion_codes') ?? null,
    amount_subtotal: total,
    amount_total: total,
    billing_address_collection:
      reader.oneOf('billing_address_collection', ['auto', 'required'] as const) ?? null,
    client_reference_id: reader.text('client_reference_id', 200) ?? null,
    client_secret: uiMode === 'hosted_page' ? null : `${id}_${newId('secret', 32)}`,
    collected_information: null,
    currency,
    customer,
    customer_creation: customer
      ? null
      : mode === 'subscription'
        ? 'always'
        : (creation ?? 'if_required'),
    customer_details: known || email ? customerDetails({ email: knownEmail }) : null,
    customer_email: email,
    expires_at: expiresAt,
    locale: reader.known('locale', LOCALES, 'locale') ?? null,
    metadata: reader.map('metadata') ?? {},
    mode,
    payment_status: mode === 'setup' ? 'no_payment_required' : 'unpaid',
    phone_number_collection: { enabled },
    shipping_address_collection: countries ? { allowed_countries: countries } : null,
    status: 'open',
    submit_type: submitType,
    ui_mode: uiMode,
    url: uiMode === 'hosted_page' ? checkoutUrl(id) : null,
  });
  reader.end();
  const kept: Kept = { line_items: lines, parameters, ...(update && { customer_update: update }) };
  await sql.query('insert into sessions (id, object, kept) values ($1, $2, $3)', [
    session.id,
    JSON.stringify(session),
    JSON.stringify(kept),
  ]);
  return session;
}

/** What was kept beside a session. */
export async function keptOf(sql: Sql, id: string): Promise<Kept> {
  const [row] = await sql.query<{ kept: Kept }>('select kept from sessions where id = $1', [id]);
  if (!row) throw noSuch('checkout.session', id, 'session');
  return row.kept;
}

/** Whether a session is over by time, whatever its status still says. */
const isOverdue = ({ status, expires_at: end }: Session) => status === 'open' && end <= now();

/** Reads a session; one that is over by time is closed first. */
export async function readSession(sql: Sql, cause: Cause, id: string): Promise<Session> {
  const session = await readObject<Session>(sql, 'sessions', id);
  if (!session) throw noSuch('checkout.session', id, 'session');
  if (!isOverdue(session)) return session;
  const locked = (await readObject<Session>(sql, 'sessions', id, true))!;
  return isOverdue(locked) ? close(sql, cause, locked) : locked;
}

/** Closes open sessions whose time is over, some at a time; answers how many. */
export async function expireOverdue(sql: Sql, cause: Cause): Promise<number> {
  const rows = await sql.query<{ object: Session }>(
    `select object from sessions
     where object ->> 'status' = 'open' and (object ->> 'expires_at')::bigint <= $1::bigint
     order by (object ->> 'expires_at')::bigint limit 50 for update skip locked`,
    [now()],
  );
  for (const { object } of rows) await close(sql, cause, object);
  return rows.length;
}

async function close(sql: Sql, cause: Cause, session: Session): Promise<Session> {
  const expired: Session = { ...session, status: 'expired', url: null, client_secret: null };
  await replaceObject(sql, 'sessions', expired);
  await emit(sql, cause, 'checkout.session.expired', expired);
  return expired;
}

/** Closes an open session. */
export async function expireSession(sql: Sql, cause: Cause, id: string): Promise<Session> {
  return close(sql, cause, await openSession(sql, id));
}

async function openSession(sql: Sql, id: string): Promise<Session> {
  const session = await readObject<Session>(sql, 'sessions', id, true);
  if (!session) throw noSuch('checkout.session', id, 'session');
  const status = isOverdue(session) ? 'expired' : session.status;
  if (status !== 'open') {
    throw new ApiError(400, `This Checkout Session is ${status}, not open.`, {
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
 * collects none leaves it alone. An email on file is kept; name and shipping address of a Customer
 * that the session was given change only as `customer_update` allows.
 */
export async function completeSession(
  sql: Sql,
  cause: Cause,
  id: string,
  collected: Collected,
): Promise<Session> {
  const session = await openSession(sql, id);
  const { name, address, phone } = collected;
  if (session.phone_number_collection.enabled !== (phone !== null)) {
    throw badParameter(
      'phone',
      phone === null
        ? 'This session requires a phone number.'
        : 'This session does not collect a phone number.',
    );
  }
  const shipping = address && { name, phone, address };
  let customer = session.customer;
  let email = session.customer_email ?? collected.email;
  if (customer) {
    const { customer_update: may } = await keptOf(sql, id);
    const stored = await readObject<Customer>(sql, 'customers', customer, true);
    if (!stored) throw noSuch('customer', customer, 'customer');
    email = stored.email ?? email;
    const update = toCustomerUpdate(
      { value: phone ?? '', complete: phone !== null, changed: true },
      stored,
    );
    const change: Partial<CustomerFields> = {
      email,
      ...(may?.name && name && { name }),
      ...(may?.shipping && shipping && { shipping }),
      ...update,
    };
    await updateCustomer(sql, cause, customer, change);
  } else if (session.customer_creation === 'always') {
    const created = await createCustomer(sql, cause, {
      email,
      ...(name && { name }),
      ...(shipping && { shipping }),
      ...(phone && { phone }),
    });
    customer = created.id;
  }
  const complete: Session = {
    ...session,
    status: 'complete',
    url: null,
    client_secret: null,
    payment_status: session.mode === 'setup' ? 'no_payment_required' : 'paid',
    customer,
    customer_details: customerDetails({ email, name: name || null, address, phone }),
    collected_information: shipping
      ? {
          business_name: null,
          individual_name: null,
          shipping_details: { name, address: shipping.address },
        }
      : null,
  };
  await replaceObject(sql, 'sessions', complete);
  await emit(sql, cause, 'checkout.session.completed', complete);
  return complete;
}
