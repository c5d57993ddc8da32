/** The hosted page: express wallets, email, shipping address, phone, pay. */
import type Stripe from 'stripe';
import {
  type Mode,
  money,
  PRODUCTS,
  SHIPPING_COUNTRIES,
  SHOP_COUNTRY,
} from '../merchant/catalogue.js';
import type { Posted } from '../merchant/read-order.js';
import { CONTACTS, signContact } from '../merchant/wallet-contacts.js';
import { dataBlock, html, type Markup } from './html.js';
import { FIELD_SCRIPT, page, problemList, tokenInput } from './layout.js';
import { phoneField } from './phone-field.js';

export interface CheckoutParts {
  /** As the SDK retrieved it, its customer expanded. */
  readonly session: Stripe.Checkout.Session;
  readonly token: string;
  readonly walletSecret: string;
  readonly posted?: Posted;
  readonly problems?: Readonly<Record<string, string>>;
}

const buttons = { payment: 'Pay', subscription: 'Subscribe', setup: 'Save the card' } as const;

export function checkoutPage(parts: CheckoutParts): string {
  const { session, token, walletSecret, posted, problems = {} } = parts;
  const mode = session.mode as Mode;
  const customer =
    typeof session.customer === 'object' && session.customer && !session.customer.deleted
      ? session.customer
      : undefined;
  const stored: Posted = {
    email: session.customer_details?.email ?? customer?.email ?? '',
    name: customer?.shipping?.name ?? customer?.name ?? '',
    line1: customer?.shipping?.address?.line1 ?? '',
    postal: customer?.shipping?.address?.postal_code ?? '',
    city: customer?.shipping?.address?.city ?? '',
    country: customer?.shipping?.address?.country ?? SHOP_COUNTRY,
    phone: customer?.phone ?? '',
  };
  const values = posted ?? stored;
  const row = (label: string, name: string, attributes: Markup) => {
    const problem = problems[name];
    const wrong = problem ? html` aria-invalid="true" aria-describedby="${name}-problem"` : '';
    return html`<div class="row"><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${values[name] ?? ''}" required ${attributes}${wrong}>${
      problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''
    }</div>`;
  };

  const collected = session.phone_number_collection?.enabled ?? false;
  const allowed = session.shipping_address_collection?.allowed_countries;
  const countries = Object.entries(SHIPPING_COUNTRIES).filter(([code]) =>
    (allowed as readonly string[] | undefined)?.includes(code),
  );
  const shipping = html`<fieldset id="shipping"><legend>Shipping address</legend>
${row('Full name', 'name', html`autocomplete="shipping name"`)}
${row('Address', 'line1', html`autocomplete="shipping address-line1"`)}
<div class="pair">${row('Postal code', 'postal', html`autocomplete="shipping postal-code"`)}${row(
    'City',
    'city',
    html`autocomplete="shipping address-level2"`,
  )}</div>
<div class="row"><label for="country">Country</label><select id="country" name="country" autocomplete="shipping country">${countries.map(
    ([code, name]) =>
      html`<option value="${code}"${code === values['country'] ? html` selected` : ''}>${name}</option>`,
  )}</select>${problems['country'] ? html`<p class="problem">${problems['country']}</p>` : ''}</div>
</fieldset>`;

  const contacts = Object.values(CONTACTS).map((contact) => ({
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

  const products = PRODUCTS[mode];
  const total = session.amount_total === null ? '' : money(session.amount_total);
  const summary = html`<aside class="summary" aria-label="Order summary"><p class="kicker">${
    session.mode === 'setup'
      ? 'Keep a card'
      : session.mode === 'subscription'
        ? 'Every month'
        : 'Your order'
  }</p><p class="total">${total || 'Nothing to pay today'}</p>
<ul class="lines">${products.map(
    ({ name, detail, unit, quantity }) =>
      html`<li><span><b>${name}</b><small>${detail}${quantity > 1 ? ` · ${quantity} pieces` : ''}</small></span><span>${money(unit * quantity)}</span></li>`,
  )}</ul><p class="note">A demo: nothing is charged.</p></aside>`;

  const body = html`${summary}
<div class="pay">${collected ? express : ''}
<h1>Checkout</h1>
${problemList(problems)}
<form id="checkout" method="post" action="/checkout/${session.id}">${tokenInput(token)}
<input type="hidden" name="wallet" value=""><input type="hidden" name="wallet_signature" value="">
<fieldset id="contact"><legend>Contact</legend>
${row('Email', 'email', html`type="email" autocomplete="email" inputmode="email"`)}
${phone}</fieldset>
${allowed ? shipping : ''}
<button class="button pay-button" id="pay">${buttons[mode]}${total && session.mode === 'payment' ? ` ${total}` : ''}</button>
</form></div>`;
  return page({
    title: 'Checkout',
    kind: 'checkout',
    body,
    scripts: [FIELD_SCRIPT, '/public/checkout.js'],
  });
}
