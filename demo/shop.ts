/** The shop: its pages and its webhook. It knows Stripe only through the official SDK. */
import { createHmac } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import Stripe from 'stripe';
import { type CheckoutDesk, successAddress } from './checkout-desk.js';
import { formToken, isOwnForm, visitorOf } from './guard.js';
import { lineItems, type Mode, SHIPPING_COUNTRIES, SHOP_COUNTRY } from './merchant/catalogue.js';
import { isOrderOf } from './merchant/orders.js';
import { acceptPhone, type Posted, readOrder } from './merchant/read-order.js';
import type { ReceivedEvents } from './merchant/received-events.js';
import { checkoutPage } from './pages/checkout.js';
import { CUSTOMERS_A_PAGE, customerPage, customersPage } from './pages/customers.js';
import { elementsPage } from './pages/elements.js';
import { eventItem, eventsPage } from './pages/events.js';
import { leavingPage, messagePage } from './pages/layout.js';
import { portalPage } from './pages/portal.js';
import { type StartChoices, startPage } from './pages/start.js';
import { successPage } from './pages/success.js';
import { LARGEST_FORM, readForm, readId, readWhole } from './request.js';
import type { Database } from './store/sql.js';
import { sameText } from './stripe-api/auth.js';
import { returnAddress, usePortalLink } from './stripe-api/portal-sessions.js';

export interface ShopOptions {
  readonly stripe: Stripe;
  readonly desk: CheckoutDesk;
  readonly database: Database;
  readonly received: ReceivedEvents;
  /** Signs cookies, forms and the simulated wallets' contacts. */
  readonly secret: string;
  /** Verifies webhooks. */
  readonly webhookSecret: () => string;
  readonly origin: () => string;
  /** Deliveries that wait or were given up; nothing where Stripe delivers. */
  readonly outbox: () => Promise<{ pending: number; failed: number } | undefined>;
  readonly live: boolean;
}

/** Pause between two signs of life of a stream. */
const STILL_HERE_MS = 5000;
const CUSTOMER_COOKIE = 'early_cup_customer';
const LARGEST_WEBHOOK = 1024 * 1024;
const MODES: readonly Mode[] = ['payment', 'subscription', 'setup'];

