/** The field connected with a checkout of Stripe.js: every number of it is told, however it came. */
import { expect } from '@open-wc/testing';
import type { StripeCheckoutLoadActionsSuccess, StripeCheckoutSession } from '@stripe/stripe-js';
import { type CheckoutConnection, connectCheckout } from '../../../src/session/index.js';
import {
  type CheckoutPhoneField,
  clear,
  errorOf,
  settled,
  show,
  theField,
  until,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

/** A checkout that answers at once, or as it is told to. */
class Checkout implements Pick<StripeCheckoutLoadActionsSuccess, 'updatePhoneNumber'> {
  readonly told: (string | null)[] = [];
  refusal = '';
  async updatePhoneNumber(phone: string | null) {
    this.told.push(phone);
    const session = {} as StripeCheckoutSession;
    if (!this.refusal) return { type: 'success' as const, session };
    return { type: 'error' as const, error: { message: this.refusal } as never };
  }
}

describe('a checkout of Stripe.js', () => {
  let field: CheckoutPhoneField;
  let checkout: Checkout;
  let connection: CheckoutConnection;

  beforeEach(async () => {
    show(`<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field>
      <button id="pay" type="button">Pay</button></form>`);
    // Enter submits: this page stays.
    document.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    field = await settled(theField());
    checkout = new Checkout();
    connection = connectCheckout(field, checkout);
  });
  afterEach(() => {
    connection.disconnect();
    clear();
  });
  const told = async (phone: string | null) => {
    try {
      await until(() => checkout.told.at(-1) === phone, `${phone} is told`);
    } catch (error) {
      const { reading, complete } = field;
      const seen = {
        told: checkout.told,
        text: reading.text,
        complete,
        focus: document.hasFocus(),
      };
      throw new Error(`${(error as Error).message}: ${JSON.stringify(seen)}`);
    }
  };

  it('is told a number when it is committed, and nothing of it before', async () => {
    field.focus();
    await type('06 12 34 56 78');
    expect(checkout.told).to.deep.equal([]);
    await press('Enter');
    await told('+33612345678');
    await press('Backspace');
    await type('9');
    await click(document.querySelector('#pay')!);
    await told('+33612345679');
    expect(checkout.told).to.deep.equal(['+33612345678', '+33612345679']);
  });

  it('is told what scripts, sessions and wallets put in', async () => {
    field.value = '+33612345678';
    await told('+33612345678');
    field.applyWalletContact({ wallet: 'apple_pay', phone: '06 12 34-56 79' });
    await told('06 12 34-56 79');
    field.clear();
    await told(null);
  });

  it('is told the number that a session brings late, once', async () => {
    field.session = {
      mode: 'payment',
      phone_number_collection: { enabled: true },
      customer: { phone: '06 12 34 56 78', address: { country: 'FR' } },
    };
    await told('+33612345678');
    await field.updateComplete;
    expect(checkout.told).to.deep.equal(['+33612345678']);
  });

  it('settles with the number in the field that nobody has left', async () => {
    field.focus();
    await type('06 12 34 56 78');
    expect(await connection.settle()).to.equal(true);
    expect(checkout.told).to.deep.equal(['+33612345678']);
  });

  it('that refuses: the field says so until the number is another one', async () => {
    checkout.refusal = 'Stripe can’t use this number.';
    field.focus();
    await type('06 12 34 56 78');
    await click(document.querySelector('#pay')!);
    expect(await connection.settle()).to.equal(false);
    await field.updateComplete;
    expect(errorOf(field)).to.equal('Stripe can’t use this number.');
    expect(field.matches(':focus-within')).to.equal(true);
    checkout.refusal = '';
    await press('Backspace');
    await field.updateComplete;
    expect(errorOf(field)).to.equal('');
    await type('9');
    expect(await connection.settle()).to.equal(true);
    expect(checkout.told.at(-1)).to.equal('+33612345679');
  });

  it('takes back its own session without a change of what the shopper did', async () => {
    field.focus();
    await type('06 12 34 56 78');
    expect(await connection.settle()).to.equal(true);
    field.session = { phoneNumber: '+33612345678', email: null, canConfirm: true };
    await settled(field);
    expect(field.value).to.equal('+33612345678');
    expect(field.changed).to.equal(true);
    expect(checkout.told).to.deep.equal(['+33612345678']);
  });
});
