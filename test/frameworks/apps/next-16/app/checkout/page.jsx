import { Suspense } from 'react';
import { Checkout } from './Checkout.jsx';
import { pay } from './pay.js';
import { sessionOf } from './session.js';

/** Draws at once what is the same for everybody, and awaits nothing. */
export default function Page({ searchParams }) {
  return (
    <Suspense fallback={<p>The checkout is on its way.</p>}>
      <OwnCheckout searchParams={searchParams} />
    </Suspense>
  );
}

/** A server component: the number and the session come from the server. */
async function OwnCheckout({ searchParams }) {
  const query = await searchParams;
  const session = query.session ? await sessionOf(query.session) : null;
  return <Checkout session={session} stored={query.phone ?? ''} pay={pay} />;
}
