/**
 * The API's objects: every field that the SDK's types require, with null where there is nothing.
 * The types are made of the SDK's own, so a field that a new version requires stops the compiler.
 */
import type Stripe from 'stripe';
import type { ApiObject } from '../store/objects.js';
import { newId, now } from './ids.js';

export interface Address {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

/** An address in which nothing is known. */
export const emptyAddress = (): Address => ({
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
});

/** What a Customer can be given. */
export interface CustomerFields {
  name: string | null;
  email: string | null;
  /** Free text, as the API keeps it: not always E.164. */
  phone: string | null;
  description: string | null;
  address: Address | null;
  shipping: { name: string; phone: string | null; address: Address } | null;
  metadata: Record<string, string>;
  balance: number;
  preferred_locales: string[];
  tax_exempt: 'none' | 'exempt' | 'reverse';
}

export type Customer = ApiObject &
  CustomerFields &
  Pick<
    Stripe.Customer,
    | 'created'
    | 'livemode'
    | 'currency'
    | 'customer_account'
    | 'default_source'
    | 'delinquent'
    | 'discount'
    | 'invoice_prefix'
    | 'invoice_settings'
    | 'next_invoice_sequence'
    | 'test_clock'
  > & { object: 'customer' };

export const newCustomer = (fields: Partial<CustomerFields>): Customer => ({
  id: newId('cus', 14),
  object: 'customer',
  address: null,
  balance: 0,
  created: now(),
  currency: null,
  customer_account: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: null,
  invoice_prefix: newId('', 8).slice(1).toUpperCase(),
  invoice_settings: {
    custom_fields: null,
    default_payment_method: null,
    footer: null,
    rendering_options: null,
  },
  livemode: false,
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
  ...fields,
});

export interface CustomerDetails {
  address: Address | null;
  business_name: string | null;
  email: string | null;
  individual_name: string | null;
  name: string | null;
  phone: string | null;
  tax_exempt: 'none' | null;
  tax_ids: never[] | null;
}

export const customerDetails = (known: Partial<CustomerDetails>): CustomerDetails => ({
  address: null,
  business_name: null,
  email: null,
  individual_name: null,
  name: null,
  phone: null,
  tax_exempt: 'none',
  tax_ids: null,
  ...known,
});

/** The price of a line, made for this line alone. */
export type Price = Omit<Stripe.Price, 'unit_amount_decimal'> & {
  unit_amount: number;
  /** A text on the wire; the SDK makes a decimal of it. */
  unit_amount_decimal: string;
};

export function newPrice(price: {
  currency: string;
  unit: number;
  recurring: { interval: 'day' | 'week' | 'month' | 'year'; count: number } | null;
}): Price {
  const { currency, unit, recurring } = price;
  return {
    id: newId('price'),
    object: 'price',
    // As with Stripe: a price made by a session is used up by it.
    active: false,
    billing_scheme: 'per_unit',
    created: now(),
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newId('prod', 14),
    recurring: recurring && {
      interval: recurring.interval,
      interval_count: recurring.count,
      meter: null,
      trial_period_days: null,
      usage_type: 'licensed',
    },
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: recurring ? 'recurring' : 'one_time',
    unit_amount: unit,
    unit_amount_decimal: String(unit),
  };
}

export type LineItem = Omit<Stripe.LineItem, 'price' | 'quantity' | 'description'> & {
  object: 'item';
  description: string;
  price: Price;
  quantity: number;
};

export function newLineItem(line: {
  description: string;
  quantity: number;
  price: Price;
  metadata: Record<string, string>;
}): LineItem {
  const amount = line.price.unit_amount * line.quantity;
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: line.price.currency,
    ...line,
  };
}

/** Fields of a session that say what it is; all others are the same for each. */
export interface SessionFields {
  allow_promotion_codes: boolean | null;
  amount_subtotal: number | null;
  amount_total: number | null;
  billing_address_collection: 'auto' | 'required' | null;
  cancel_url: string | null;
  client_reference_id: string | null;
  client_secret: string | null;
  collected_information: {
    business_name: string | null;
    individual_name: string | null;
    shipping_details: { name: string; address: Address } | null;
  } | null;
  currency: string | null;
  customer: string | null;
  customer_creation: 'always' | 'if_required' | null;
  customer_details: CustomerDetails | null;
  customer_email: string | null;
  expires_at: number;
  locale: string | null;
  metadata: Record<string, string>;
  mode: 'payment' | 'subscription' | 'setup';
  payment_status: 'unpaid' | 'paid' | 'no_payment_required';
  phone_number_collection: { enabled: boolean };
  shipping_address_collection: { allowed_countries: string[] } | null;
  status: 'open' | 'complete' | 'expired';
  submit_type: string | null;
  success_url: string | null;
  /** By its name in the newest version. */
  ui_mode: string;
  url: string | null;
}

type StripeSession = Stripe.Checkout.Session;
export type Session = ApiObject &
  SessionFields &
  Omit<StripeSession, keyof SessionFields | keyof ApiObject> & { object: 'checkout.session' };

export const newSession = (
  fields: SessionFields & { id: string; return_url?: string; redirect_on_completion?: 'always' },
): Session => ({
  object: 'checkout.session',
  adaptive_pricing: null,
  after_expiration: null,
  allowed_payment_method_types: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  consent: null,
  consent_collection: null,
  created: now(),
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer_account: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  managed_payments: null,
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: fields.mode === 'payment' ? 'if_required' : 'always',
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ['card'],
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  total_details:
    fields.mode === 'setup' ? null : { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  wallet_options: null,
  ...fields,
});

export interface WebhookEndpoint extends ApiObject {
  object: 'webhook_endpoint';
  api_version: string | null;
  application: string | null;
  created: number;
  description: string | null;
  enabled_events: string[];
  livemode: false;
  metadata: Record<string, string>;
  status: 'enabled' | 'disabled';
  url: string;
}

/** A link into the customer portal. */
export interface PortalSession extends ApiObject {
  object: 'billing_portal.session';
  configuration: string;
  created: number;
  customer: string;
  customer_account: string | null;
  flow: null;
  livemode: false;
  locale: string | null;
  on_behalf_of: string | null;
  return_url: string | null;
  url: string;
}

export type EventType =
  | 'customer.created'
  | 'customer.updated'
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'billing_portal.session.created';

export interface ApiEvent extends ApiObject {
  object: 'event';
  api_version: string;
  created: number;
  livemode: false;
  pending_webhooks: number;
  type: EventType;
  data: { object: ApiObject; previous_attributes?: Record<string, unknown> };
  request: { id: string | null; idempotency_key: string | null };
}

/** Does nothing but compile: each object can stand where the SDK's types want one. */
type Fits<Ours extends Theirs, Theirs> = Ours;
export type Checked = [
  Fits<Session, Omit<StripeSession, 'customer'>>,
  Fits<Customer, Stripe.Customer>,
  Fits<LineItem, Omit<Stripe.LineItem, 'price'>>,
  Fits<WebhookEndpoint, Stripe.WebhookEndpoint>,
  Fits<PortalSession, Omit<Stripe.BillingPortal.Session, 'flow'>>,
];
