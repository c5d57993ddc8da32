/**
 * A country field that comes when the field is long there. A file of its own: what reads a page must
 * not have been fetched by another test.
 */
import { expect } from '@open-wc/testing';
import { clear, entries, showField, theForm, until } from '../support/field.js';
import { type as typeText } from '../support/real-input.js';

describe('a country field that comes later', () => {
  afterEach(clear);

  it('is followed from the first choice in it, whatever was changed before', async () => {
    const field = await showField(
      '<form><input id="email" type="email"><checkout-phone-field></checkout-phone-field></form>',
    );
    expect(field.country).not.to.equal('AT');
    // With the list of countries the field has joined its form for the last time.
    const picker = field.shadowRoot!.querySelector('select')!;
    await until(() => picker.options.length > 100, 'all that comes by itself is there');
    const email = document.querySelector<HTMLInputElement>('#email')!;
    email.focus();
    await typeText('a@example.com');
    email.blur();
    const select = document.createElement('select');
    select.name = 'country';
    select.innerHTML = '<option value="FR">France</option><option value="AT">Austria</option>';
    theForm().prepend(select);
    select.value = 'AT';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => field.country === 'AT', 'the chosen country');
  });

  it('reads what is typed already with the plan of a country that a script sets, and tells', async () => {
    const field = await showField(
      '<form><checkout-phone-field name="phone" country="LV"></checkout-phone-field></form>',
    );
    field.focus();
    await typeText('21234567');
    await until(() => field.value === '+37121234567', 'a number of Latvia');
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));
    // As frameworks write a state: by the attribute, and the shopper is still at it.
    field.setAttribute('country', 'NO');
    await until(() => field.format === 'e164', 'the plan of Norway');
    expect(entries(theForm())).to.deep.equal([['phone', '+4721234567']]);
    expect(heard.at(-1)).to.equal('+4721234567');
  });
});
