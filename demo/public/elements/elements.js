/**
 * The merchant's own page: Elements with a Checkout Session, of which Stripe.js's double holds the
 * session. What is between the two lines is all that a real page needs for the phone number.
 */
import { connectCheckout, readExpressCheckoutConfirm } from '/session/index.js';
import { StripeDouble, walletConfirms } from './stripe-double.js';

const $ = (selector) => document.querySelector(selector);
const form = $('#elements');
const field = $('checkout-phone-field');
const pay = $('#pay');
const checkout = new StripeDouble(showCalls);
// For whoever looks at the page by its console, and for its tests.
window.stripeDouble = checkout;

const wished = new URLSearchParams(location.search).get('stripe');
const select = $('#behaviour');
if ([...select.options].some(({ value }) => value === wished)) select.value = wished;
checkout.behaviour = select.value;
select.addEventListener('change', () => {
  checkout.behaviour = select.value;
});

// ---------------------------------------------------------------------------------------------
await customElements.whenDefined('checkout-phone-field');
const { actions } = await checkout.loadActions();
field.session = actions.getSession();
checkout.on('change', (session) => {
  field.session = session;
});
const connection = connectCheckout(field, actions);

async function confirm(options = {}) {
  if (!(await connection.settle())) return undefined;
  return actions.confirm({ redirect: 'if_required', ...options });
}
// ---------------------------------------------------------------------------------------------

/** Once at a time: a second press while Stripe answers is none. */
async function payOnce(options) {
  if (pay.disabled) return;
  pay.disabled = true;
  $('#problem').textContent = '';
  try {
    const email = $('#email');
    if (actions.getSession().email !== email.value) await actions.updateEmail(email.value);
    const result = await confirm(options);
    if (result?.type === 'success') showPaid(result.session);
    else if (result) $('#problem').textContent = result.error.message;
  } finally {
    pay.disabled = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void payOnce();
});

for (const button of document.querySelectorAll('[data-wallet]')) {
  button.addEventListener('click', () => {
    const event = walletConfirms[button.dataset.wallet];
    $('#email').value = event.billingDetails.email;
    const contact = readExpressCheckoutConfirm(event);
    if (contact) field.applyWalletContact(contact);
    void payOnce({ expressCheckoutConfirmEvent: event });
  });
}
$('#express').hidden = false;
document.body.dataset.ready = '';

function showPaid({ phoneNumber }) {
  form.hidden = true;
  $('#express').hidden = true;
  $('#paid').hidden = false;
  $('#paid-phone').textContent = phoneNumber ?? 'none';
  $('#paid h2').focus();
}

function showCalls() {
  $('#calls').replaceChildren(
    ...checkout.calls.map(({ action, given, answer }) => {
      const row = document.createElement('li');
      const name = document.createElement('code');
      name.textContent = `${action}(${given === null ? 'null' : `'${given}'`})`;
      const state = document.createElement('span');
      state.className = `badge ${{ success: 'green', error: 'amber' }[answer] ?? ''}`;
      state.textContent = answer || 'under way';
      row.append(name, state);
      return row;
    }),
  );
  $('#no-calls').hidden = checkout.calls.length > 0;
}
