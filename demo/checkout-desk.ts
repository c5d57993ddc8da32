/**
 * Where a checkout is completed. The pages are the same for both: the demo's API completes the
 * session itself; with Stripe the number goes to the Customer and Stripe's page takes the payment.
 */
import { toCustomerUpdate } from 'checkout-phone-field/session';
import type Stripe from 'stripe';
import { noteOrder } from './merchant/orders.js';
import type { Order } from './merchant/read-order.js';
import type { Database } from './store/sql.js';
import { newId } from './stripe-api/ids.js';
import { completeSession } from './stripe-api/sessions.js';
import { API_VERSION } from './stripe-api/versions.js';

export interface CheckoutDesk {
  /** Completes the session for a visitor; answers where the shopper goes next. */
  complete(session: Stripe.Checkout.Session, order: Order, visitor: string): Promise<string>;
}

/** The address that a session names for its end. */
export const successAddress = (session: {
  readonly id: string;
  readonly success_url?: string | null;
}): string => (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id);

/** The demo's own: one transaction for session, Customer, events and deliveries. */
export function demoDesk(database: Database, changed: () => void): CheckoutDesk {
  return {
    async complete({ id }, { email, name, address, phone }, visitor) {
      const cause = { requestId: newId('req', 14), idempotencyKey: null, apiVersion: API_VERSION };
      const session = await database.transaction(async (sql) => {
        await noteOrder(sql, id, visitor);
        const collected = { email, name, address, phone: phone?.value ?? null };
        return completeSession(sql, cause, id, collected);
      });
      changed();
      return successAddress(session);
    },
  };
}

/** Stripe itself: the Customer gets what was collected, then Stripe's own page goes on. */
export function liveDesk(stripe: Stripe, database: Database): CheckoutDesk {
  return {
    async complete(session, { email, name, address, phone }, visitor) {
      await noteOrder(database, session.id, visitor);
      const customer =
        typeof session.customer === 'object' && session.customer && !session.customer.deleted
          ? session.customer
          : undefined;
      if (customer) {
        const update = toCustomerUpdate(
          { value: phone?.value ?? '', complete: !!phone, changed: true },
          customer,
        );
        const line = (text: string | null) => text ?? '';
        await stripe.customers.update(customer.id, {
          email,
          ...(name && { name }),
          ...update,
          ...(address && {
            shipping: {
              name,
              ...(phone && { phone: phone.value }),
              address: {
                line1: line(address.line1),
                postal_code: line(address.postal_code),
                city: line(address.city),
                country: line(address.country),
              },
            },
          }),
        });
      }
      return session.url ?? successAddress(session);
    },
  };
}
