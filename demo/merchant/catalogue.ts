/** What the shop sells, and where it sells to. */
import type Stripe from 'stripe';

/** The shop's own country: numbers without a calling code are read with it where no address is. */
export const SHOP_COUNTRY = 'FR';
export const CURRENCY = 'eur';

/** Countries the shop ships to. */
export const SHIPPING_COUNTRIES = [
  'AT',
  'BE',
  'CA',
  'CH',
  'DE',
  'ES',
  'FR',
  'GB',
  'IE',
  'IT',
  'NL',
  'PT',
  'US',
] as const;

export type Mode = 'payment' | 'subscription' | 'setup';

export interface Product {
  readonly name: string;
  readonly detail: string;
  /** In the smallest unit of the currency. */
  readonly unit: number;
  readonly quantity: number;
}

const mug: Product = { name: 'Stoneware mug', detail: 'Sand, 30 cl', unit: 1800, quantity: 2 };
const filter: Product = {
  name: 'Pour-over stand',
  detail: 'Oak and brass',
  unit: 4200,
  quantity: 1,
};
const beans: Product = {
  name: 'Coffee, every month',
  detail: '500 g, whole beans',
  unit: 1950,
  quantity: 1,
};

export const PRODUCTS: Readonly<Record<Mode, readonly Product[]>> = {
  payment: [mug, filter],
  subscription: [beans],
  setup: [],
};

/** The products in the shape of the API. */
export function lineItems(mode: Mode): Stripe.Checkout.SessionCreateParams.LineItem[] {
  return PRODUCTS[mode].map(({ name, detail, unit, quantity }) => ({
    quantity,
    price_data: {
      currency: CURRENCY,
      unit_amount: unit,
      product_data: { name: `${name} — ${detail}` },
      ...(mode === 'subscription' && { recurring: { interval: 'month' as const } }),
    },
  }));
}
