/**
 * The signature of a webhook, as Stripe documents it: HMAC-SHA256 with the endpoint's secret over
 * `timestamp.body`, sent as `Stripe-Signature: t=timestamp,v1=hex`.
 */
import { createHmac } from 'node:crypto';

/** The header for a body sent at a time (seconds since 1970). */
export function signatureHeader(body: string, secret: string, timestamp: number): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return `t=${timestamp},v1=${signature}`;
}
