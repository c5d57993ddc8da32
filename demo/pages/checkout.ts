/** The hosted page: express wallets, email, shipping address, phone, pay. */
import type Stripe from 'stripe';
import { SHOP_COUNTRY } from '../merchant/catalogue.js';
import { type Posted, WITHOUT_POSTAL_CODE } from '../merchant/read-order.js';
import { CONTACTS, signContact } from '../merchant/wallet-contacts.js';
import { money } from '../stripe-api/money.js';
import { dataBlock, html, type Markup } from './html.js';
import { FIELD_SCRIPT, page, problemList, tokenInput } from './layout.js';
import { phoneField } from './phone-field.js';

export interface CheckoutParts {
  /** As the SDK retrieved it, its customer expanded. */
  readonly session: Stripe.Checkout.Session;
  /** What is bought, as the SDK lists it. */
  readonly lines: readonly Stripe.LineItem[];
  /** The email on file, which can't be changed here. */
  readonly fixedEmail: string | null;
  readonly token: string;
  readonly walletSecret: string;
  readonly posted?: Posted;
  readonly problems?: Readonly<Record<string, string>>;
}

const buttons: Readonly<Record<string, string>> = {
  payment: 'Pay',
  subscription: 'Subscribe',
  setup: 'Save the card',
  book: 'Book',
  donate: 'Donate',
  pay: 'Pay',
  subscribe: 'Subscribe',
};
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** How often a line is paid for, e.g. `every month`; nothing for what is paid once. */
function rhythm({ price }: Stripe.LineItem): string {
  if (!price?.recurring) return '';
  const { interval, interval_count: count } = price.recurring;
  return count === 1 ? `every ${interval}` : `every ${count} ${interval}s`;
}

function orderSummary(session: Stripe.Checkout.Session, lines: readonly Stripe.LineItem[]): Markup {
  const { mode, amount_total: amount, currency } = session;
  const total = amount === null || !currency ? '' : money(amount, currency);
  const kicker =
    mode === 'setup' ? 'Keep a card' : lines.map(rhythm).find((text) => text) || 'Your order';
  const item = (line: Stripe.LineItem) => {
    const { description, quantity, amount_total: price, currency: unit } = line;
    const notes = [rhythm(line), (quantity ?? 1) > 1 ? `${quantity} pieces` : ''].filter(
      (note) => note,
    );
    return html`<li><span><b>${description}</b><small>${notes.join(' · ')}</small></span><span>${money(price, unit)}</span></li>`;
  };
  return html`<aside class="summary" aria-label="Order summary">${
    session.cancel_url
      ? html`<p><a class="back" id="cancel" href="${session.cancel_url}">← Back</a></p>`
      : ''
  }<p class="kicker">${kicker}</p><p class="total" id="total">${total || 'Nothing to pay today'}</p>
<ul class="lines" id="lines">${lines.map(item)}</ul><p class="note">A demo: nothing is charged.</p></aside>`;
}

