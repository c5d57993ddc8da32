/**
 * Copies of a page (`cloneNode`), as the cache of Turbo and a row that is added make them: the copy of
 * a field keeps what was typed, as that of a native input does, and never goes back to an older
 * number.
 */
import { expect } from '@open-wc/testing';
import {
  type CheckoutPhoneField,
  clear,
  entries,
  inputOf,
  settled,
  show,
  showField,
  theField,
  theForm,
  until,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

/** Puts a copy of the form in its place, as a page that comes back from a cache. */
async function comeBack(): Promise<CheckoutPhoneField> {
  const form = theForm();
  const copy = form.cloneNode(true);
  // The cache keeps the copy; the page goes on without either.
  show('');
  await new Promise((done) => setTimeout(done));
  show('').append(copy);
  return settled();
}

const page = (field: string, inside = '') => `<form><input id="native" value="old">
  <checkout-phone-field id="field" ${field}>${inside}</checkout-phone-field></form>`;

const THEIRS = '<input slot="input" type="tel" name="phone">';

describe('a copy of a field', () => {
  afterEach(clear);

  for (const [what, field, inside] of [
    ['its own input', 'name="phone"', ''],
    ['its own input and a hidden one', 'name="phone" hidden-input', ''],
    ["the page's input", '', THEIRS],
    ["the page's input, with a name of the field", 'name="phone"', THEIRS],
  ] as const) {
    describe(`with ${what}`, () => {
      it('keeps the number that was typed over another', async () => {
        await showField(page(`${field} value="+33612345678" country="FR"`, inside));
        await click(inputOf(theField()));
        await press('Mod+a');
        await type('0687654321');
        await click(document.querySelector('#native')!);
        await press('Mod+a');
        await type('new');
        const before = entries();
        expect(before).to.deep.equal([['phone', '+33687654321']]);
        const copy = await comeBack();
        // What the platform does of its own input is what is expected of ours.
        expect(document.querySelector<HTMLInputElement>('#native')!.value).to.equal('new');
        expect(copy.value).to.equal('+33687654321');
        expect(inputOf(copy).value).to.equal('06 87 65 43 21');
        expect(entries()).to.deep.equal(before);
      });

      it('keeps the country that was picked', async () => {
        await showField(page(`${field} country="US"`, inside));
        const select = theField().shadowRoot!.querySelector('select')!;
        await click(inputOf(theField()));
        await until(() => select.querySelector('[value=DE]'), 'the list');
        select.value = 'DE';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await click(inputOf(theField()));
        await type('030901820');
        await until(() => theField().value === '+4930901820', 'it is read');
        const copy = await comeBack();
        await until(() => copy.value, 'it is read');
        expect(copy.value).to.equal('+4930901820');
        expect(copy.country).to.equal('DE');
        expect(entries()).to.deep.equal([['phone', '+4930901820']]);
      });

      it('keeps a number of one digit too few, and refuses it', async () => {
        await showField(page(`${field} value="+33612345678" country="FR"`, inside));
        await click(inputOf(theField()));
        await press('End');
        await press('Backspace');
        const copy = await comeBack();
        expect(inputOf(copy).value.replace(/\D/g, '')).to.match(/61234567$/);
        expect(copy.value).to.equal('');
        expect(copy.validity.valid).to.equal(false);
      });

      it('of an untouched one is as the page wrote it', async () => {
        await showField(page(`${field} value="+33612345678" country="FR"`, inside));
        const copy = await comeBack();
        expect(copy.value).to.equal('+33612345678');
        theForm().reset();
        expect(copy.value).to.equal('+33612345678');
        expect(copy.matches(':state(user-invalid), [data-state-user-invalid]')).to.equal(false);
      });
    });
  }
});
