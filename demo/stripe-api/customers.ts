/** Customers: create, retrieve, update, list. */
import { insertObject, readObject, replaceObject } from '../store/objects.js';
import type { Sql } from '../store/sql.js';
import { badParameter, noSuch, notHere } from './errors.js';
import { type Cause, emit } from './events.js';
import { isEmail, type ParamReader } from './form-params.js';
import {
  type Address,
  type Customer,
  type CustomerFields,
  emptyAddress,
  newCustomer,
} from './objects.js';

/** What can be written on a Customer. */
export type CustomerChange = Partial<Omit<CustomerFields, 'metadata'>> & {
  /** Keys to set, or to unset by an empty text; `null` unsets all. */
  metadata?: Record<string, string> | null;
};

/** Parameters that the API has and that would need more than this story has. */
const NOT_HERE = [
  'cash_balance',
  'invoice_settings',
  'payment_method',
  'source',
  'tax',
  'tax_id_data',
  'test_clock',
] as const;

/** Reads an address parameter. */
export function addressOf(reader: ParamReader): Address {
  const address = {
    city: reader.text('city') ?? null,
    country: reader.text('country', 2)?.toUpperCase() ?? null,
    line1: reader.text('line1') ?? null,
    line2: reader.text('line2') ?? null,
    postal_code: reader.text('postal_code') ?? null,
    state: reader.text('state') ?? null,
  };
  reader.end();
  return address;
}

/** Reads the parameters of a create or an update. */
export function customerChangeOf(reader: ParamReader): CustomerChange {
  const change: CustomerChange = {};
  for (const name of ['name', 'email', 'description'] as const) {
    const value = reader.text(name, 512);
    if (value !== undefined) change[name] = value;
  }
  if (change.email && !isEmail(change.email)) {
    throw badParameter('email', 'Invalid email address.', 'email_invalid');
  }
  // The limit is Stripe's, which keeps any text of up to 20 characters.
  const phone = reader.text('phone', 20);
  if (phone !== undefined) change.phone = phone;
  if (reader.has('address')) {
    const address = reader.object('address');
    change.address = address ? addressOf(address) : null;
  }
  if (reader.has('shipping')) {
    const shipping = reader.object('shipping');
    change.shipping = shipping ? shippingOf(shipping) : null;
  }
  const balance = reader.integer('balance', -99_999_999, 99_999_999);
  if (balance !== undefined) change.balance = balance;
  const locales = reader.texts('preferred_locales');
  if (locales) change.preferred_locales = locales;
  const exempt = reader.oneOf('tax_exempt', ['none', 'exempt', 'reverse'] as const);
  if (exempt) change.tax_exempt = exempt;
  for (const name of NOT_HERE) if (reader.has(name)) throw notHere(name);
  // Taken and of no use here.
  for (const name of ['business_name', 'individual_name', 'invoice_prefix']) reader.text(name);
  reader.integer('next_invoice_sequence', 1, 999_999_999);
  reader.flag('validate');
  const metadata = reader.map('metadata');
  if (metadata) change.metadata = reader.isUnset('metadata') ? null : metadata;
  reader.end();
  return change;
}

function shippingOf(reader: ParamReader): NonNullable<Customer['shipping']> {
  const address = reader.object('address');
  const shipping = {
    name: reader.text('name') ?? '',
    phone: reader.text('phone', 20) ?? null,
    address: address ? addressOf(address) : emptyAddress(),
  };
  reader.end();
  return shipping;
}

/** Creates a Customer and tells of it. */
export async function createCustomer(
  sql: Sql,
  cause: Cause,
  change: CustomerChange,
): Promise<Customer> {
  const customer = newCustomer({ ...change, metadata: change.metadata ?? {} });
  await insertObject(sql, 'customers', customer);
  await emit(sql, cause, 'customer.created', customer);
  return customer;
}

/** Writes what differs and tells of it; an update that changes nothing makes no event. */
export async function updateCustomer(
  sql: Sql,
  cause: Cause,
  id: string,
  change: CustomerChange,
): Promise<Customer> {
  const before = await readObject<Customer>(sql, 'customers', id, true);
  if (!before) throw noSuch('customer', id, 'customer');
  const metadata = Object.fromEntries(
    Object.entries(
      change.metadata === null ? {} : { ...before.metadata, ...change.metadata },
    ).filter(([, value]) => value !== ''),
  );
  const after: Customer = { ...before, ...change, metadata };
  const previous = Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(after[name as keyof Customer]),
    ),
  );
  if (Object.keys(previous).length) {
    await replaceObject(sql, 'customers', after);
    await emit(sql, cause, 'customer.updated', after, previous);
  }
  return after;
}
