/** An extension, which E.164 can't hold: the number goes without it, and the shopper is told so. */
import { expect } from '@open-wc/testing';
import {
  clear,
  entries,
  errorOf,
  left,
  settled,
  showField,
  theForm,
  until,
  warningOf,
} from '../support/field.js';
import { press, type } from '../support/real-input.js';

describe('an extension', () => {
  afterEach(clear);

  it('is told when the field is left, and blocks nothing', async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="US"></checkout-phone-field><button type="button">Next</button></form>`,
    );
    field.focus();
    await type('415 555 2671 x123');
    await settled(field);
    await until(() => field.format === 'e164', 'the reading');
    expect(warningOf(field)).to.equal('', 'not while it is typed');
    await press('Tab');
    await left(field);
    expect(warningOf(field)).to.contain('123');
    expect(errorOf(field)).to.equal('');
    expect(field.checkValidity()).to.equal(true);
    expect(field.reading.extension).to.equal('123');
    expect(entries(theForm())).to.deep.equal([['phone', '+14155552671']]);
  });
});
