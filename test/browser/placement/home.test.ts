/** The field belongs to the part of the page it was written in, wherever it stands. */
import { expect } from '@open-wc/testing';
import { aTask, clear, entries, inputOf, show, theField, theForm } from '../support/field.js';
import { click, type } from '../support/real-input.js';

const session = {
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: { allowed_countries: ['FR'] },
};
const address = `<fieldset id="address"><p><input autocomplete="shipping address-line1"></p>
  <p id="last"><input autocomplete="shipping postal-code"></p></fieldset>`;
const section = `<section><checkout-phone-field name="phone" country="FR"></checkout-phone-field></section>`;

const frames = async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await aTask();
};
const fields = () => [...document.querySelectorAll('checkout-phone-field')];
const above = () => theField().previousElementSibling?.id;
const query = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const marks = (within: Element) => {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

async function moved() {
  show(`<form><p id="contact"><input type="email" autocomplete="email"></p>${address}${section}
    <button>Pay</button></form>`);
  const field = theField();
  field.session = session;
  await field.updateComplete;
  await field.ready;
  await field.updateComplete;
  expect(above()).to.equal('last');
  return field;
}

describe('the field and the part of the page it was written in', () => {
  afterEach(clear);

  it('go together, and come back together', async () => {
    const field = await moved();
    field.value = '+33612345678';
    const home = query('section');
    home.remove();
    await Promise.resolve();
    expect(fields()).to.deep.equal([]);
    expect(field.parentElement).to.equal(home);
    expect(entries()).to.deep.equal([]);
    expect(theForm().checkValidity()).to.equal(true);
    theForm().append(home);
    await frames();
    expect(above()).to.equal('last');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
  });

  it('stay apart when the home is only moved', async () => {
    const field = await moved();
    theForm().prepend(query('section'));
    await frames();
    expect(above()).to.equal('last');
    expect(theField()).to.equal(field);
  });

  it('find each other when the place is taken away, and nothing is lost', async () => {
    const field = await moved();
    field.focus();
    await type('061234');
    const place = query('#address');
    place.remove();
    expect(fields()).to.deep.equal([field]);
    await frames();
    expect(above()).to.equal('contact');
    expect(inputOf(field).value).to.equal('06 12 34');
    query('#contact').after(place);
    await frames();
    expect(above()).to.equal('last');
    expect(inputOf(field).value).to.equal('06 12 34');
  });

  it('stay apart when the place is only moved', async () => {
    const field = await moved();
    theForm().append(query('#address'));
    expect(field.parentElement?.id).to.equal('address');
    query('section').remove();
    await Promise.resolve();
    expect(fields()).to.deep.equal([]);
  });

  it('find each other when the page draws the address anew, the field between its rows', async () => {
    const field = await moved();
    await click(inputOf(field));
    await type('0612345678');
    query('#address').innerHTML = '<p>Sent to the address on file</p>';
    expect(theField() === field).to.equal(true);
    expect(above()).to.equal('contact');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
    await frames();
    query('#address').innerHTML =
      '<p><input autocomplete="shipping address-line1"></p><p id="new"><input autocomplete="shipping postal-code"></p>';
    await frames();
    expect(above()).to.equal('new');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
  });

  it('find each other when the page empties what the field was moved into, child by child', async () => {
    const field = await moved();
    const address = document.createElement('div');
    address.innerHTML =
      '<p><input autocomplete="shipping address-line1"></p><p id="own"><input autocomplete="shipping postal-code"></p>';
    query('#address').replaceWith(address);
    await frames();
    expect(above()).to.equal('own');
    expect(field.parentElement === address).to.equal(true);
    while (address.firstChild) address.firstChild.remove();
    await frames();
    expect(fields()).to.deep.equal([field]);
    expect(above()).to.equal('contact');
  });

  it('go together when both are taken away at once', async () => {
    const field = await moved();
    theForm().replaceChildren();
    await frames();
    expect(fields()).to.deep.equal([]);
    expect(field.isConnected).to.equal(false);
  });

  it('are one again, with the focus kept, when the placement ends', async () => {
    const field = await moved();
    field.focus();
    await type('0612');
    const heard: string[] = [];
    field.addEventListener('placementchange', (event) => heard.push(event.placement));
    field.session = null;
    expect(field.parentElement).to.equal(query('section'));
    expect(document.activeElement).to.equal(field);
    await type('34');
    expect(inputOf(field).value).to.equal('06 12 34');
    expect(heard).to.deep.equal(['inline']);
    expect(marks(theForm())).to.equal(0);
    query('section').remove();
    expect(fields()).to.deep.equal([]);
  });

  it('stay apart at the end of the placement when the page prevents the move', async () => {
    const field = await moved();
    field.addEventListener('placementchange', (event) => event.preventDefault());
    field.placement = 'inline';
    expect(above()).to.equal('last');
    expect(marks(theForm())).to.equal(0);
  });

  it('may be replaced in one go: the new field is no duplicate', async () => {
    const field = await moved();
    const errors: string[] = [];
    theForm().addEventListener('collectionerror', (event) => errors.push(event.code));
    query('section').outerHTML = section;
    const next = fields().find((other) => other !== field)!;
    next.session = session;
    next.value = '+33612345678';
    await next.updateComplete;
    await frames();
    expect(errors).to.deep.equal([]);
    expect(fields()).to.deep.equal([next]);
    expect(above()).to.equal('last');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
  });

  it('leave no trace when a framework takes the field itself', async () => {
    const field = await moved();
    expect(marks(theForm())).to.equal(1);
    field.remove();
    expect(marks(theForm())).to.equal(0);
    query('section').append(field);
    await frames();
    expect(above()).to.equal('last');
    expect(marks(theForm())).to.equal(1);
  });
});
