/**
 * The merchant's own page: Elements with a Checkout Session, where Stripe has no phone field of its
 * own. Everything of Stripe's is played by a double in the page (public/elements/).
 */
import { html } from './html.js';
import { FIELD_SCRIPT, page } from './layout.js';

const behaviours = [
  ['answers', 'answers at once'],
  ['slow', 'is slow'],
  ['refuses', 'refuses numbers from abroad'],
  ['fails', 'can’t be reached'],
] as const;

export function elementsPage(): string {
  const body = html`<link rel="stylesheet" href="/public/elements/elements.css"><aside class="summary" aria-label="Order summary"><p class="kicker">Your order</p><p class="total">€78.00</p>
<ul class="lines"><li><span><b>Two mugs and a stand</b><small>Elements with a Checkout Session</small></span><span>€78.00</span></li></ul>
<p class="note">A demo: a double stands in for Stripe.js, and nothing is charged.</p></aside>
<div class="pay"><h1>The shop’s own page</h1>
<section class="express" id="express" aria-label="Express checkout" hidden><div class="wallets">
<button type="button" class="wallet" data-wallet="apple_pay"><span>Apple Pay</span><small>simulated</small></button></div>
<p class="or"><span>or enter your details</span></p></section>
<form id="elements" method="post" novalidate>
<fieldset><legend>Contact</legend>
<div class="row"><label for="email">Email</label><input id="email" name="email" type="email" autocomplete="email" inputmode="email" value="noor@example.com" required></div>
<checkout-phone-field name="phone" label="Phone number" country="FR" hint="For questions about the delivery."></checkout-phone-field></fieldset>
<div class="element" aria-hidden="true"><span>Card</span><span>4242 4242 4242 4242</span><small>Stripe’s Payment Element stands here</small></div>
<p class="problem" id="problem" role="alert"></p>
<button class="button pay-button" id="pay">Pay €78.00</button></form>
<section id="paid" hidden><span class="tick" aria-hidden="true"></span><h2 tabindex="-1">Paid</h2><p>The session has the number <b class="number" id="paid-phone"></b>.</p>
<p><a class="button quiet" href="/elements">Once more</a></p></section></div>
<aside class="summary double" aria-label="The double"><label for="behaviour">Stripe.js</label><select id="behaviour">${behaviours.map(
    ([value, label]) => html`<option value="${value}">${label}</option>`,
  )}</select>
<h2 id="calls-title">What Stripe.js was told</h2><p class="note" id="no-calls">Nothing yet.</p>
<ol id="calls" aria-labelledby="calls-title"></ol></aside>`;
  return page({
    title: 'The shop’s own page',
    kind: 'checkout elements',
    body,
    scripts: [FIELD_SCRIPT, '/public/elements/elements.js'],
  });
}
