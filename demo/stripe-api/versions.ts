/**
 * What differs between versions of the API. Objects are kept as the newest version has them, and
 * written for the version that a request names in `Stripe-Version`.
 */
import Stripe from 'stripe';
import { ApiError } from './errors.js';

/** The version of requests that name none: the SDK's own. */
export const API_VERSION: string = Stripe.API_VERSION;

/** The first version with the longer names of `ui_mode` (stripe-node's changelog, 21.0.0). */
const LONGER_NAMES = '2026-03-25';
const OLDER: Readonly<Record<string, string>> = {
  hosted_page: 'hosted',
  embedded_page: 'embedded',
  elements: 'custom',
};

/** The version that a request names; refuses what is none. */
export function versionOf(header: string | undefined): string {
  if (!header) return API_VERSION;
  if (!/^20\d\d-[01]\d-[0-3]\d(\.[a-z]{2,20})?$/.test(header)) {
    throw new ApiError(400, 'Invalid Stripe API version. It is a date, as in 2025-01-27.acacia.');
  }
  return header;
}

const hasShortNames = (version: string) => version.slice(0, 10) < LONGER_NAMES;

/** The names of `ui_mode` in a version, each with the one it is kept by. */
export const uiModes = (version: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(OLDER).map(([kept, older]) => [hasShortNames(version) ? older : kept, kept]),
  );

/** An object, and those inside it, as a version has it. */
export function inVersion<T>(value: T, version: string): T {
  if (!hasShortNames(version)) return value;
  if (Array.isArray(value)) return value.map((item) => inVersion(item, version)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { object, ui_mode: mode, data } = value as Record<string, unknown>;
  if (object === 'list' && data) return { ...value, data: inVersion(data, version) };
  if (object !== 'checkout.session') return value;
  return { ...value, ui_mode: OLDER[String(mode)] ?? mode };
}
