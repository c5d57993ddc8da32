/** The shop: its pages and its webhook. It knows Stripe only through the official SDK. */
import { createHmac } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import Stripe from 'stripe';
import { type CheckoutDesk, successAddress } from './checkout-desk.js';
import { formToken, isOwnForm } from './guard.js';
import { lineItems, type Mode, SHIPPING_COUNTRIES, SHOP_COUNTRY } from './merchant/catalogue.js';
import { acceptPhone, type Posted, readOrder } from './merchant/read-order.js';
import type { ReceivedEvents } from './merchant/received-events.js';
import { checkoutPage } from './pages/checkout.js';
import { elementsPage } from './pages/elements.js';
import { eventItem, eventsPage } from './pages/events.js';
import { messagePage } from './pages/layout.js';
import { portalPage } from './pages/portal.js';
import { type StartChoices, startPage } from './pages/start.js';
import { successPage } from './pages/success.js';
import { sameText } from './stripe-api/auth.js';

export interface ShopOptions {
  readonly stripe: Stripe;
  readonly desk: CheckoutDesk;
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

const CUSTOMER_COOKIE = 'early_cup_customer';
const LARGEST_FORM = 20_000;
const MODES: readonly Mode[] = ['payment', 'subscription', 'setup'];

export function shop(options: ShopOptions): Hono {
  const { stripe, desk, received, secret, live } = options;
  const app = new Hono();

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
    const body = await context.req.text();
    if (body.length > LARGEST_FORM) return undefined;
    const posted = Object.fromEntries(new URLSearchParams(body));
    return isOwnForm(context, secret, posted['csrf'] ?? '') ? posted : undefined;
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
          allowed_countries: Object.keys(
            SHIPPING_COUNTRIES,
          ) as Stripe.Checkout.SessionCreateParams.ShippingAddressCollection.AllowedCountry[],
        },
      }),
      ...(customer ? { customer } : mode === 'payment' && { customer_creation: 'always' as const }),
    });
  }

  // --- The checkout ----------------------------------------------------------------------------

  async function sessionOf(id: string): Promise<Stripe.Checkout.Session | undefined> {
    try {
      return await stripe.checkout.sessions.retrieve(id, { expand: ['customer'] });
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return undefined;
      throw error;
    }
  }
  const noSession = (context: Context) =>
    context.html(messagePage('No such checkout', 'It may have been opened elsewhere.'), 404);

  app.get('/checkout/:id', async (context) => {
    const session = await sessionOf(context.req.param('id'));
    if (!session) return noSession(context);
    if (session.status === 'complete') return context.redirect(successAddress(session), 303);
    if (session.status === 'expired') {
      return context.html(messagePage('This checkout has expired', 'Start a new one.'), 410);
    }
    const token = formToken(context, secret);
    return context.html(checkoutPage({ session, token, walletSecret: secret }));
  });

  app.post('/checkout/:id', async (context) => {
    const posted = await ownForm(context);
    if (!posted) return foreign(context);
    const session = await sessionOf(context.req.param('id'));
    if (!session) return noSession(context);
    // Sent twice: the first did it.
    if (session.status === 'complete') return context.redirect(successAddress(session), 303);
    const order = readOrder(posted, {
      sessionId: session.id,
      phone: session.phone_number_collection?.enabled ?? false,
      shippingCountries: session.shipping_address_collection?.allowed_countries ?? null,
      walletSecret: secret,
    });
    if (Object.keys(order.problems).length) {
      const token = formToken(context, secret);
      const parts = { session, token, walletSecret: secret, posted, problems: order.problems };
      return context.html(checkoutPage(parts), 422);
    }
    try {
      return context.redirect(await desk.complete(session, order), 303);
    } catch (error) {
      const latest = await sessionOf(session.id);
      if (latest?.status !== 'complete') throw error;
      return context.redirect(successAddress(latest), 303);
    }
  });

  app.get('/success', async (context) => {
    const session = await sessionOf(context.req.query('session_id') ?? '');
    if (!session) return noSession(context);
    const { customer } = session;
    if (session.status === 'complete' && typeof customer === 'object' && customer) {
      signIn(context, customer.id);
    }
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
  app.get('/events/stream', (context) =>
    streamSSE(context, async (stream) => {
      // An event may come while the earlier ones are read: all go through one line, by number.
      let last = Number(context.req.header('last-event-id') ?? context.req.query('since')) || 0;
      let told = Promise.resolve();
      const tell = () => {
        told = told.then(async () => {
          for (const event of await received.since(last)) {
            last = event.seq;
            await stream.writeSSE({
              event: 'received',
              id: String(event.seq),
              data: eventItem(event).toString(),
            });
          }
        });
      };
      const unwatch = received.watch(tell);
      const ended = new Promise<void>((done) => stream.onAbort(done));
      tell();
      while (!stream.aborted) {
        await Promise.race([ended, new Promise((done) => setTimeout(done, 15_000).unref())]);
        if (!stream.aborted) await stream.write(': still here\n\n');
      }
      unwatch();
    }),
  );

  // --- The customer portal ---------------------------------------------------------------------

  app.get('/portal', async (context) => {
    const customer = await signedIn(context);
    const token = formToken(context, secret);
    return context.html(portalPage({ customer, token, saved: context.req.query('saved') === '1' }));
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
