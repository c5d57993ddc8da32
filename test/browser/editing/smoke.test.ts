import { expect } from '@open-wc/testing';
import { clear, inputOf, showField } from '../support/field.js';
import { copyText, press, type } from '../support/real-input.js';

describe('typing a number', () => {
  afterEach(clear);
  async function field() {
    const el = await showField(
      '<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>',
    );
    el.focus();
    return el;
  }
  it('formats as one types', async () => {
    const el = await field();
    await type('0612345678');
    expect(inputOf(el).value).to.equal('06 12 34 56 78');
    expect(el.value).to.equal('+33612345678');
  });
  it('deletes the third digit', async () => {
    const el = await field();
    await type('0612345678');
    await press('ArrowLeft', 9);
    const caret = inputOf(el).selectionStart;
    expect(inputOf(el).value.slice(0, caret!)).to.equal('06 12'.slice(0, caret!));
    await press('Backspace');
    expect(inputOf(el).value.replace(/\D/g, '').length).to.equal(9);
  });
  it('undoes what was typed', async () => {
    const el = await field();
    await type('061234');
    await press('Mod+z');
    console.log('after undo', JSON.stringify(inputOf(el).value), el.value);
    await press('Mod+z');
    console.log('after undo 2', JSON.stringify(inputOf(el).value));
    await press('Mod+z');
    console.log('after undo 3', JSON.stringify(inputOf(el).value));
  });
  it('pastes', async () => {
    const el = await field();
    await copyText('+44 (0)20 7946 0018');
    await press('Mod+v');
    expect(el.value).to.equal('+442079460018');
    expect(el.country).to.equal('GB');
  });
});
