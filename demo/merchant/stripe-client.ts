/**
 * The shop's Stripe client: the official SDK. Without a key of one's own it talks to the demo's API
 * on this machine; with `STRIPE_SECRET_KEY` to Stripe itself.
 */
import Stripe from 'stripe';

/** A client for the API at an address of this machine. */
export function demoClient(secretKey: string, origin: string): Stripe {
  const { hostname, port } = new URL(origin);
  return new Stripe(secretKey, {
    host: hostname,
    port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 2,
  });
}

/** A client for Stripe itself. */
export const liveClient = (secretKey: string): Stripe =>
  new Stripe(secretKey, { telemetry: false });
