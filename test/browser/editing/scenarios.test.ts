/**
 * What shoppers do to a number, with real keys, clipboard and pointer. The expected state is written
 * as the digits with the caret among them (`06|12345678`) or with the selected ones in brackets
 * (`06[12]345678`): where the separators stand is the formatter's business, where the caret stands
 * among the digits is the shopper's.
 */
import { expect } from '@open-wc/testing';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  inputOf,
  part,
  show,
  showField,
  theField,
  until,
} from '../support/field.js';
import { click, copyText, press, type } from '../support/real-input.js';

/** The digits (and letters) of a field with its caret or selection among them. */
function digitsOf(field: CheckoutPhoneField): string {
  const { value, selectionStart, selectionEnd } = inputOf(field);
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? start;
  const bare = (text: string) => text.replace(/[\s().\-/]/g, '');
  const [before, middle, after] = [
    bare(value.slice(0, start)),
    bare(value.slice(start, end)),
    bare(value.slice(end)),
  ];
  return middle ? `${before}[${middle}]${after}` : `${before}|${after}`;
}

interface Scenario {
  readonly name: string;
  readonly country?: string;
  /** Text to start with, typed key by key. */
  readonly start?: string;
  readonly act: (field: CheckoutPhoneField) => Promise<unknown>;
  readonly digits: string;
  readonly text?: string;
  readonly value?: string;
  /** The country that the field ends up with. */
  readonly ends?: string;
}

const nothing = async () => {};
/** Puts the caret behind the first `count` digits with the arrow keys, as a person would. */
async function caretBehind(field: CheckoutPhoneField, count: number): Promise<void> {
  await press('Home');
  for (let at = 0; at < 40; at += 1) {
    const { value, selectionStart } = inputOf(field);
    if (value.slice(0, selectionStart ?? 0).replace(/\D/g, '').length >= count) return;
    await press('ArrowRight');
  }
}

