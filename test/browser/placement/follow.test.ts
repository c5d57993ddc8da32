import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { clear, inputOf, show, theField } from '../support/field.js';
import { type } from '../support/real-input.js';

const enabled = { mode: 'payment', phone_number_collection: { enabled: true } };
const shippingOn = { ...enabled, shipping_address_collection: { allowed_countries: ['FR'] } };
const frame = () => new Promise((r) => requestAnimationFrame(() => setTimeout(r, 30)));

describe('placement', () => {
  afterEach(clear);
  it('moves under the shipping address while focused', async () => {
    show(`<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field>
    <p><label>Email <input type="email" autocomplete="email"></label></p>
    <div id="ship" hidden><p><label>Street <input autocomplete="shipping address-line1"></label></p><p id="last"><label>Zip <input autocomplete="shipping postal-code"></label></p></div><button>Pay</button></form>`);
    const el = theField();
    el.session = shippingOn;
    await el.updateComplete;
    await el.ready;
    expect(el.previousElementSibling?.tagName).to.equal('P');
    el.focus();
    await type('0612');
    const events: string[] = [];
    for (const t of ['blur', 'focus', 'focusin', 'focusout', 'change', 'disconnect'])
      document.addEventListener(t, () => events.push(t), true);
    document.querySelector<HTMLElement>('#ship')!.hidden = false;
    await frame();
    expect(el.previousElementSibling?.id).to.equal('last');
    expect(document.activeElement).to.equal(el);
    await type('34');
    expect(inputOf(el).value).to.equal('06 12 34');
    expect(events).to.deep.equal([]);
    el.session = { mode: 'setup', phone_number_collection: { enabled: true } };
    await el.updateComplete;
    expect(el.offsetHeight).to.equal(0);
    expect(document.querySelector('form')!.checkValidity()).to.equal(true);
    el.session = shippingOn;
    await el.updateComplete;
    expect(el.offsetHeight).to.be.greaterThan(10);
  });
});
