/** What the field reads of a page that marks nothing, and what it says to its author. */
import { expect } from '@open-wc/testing';
import type { CollectionErrorEvent } from '../../../src/checkout/collection-error-event.js';
import { allCountries } from '../../../src/number/countries.js';
import { controlsOf, lastPart } from '../../../src/page/control.js';
import { allCodes } from '../../../src/page/countries.js';
import { aTask, clear, show, theField, theForm } from '../support/field.js';
import { press, type as typeText } from '../support/real-input.js';

const session = {
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: { allowed_countries: ['FR'] },
};
const field = '<checkout-phone-field name="cpf"></checkout-phone-field>';
const frames = async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await aTask();
};
async function placed(markup: string) {
  show(`<form>${markup}</form>`);
  const it = theField();
  it.session = session;
  await it.updateComplete;
  await it.ready;
  // The session is read by now; what finds the place has been asked for since.
  await it.updateComplete;
  await frames();
  return it;
}
const kinds = (markup: string) => {
  show(`<form>${markup}</form>`);
  return controlsOf(theForm(), theForm().appendChild(document.createElement('i'))).map(
    ({ kind }) => kind,
  );
};

describe('reading a page', () => {
  afterEach(clear);

  it('knows controls by name, by label, and by the head of their row', () => {
    expect(
      kinds(`<input name="order[ship_address_attributes][zipcode]"><input name="street[0]">
        <label>Ort <input name="f3"></label><table><tr><th>国家</th><td><select></select></td></tr></table>
        <input name="a1" aria-label="Почтовый индекс"><button>Pay</button>`),
    ).to.deep.equal(['zip', 'street', 'city', 'country', 'zip', 'stop']);
  });

  it('takes tokens before names, and a telephone’s keys for nothing', () => {
    expect(
      kinds(`<input name="city" autocomplete="postal-code"><input type="tel" name="postal_code">
        <input type="tel" name="x">`),
    ).to.deep.equal(['zip', 'zip', 'phone']);
  });

  it('never takes calling codes for countries', () => {
    expect(
      kinds(`<select name="country"><option>Germany +49</option><option>France +33</option></select>
        <select name="z"><option>Germany</option><option>France</option><option>Italy</option></select>`),
    ).to.deep.equal(['phone', 'country']);
    expect(
      kinds(`<select name="country_code"><option>Code</option><option value="49">Germany (49)</option>
          <option value="33">France (33)</option></select>
        <select name="country"><option value="+49">Germany</option><option value="+33">France</option></select>
        <select name="country"><option value="1">Germany (12)</option><option value="2">France (3)</option></select>`),
    ).to.deep.equal(['phone', 'phone', 'country']);
  });

  it('names a control by the last part of its name', () => {
    expect(lastPart('billing[street][0]')).to.equal('street');
    expect(lastPart('BillingNewAddress_ZipPostalCode')).to.match(/zip postal code$/);
    expect(lastPart('shipping_address_1')).to.match(/address 1$/);
  });

  it('knows the countries that the field knows', () => {
    expect([...allCodes()].sort()).to.deep.equal([...allCountries()].sort());
  });

  it('tells once of a phone input that the page has, and goes on working', async () => {
    const told: CollectionErrorEvent[] = [];
    const hear = (event: CollectionErrorEvent) => told.push(event);
    document.body.addEventListener('collectionerror', hear);
    const it = await placed(
      `<p><input name="street"></p><p><input name="zip"></p><p><input type="tel" id="own"></p>${field}`,
    );
    theForm().append(document.createElement('input'));
    await frames();
    document.body.removeEventListener('collectionerror', hear);
    expect(told.map(({ code }) => code)).to.deep.equal(['page-has-phone']);
    expect(told[0]!.target).to.equal(document.querySelector('#own'));
    it.value = '+33612345678';
    expect(new FormData(theForm()).get('cpf')).to.equal('+33612345678');
  });

  it('says nothing of a phone input that nobody sees, nor of a fax or a code', async () => {
    const told: string[] = [];
    const hear = (event: CollectionErrorEvent) => told.push(event.code);
    document.body.addEventListener('collectionerror', hear);
    await placed(`<p><input name="street"></p><p><input name="zip"></p>
      <p hidden><input type="tel"></p><p><input name="fax"></p>
      <p><label>SMS code <input type="tel" name="sms"></label></p>${field}`);
    document.body.removeEventListener('collectionerror', hear);
    expect(told).to.deep.equal([]);
  });

  it('goes home when no place is left', async () => {
    const it = await placed(
      `<div id="home">${field}</div><section id="a"><p><input name="street"></p><p><input name="zip"></p></section>`,
    );
    expect(it.parentElement?.id).to.equal('a');
    document.querySelector<HTMLElement>('#a')!.hidden = true;
    await frames();
    expect(it.parentElement?.id).to.equal('home');
    document.querySelector<HTMLElement>('#a')!.hidden = false;
    await frames();
    expect(it.parentElement?.id).to.equal('a');
  });

  it('stands below an address, not in the middle of it, for an email in it', async () => {
    const it = await placed(`${field}<p><input name="street"></p><p><input type="email"></p>
      <p id="last"><input name="zip"></p>`);
    it.session = { ...session, shipping_address_collection: null };
    await frames();
    expect(it.previousElementSibling?.id).to.equal('last');
  });

  it('follows a country that is set without an event', async () => {
    const it = await placed(
      `<p><select name="land"><option value="1">Germany</option><option value="2">Austria</option></select></p>
        <p><input name="zip"></p><p id="shown">Germany</p>${field}`,
    );
    expect(it.country).to.equal('DE');
    document.querySelector('select')!.value = '2';
    document.querySelector('#shown')!.textContent = 'Austria';
    await frames();
    expect(it.country).to.equal('AT');
  });

  it('keeps a number that was typed and left as it is when another country is chosen', async () => {
    const it = await placed(
      `<p><select name="country"><option value="FR">France</option><option value="DE">Germany</option></select></p>
        <p><input name="zip"></p>${field}<button type="button">Pay</button>`,
    );
    const select = document.querySelector('select')!;
    const chosen = async (country: string) => {
      select.value = country;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await frames();
      await it.ready;
    };
    it.focus();
    await typeText('0612345678');
    await press('Tab');
    expect(it.value).to.equal('+33612345678');
    await chosen('DE');
    expect([it.value, it.country]).to.deep.equal(['+33612345678', 'FR']);
    it.clear();
    await it.ready;
    expect(it.country).to.equal('DE');
    // A number that is none of the country beside it was meant for another.
    await chosen('FR');
    it.focus();
    await typeText('015123456789');
    await press('Tab');
    expect(it.validity.valid).to.equal(false);
    await chosen('DE');
    expect([it.value, it.country]).to.deep.equal(['+4915123456789', 'DE']);
  });
});
