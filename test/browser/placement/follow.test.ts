/** The field follows the page, without harm to what is being typed. */
import { expect } from '@open-wc/testing';
import type { PlacementChangeEvent } from '../../../src/placement/placement-change-event.js';
import { aTask, clear, inputOf, show, theField, theForm } from '../support/field.js';
import { type } from '../support/real-input.js';

const session = {
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: { allowed_countries: ['FR'] },
};
const address = `<p><label>Street <input autocomplete="shipping address-line1"></label></p>
  <p id="last"><label>Zip <input autocomplete="shipping postal-code"></label></p>`;
const page = (shipping: string) => `<form>
  <checkout-phone-field name="phone" country="FR"></checkout-phone-field>
  <p id="contact"><label>Email <input type="email" autocomplete="email"></label></p>
  ${shipping}<button>Pay</button></form>`;
const frames = async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await aTask();
};

async function checkout(shipping: string) {
  show(page(shipping));
  const field = theField();
  field.session = session;
  await field.updateComplete;
  await field.ready;
  await field.updateComplete;
  return field;
}
const above = () => theField().previousElementSibling?.id;

describe('following the page', () => {
  afterEach(clear);

  it('moves with the focus in it and a number half typed: nothing is lost', async () => {
    const field = await checkout(`<div id="shipping" hidden>${address}</div>`);
    expect(above()).to.equal('contact');
    field.focus();
    await type('0612');
    inputOf(field).setSelectionRange(2, 2);
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const types = ['blur', 'focus', 'focusin', 'focusout', 'change'];
    for (const type of types) document.addEventListener(type, listen, true);
    document.querySelector<HTMLElement>('#shipping')!.hidden = false;
    await frames();
    for (const type of types) document.removeEventListener(type, listen, true);
    expect(above()).to.equal('last');
    expect(document.activeElement).to.equal(field);
    expect(inputOf(field).selectionStart).to.equal(2);
    expect(heard, 'no page hears of the move').to.deep.equal([]);
    await type('9');
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('06912');
  });

  it('keeps a selection', async () => {
    const field = await checkout(`<div id="shipping" hidden>${address}</div>`);
    field.focus();
    await type('061234');
    inputOf(field).setSelectionRange(1, 4);
    document.querySelector<HTMLElement>('#shipping')!.hidden = false;
    await frames();
    expect(above()).to.equal('last');
    const { selectionStart, selectionEnd } = inputOf(field);
    expect([selectionStart, selectionEnd]).to.deep.equal([1, 4]);
  });

  it('goes back under the email input when the address goes', async () => {
    await checkout(address);
    expect(above()).to.equal('last');
    for (const row of document.querySelectorAll('form p:not(#contact)')) row.remove();
    await frames();
    expect(above()).to.equal('contact');
  });

  it('follows an address that is rendered late, row by row', async () => {
    await checkout('<div id="late"></div>');
    const late = document.querySelector('#late')!;
    late.innerHTML = '<p id="one"><input autocomplete="shipping address-line1"></p>';
    await frames();
    // The only row of a box: the field stands under the box.
    expect(above()).to.equal('late');
    late.insertAdjacentHTML(
      'beforeend',
      '<p id="two"><input autocomplete="shipping postal-code"></p>',
    );
    await frames();
    expect(above()).to.equal('two');
  });

  it('follows a class that hides, a disabled fieldset and a session that changes', async () => {
    const field = await checkout(`<fieldset id="set">${address}</fieldset>`);
    const set = document.querySelector<HTMLFieldSetElement>('#set')!;
    set.style.display = 'none';
    await frames();
    expect(above()).to.equal('contact');
    set.style.display = '';
    await frames();
    expect(above()).to.equal('last');
    field.session = { ...session, shipping_address_collection: null };
    await frames();
    expect(above()).to.equal('contact');
  });

  it('leaves the move to a host that prevents it', async () => {
    show(page(address));
    const field = theField();
    const asked: string[] = [];
    field.addEventListener('placementchange', (event: PlacementChangeEvent) => {
      asked.push(`${event.placement} ${event.target.id}`);
      event.preventDefault();
    });
    field.session = session;
    await field.updateComplete;
    await frames();
    theForm().append(document.createElement('hr'));
    await frames();
    expect(asked).to.deep.equal(['shipping-address last']);
    expect(field.nextElementSibling?.id).to.equal('contact');
  });

  it('does not fight a host that puts it back', async () => {
    const field = await checkout(address);
    const form = theForm();
    let moves = 0;
    field.addEventListener('placementchange', () => {
      moves += 1;
    });
    const back = new MutationObserver(() => {
      if (form.firstElementChild !== field) form.prepend(field);
    });
    back.observe(form, { childList: true, subtree: true });
    form.prepend(field);
    for (let round = 0; round < 10; round += 1) await frames();
    back.disconnect();
    expect(moves).to.be.at.most(3);
    expect(form.firstElementChild).to.equal(field);
  });

  it('comes to rest on a page that changes around it', async () => {
    const field = await checkout(
      `<style>#last:has(+ checkout-phone-field) { display: none }</style>${address}`,
    );
    let moves = 0;
    field.addEventListener('placementchange', () => {
      moves += 1;
    });
    theForm().append(document.createElement('hr'));
    for (let round = 0; round < 20; round += 1) await frames();
    expect(moves).to.be.at.most(3);
    expect(field.isConnected).to.equal(true);
  });

  it('stays where it is written when told so', async () => {
    show(page(address).replace('name="phone"', 'name="phone" placement="inline"'));
    const field = theField();
    field.session = session;
    await field.updateComplete;
    await frames();
    expect(field.nextElementSibling?.id).to.equal('contact');
  });

  it('goes where a selector of the page’s says', async () => {
    show(page(address).replace('name="phone"', 'name="phone" placement-target="#contact input"'));
    const field = theField();
    field.session = session;
    await field.updateComplete;
    await frames();
    expect(above()).to.equal('contact');
  });

  it('misses no move in 1,000 toggles of the shipping section', async function () {
    this.timeout(120_000);
    await checkout(`<div id="shipping">${address}</div>`);
    const shipping = document.querySelector<HTMLElement>('#shipping')!;
    for (let at = 0; at < 1000; at += 1) {
      shipping.hidden = at % 2 === 0;
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => setTimeout(done));
      expect(above(), `toggle ${at}`).to.equal(at % 2 === 0 ? 'contact' : 'last');
    }
  });
});
