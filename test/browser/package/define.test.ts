import { expect } from '@open-wc/testing';
import { CheckoutPhoneField } from '../../../src/checkout-phone-field.js';
import { clear, show } from '../support/field.js';
import { type } from '../support/real-input.js';

describe('define', () => {
  afterEach(clear);

  it('registers a class of the page’s own under its own name, which is a field like any other', async () => {
    class ShopPhone extends CheckoutPhoneField {}
    expect(ShopPhone.define('shop-phone')).to.equal(ShopPhone);
    expect(customElements.get('shop-phone')).to.equal(ShopPhone);
    const form = show(
      `<form><label>Your phone <shop-phone name="phone" country="FR" hint="For the courier"></shop-phone></label></form>`,
    ).querySelector('form')!;
    const field = form.querySelector<ShopPhone>('shop-phone')!;
    await field.ready;
    await field.updateComplete;
    const input = field.shadowRoot!.querySelector('input')!;
    expect(input.getAttribute('aria-label')).to.equal('Your phone');
    field.focus();
    await type('0612345678');
    expect([...new FormData(form)]).to.deep.equal([['phone', '+33612345678']]);
  });

  it('throws for a name that is taken, and for a class that has one', () => {
    expect(() => CheckoutPhoneField.define()).to.throw(DOMException);
    expect(() => CheckoutPhoneField.define('another-phone')).to.throw(DOMException);
    expect(customElements.get('another-phone')).to.equal(undefined);
  });

  it('registers in the registry that it is given', () => {
    const names: string[] = [];
    const registry = { define: (name: string) => names.push(name) };
    CheckoutPhoneField.define('shop-phone', registry as unknown as CustomElementRegistry);
    expect(names).to.deep.equal(['shop-phone']);
  });
});