export function shop(options: ShopOptions): Hono {
  const { stripe, desk, database, received, secret, live } = options;
  const app = new Hono();
  const tooLarge = (context: Context) =>
    context.html(messagePage('Too large', 'Nobody needs to send that much.'), 413);
  app.use('/webhooks', bodyLimit({ maxSize: LARGEST_WEBHOOK, onError: tooLarge }));
  const formLimit = bodyLimit({ maxSize: LARGEST_FORM, onError: tooLarge });
  app.use('*', (context, next) =>
    context.req.path === '/webhooks' ? next() : formLimit(context, next),
  );

  // --- Who is here -----------------------------------------------------------------------------

  const sign = (id: string) =>
    createHmac('sha256', secret).update(`customer ${id}`).digest('base64url');
  const signIn = (context: Context, id: string) =>
    setCookie(context, CUSTOMER_COOKIE, `${id}.${sign(id)}`, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
  async function signedIn(context: Context): Promise<Stripe.Customer | undefined> {
    const [id = '', signature = ''] = (getCookie(context, CUSTOMER_COOKIE) ?? '').split('.');
    if (!id || !sameText(signature, sign(id))) return undefined;
    try {
      const customer = await stripe.customers.retrieve(id);
      return customer.deleted ? undefined : customer;
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return undefined;
      throw error;
    }
  }

  /** The fields of a form that a page of ours sent; nothing for any other. */
  async function ownForm(context: Context): Promise<Posted | undefined> {
    const posted = await readForm(context);
    return posted && isOwnForm(context, secret, posted['csrf'] ?? '') ? posted : undefined;
  }
  const foreign = (context: Context) =>
    context.html(
      messagePage('This form came from elsewhere', 'Open the page again and send it from there.'),
      403,
    );

  // --- Starting --------------------------------------------------------------------------------

  async function showStart(
    context: Context,
    choices: StartChoices,
    error?: { message: string; code: string },
  ) {
    const you = await signedIn(context);
    const token = formToken(context, secret);
    const parts = {
      token,
      choices,
      live,
      error,
      you: you && { name: you.name ?? '', phone: you.phone ?? null },
    };
    return context.html(startPage(parts), error ? 400 : 200);
  }
  app.get('/elements', (context) => context.html(elementsPage()));
  app.get('/', (context) =>
    showStart(context, { mode: 'payment', phone: true, shipping: true, customer: 'new' }),
  );

  app.post('/start', async (context) => {
    const posted = await ownForm(context);
    if (!posted) return foreign(context);
    const mode = MODES.find((known) => known === posted['mode']) ?? 'payment';
    const customer =
      posted['customer'] === 'returning' || posted['customer'] === 'you'
        ? posted['customer']
        : 'new';
    const choices = { mode, phone: !!posted['phone'], shipping: !!posted['shipping'], customer };
    try {
      const session = await createSession(context, choices as StartChoices);
      return context.redirect(live ? `/checkout/${session.id}` : session.url!, 303);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      return showStart(context, choices as StartChoices, {
        message: error.message,
        code: `${error.statusCode} ${error.type}`,
      });
    }
  });

  async function createSession(context: Context, choices: StartChoices) {
    const { mode, phone, shipping } = choices;
    let customer: string | undefined;
    if (choices.customer === 'you') customer = (await signedIn(context))?.id;
    else if (choices.customer === 'returning') {
      const known = await stripe.customers.create({
        name: 'Inès Moreau',
        email: 'ines@example.com',
        phone: '06 12 34 56 78',
        address: { country: SHOP_COUNTRY },
      });
      customer = known.id;
    } else if (live) customer = (await stripe.customers.create()).id;
    return stripe.checkout.sessions.create({
      mode,
      success_url: `${options.origin()}/success?session_id={CHECKOUT_SESSION_ID}`,
      cancel_url: `${options.origin()}/`,
      ...(mode !== 'setup' && { line_items: lineItems(mode) }),
      ...(mode === 'setup' && { currency: 'eur' }),
      ...(phone && { phone_number_collection: { enabled: true } }),
      ...(shipping && {
        shipping_address_collection: {
          allowed_countries: [...SHIPPING_COUNTRIES],
        },
      }),
      // As a shop does that keeps one address of each customer.
      ...(customer && shipping && { customer_update: { shipping: 'auto', name: 'auto' } as const }),
      ...(customer ? { customer } : mode === 'payment' && { customer_creation: 'always' as const }),
    });
  }

  // --- The checkout ----------------------------------------------------------------------------

  async function sessionOf(text: string | undefined): Promise<Stripe.Checkout.Session | undefined> {
    const id = readId('cs', text);
    if (!id) return undefined;
    try {
      return await stripe.checkout.sessions.retrieve(id, { expand: ['customer'] });
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return undefined;
      throw error;
    }
  }
  const noSession = (context: Context) =>
    context.html(messagePage('No such checkout', 'It may have been opened elsewhere.'), 404);

  const elsewhere = (context: Context) =>
    context.html(
      messagePage('This checkout is elsewhere', 'It stands on the shop’s own page.'),
      404,
    );
  const expired = (context: Context) =>
    context.html(messagePage('This checkout has expired', 'Start a new one.'), 410);

  /** Sends the shopper on: to a page of ours at once, to any other over a page that says so. */
  function goOn(context: Context, address: string) {
    const { href, origin } = new URL(address, options.origin());
    const isHere = origin === `http://${context.req.header('host')}` || origin === options.origin();
    return isHere ? context.redirect(href, 303) : context.html(leavingPage(href));
  }

  /** The email that is on file, or that the shop named: the shopper can't change it. */
  function fixedEmailOf({ customer, customer_email: named }: Stripe.Checkout.Session) {
    const stored = typeof customer === 'object' && customer && !customer.deleted && customer.email;
    return stored || named || null;
  }

  async function showCheckout(
    context: Context,
    session: Stripe.Checkout.Session,
    refused?: { posted: Posted; problems: Readonly<Record<string, string>> },
  ) {
    const { data: lines } = await stripe.checkout.sessions.listLineItems(session.id, {
      limit: 100,
    });
    const token = formToken(context, secret);
    const fixedEmail = fixedEmailOf(session);
    const parts = { session, lines, fixedEmail, token, walletSecret: secret, ...refused };
    return context.html(checkoutPage(parts), refused ? 422 : 200);
  }

  app.get('/checkout/:id', async (context) => {
    const session = await sessionOf(context.req.param('id'));
    if (!session) return noSession(context);
    if (session.ui_mode !== 'hosted_page') return elsewhere(context);
    if (session.status === 'complete') return goOn(context, successAddress(session));
    if (session.status === 'expired') return expired(context);
    return showCheckout(context, session);
  });

  app.post('/checkout/:id', async (context) => {
    const posted = await ownForm(context);
    if (!posted) return foreign(context);
    const session = await sessionOf(context.req.param('id'));
    if (!session) return noSession(context);
    if (session.ui_mode !== 'hosted_page') return elsewhere(context);
    // Sent twice: the first did it.
    if (session.status === 'complete') return goOn(context, successAddress(session));
    if (session.status === 'expired') return expired(context);
    const order = readOrder(posted, {
      sessionId: session.id,
      phone: session.phone_number_collection?.enabled ?? false,
      shippingCountries: session.shipping_address_collection?.allowed_countries ?? null,
      walletSecret: secret,
      fixedEmail: fixedEmailOf(session),
    });
    const { problems } = order;
    if (Object.keys(problems).length) return showCheckout(context, session, { posted, problems });
    const visitor = visitorOf(context, secret);
    for (let tries = 1; ; tries++) {
      try {
        return goOn(context, await desk.complete(session, order, visitor));
      } catch (error) {
        // Sent twice at once, closed meanwhile, or a commit of which nobody knows: look.
        const latest = await sessionOf(session.id);
        if (latest?.status === 'complete') return goOn(context, successAddress(latest));
        if (latest?.status === 'expired') return expired(context);
        if (tries === 2) throw error;
      }
    }
  });

  app.get('/success', async (context) => {
    const id = context.req.query('session_id');
    if (!id) {
      const words = 'The address names no checkout: session_id is missing.';
      return context.html(messagePage('Which checkout?', words), 400);
    }
    const session = await sessionOf(id);
    if (!session) return noSession(context);
    // The link alone opens nothing: it is no secret.
    if (!(await isOrderOf(database, session.id, visitorOf(context, secret)))) {
      const words = 'Its details are shown only in the browser in which it was paid.';
      return context.html(messagePage('This order is somebody’s own', words), 403);
    }
    if (session.status !== 'complete') return context.redirect(`/checkout/${session.id}`, 303);
    const { customer } = session;
    if (typeof customer === 'object' && customer) signIn(context, customer.id);
    return context.html(successPage(session));
  });

  // --- Webhooks --------------------------------------------------------------------------------

  app.post('/webhooks', async (context) => {
    const signature = context.req.header('stripe-signature') ?? '';
    let event: Stripe.Event;
    try {
      event = stripe.webhooks.constructEvent(
        await context.req.text(),
        signature,
        options.webhookSecret(),
      );
    } catch {
      return context.json({ error: 'The signature does not fit.' }, 400);
    }
    await received.keep(event);
    return context.json({ received: true });
  });

  app.get('/events', async (context) =>
    context.html(eventsPage(await received.latest(), await options.outbox())),
  );
  app.get('/events/stream', (context) => {
    const from = context.req.header('last-event-id') ?? context.req.query('since') ?? '0';
    const since = readWhole(from);
    if (since === undefined) return context.text('A place in the line is a whole number.', 400);
    // Nobody reads what follows, and nobody would ever end it.
    if (context.req.method === 'HEAD') return context.body(null);
    return streamSSE(context, async (stream) => {
      // An event may come while the earlier ones are read: all go through one line, by number.
      let last = since;
      let told = Promise.resolve();
      let isBroken = false;
      let wake = () => {};
      const tell = () => {
        told = told
          .then(async () => {
            for (
              let next = await received.since(last);
              next.length;
              next = await received.since(last)
            ) {
              for (const event of next) {
                if (stream.aborted) return;
                await stream.writeSSE({
                  event: 'received',
                  id: String(event.seq),
                  data: eventItem(event).toString(),
                });
                last = event.seq;
              }
            }
          })
          .catch(() => {
            // This stream ends; the page asks again, from where it was.
            isBroken = true;
            wake();
          });
      };
      const unwatch = received.watch(tell);
      stream.onAbort(() => wake());
      while (!stream.aborted && !isBroken) {
        // Also without news: another process may share the database.
        tell();
        await new Promise<void>((done) => {
          const timer = setTimeout(done, STILL_HERE_MS).unref();
          wake = () => {
            clearTimeout(timer);
            done();
          };
        });
        if (!stream.aborted && !isBroken) await stream.write(': still here\n\n');
      }
      unwatch();
    });
  });

  // --- The customers, as the shop's people see them --------------------------------------------

  app.get('/customers', async (context) => {
    const after = context.req.query('after');
    if (after !== undefined && !readId('cus', after)) {
      return context.html(messagePage('No such page', 'The address names no customer.'), 400);
    }
    try {
      const page = { limit: CUSTOMERS_A_PAGE, ...(after && { starting_after: after }) };
      return context.html(customersPage(await stripe.customers.list(page), !!after));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return noCustomer(context);
      throw error;
    }
  });
  app.get('/customers/:id', async (context) => {
    const id = readId('cus', context.req.param('id'));
    if (!id) return noCustomer(context);
    try {
      const [customer, sessions] = await Promise.all([
        stripe.customers.retrieve(id),
        stripe.checkout.sessions.list({ customer: id, limit: 20 }),
      ]);
      return customer.deleted
        ? noCustomer(context)
        : context.html(customerPage(customer, sessions.data));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return noCustomer(context);
      throw error;
    }
  });
  const noCustomer = (context: Context) =>
    context.html(messagePage('No such customer', 'The address names nobody.'), 404);

  // --- The customer portal ---------------------------------------------------------------------

  app.get('/p/session/:token', async (context) => {
    const token = context.req.param('token');
    const link = /^\w{10,80}$/.test(token) ? await usePortalLink(database, token) : undefined;
    if (!link) {
      const words = 'Links into the account are good once, and for a few minutes.';
      return context.html(messagePage('This link has been used, or is too old', words), 410);
    }
    signIn(context, link.customer);
    return context.redirect(`/portal?session=${link.id}`, 303);
  });
  app.get('/portal', async (context) => {
    const customer = await signedIn(context);
    const token = formToken(context, secret);
    const link = readId('bps', context.req.query('session'));
    const back = customer && link ? await returnAddress(database, link, customer.id) : undefined;
    const saved = context.req.query('saved') === '1';
    return context.html(portalPage({ customer, token, saved, back }));
  });
  app.post('/portal', async (context) => {
    const posted = await ownForm(context);
    if (!posted) return foreign(context);
    const customer = await signedIn(context);
    if (!customer) return context.redirect('/portal', 303);
    const text = posted['phone'] ?? '';
    const country = customer.shipping?.address?.country ?? customer.address?.country;
    const read = acceptPhone(text, country ?? SHOP_COUNTRY);
    if (read.problem !== undefined) {
      const token = formToken(context, secret);
      return context.html(
        portalPage({ customer, token, posted: text, problem: read.problem }),
        422,
      );
    }
    await stripe.customers.update(customer.id, { phone: read.phone.value });
    return context.redirect('/portal?saved=1', 303);
  });

  return app;
}
