import { Checkout } from './Checkout.jsx';
import { pay } from './pay.js';
import { sessionOf } from './session.js';

/** A server component: the session comes from the server. */
export default async function Page({ searchParams }) {
  const query = await searchParams;
  const session = query.session ? await sessionOf(query.session) : null;
  return <Checkout session={session} phone={query.phone ?? ''} pay={pay} />;
}
