/** The first page: what the product is, the field itself, how it is used, and the story to try. */
import { type Mode, SHOP_COUNTRY } from '../merchant/catalogue.js';
import { html, type Markup } from './html.js';
import { FIELD_SCRIPT, page, tokenInput } from './layout.js';
import { phoneField } from './phone-field.js';

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

const WITH_SCRIPT_TAG = `<script type="module"
  src="/checkout-phone-field.js">
</script>

<checkout-phone-field
  name="phone" country="FR">
</checkout-phone-field>`;
const WITH_BUNDLER = `import 'checkout-phone-field/define';`;

export function startPage({ token, choices, you, error, live }: StartParts): string {
  const { mode, phone, shipping, customer } = choices;
  const body = html`
<div class="hero"><h1 class="product"><code>&lt;checkout-phone-field&gt;</code></h1>
<p class="lead">The phone field of a checkout page. A number goes in however people write it; the form gets its E.164 form.</p></div>
<div class="grid halves">
<section class="card" aria-labelledby="try"><h2 id="try">Try it</h2>
<form id="live" class="row" novalidate>${phoneField({
    collected: true,
    value: '',
    refused: false,
    problem: undefined,
    country: SHOP_COUNTRY,
    hint: 'Any spelling, any country. It goes nowhere from here.',
    autocomplete: 'tel',
  })}</form>
<dl class="facts"><div><dt><code>value</code></dt><dd><output id="value" class="number" dir="ltr"></output></dd></div>
<div><dt>country</dt><dd><output id="country"></output></dd></div></dl></section>
<section class="card" aria-labelledby="use"><h2 id="use">Two ways to use it</h2>
<p class="note">With a script tag:</p>
<pre tabindex="0" aria-label="With a script tag">${WITH_SCRIPT_TAG}</pre>
<p class="note">With a bundler, after <code>npm install checkout-phone-field</code>:</p>
<pre tabindex="0" aria-label="With a bundler">${WITH_BUNDLER}</pre>
<p class="note">Below is the story of a hosted checkout. <a href="/elements">A page of the shop’s own, with Stripe’s Elements</a>, is the other.</p></section></div>
<div class="hero" id="story"><p class="kicker">Reference checkout</p>
<h2 class="title">One phone number, from the checkout to the webhook.</h2>
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
  return page({
    title: 'checkout-phone-field',
    tab: 'shop',
    body,
    scripts: [FIELD_SCRIPT, '/public/start.js'],
  });
}