const french = '0612345678';
const scenarios: Scenario[] = [
  {
    name: 'types a number',
    start: french,
    act: nothing,
    digits: '0612345678|',
    text: '06 12 34 56 78',
    value: '+33612345678',
  },
  {
    name: 'types a number with spaces of their own',
    start: '06 12 34 56 78',
    act: nothing,
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'types a number with dots',
    start: '06.12.34.56.78',
    act: nothing,
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'types a number with dashes',
    start: '06-12-34-56-78',
    act: nothing,
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'types an American number',
    country: 'US',
    start: '2015550123',
    act: nothing,
    digits: '2015550123|',
    text: '(201) 555-0123',
    value: '+12015550123',
  },
  {
    name: 'types brackets too',
    country: 'US',
    start: '(201) 555-0123',
    act: nothing,
    digits: '2015550123|',
    value: '+12015550123',
  },
  {
    name: 'types a number from abroad',
    start: '+442079460018',
    act: nothing,
    digits: '+442079460018|',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'types 00 instead of the plus sign',
    start: '00442079460018',
    act: nothing,
    digits: '00442079460018|',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'deletes the last digit',
    start: french,
    act: () => press('Backspace'),
    digits: '061234567|',
  },
  {
    name: 'deletes every digit, one by one',
    start: french,
    act: () => press('Backspace', 10),
    digits: '|',
    text: '',
  },
  {
    name: 'deletes the third digit',
    start: french,
    act: async (f) => {
      await caretBehind(f, 3);
      await press('Backspace');
    },
    digits: '06|2345678',
  },
  {
    name: 'deletes the first digit',
    start: french,
    act: async (f) => {
      await caretBehind(f, 1);
      await press('Backspace');
    },
    digits: '|612345678',
  },
  {
    name: 'deletes forward from the start',
    start: french,
    act: async () => {
      await press('Home');
      await press('Delete');
    },
    digits: '|612345678',
  },
  {
    name: 'deletes forward in the middle',
    start: french,
    act: async (f) => {
      await caretBehind(f, 4);
      await press('Delete');
    },
    digits: '0612|45678',
  },
  {
    name: 'presses Backspace behind a space: the digit before it goes',
    start: french,
    act: async () => {
      await press('Home');
      await press('ArrowRight', 3);
      await press('Backspace');
    },
    digits: '0|12345678',
  },
  {
    name: 'presses Delete before a space: the digit behind it goes',
    start: french,
    act: async () => {
      await press('Home');
      await press('ArrowRight', 2);
      await press('Delete');
    },
    digits: '06|2345678',
  },
  {
    name: 'presses Backspace behind a bracket',
    country: 'US',
    start: '2015550123',
    act: async () => {
      await press('Home');
      await press('ArrowRight', 5);
      await press('Backspace');
    },
    digits: '20|5550123',
  },
  {
    name: 'inserts a forgotten digit in the middle',
    start: '061234578',
    act: async (f) => {
      await caretBehind(f, 7);
      await type('6');
    },
    digits: '06123456|78',
  },
  {
    name: 'inserts a digit at the start',
    start: '612345678',
    act: async () => {
      await press('Home');
      await type('0');
    },
    digits: '0|612345678',
    value: '+33612345678',
  },
  {
    name: 'inserts several digits in the middle',
    start: '0678',
    act: async (f) => {
      await caretBehind(f, 2);
      await type('123456');
    },
    digits: '06123456|78',
    value: '+33612345678',
  },
  {
    name: 'replaces a selected digit',
    start: french,
    act: async (f) => {
      await caretBehind(f, 2);
      await press('Shift+ArrowRight', 2);
      await type('7');
    },
    digits: '067|2345678',
  },
  {
    name: 'selects everything and types anew',
    start: french,
    act: async () => {
      await press('Mod+a');
      await type('07');
    },
    digits: '07|',
  },
  {
    name: 'selects everything and deletes it',
    start: french,
    act: async () => {
      await press('Mod+a');
      await press('Delete');
    },
    digits: '|',
  },
  {
    name: 'deletes a selection in the middle',
    start: french,
    act: async () => {
      await press('Home');
      await press('ArrowRight', 3);
      await press('Shift+ArrowRight', 5);
      await press('Backspace');
    },
    digits: '06|5678',
  },
  {
    name: 'cuts and pastes it back',
    start: french,
    act: async () => {
      await press('Mod+a');
      await press('Mod+x');
      await press('Mod+v');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'cuts a part',
    start: french,
    act: async () => {
      await press('Home');
      await press('Shift+ArrowRight', 2);
      await press('Mod+x');
    },
    digits: '|12345678',
  },
  {
    name: 'pastes over everything',
    start: '06',
    act: async () => {
      await copyText('07 98 76 54 32');
      await press('Mod+a');
      await press('Mod+v');
    },
    digits: '0798765432|',
    value: '+33798765432',
  },
  {
    name: 'types a number of home over one from abroad',
    country: 'US',
    start: '+442079460018',
    act: async () => {
      await press('Mod+a');
      await type('2015550123');
    },
    digits: '2015550123|',
    value: '+12015550123',
    ends: 'US',
  },
  {
    name: 'pastes a number of home over one from abroad',
    start: '+12015550123',
    act: async () => {
      await copyText('06 12 34 56 78');
      await press('Mod+a');
      await press('Mod+v');
    },
    digits: '0612345678|',
    value: '+33612345678',
    ends: 'FR',
  },
  {
    name: 'undoes a number from abroad that was pasted over one of home',
    start: french,
    act: async () => {
      await copyText('+442079460018');
      await press('Mod+a');
      await press('Mod+v');
      await press('Mod+z');
    },
    digits: '[0612345678]',
    value: '+33612345678',
    ends: 'FR',
  },
  {
    name: 'pastes over a selection',
    start: french,
    act: async (f) => {
      await copyText('99');
      await caretBehind(f, 8);
      await press('Shift+End');
      await press('Mod+v');
    },
    digits: '0612345699|',
  },
  {
    name: 'pastes digits into the middle',
    start: '0678',
    act: async (f) => {
      await copyText('12 34 56');
      await caretBehind(f, 2);
      await press('Mod+v');
    },
    digits: '06123456|78',
    value: '+33612345678',
  },
  {
    name: 'pastes a number with (0) in it',
    act: async () => {
      await copyText('+44 (0)20 7946 0018');
      await press('Mod+v');
    },
    digits: '+442079460018|',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'types a number with (0) in it',
    act: () => type('+44 (0)20 7946 0018'),
    digits: '+442079460018|',
    text: '+44 20 7946 0018',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'types it behind what is dialled for calls abroad',
    act: () => type('0044(0)2079460018'),
    digits: '00442079460018|',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'types a (0) that belongs to the number, in Italy',
    act: () => type('+39 (0)2 1234567'),
    digits: '+39021234567|',
    value: '+39021234567',
    ends: 'IT',
  },
  {
    name: 'pastes a (0) into the middle',
    start: '+442079460018',
    act: async (f) => {
      await caretBehind(f, 2);
      await copyText('(0)');
      await press('Mod+v');
    },
    digits: '+44|2079460018',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'takes a typed (0) back by undo, and types on behind it',
    act: async () => {
      await type('+44 (0)');
      await press('Mod+z');
      await type('2079460018');
    },
    digits: '+4402079460018|',
    text: '+44(0)2079460018',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'takes a typed (0) away by undo and redo',
    act: async () => {
      await type('+44 (0)');
      await press('Mod+z');
      await press('Mod+Shift+z');
      await type('20');
    },
    digits: '+4420|',
    text: '+44 20',
    ends: 'GB',
  },
  {
    name: 'opens a bracket behind the calling code, and thinks better of it',
    act: async () => {
      await type('+44 (');
      await press('Backspace');
      await type('20');
    },
    digits: '+4420|',
    text: '+44 20',
    ends: 'GB',
  },
  {
    name: 'types a bracket around something else than a zero',
    act: () => type('+44 (020) 7946 0018'),
    digits: '+4402079460018|',
    value: '+442079460018',
    ends: 'GB',
  },
  {
    name: 'pastes a tel: link',
    act: async () => {
      await copyText('tel:+33-6-12-34-56-78');
      await press('Mod+v');
    },
    digits: '+33612345678|',
    value: '+33612345678',
  },
  {
    name: 'pastes with a label in front',
    act: async () => {
      await copyText('Tel.: 06 12 34 56 78');
      await press('Mod+v');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'pastes full-width digits',
    act: async () => {
      await copyText('０６１２３４５６７８');
      await press('Mod+v');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'pastes Arabic-Indic digits',
    country: 'SA',
    act: async () => {
      await copyText('٠٥٠١٢٣٤٥٦٧');
      await press('Mod+v');
    },
    digits: '0501234567|',
    value: '+966501234567',
  },
  {
    name: 'pastes no-break spaces and invisible marks',
    act: async () => {
      await copyText('\u202a+33\u00a06\u00a012\u202f34\u200b56\u00a078\u202c');
      await press('Mod+v');
    },
    digits: '+33612345678|',
    value: '+33612345678',
  },
  {
    name: 'pastes words: they stay to be seen',
    act: async () => {
      await copyText('call me');
      await press('Mod+v');
    },
    digits: 'callme|',
    text: 'call me',
    value: '',
  },
  {
    name: 'types one digit too many: it is kept',
    start: `${french}9`,
    act: nothing,
    digits: '06123456789|',
    value: '',
  },
  {
    name: 'takes the digit too many away again',
    start: `${french}9`,
    act: () => press('Backspace'),
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'types the plus sign in front of a number',
    start: '33612345678',
    act: async () => {
      await press('Home');
      await type('+');
    },
    digits: '+|33612345678',
    value: '+33612345678',
  },
  {
    name: 'deletes the plus sign again',
    start: '+33612345678',
    act: async () => {
      await press('Home');
      await press('Delete');
    },
    digits: '|33612345678',
  },
  {
    name: 'types letters by mistake and removes them',
    start: '06 12a',
    act: async () => {
      await press('Backspace');
      await type('345678');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'undoes a deletion',
    start: french,
    act: async () => {
      await press('Backspace');
      await press('Mod+z');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'undoes a paste',
    start: '06',
    act: async () => {
      await copyText('12345678');
      await press('Mod+v');
      await press('Mod+z');
    },
    digits: '06|',
  },
  {
    name: 'undoes and does it again',
    start: french,
    act: async () => {
      await press('Mod+z');
      await press('Mod+Shift+z');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
  {
    name: 'undoes a replaced selection',
    start: french,
    act: async () => {
      await press('Mod+a');
      await type('1');
      await press('Mod+z');
    },
    digits: '[0612345678]',
    value: '+33612345678',
  },
  {
    name: 'deletes a word',
    country: 'US',
    start: '2015550123',
    act: () => press('Control+Backspace'),
    digits: '201555|',
  },
  {
    name: 'leaves the field and comes back: nothing moved',
    start: french,
    act: async () => {
      await press('Tab');
      await press('Shift+Tab');
      await press('End');
    },
    digits: '0612345678|',
    value: '+33612345678',
  },
];

describe('a shopper', () => {
  afterEach(clear);

  for (const { name, country = 'FR', start, act, digits, text, value, ends } of scenarios) {
    it(name, async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" country="${country}"></checkout-phone-field><button type="button">Next</button></form>`,
      );
      field.focus();
      if (start) await type(start);
      await act(field);
      await field.ready;
      await aTask();
      expect(digitsOf(field)).to.equal(digits);
      if (text !== undefined) expect(inputOf(field).value).to.equal(text);
      if (value !== undefined) expect(field.value).to.equal(value);
      if (ends) expect(field.country).to.equal(ends);
    });
  }

  it('picks another country: every digit stays', async () => {
    const field = await showField('<checkout-phone-field country="FR"></checkout-phone-field>');
    field.focus();
    await type('0612345678');
    const select = part(field, 'country-select') as HTMLSelectElement;
    select.focus();
    await until(() => select.options.length > 200, 'the list');
    select.value = 'DE';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await field.ready;
    await field.updateComplete;
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('0612345678');
    expect(field.country).to.equal('DE');
    expect(field.value).to.equal('+49612345678');
  });

  it('takes text from an editing command of the browser, as dictation gives it', async () => {
    show('<checkout-phone-field country="FR"></checkout-phone-field>');
    const field = theField();
    await field.ready;
    await field.updateComplete;
    const input = inputOf(field);
    input.focus();
    document.execCommand('insertText', false, '0612345678');
    expect(field.value).to.equal('+33612345678');
  });

  it('clicks into the middle and types there', async () => {
    const field = await showField('<checkout-phone-field country="FR"></checkout-phone-field>');
    field.focus();
    await type('0612345678');
    await click(inputOf(field));
    await press('Home');
    await press('Delete');
    await type('0');
    expect(digitsOf(field)).to.equal('0|612345678');
    expect(field.value).to.equal('+33612345678');
  });

  it('fills the field from a password manager or a contact', async () => {
    const field = await showField('<checkout-phone-field country="FR"></checkout-phone-field>');
    const told: string[] = [];
    field.addEventListener('input', () => told.push(`input ${field.value}`));
    field.addEventListener('change', () => told.push(`change ${field.value}`));
    const input = inputOf(field);
    // They set the value in one go and fire plain events, without a type and without the focus.
    input.value = '+442079460018';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => field.value === '+442079460018', 'the number is read');
    await aTask();
    expect(field.country).to.equal('GB');
    expect(told.at(0)).to.equal('input +442079460018');
    expect(told.filter((line) => line.startsWith('change'))).to.have.length(1);
  });

  it('fills a number of home over one from abroad', async () => {
    const field = await showField(
      '<checkout-phone-field country="FR" value="+12015550123"></checkout-phone-field>',
    );
    const input = inputOf(field);
    input.value = '0612345678';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await field.ready;
    expect(field.value).to.equal('+33612345678');
    expect(field.country).to.equal('FR');
  });

  it('types while the engine is still on its way', async () => {
    show('<checkout-phone-field country="SE"></checkout-phone-field>');
    const field = theField();
    await field.updateComplete;
    field.focus();
    await type('0701234567');
    await caretBehind(field, 7);
    await field.ready;
    expect(digitsOf(field)).to.equal('0701234|567');
    expect(field.value).to.equal('+46701234567');
  });

  it('reads a number from left to right on a right-to-left page', async () => {
    show(
      '<div dir="rtl" lang="ar"><checkout-phone-field country="SA"></checkout-phone-field></div>',
    );
    const field = theField();
    await field.ready;
    await field.updateComplete;
    const input = inputOf(field);
    expect(getComputedStyle(input).direction).to.equal('ltr');
    field.focus();
    await type('0501234567');
    expect(input.value.replace(/\D/g, '')).to.equal('0501234567');
    expect(field.value).to.equal('+966501234567');
  });
});
