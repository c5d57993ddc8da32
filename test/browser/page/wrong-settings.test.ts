/** Settings that name nothing: the page's developer is told, once, and the shopper never. */
import { expect } from '@open-wc/testing';
import { clear, entries, settled, showField, theForm, until } from '../support/field.js';
import { type } from '../support/real-input.js';

describe('settings that name nothing', () => {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });
  const page = (attributes: string) =>
    `<form><checkout-phone-field name="phone" ${attributes}></checkout-phone-field></form>`;

  it('are told once for all fields of a page, and refuse no number', async () => {
    const wrong = 'country="FRANCE" preferred-countries="FR; ZZ AQ" types="mobil"';
    const field = await showField(page(wrong));
    await until(() => said.length > 2, 'nothing is said');
    field.focus();
    await type('+33612345678');
    await settled(field);
    expect(field.validationMessage).to.equal('');
    expect(entries(theForm())).to.deep.equal([['phone', '+33612345678']]);
    const expected = ['FRANCE', 'ZZ', 'mobil'].map(
      (word) => `<checkout-phone-field>: unknown setting: ${word}`,
    );
    expect(said).to.deep.equal(expected);
    clear();
    await settled(await showField(page(wrong)));
    await showField(page('country="FR" types="voip"'));
    expect(said).to.deep.equal(expected);
  });
});
