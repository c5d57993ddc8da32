/** What the look takes from the page around it, and what it does not. */
import { expect } from '@open-wc/testing';
import { clear, part, showField, until } from '../support/field.js';

describe('on a page', () => {
  afterEach(clear);

  it('whose text stands in the middle, hint and message begin where the box does', async () => {
    const field = await showField(
      '<form style="text-align: center"><checkout-phone-field hint="For the courier." country="FR"></checkout-phone-field></form>',
    );
    field.reportValidity();
    await until(() => part(field, 'error'), 'the message');
    for (const name of ['hint', 'error']) {
      expect(getComputedStyle(part(field, name)!).textAlign, name).to.equal('start');
    }
  });
});
