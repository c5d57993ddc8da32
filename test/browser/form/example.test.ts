/** The example number: of the country, and of a kind that is accepted. */
import { expect } from '@open-wc/testing';
import { clear, errorOf, inputOf, settled, showField, until } from '../support/field.js';

describe('the example number', () => {
  afterEach(clear);

  const shown = (attributes: string) =>
    showField(
      `<checkout-phone-field country="FR" placeholder="example" ${attributes}></checkout-phone-field>`,
    );

  for (const types of ['', 'mobile', 'mobile fixed-line']) {
    it(`is there where it is accepted: ${types || 'all kinds'}`, async () => {
      const field = await shown(`types="${types}"`);
      await until(() => inputOf(field).placeholder === '06 12 34 56 78', 'the example');
    });
  }

  it('is none where it would be refused, and no message names it', async () => {
    const field = await shown('types="fixed-line" value="01 42"');
    await settled(field);
    expect(inputOf(field).placeholder).to.equal('');
    field.reportValidity();
    await until(() => errorOf(field), 'the message');
    expect(errorOf(field)).to.include('too short');
    expect(errorOf(field)).not.to.include('06');
  });
});
