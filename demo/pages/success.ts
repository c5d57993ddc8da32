/** What the shop knows after the checkout, as the SDK retrieves it. */
import type Stripe from 'stripe';
import { html, type Markup } from './html.js';
import { page, phoneText } from './layout.js';

const fact = (label: string | Markup, value: Markup | string, id = '') =>
  html`<div><dt>${label}</dt><dd${id ? html` id="${id}"` : ''}>${value}</dd></div>`;

export function successPage(session: Stripe.Checkout.Session): string {
  const customer =
    typeof session.customer === 'object' && session.customer && !session.customer.deleted
      ? session.customer
      : undefined;
  const details = session.customer_details;
  const unverified = details?.phone && !/^\+[1-9]\d{6,14}$/.test(details.phone);
  const body = html`
<div class="hero"><p class="tick" aria-hidden="true"></p><h1>Thank you${details?.name ? `, ${details.name}` : ''}.</h1>
<p class="lead">Your ${session.mode === 'setup' ? 'card is kept' : 'order is complete'}. This is what the shop now knows.</p></div>
<div class="grid"><section class="card"><h2>Checkout Session</h2><dl class="facts">
${fact(html`<code>customer_details.<wbr>phone</code>`, phoneText(details?.phone), 'session-phone')}
${unverified ? fact('How it came', html`<span class="badge amber" id="unverified">Unverified: passed on as the wallet gave it</span>`) : ''}
${fact('Email', details?.email ?? '')}
${fact(html`<code>mode</code>`, session.mode)}
${fact(html`<code>status</code>`, html`<span class="badge green" id="status">${session.status}</span>`)}
${fact(html`<code>payment_status</code>`, session.payment_status)}
${fact(html`<code>id</code>`, html`<code class="id">${session.id}</code>`)}
</dl></section>
<section class="card"><h2>Customer</h2>${
    customer
      ? html`<dl class="facts">
${fact(html`<code>phone</code>`, phoneText(customer.phone), 'customer-phone')}
${fact('Name', customer.name ?? '')}
${fact('Email', customer.email ?? '')}
${fact(html`<code>id</code>`, html`<code class="id" id="customer-id">${customer.id}</code>`)}</dl>`
      : html`<p>This session made no Customer.</p>`
  }</section></div>
<p class="actions"><a class="button" href="/events">See the webhooks arrive</a><a class="button quiet" href="/portal">Change the number</a></p>`;
  return page({ title: 'Thank you', body });
}
