/** Links into the customer portal: whoever has one is that Customer, once and for a short time. */
import { readObject } from '../store/objects.js';
import type { Sql } from '../store/sql.js';
import { badParameter, noSuch, notHere } from './errors.js';
import { type Cause, emit } from './events.js';
import type { ParamReader } from './form-params.js';
import { newId, now } from './ids.js';
import { LOCALES } from './known-values.js';
import type { Customer, PortalSession } from './objects.js';

/** How long a link is good. */
const GOOD_FOR_MS = 5 * 60 * 1000;

/** Makes a link for a Customer. */
export async function createPortalSession(
  sql: Sql,
  cause: Cause,
  reader: ParamReader,
  portalUrl: (token: string) => string,
): Promise<PortalSession> {
  for (const name of [
    'after_expiration',
    'configuration',
    'customer_account',
    'flow_data',
    'on_behalf_of',
  ]) {
    if (reader.has(name)) throw notHere(name);
  }
  const customer = reader.text('customer');
  if (!customer) {
    throw badParameter('customer', 'Missing required param: customer.', 'parameter_missing');
  }
  if (!(await readObject<Customer>(sql, 'customers', customer))) {
    throw noSuch('customer', customer, 'customer');
  }
  const token = newId('test', 40);
  const session: PortalSession = {
    id: newId('bps'),
    object: 'billing_portal.session',
    configuration: 'bpc_reference_checkout',
    created: now(),
    customer,
    customer_account: null,
    flow: null,
    livemode: false,
    locale: reader.known('locale', LOCALES, 'locale') ?? null,
    on_behalf_of: null,
    return_url: reader.webAddress('return_url') ?? null,
    url: portalUrl(token),
  };
  reader.end();
  await sql.query('insert into portal_links (token, object, created_at) values ($1, $2, $3)', [
    token,
    JSON.stringify(session),
    Date.now(),
  ]);
  // The link is a secret of its Customer: no event carries it.
  await emit(sql, cause, 'billing_portal.session.created', {
    ...session,
    url: '',
  } as PortalSession);
  return session;
}

/** Uses a link up; nothing for one that is unknown, used or too old. */
export async function usePortalLink(sql: Sql, token: string): Promise<PortalSession | undefined> {
  const [row] = await sql.query<{ object: PortalSession }>(
    `update portal_links set used = true
     where token = $1 and not used and created_at > $2 returning object`,
    [token, Date.now() - GOOD_FOR_MS],
  );
  return row?.object;
}

/** Where a Customer came from into the portal, by the id of the link that was used. */
export async function returnAddress(
  sql: Sql,
  id: string,
  customer: string,
): Promise<string | undefined> {
  const [row] = await sql.query<{ object: PortalSession }>(
    `select object from portal_links
     where object ->> 'id' = $1 and object ->> 'customer' = $2 and used`,
    [id, customer],
  );
  return row?.object.return_url ?? undefined;
}
