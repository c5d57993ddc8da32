/**
 * Reads what a request brings, before anything is done with it. Whatever cannot be read is refused
 * with a clear 4xx here, so that no page and no query ever meets it.
 */
import type { Context, MiddlewareHandler } from 'hono';

/** Largest body of a page's form, in bytes. */
export const LARGEST_FORM = 20_000;

/** Refuses addresses that decode to no text, and those with a NUL, which no database keeps. */
export function readableAddress(
  refuse: (context: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    try {
      if (!decodeURIComponent(pathname).includes('\0') && !/%00/.test(search)) return next();
    } catch {
      // No UTF-8, or a percent sign without its digits.
    }
    return refuse(context);
  };
}

/** The fields of a posted form; nothing when it can't be read. Of a name given twice the last counts. */
export async function readForm(context: Context): Promise<Record<string, string> | undefined> {
  const body = await context.req.text();
  if (body.length > LARGEST_FORM) return undefined;
  const fields = [...new URLSearchParams(body)];
  if (fields.some(([name, value]) => name.includes('\0') || value.includes('\0'))) return undefined;
  return Object.fromEntries(fields);
}

/** A whole number from 0 on; nothing for any other text (`1.5`, `1e999`, `-1`, `0x10`). */
export function readWhole(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * An id of the API, e.g. `cs_test_a1…`; nothing for any other text. The SDK puts ids into paths of
 * the API: what is no id must not get there.
 */
export function readId(prefix: 'cs' | 'cus' | 'bps', text: string | undefined): string | undefined {
  return text?.startsWith(`${prefix}_`) && /^\w{4,200}$/.test(text) ? text : undefined;
}
