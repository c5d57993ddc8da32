/** The customers and what the shop knows of each, as its people look them up. */
import type Stripe from 'stripe';
import { money } from '../stripe-api/money.js';
import { html, type Markup } from './html.js';
import { page, phoneText } from './layout.js';

export const CUSTOMERS_A_PAGE = 20;

const day = (seconds: number): Markup => {
  const time = new Date(seconds * 1000).toISOString();
  return html`<time datetime="${time}">${time.slice(0, 16).replace('T', ' ')}</time>`;
};

export function customersPage(list: Stripe.ApiList<Stripe.Customer>, isLater: boolean): string {
  const { data, has_more: hasMore } = list;
  const last = data.at(-1);
  const body = html`<div class="hero"><p class="kicker">Dashboard</p><h1>Customers</h1>
<p class="lead">Each Customer with the number on file, newest first, as <code>customers.list</code> tells them.</p></div>
${
  data.length
    ? html`<div class="card table"><table id="customers"><thead><tr><th scope="col">Customer</th><th scope="col">Phone</th><th scope="col">Created</th></tr></thead><tbody>${data.map(
        ({ id, name, email, phone, created }) =>
          html`<tr data-id="${id}"><th scope="row"><a href="/customers/${id}">${name || email || id}</a>${name && email ? html`<small>${email}</small>` : ''}</th><td>${phoneText(phone)}</td><td>${day(created)}</td></tr>`,
      )}</tbody></table></div>`
    : html`<p class="empty">${isLater ? 'No more.' : 'Nobody yet. Complete a checkout.'}</p>`
}
<p class="actions">${isLater ? html`<a class="button quiet" href="/customers">Newest</a>` : ''}${
    hasMore && last
      ? html`<a class="button quiet" id="more" href="/customers?after=${last.id}">Earlier ones</a>`
      : ''
  }</p>`;
  return page({ title: 'Customers', tab: 'customers', body });
}

export function customerPage(
  customer: Stripe.Customer,
  sessions: readonly Stripe.Checkout.Session[],
): string {
  const { id, name, email, phone, shipping, created } = customer;
  const address = shipping?.address;
  const fact = (label: string, value: Markup | string) =>
    html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const body = html`<p><a class="back" href="/customers">← Customers</a></p>
<div class="hero"><p class="kicker">Customer</p><h1>${name || email || id}</h1></div>
<div class="grid"><section class="card"><h2>Details</h2><dl class="facts">
<div><dt>Phone</dt><dd id="customer-phone">${phoneText(phone)}</dd></div>
${fact('Email', email ?? '')}
${fact('Ships to', address ? [shipping.name, address.line1, address.postal_code, address.city, address.country].filter((part) => part).join(', ') : '')}
${fact('Created', day(created))}
${fact('id', html`<code class="id">${id}</code>`)}</dl></section>
<section class="card"><h2>Checkouts</h2>${
    sessions.length
      ? html`<dl class="facts">${sessions.map((session) =>
          fact(
            session.amount_total === null || !session.currency
              ? session.mode
              : `${session.mode}, ${money(session.amount_total, session.currency)}`,
            html`<span class="badge${session.status === 'complete' ? ' green' : ''}">${session.status}</span> ${phoneText(session.customer_details?.phone)}`,
          ),
        )}</dl>`
      : html`<p class="note">None.</p>`
  }</section></div>`;
  return page({ title: name || email || 'Customer', tab: 'customers', body });
}
