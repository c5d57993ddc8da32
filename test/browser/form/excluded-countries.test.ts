/** Countries that are excluded, and countries under names of the page's own. */
import { expect } from '@open-wc/testing';
import {
  clear,
  entries,
  errorOf,
  left,
  part,
  settled,
  showField,
  spokenBy,
  theForm,
  until,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

const page = (attributes: string) =>
  `<form><checkout-phone-field name="phone" ${attributes}></checkout-phone-field><button type="button">Next</button></form>`;

const selectOf = (field: Element) => field.shadowRoot!.querySelector('select')!;
const listed = (field: Element) => [...selectOf(field).options].map(({ value }) => value);

/** The field with its list, as somebody who comes near finds it. */
async function withList(attributes: string) {
  const field = await showField(page(attributes));
  selectOf(field).dispatchEvent(new Event('focusin', { bubbles: true }));
  await until(() => selectOf(field).options.length > 1, 'no list comes');
  return field;
}

const typeAndLeave = async (text: string) => {
  const field = await settled();
  field.focus();
  await type(text);
  await settled(field);
  await press('Tab');
  await left(field);
  return field;
};

describe('excluded countries', () => {
  afterEach(clear);

  it('are not listed, and are no country of the field', async () => {
    const field = await withList(
      'country="US" exclude-countries="us, KP" preferred-countries="KP CA"',
    );
    expect(field.excludeCountries).to.deep.equal(['US', 'KP']);
    expect(listed(field)).to.include('CA').and.not.include('US').and.not.include('KP');
    expect(field.country).to.equal('CA');
  });

  it('are refused when typed, whole or with their calling code', async () => {
    for (const text of ['212 555 2368', '+1 212 555 2368']) {
      await showField(page('country="CA" exclude-countries="US"'));
      const field = await typeAndLeave(text);
      expect(field.reading.problem, text).to.equal('country-not-allowed');
      expect(field.validity.typeMismatch).to.equal(true);
      expect(errorOf(field)).to.match(/United States/);
      expect(theForm().checkValidity()).to.equal(false);
    }
  });

  it('leave the others of their calling code', async () => {
    await showField(page('country="CA" exclude-countries="US"'));
    const field = await typeAndLeave('604 555 2671');
    expect(field.validity.valid).to.equal(true);
    expect(field.country).to.equal('CA');
    expect(entries()).to.deep.equal([['phone', '+16045552671']]);
  });

  it('count less than what is accepted, and go from the names in the message', async () => {
    await showField(page('country="FR" countries="FR BE US" exclude-countries="US"'));
    const field = await typeAndLeave('+1 212 555 2368');
    expect(errorOf(field))
      .to.match(/France/)
      .and.match(/Belgium/);
    expect(errorOf(field).match(/United States/g)).to.have.length(1);
  });

  it('leave a list of one, which cannot be opened', async () => {
    const field = await showField(page('country="FR" countries="FR BE" exclude-countries="BE"'));
    expect(selectOf(field).disabled).to.equal(true);
    field.excludeCountries = [];
    await field.updateComplete;
    expect(selectOf(field).disabled).to.equal(false);
  });

  it('count at once when the page sets them', async () => {
    const field = await showField(page('country="FR"'));
    field.focus();
    await type('+33 6 12 34 56 78');
    await settled(field);
    expect(field.checkValidity()).to.equal(true);
    field.excludeCountries = ['FR'];
    expect(field.checkValidity()).to.equal(false);
    field.removeAttribute('exclude-countries');
    field.excludeCountries = null as never;
    expect(field.excludeCountries).to.deep.equal([]);
    expect(field.value).to.equal('+33612345678');
    expect(field.checkValidity()).to.equal(true);
  });

  it('are refused by a field of an excluded country alone, which loses nothing', async () => {
    await showField(page('countries="FR" exclude-countries="FR"'));
    const field = await typeAndLeave('+33 6 12 34 56 78');
    expect(field.checkValidity()).to.equal(false);
    expect(field.reading.text).to.equal('+33 6 12 34 56 78');
  });
});

describe('names of the page’s own', () => {
  afterEach(clear);

  it('stand in the list, in its order', async () => {
    const field = await showField(page('country="FR" countries="FR GB DE"'));
    field.countryNames = { GB: 'Albion', DE: ' ' };
    await field.updateComplete;
    selectOf(field).dispatchEvent(new Event('focusin', { bubbles: true }));
    await until(() => selectOf(field).options.length === 3, 'no list comes');
    await until(
      () => selectOf(field).options[0]!.text.startsWith('Albion'),
      'the own name is missing',
    );
    expect(listed(field)).to.deep.equal(['GB', 'FR', 'DE']);
    expect(selectOf(field).options[2]!.text).to.match(/^Germany/);
  });

  it('stand in messages, and are announced', async () => {
    const field = await showField(page('country="FR" countries="FR GB"'));
    field.countryNames = { GB: 'Albion', US: 'The States' };
    field.focus();
    await type('+44');
    await until(() => spokenBy(field).includes('Albion'), 'the country is not announced');
    await click(part(field, 'input')!);
    await press('Mod+a');
    await type('+1 212 555 2368');
    await settled(field);
    await press('Tab');
    await left(field);
    expect(errorOf(field))
      .to.match(/The States/)
      .and.match(/Albion/);
  });
});
