/** The API's objects, as far as the story needs them. Names and meanings are Stripe's. */
import type { ApiObject } from '../store/objects.js';

export interface Address {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

export interface Customer extends ApiObject {
  object: 'customer';
  created: number;
  livemode: false;
  name: string | null;
  email: string | null;
  /** Free text, as the API keeps it: not always E.164. */
  phone: string | null;
  description: string | null;
  address: Address | null;
  shipping: { name: string; phone: string | null; address: Address } | null;
  metadata: Record<string, string>;
}

export interface CustomerDetails {
  address: Address | null;
  email: string | null;
  name: string | null;
  phone: string | null;
  tax_exempt: 'none' | null;
  tax_ids: never[] | null;
}

export interface LineItem {
  description: string;
  quantity: number;
  amount_total: number;
}

export interface Session extends ApiObject {
  object: 'checkout.session';
  created: number;
  expires_at: number;
  livemode: false;
  mode: 'payment' | 'subscription' | 'setup';
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid' | 'no_payment_required';
  ui_mode: 'hosted';
  url: string | null;
  success_url: string;
  cancel_url: string | null;
  currency: string | null;
  amount_subtotal: number | null;
  amount_total: number | null;
  customer: string | null;
  customer_creation: 'always' | 'if_required' | null;
  customer_email: string | null;
  customer_details: CustomerDetails | null;
  client_reference_id: string | null;
  collected_information: { shipping_details: { name: string; address: Address } | null } | null;
  locale: string | null;
  metadata: Record<string, string>;
  phone_number_collection: { enabled: boolean };
  shipping_address_collection: { allowed_countries: string[] } | null;
}

export interface WebhookEndpoint extends ApiObject {
  object: 'webhook_endpoint';
  created: number;
  livemode: false;
  url: string;
  enabled_events: string[];
  status: 'enabled' | 'disabled';
  api_version: string | null;
  description: string | null;
  metadata: Record<string, string>;
}

export type EventType =
  | 'customer.created'
  | 'customer.updated'
  | 'checkout.session.completed'
  | 'checkout.session.expired';

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
