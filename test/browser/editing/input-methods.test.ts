/**
 * Text that comes by other ways than keys: input methods, suggestions, drops, the page's own input.
 * Only Chromium lets a test drive a real composition (test/e2e/composition.test.ts); the order of
 * events that each engine documents is replayed here in all of them.
 */
import { expect } from '@open-wc/testing';
import {
  type CheckoutPhoneField,
  clear,
  inputOf,
  settled,
  show,
  showField,
  theField,
  until,
} from '../support/field.js';
import { click, copyText, press, type } from '../support/real-input.js';

const french = '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>';

/** The browser changes the text as an event of this type would, and says so. */
function change(input: HTMLInputElement, text: string, inputType: string, isComposing = false) {
  const more = { bubbles: true, composed: true, inputType, isComposing };
  input.dispatchEvent(new InputEvent('beforeinput', { ...more, cancelable: !isComposing }));
  input.value = text;
  input.dispatchEvent(new InputEvent('input', more));
}
const composition = (input: HTMLInputElement, name: 'start' | 'end', data = '') =>
  input.dispatchEvent(new CompositionEvent(`composition${name}`, { data, bubbles: true }));

/** The values that the field tells its page. */
function listen(field: CheckoutPhoneField): string[] {
  const told: string[] = [];
  field.addEventListener('input', () => told.push(field.value));
  return told;
}

describe('a shopper with another keyboard', () => {
  afterEach(clear);

  it('composes where the last input comes before the end, as in Chromium', async () => {
    const field = await showField(french);
    const input = inputOf(field);
    field.focus();
    composition(input, 'start');
    change(input, '0612', 'insertCompositionText', true);
    change(input, '061234', 'insertCompositionText', true);
    expect(input.value).to.equal('061234');
    composition(input, 'end', '061234');
    expect(input.value).to.equal('06 12 34');
  });

  it('composes on a page that marks the element meanwhile, as v-model of Vue does', async () => {
    const field = await showField(french);
    const input = inputOf(field);
    const mark = (composing: boolean) => () => Object.assign(field, { composing });
    field.addEventListener('compositionstart', mark(true));
    field.addEventListener('compositionend', mark(false));
    const failures: unknown[] = [];
    const failed = (event: ErrorEvent) => {
      event.preventDefault();
      failures.push(event.message);
    };
    addEventListener('error', failed);
    field.focus();
    const more = { bubbles: true, composed: true };
    input.dispatchEvent(new CompositionEvent('compositionstart', more));
    change(input, '0612345678', 'insertCompositionText', true);
    input.dispatchEvent(new CompositionEvent('compositionend', more));
    removeEventListener('error', failed);
    expect(failures).to.deep.equal([]);
    expect(field).to.have.property('composing', false);
    expect(field.value).to.equal('+33612345678');
  });

  it('composes where the last input comes after the end, as in Firefox', async () => {
    const field = await showField(french);
    const input = inputOf(field);
    field.focus();
    composition(input, 'start');
    change(input, '0612345678', 'insertCompositionText', true);
    expect(input.value).to.equal('0612345678');
    composition(input, 'end', '0612345678');
    change(input, input.value, 'insertCompositionText');
    expect(input.value).to.equal('06 12 34 56 78');
    expect(field.value).to.equal('+33612345678');
    await press('Mod+z');
    expect(input.value).to.equal('');
    await press('Mod+Shift+z');
    expect(input.value).to.equal('06 12 34 56 78');
  });

  it('composes where the draft is taken out and put in again, as in Safari', async () => {
    const field = await showField(french);
    const input = inputOf(field);
    field.focus();
    composition(input, 'start');
    change(input, '0612', 'insertCompositionText', true);
    change(input, '', 'deleteCompositionText', true);
    change(input, '0612345678', 'insertFromComposition', true);
    composition(input, 'end', '0612345678');
    expect(input.value).to.equal('06 12 34 56 78');
    expect(field.value).to.equal('+33612345678');
  });

  it('takes a suggestion for the whole number', async () => {
    const field = await showField(french);
    const told = listen(field);
    field.focus();
    await type('06');
    change(inputOf(field), '+44 20 7946 0018', 'insertReplacementText');
    await until(() => field.value === '+442079460018', 'the number is read');
    expect(field.country).to.equal('GB');
    expect(told.at(-1)).to.equal('+442079460018');
  });

  it('gets a contact with invisible marks around it', async () => {
    const field = await showField(french);
    const input = inputOf(field);
    input.value = '\u202a+33 6\u00a012 34 56 78\u202c';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(field.value).to.equal('+33612345678');
    expect(input.value).to.equal('+33 6 12 34 56 78');
  });

  it('drops a number with its label into the empty field', async () => {
    const field = await showField(french);
    change(inputOf(field), 'Tel.: 06 12 34 56 78', 'insertFromDrop');
    expect(inputOf(field).value).to.equal('06 12 34 56 78');
    expect(field.value).to.equal('+33612345678');
  });

  it('dictates over a full field: every digit is kept', async () => {
    const field = await showField(french);
    field.focus();
    await type('0612345678');
    document.execCommand('insertText', false, '99');
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('061234567899');
  });

  it('selects everything by three clicks and types over it', async () => {
    const field = await showField(french);
    field.focus();
    await type('0612345678');
    await click(inputOf(field), 3);
    await type('07');
    expect(inputOf(field).value).to.equal('07');
  });

  it('tells the page once of each key', async () => {
    const field = await showField(french);
    const told = listen(field);
    field.focus();
    await type('0612');
    await press('Backspace');
    await press('Home');
    await press('Delete');
    expect(told).to.have.length(6);
  });
});

describe("a shopper in the page's own input", () => {
  afterEach(clear);

  async function slotted(attributes = ''): Promise<CheckoutPhoneField> {
    show(
      `<form><checkout-phone-field country="FR"><input slot="input" type="tel" name="phone" ${attributes}></checkout-phone-field></form>`,
    );
    return settled(theField());
  }

  it('types, and the caret stays with its digit', async () => {
    const field = await slotted();
    const input = inputOf(field);
    input.focus();
    await type('061234578');
    // "06 12 34 57 8": over the last digit, the space and the one before.
    await press('ArrowLeft', 3);
    await type('6');
    expect(input.value.replace(/\D/g, '')).to.equal('0612345678');
    const before = input.value.slice(0, input.selectionStart ?? 0);
    expect(before.replace(/\D/g, '')).to.equal('06123456');
    expect(field.value).to.equal('+33612345678');
  });

  it('types past a maxlength that leaves no room for spaces', async () => {
    const field = await slotted('maxlength="10"');
    inputOf(field).focus();
    await type('0612345678');
    expect(inputOf(field).value).to.equal('06 12 34 56 78');
    expect(field.value).to.equal('+33612345678');
  });

  it('pastes past a maxlength', async () => {
    const field = await slotted('maxlength="10"');
    await copyText('+33 6 12 34 56 78');
    inputOf(field).focus();
    await press('Mod+v');
    expect(field.value).to.equal('+33612345678');
  });

  it('undoes in it', async () => {
    const field = await slotted();
    inputOf(field).focus();
    await type('0612');
    await press('Mod+a');
    await press('Delete');
    await press('Mod+z');
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('0612');
  });
});
