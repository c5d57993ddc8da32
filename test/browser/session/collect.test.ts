/** What a Checkout Session makes of the field. */
import { expect } from '@open-wc/testing';
import type { CollectionErrorEvent } from '../../../src/checkout/collection-error-event.js';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  entries,
  inputOf,
  part,
  settled,
  show,
  theField,
  theForm,
  until,
  warningOf,
} from '../support/field.js';
import { press, type } from '../support/real-input.js';

const on = { mode: 'payment', phone_number_collection: { enabled: true } };
const markup = `<form><p><label>Email <input type="email" name="email"></label></p>
  <checkout-phone-field name="phone" country="FR"></checkout-phone-field><button>Pay</button></form>`;

async function withSession(session: unknown, page = markup): Promise<CheckoutPhoneField> {
  show(page);
  const field = theField();
  field.session = session;
  await field.updateComplete;
  await field.ready;
  await field.updateComplete;
  return field;
}
const phone = () => entries().filter(([name]) => name === 'phone');

describe('a session', () => {
  const quiet = console.error;
  beforeEach(() => {
    console.error = () => {};
  });
  afterEach(() => {
    console.error = quiet;
    clear();
  });

  for (const mode of ['payment', 'subscription']) {
    it(`in ${mode} mode collects one required number`, async () => {
      const field = await withSession({ ...on, mode });
      expect(field.offsetHeight).to.be.greaterThan(20);
      expect(field.required).to.equal(true);
      expect(field.validity.valueMissing).to.equal(true);
      expect(phone()).to.deep.equal([['phone', '']]);
    });
  }

  it('that does not enable it shows nothing, submits nothing, blocks nothing', async () => {
    for (const session of [
      { mode: 'payment' },
      { mode: 'payment', phone_number_collection: { enabled: false } },
      { mode: 'setup', phone_number_collection: null },
    ]) {
      const field = await withSession(session);
      expect(field.offsetHeight).to.equal(0);
      expect(field.required).to.equal(false);
      expect(phone()).to.deep.equal([]);
      expect(theForm().checkValidity()).to.equal(true);
      clear();
    }
  });

  it('in setup mode is an error: no field, an event, a line in the console', async () => {
    const lines: string[] = [];
    console.error = (line: string) => lines.push(line);
    show(markup);
    const field = theField();
    const codes: string[] = [];
    document.addEventListener(
      'collectionerror',
      (event) => codes.push((event as CollectionErrorEvent).code),
      { once: true },
    );
    field.session = { ...on, mode: 'setup' };
    await field.updateComplete;
    await aTask();
    expect(codes).to.deep.equal(['setup-mode-unsupported']);
    expect(lines.join()).to.contain('setup mode');
    expect(field.offsetHeight).to.equal(0);
    expect(theForm().checkValidity()).to.equal(true);
  });

  it('that can’t be understood does no harm', async () => {
    for (const session of [
      'cs_1',
      3,
      [],
      {},
      { object: 'customer' },
      { mode: 'gift' },
      { phone_number_collection: 1 },
    ]) {
      show(markup);
      const field = theField();
      const codes: string[] = [];
      field.addEventListener('collectionerror', (event) => codes.push(event.code));
      field.session = session;
      await field.updateComplete;
      await aTask();
      expect(codes).to.deep.equal(['invalid-session']);
      expect(theForm().checkValidity()).to.equal(true);
      clear();
    }
  });

  it('follows a session that changes, and null for none', async () => {
    const field = await withSession({ mode: 'payment' });
    expect(field.offsetHeight).to.equal(0);
    field.session = on;
    await field.updateComplete;
    expect(field.offsetHeight).to.be.greaterThan(20);
    field.session = { ...on, mode: 'setup' };
    await field.updateComplete;
    expect(field.offsetHeight).to.equal(0);
    field.session = null;
    await field.updateComplete;
    expect(field.offsetHeight).to.be.greaterThan(20);
    expect(field.placement).to.equal('inline');
  });

  it('is none where a framework sets what it has for nothing', async () => {
    for (const nothing of ['', false, undefined, null]) {
      const field = await withSession(on);
      const codes: string[] = [];
      field.addEventListener('collectionerror', (event) => codes.push(event.code));
      field.session = nothing;
      await field.updateComplete;
      await aTask();
      expect(codes).to.deep.equal([]);
      expect(field.session).to.equal(null);
      expect(field.placement).to.equal('inline');
      expect(field.offsetHeight).to.be.greaterThan(20);
      clear();
    }
  });

  it('of Stripe.js collects, brings its number, and asks for none when it is over', async () => {
    const ofStripeJs = { id: 'cs_1', email: null, phoneNumber: '+33612345678', canConfirm: false };
    const field = await withSession({ ...ofStripeJs, status: { type: 'open' } });
    expect(field.required).to.equal(true);
    expect(field.value).to.equal('+33612345678');
    expect(field.changed).to.equal(false);
    field.session = { ...ofStripeJs, status: { type: 'expired' } };
    await field.updateComplete;
    expect(field.required).to.equal(false);
    expect(field.offsetHeight).to.equal(0);
    expect(theForm().checkValidity()).to.equal(true);
  });

  it('prefills from the session, then the customer, then the attribute', async () => {
    const page = markup.replace('country="FR"', 'country="FR" value="+33699999999"');
    const customer = { phone: '+442079460018' };
    const details = { phone: '+33612345678' };
    expect(
      (await withSession({ ...on, customer, customer_details: details }, page)).value,
    ).to.equal('+33612345678');
    clear();
    expect(
      (await withSession({ ...on, customer, customer_details: { phone: null } }, page)).value,
    ).to.equal('+442079460018');
    clear();
    expect((await withSession({ ...on, customer: 'cus_1' }, page)).value).to.equal('+33699999999');
  });

  it('prefills a field whose framework wrote down first that it knows no number', async () => {
    show(markup);
    const field = theField();
    field.value = '';
    await field.updateComplete;
    field.session = { ...on, customer_details: { phone: '+33612345678' } };
    await field.ready;
    expect(field.value).to.equal('+33612345678');
    expect(field.changed).to.equal(false);
  });

  it('reads a stored number in the way of the customer’s country', async () => {
    const customer = { phone: '(201) 555-0123', address: { country: 'US' } };
    const field = await withSession({ ...on, customer });
    expect(field.value).to.equal('+12015550123');
    expect(field.country).to.equal('US');
    expect(field.changed).to.equal(false);
  });

  it('shows a stored number that can’t be read, asks to check it, and keeps it', async () => {
    const field = await withSession({ ...on, customer: { phone: '12 (office)' } });
    expect(inputOf(field).value).to.contain('12 (office)');
    expect(field.value).to.equal('');
    expect(field.checkValidity()).to.equal(false);
    expect(warningOf(field)).to.not.equal('');
    theForm().reset();
    await field.updateComplete;
    expect(inputOf(field).value).to.contain('12 (office)');
  });

  it('knows whether the number was changed', async () => {
    const field = await withSession({ ...on, customer: { phone: '+33612345678' } });
    expect(field.changed).to.equal(false);
    field.focus();
    await press('Mod+a');
    await type('06 12 34 56 78');
    expect(field.value).to.equal('+33612345678');
    expect(field.changed, 'another spelling is no other number').to.equal(false);
    await press('Backspace');
    await type('9');
    expect(field.changed).to.equal(true);
  });

  it('does not take away what was typed when a session comes late or again', async () => {
    show(markup);
    const field = theField();
    await field.ready;
    await field.updateComplete;
    field.focus();
    await type('0612');
    field.session = { ...on, customer: { phone: '+442079460018' } };
    await field.updateComplete;
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('0612');
  });

  it('brings a number to a shopper who is in the empty field, and is typed behind', async () => {
    show(markup);
    const field = await settled(theField());
    field.focus();
    field.session = { ...on, customer: { phone: '06 12 34 56 78' } };
    await settled(field);
    expect(field.value).to.equal('+33612345678');
    await press('Backspace');
    await type('9');
    expect(field.value).to.equal('+33612345679');
  });

  it('leaves the page’s own input no say where no number is collected', async () => {
    show(`<form><checkout-phone-field name="phone">
      <input slot="input" type="tel" name="phone" required></checkout-phone-field></form>`);
    const field = theField();
    field.session = { mode: 'payment' };
    await settled(field);
    const form = document.querySelector('form')!;
    expect(getComputedStyle(field).display).to.equal('none');
    expect(form.checkValidity()).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('collects one number a form: the second field yields, and takes over', async () => {
    show(`<form><div id="a"><checkout-phone-field name="phone" placement="inline"></checkout-phone-field></div>
      <div id="b"><checkout-phone-field name="phone" placement="inline"></checkout-phone-field></div></form>`);
    const [first, second] = document.querySelectorAll('checkout-phone-field');
    const codes: string[] = [];
    second!.addEventListener('collectionerror', (event) => codes.push(event.code));
    first!.session = on;
    second!.session = on;
    await first!.updateComplete;
    await second!.updateComplete;
    await aTask();
    expect(codes).to.deep.equal(['duplicate-field']);
    expect(phone()).to.have.length(1);
    expect(second!.offsetHeight).to.equal(0);
    first!.session = { ...on };
    await aTask();
    expect(second!.offsetHeight, 'a session set again changes nothing').to.equal(0);
    first!.remove();
    await until(() => second!.offsetHeight > 20, 'the second field takes over');
    expect(phone()).to.have.length(1);
  });

  it('takes a wallet’s number exactly as it came; typing returns to E.164', async () => {
    const field = await withSession(on);
    const text = '0612 345-678';
    expect(field.applyWalletContact({ wallet: 'apple_pay', phone: text })).to.equal(true);
    await settled(field);
    expect(field.value).to.equal(text);
    expect(field.format).to.equal('unverified');
    expect(field.reading.e164).to.equal('+33612345678');
    expect(field.validity.valid).to.equal(true);
    expect(phone()).to.deep.equal([['phone', text]]);
    field.focus();
    await press('End');
    await press('Backspace');
    await type('9');
    expect(field.value).to.equal('+33612345679');
    expect(field.format).to.equal('e164');
    field.applyWalletContact({ wallet: 'google_pay', phone: '+14155550132' });
    expect(field.format).to.equal('e164');
    expect(field.value).to.equal('+14155550132');
  });

  it('follows the form’s own country until the shopper chooses one', async () => {
    const field = await withSession(
      on,
      markup.replace(' country="FR"', '').replace(
        '<p>',
        `<select id="bill" autocomplete="billing country"><option value="US">United States</select>
           <select id="ship" autocomplete="shipping country"><option value="BE">Belgium<option>Germany<option value="FR">France</select><p>`,
      ),
    );
    expect(field.country).to.equal('BE');
    const select = document.querySelector<HTMLSelectElement>('#ship')!;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field.country, 'a name will do').to.equal('DE');
    const picker = part(field, 'country-select') as HTMLSelectElement;
    picker.focus();
    await until(() => picker.options.length > 200, 'the list');
    picker.value = 'IT';
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field.country).to.equal('IT');
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field.country, 'the shopper has chosen').to.equal('IT');
  });
});
