/**
 * What the console is told where a session asks for an address and the page has none. A file of its
 * own, and its tests in this order: a document is remembered once it has had an address.
 */
import { expect } from '@open-wc/testing';
import { aTask, clear, show, theField, theForm } from '../support/field.js';

const session = {
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: { allowed_countries: ['FR'] },
};
const ADDRESS = '<p><input name="street"></p><p><input name="zip"></p>';
const frames = async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await aTask();
};

describe('an address that is not there', () => {
  const lines: string[] = [];
  const { warn } = console;
  before(() => {
    console.warn = (line: string) => lines.push(line);
  });
  beforeEach(async () => {
    lines.length = 0;
    show(`<form><div></div><p id="email"><input type="email"></p><checkout-phone-field></form>`);
    theField().session = session;
    await theField().updateComplete;
    await frames();
  });
  afterEach(clear);
  after(() => {
    console.warn = warn;
  });
  const change = async (markup: string) => {
    theForm().querySelector('div')!.innerHTML = markup;
    await frames();
  };

  it('is told of once, with the way out', async () => {
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('placement-target').and.to.contain('data-checkout');
    await change('<p>Loading</p><select></select>');
    expect(lines).to.have.lengthOf(1);
    expect(theField().previousElementSibling?.id).to.equal('email');
  });

  it('is no fault where it is only away for a while, nor is it with another field then', async () => {
    await change(ADDRESS);
    expect(theField().parentElement?.localName).to.equal('div');
    lines.length = 0;
    await change('');
    const another = document.createElement('checkout-phone-field');
    another.session = session;
    theField().replaceWith(another);
    await another.updateComplete;
    await frames();
    expect(lines).to.deep.equal([]);
  });
});