export function checkoutPage(parts: CheckoutParts): string {
  const { session, lines, fixedEmail, token, walletSecret, posted, problems = {} } = parts;
  const customer =
    typeof session.customer === 'object' && session.customer && !session.customer.deleted
      ? session.customer
      : undefined;
  const allowed = session.shipping_address_collection?.allowed_countries as
    | readonly string[]
    | undefined;
  const firstCountry =
    [customer?.shipping?.address?.country, SHOP_COUNTRY].find((code) =>
      allowed?.includes(code ?? ''),
    ) ?? allowed?.[0];
  const stored: Posted = {
    email: fixedEmail ?? session.customer_details?.email ?? '',
    name: customer?.shipping?.name ?? customer?.name ?? '',
    line1: customer?.shipping?.address?.line1 ?? '',
    postal: customer?.shipping?.address?.postal_code ?? '',
    city: customer?.shipping?.address?.city ?? '',
    country: firstCountry ?? '',
    phone: customer?.phone ?? '',
  };
  const values = posted ? { ...posted, ...(fixedEmail && { email: fixedEmail }) } : stored;
  const row = (label: string, name: string, attributes: Markup) => {
    const problem = problems[name];
    const wrong = problem ? html` aria-invalid="true" aria-describedby="${name}-problem"` : '';
    return html`<div class="row"><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${values[name] ?? ''}" ${attributes}${wrong}>${
      problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''
    }</div>`;
  };

  const collected = session.phone_number_collection?.enabled ?? false;
  const countries = (allowed ?? [])
    .map((code) => [code, countryNames.of(code) ?? code] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  // Which countries have postal codes the page leaves to the server, unless all of them have.
  const postalRequired = countries.some(([code]) => WITHOUT_POSTAL_CODE.has(code))
    ? ''
    : html` required`;
  const shipping = html`<fieldset id="shipping"><legend>Shipping address</legend>
${row('Full name', 'name', html`required autocomplete="shipping name"`)}
${row('Address', 'line1', html`required autocomplete="shipping address-line1"`)}
<div class="pair">${row('Postal code', 'postal', html`autocomplete="shipping postal-code"${postalRequired}`)}${row(
    'City',
    'city',
    html`required autocomplete="shipping address-level2"`,
  )}</div>
<div class="row"><label for="country">Country</label><select id="country" name="country" autocomplete="shipping country">${countries.map(
    ([code, name]) =>
      html`<option value="${code}"${code === values['country'] ? html` selected` : ''}>${name}</option>`,
  )}</select>${problems['country'] ? html`<p class="problem">${problems['country']}</p>` : ''}</div>
</fieldset>`;

  const reached = ({ country }: { country: string }) => !allowed || allowed.includes(country);
  const contacts = Object.values(CONTACTS)
    .filter(reached)
    .map((contact) => ({
      ...contact,
      signature: signContact(walletSecret, session.id, contact.wallet, contact.phone),
    }));
  const express = html`<section class="express" id="express" aria-label="Express checkout" hidden>
<div class="wallets">${contacts.map(
    ({ wallet, title }) =>
      html`<button type="button" class="wallet" data-wallet="${wallet}"><span>${title}</span><small>simulated</small></button>`,
  )}</div><p class="or"><span>or enter your details</span></p></section>
<dialog id="sheet" aria-labelledby="sheet-title"><form method="dialog" class="sheet">
<p class="kicker">Simulated wallet</p><h2 id="sheet-title"></h2><dl class="facts" id="sheet-contact"></dl>
<p class="note">No wallet is opened. This contact is made up, and its number is spelled the way address books spell it.</p>
<div class="actions"><button class="button quiet" value="">Cancel</button><button class="button" value="use">Confirm and pay</button></div></form></dialog>
${dataBlock('contacts', contacts)}`;

  // What the element needs to know of the session, and no more.
  const asked = {
    mode: session.mode,
    phone_number_collection: session.phone_number_collection,
    shipping_address_collection: session.shipping_address_collection,
    locale: session.locale,
    customer_details: session.customer_details && { phone: session.customer_details.phone },
    customer: customer && {
      phone: customer.phone,
      address: customer.address && { country: customer.address.country },
      shipping: customer.shipping && { address: { country: customer.shipping.address?.country } },
    },
  };
  const phone = phoneField({
    session: asked,
    collected,
    value: values['phone'] ?? '',
    refused: !!posted,
    problem: problems['phone'],
    country: allowed ? undefined : SHOP_COUNTRY,
    hint: allowed ? 'For questions about the delivery.' : 'For questions about your order.',
    autocomplete: allowed ? 'shipping tel' : 'tel',
  });

  const body = html`${orderSummary(session, lines)}
<div class="pay">${collected && contacts.length ? express : ''}
<h1>Checkout</h1>
${problemList(problems)}
<form id="checkout" method="post" action="/checkout/${session.id}">${tokenInput(token)}
<input type="hidden" name="wallet" value=""><input type="hidden" name="wallet_signature" value="">
<fieldset id="contact"><legend>Contact</legend>
${row('Email', 'email', html`type="email" required autocomplete="email" inputmode="email"${fixedEmail ? html` readonly` : ''}`)}
${phone}</fieldset>
${allowed ? shipping : ''}
<button class="button pay-button" id="pay">${buttons[session.submit_type ?? ''] ?? buttons[session.mode]}${session.mode === 'payment' ? ` ${money(session.amount_total ?? 0, session.currency ?? 'eur')}` : ''}</button>
</form></div>`;
  return page({
    title: 'Checkout',
    kind: 'checkout',
    body,
    scripts: [FIELD_SCRIPT, '/public/checkout.js'],
  });
}
