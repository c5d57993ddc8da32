/**
 * What keeps the pages safe: a strict Content-Security-Policy, only requests to this machine's own
 * names, and forms that only our own pages can send.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sameText } from './stripe-api/auth.js';

const COOKIE = 'early_cup_visitor';
const own = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Headers of every page; nothing inline, nothing from elsewhere. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  // Afterwards: a response that was made elsewhere takes no earlier headers.
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

/** Refuses requests by a name that is not this machine's (DNS rebinding). */
export const ownHostOnly: MiddlewareHandler = async (context, next) => {
  if (!own.test(context.req.header('host') ?? '')) return context.text('Not this host.', 421);
  return next();
};

/** The token of a visitor's forms, bound to a cookie that scripts can't read. */
export function formToken(context: Context, secret: string): string {
  let visitor = getCookie(context, COOKIE);
  if (!visitor || !/^[\w-]{20,60}$/.test(visitor)) {
    visitor = randomBytes(24).toString('base64url');
    setCookie(context, COOKIE, visitor, { httpOnly: true, sameSite: 'Lax', path: '/' });
  }
  return tokenOf(visitor, secret);
}

/** Who is visiting, as it may be kept: no use to anyone who reads the database. */
export function visitorOf(context: Context, secret: string): string {
  const visitor = getCookie(context, COOKIE);
  return visitor
    ? createHmac('sha256', secret).update(`visitor ${visitor}`).digest('base64url')
    : '';
}

const tokenOf = (visitor: string, secret: string) =>
  createHmac('sha256', secret).update(visitor).digest('base64url');

/** Whether a posted form was sent by a page of ours, to this visitor. */
export function isOwnForm(context: Context, secret: string, token: string): boolean {
  const origin = context.req.header('origin');
  const fetchSite = context.req.header('sec-fetch-site');
  const host = context.req.header('host');
  const fromHere = origin ? origin === `http://${host}` : fetchSite === 'same-origin';
  const visitor = getCookie(context, COOKIE);
  return fromHere && !!visitor && sameText(token, tokenOf(visitor, secret));
}
