/** Who may call: one secret key, as a bearer token or as the user name of HTTP Basic. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.js';

/** Compares without telling by its time where texts differ. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** Refuses a call without the secret key; the answer never repeats more of a key than its end. */
export function authorize(header: string | undefined, secretKey: string): void {
  const [scheme = '', credentials = ''] = (header ?? '').split(/\s+/);
  const given = /^basic$/i.test(scheme)
    ? Buffer.from(credentials, 'base64').toString().split(':')[0]!
    : credentials;
  if (!given) {
    throw new ApiError(
      401,
      'You did not provide an API key. Provide it in the Authorization header, as a bearer token.',
    );
  }
  if (!sameText(given, secretKey)) {
    throw new ApiError(401, `Invalid API Key provided: ****${given.slice(-4)}`);
  }
}
