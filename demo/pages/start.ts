/** The shop's first page: chooses what the Checkout Session asks for. */
import type { Mode } from '../merchant/catalogue.js';
import { html, type Markup } from './html.js';
import { page, tokenInput } from './layout.js';

export interface StartChoices {
  readonly mode: Mode;
  readonly phone: boolean;
  readonly shipping: boolean;
  readonly customer: 'new' | 'returning' | 'you';
}

export interface StartParts {
  readonly token: string;
  readonly choices: StartChoices;
  /** The number of the customer who is signed in. */
  readonly you: { readonly name: string; readonly phone: string | null } | undefined;
  readonly error: { readonly message: string; readonly code: string } | undefined;
  readonly live: boolean;
}

function choice(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  checked: boolean,
  label: string,
  note: string | Markup,
): Markup {
  const state = checked ? html` checked` : '';
  return html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${state}><span><b>${label}</b><small>${note}</small></span></label>`;
}

export function startPage({ token, choices, you, error, live }: StartParts): string {
  const { mode, phone, shipping, customer } = choices;
  const body = html`
<div class="hero"><p class="kicker">Reference checkout</p>
<h1>One phone number, from the checkout to the webhook.</h1>
<p class="lead">Choose what the Checkout Session asks for. The shop creates it with the official Stripe SDK${
    live ? ' at Stripe.' : ', against an API on this machine.'
  }</p></div>
${
  error
    ? html`<div class="problems" role="alert"><p>The API refused the session <code>${error.code}</code></p><p>${error.message}</p></div>`
    : ''
}
<form class="card options" method="post" action="/start">${tokenInput(token)}
<fieldset class="three"><legend>Mode</legend>
${choice('radio', 'mode', 'payment', mode === 'payment', 'Payment', 'Two mugs and a stand, €78.00')}
${choice('radio', 'mode', 'subscription', mode === 'subscription', 'Subscription', 'Coffee, €19.50 a month')}
${choice('radio', 'mode', 'setup', mode === 'setup', 'Setup', 'Only keep a card')}
</fieldset>
<fieldset class="two"><legend>Collect</legend>
${choice('checkbox', 'phone', 'on', phone, 'Phone number', html`<code>phone_number_collection</code>`)}
${choice('checkbox', 'shipping', 'on', shipping, 'Shipping address', html`<code>shipping_address_collection</code>`)}
</fieldset>
<fieldset class="${you ? 'three' : 'two'}"><legend>Customer</legend>
${choice('radio', 'customer', 'new', customer === 'new', 'New', 'No number on file')}
${choice('radio', 'customer', 'returning', customer === 'returning', 'Returning', html`On file: <span class="number">06 12 34 56 78</span>`)}
${
  you
    ? choice(
        'radio',
        'customer',
        'you',
        customer === 'you',
        you.name || 'You',
        html`On file: <span class="number">${you.phone ?? 'none'}</span>`,
      )
    : ''
}
</fieldset>
<button class="button">Open the checkout</button>
</form>`;
  return page({ title: 'Shop', tab: 'shop', body });
}
