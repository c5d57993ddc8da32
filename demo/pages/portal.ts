/** The customer portal: the number on file, changed with the same element. */
import type Stripe from 'stripe';
import { SHOP_COUNTRY } from '../merchant/catalogue.js';
import { html } from './html.js';
import { FIELD_SCRIPT, page, phoneText, problemList, tokenInput } from './layout.js';
import { phoneField } from './phone-field.js';

export interface PortalParts {
  readonly customer: Stripe.Customer | undefined;
  readonly token: string;
  readonly saved?: boolean;
  readonly posted?: string;
  readonly problem?: string;
  /** Where the customer came from by a link of the shop's. */
  readonly back?: string | undefined;
}

export function portalPage({ customer, token, saved, posted, problem, back }: PortalParts): string {
  const body = customer
    ? html`${back ? html`<p><a class="back" id="return" href="${back}">← Back</a></p>` : ''}<div class="hero"><p class="kicker">Your account</p><h1>${customer.name || customer.email || 'Your details'}</h1></div>
${saved ? html`<p class="done" role="status" id="saved">Your number is saved.</p>` : ''}
${problemList(problem ? { phone: problem } : {})}
<div class="card"><dl class="facts"><div><dt>On file</dt><dd id="on-file">${phoneText(customer.phone)}</dd></div>
<div><dt>Email</dt><dd>${customer.email ?? ''}</dd></div></dl>
<form id="portal" method="post" action="/portal">${tokenInput(token)}
${phoneField({
  collected: true,
  value: posted ?? customer.phone ?? '',
  refused: posted !== undefined,
  problem,
  country: customer.shipping?.address?.country ?? customer.address?.country ?? SHOP_COUNTRY,
  hint: 'We write to you here about your orders.',
  autocomplete: 'tel',
})}
<button class="button" id="save">Save</button></form></div>`
    : html`<div class="card message"><h1>Nobody is signed in</h1><p>Complete a checkout first: the shop then knows you in this browser.</p><p><a class="button" href="/">Go to the shop</a></p></div>`;
  return page({
    title: 'Account',
    tab: 'portal',
    kind: 'narrow',
    body,
    scripts: [FIELD_SCRIPT, '/public/portal.js'],
  });
}
