/** Validity: flags, messages, and who is told when. */
import { expect } from '@open-wc/testing';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  entries,
  errorOf,
  has,
  inputOf,
  left,
  part,
  settled,
  show,
  showField,
  spokenBy,
  theForm,
  until,
  warningOf,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

const flagsOf = ({ validity }: CheckoutPhoneField): string[] => {
  const names: string[] = [];
  for (const name in validity) if (validity[name as keyof ValidityState]) names.push(name);
  return names;
};

const withText = async (text: string, attributes = '') => {
  const field = await showField(
    `<form><checkout-phone-field name="phone" country="FR" ${attributes}></checkout-phone-field><button type="button">Next</button></form>`,
  );
  field.focus();
  await type(text);
  return settled(field);
};

/** Leaves the field as a shopper does. */
const leave = async (field: CheckoutPhoneField) => {
  await press('Tab');
  await left(field);
};

describe('validity', () => {
  afterEach(clear);

  describe('flags', () => {
    const cases: [flag: string, text: string, attributes: string, message: RegExp][] = [
      ['valueMissing', '', '', /Enter your phone number/],
      ['badInput', 'call me', '', /digits only.*France.*06\s12\s34\s56\s78/],
      ['badInput', '+999 12345678', '', /No country uses this code/],
      ['tooShort', '06 12 34', '', /too short.*06\s12\s34\s56\s78/],
      ['tooLong', '06 12 34 56 78 90 12 34 56', '', /too long.*06\s12\s34\s56\s78/],
      ['typeMismatch', '+49 30 901820', 'countries="FR,BE"', /can’t be used here/],
      ['typeMismatch', '01 42 68 53 00', 'types="mobile"', /mobile number/],
      ['typeMismatch', '07 10 00 00 00', 'strictness="valid"', /looks unusual/],
    ];
    for (const [flag, text, attributes, message] of cases) {
      it(`${flag} for "${text}" ${attributes}`, async () => {
        const field = await withText(text, attributes);
        expect(flagsOf(field).filter((name) => name !== 'valid')).to.deep.equal([flag]);
        expect(field.validationMessage).to.match(message);
        expect(field.checkValidity()).to.equal(false);
        expect(field.matches(':invalid')).to.equal(true);
        expect(theForm().checkValidity()).to.equal(false);
      });
    }

    it('customError by setCustomValidity, until it is taken back', async () => {
      const field = await withText('0612345678');
      expect(flagsOf(field)).to.deep.equal(['valid']);
      field.setCustomValidity('This number is blocked.');
      expect(flagsOf(field)).to.deep.equal(['customError']);
      expect(field.validationMessage).to.equal('This number is blocked.');
      expect(field.value, 'the number is still there').to.equal('+33612345678');
      field.setCustomValidity('');
      expect(field.checkValidity()).to.equal(true);
      expect(field.validationMessage).to.equal('');
    });

    it('a number with an error of the page’s own is not complete, nor do events say so', async () => {
      const field = await withText('061234567');
      const told: boolean[] = [];
      for (const type of ['input', 'change'] as const) {
        field.addEventListener(type, (event) => told.push(event.complete));
      }
      field.setCustomValidity('This number is blocked.');
      await type('8');
      expect([field.value, field.checkValidity()]).to.deep.equal(['+33612345678', false]);
      expect(field.complete).to.equal(false);
      expect(has(field, 'complete')).to.equal(false);
      await leave(field);
      expect(told, 'input and change').to.deep.equal([false, false]);
      field.setCustomValidity('');
      expect(field.complete).to.equal(true);
      expect(has(field, 'complete')).to.equal(true);
      field.setCustomValidity('Still blocked.');
      expect(field.complete, 'in the same breath').to.equal(false);
      field.value = '+33698765432';
      expect([field.value, field.complete], 'set by the page').to.deep.equal([
        '+33698765432',
        false,
      ]);
    });

    for (const setting of ['', 'readonly', 'disabled', 'optional']) {
      for (const value of ['+33612345678', '+33142685300', '']) {
        it(`complete is what :state(complete) says: "${value}" ${setting}`, async () => {
          const field = await showField(
            `<form><checkout-phone-field types="mobile" value="${value}" ${setting}></checkout-phone-field></form>`,
          );
          expect(field.complete).to.equal(has(field, 'complete'));
        });
      }
    }

    it('none for a good number, and none for an empty optional field', async () => {
      const field = await withText('0612345678');
      expect(flagsOf(field)).to.deep.equal(['valid']);
      expect(field.matches(':valid')).to.equal(true);
      const other = await showField(`<checkout-phone-field optional></checkout-phone-field>`);
      expect(flagsOf(other)).to.deep.equal(['valid']);
    });

    it('are right before the first render', () => {
      show('<form></form>');
      const field = document.createElement('checkout-phone-field');
      theForm().append(field);
      expect(flagsOf(field)).to.deep.equal(['valueMissing']);
      field.value = '+33612345678';
      expect(flagsOf(field)).to.deep.equal(['valid']);
      expect(theForm().checkValidity()).to.equal(true);
    });

    it('follow a changed setting at once', async () => {
      const field = await withText('01 42 68 53 00');
      field.types = ['mobile'];
      expect(theForm().checkValidity()).to.equal(false);
      field.types = [];
      expect(theForm().checkValidity()).to.equal(true);
      field.countries = ['DE'];
      field.country = 'DE';
      expect(field.required).to.equal(true);
      field.clear();
      expect(theForm().checkValidity()).to.equal(false);
      field.optional = true;
      expect(theForm().checkValidity()).to.equal(true);
    });

    it('a number that may be new warns and blocks nothing', async () => {
      const field = await withText('+33 7 10 00 00 00');
      expect(field.reading.problem).to.equal('unknown-range');
      expect(field.checkValidity()).to.equal(true);
      expect(field.value).to.equal('+33710000000');
      expect(warningOf(field), 'not while typing').to.equal('');
      await leave(field);
      expect(warningOf(field)).to.match(/you can continue/);
      expect(spokenBy(field)).to.equal(warningOf(field));
      expect(errorOf(field)).to.equal('');
      expect(inputOf(field).getAttribute('aria-invalid')).to.equal('false');
      expect(entries()).to.deep.equal([['phone', '+33710000000']]);
    });
  });

  describe('telling', () => {
    it('shows nothing while one types, the error after leaving, nothing again while typing', async () => {
      const field = await withText('06 12');
      expect(errorOf(field)).to.equal('');
      expect(inputOf(field).getAttribute('aria-invalid')).to.equal('false');
      await leave(field);
      expect(errorOf(field)).to.match(/too short/);
      expect(inputOf(field).getAttribute('aria-invalid')).to.equal('true');
      expect(inputOf(field).getAttribute('aria-describedby')).to.equal('message');
      field.focus();
      await field.updateComplete;
      expect(errorOf(field), 'stays until the text changes').to.match(/too short/);
      await press('End');
      await type('3');
      await field.updateComplete;
      expect(errorOf(field)).to.equal('');
      expect(inputOf(field).getAttribute('aria-invalid')).to.equal('false');
      expect(inputOf(field).hasAttribute('aria-describedby')).to.equal(false);
    });

    it('announces the error on leaving, once, and forgets it while typing', async () => {
      const field = await withText('06 12');
      await leave(field);
      expect(spokenBy(field)).to.equal(errorOf(field));
      field.focus();
      await press('End');
      await type('3');
      await field.updateComplete;
      expect(spokenBy(field)).to.equal('');
    });

    it('leaves the announcement to the focus when a submit is refused', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone"></checkout-phone-field><button>Pay</button></form>`,
      );
      await click(document.querySelector('button')!);
      await field.updateComplete;
      expect(errorOf(field)).to.match(/Enter your phone number/);
      expect(field.shadowRoot!.activeElement === inputOf(field)).to.equal(true);
      expect(spokenBy(field)).to.equal('');
    });

    it('says nothing to who walks through an untouched field', async () => {
      const field = await showField(
        `<form><checkout-phone-field></checkout-phone-field><button type="button">Next</button></form>`,
      );
      field.focus();
      await leave(field);
      expect(errorOf(field)).to.equal('');
    });

    it('says nothing on the way between country and number', async () => {
      const field = await withText('06 12');
      part(field, 'country-select')!.focus();
      await aTask();
      await field.updateComplete;
      expect(errorOf(field)).to.equal('');
      const slotted = await showField(
        `<form><checkout-phone-field country="FR"><input slot="input"></checkout-phone-field></form>`,
      );
      slotted.focus();
      await type('06 12');
      part(slotted, 'country-select')!.focus();
      inputOf(slotted).focus();
      await aTask();
      await slotted.updateComplete;
      expect(errorOf(slotted)).to.equal('');
    });

    it('checkValidity asks, reportValidity tells and focuses', async () => {
      const field = await showField(`<form><checkout-phone-field></checkout-phone-field></form>`);
      let invalids = 0;
      field.addEventListener('invalid', () => invalids++);
      expect(field.checkValidity()).to.equal(false);
      await field.updateComplete;
      expect(invalids).to.equal(1);
      expect(errorOf(field)).to.equal('');
      expect(document.activeElement === document.body).to.equal(true);
      expect(field.reportValidity()).to.equal(false);
      await field.updateComplete;
      expect(invalids).to.equal(2);
      expect(errorOf(field)).to.match(/Enter your phone number/);
      expect(field.shadowRoot!.activeElement === inputOf(field)).to.equal(true);
    });

    it("the form's reportValidity focuses the input", async () => {
      const field = await showField(
        `<form><input value="fine" required><checkout-phone-field></checkout-phone-field></form>`,
      );
      expect(theForm().reportValidity()).to.equal(false);
      expect(field.shadowRoot!.activeElement === inputOf(field)).to.equal(true);
    });

    it('a page that asks its form while somebody types tells nobody', async () => {
      show(
        `<form><input id="email"><checkout-phone-field></checkout-phone-field><button>Pay</button></form>`,
      );
      const field = await settled();
      const button = document.querySelector('button')!;
      theForm().addEventListener('input', () => {
        button.disabled = !theForm().checkValidity();
      });
      await click(document.querySelector('#email')!);
      await type('a@b.c');
      await field.updateComplete;
      expect(button.disabled).to.equal(true);
      expect(errorOf(field), 'while typing elsewhere').to.equal('');
      field.focus();
      await type('+336123');
      await field.updateComplete;
      expect(errorOf(field), 'while typing here').to.equal('');
      await type('45678');
      await field.ready;
      expect(button.disabled).to.equal(false);
    });

    it('the message of a host is shown like any other', async () => {
      const field = await withText('0612345678');
      field.setCustomValidity('This number is blocked.');
      field.reportValidity();
      await field.updateComplete;
      expect(errorOf(field)).to.equal('This number is blocked.');
    });

    it('every message can be worded by the host', async () => {
      const field = await showField(`<form><checkout-phone-field></checkout-phone-field></form>`);
      field.messages = { required: 'Where do we call?' };
      await field.updateComplete;
      expect(field.validationMessage).to.equal('Where do we call?');
      field.reportValidity();
      await field.updateComplete;
      expect(errorOf(field)).to.equal('Where do we call?');
    });

    /** No words: what a page hands over by mistake, and what says nothing once it is filled. */
    const nothings: [name: string, words: unknown][] = [
      ["''", ''],
      ['5', 5],
      ['true', true],
      ['null', null],
      ['undefined', undefined],
      ['{}', {}],
      ['[]', []],
      ['a function', () => 'Call us'],
      ['a placeholder that has no value', '{nothing}'],
    ];
    for (const [name, words] of nothings) {
      it(`a message that is ${name} leaves the field's own words, and the refusal`, async () => {
        const field = await showField(
          `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field><button>Pay</button></form>`,
        );
        let submits = 0;
        theForm().addEventListener('submit', (event) => {
          event.preventDefault();
          submits++;
        });
        const all = ['label', 'country', 'required', 'notANumber', 'tooShort', 'mobileOnly'];
        field.messages = Object.fromEntries(all.map((key) => [key, words])) as never;
        await field.updateComplete;
        expect(field.validationMessage).to.equal('Enter your phone number.');
        expect(part(field, 'label')!.textContent).to.equal('Phone number');
        field.focus();
        await type('06 12 34 5');
        expect(flagsOf(field)).to.deep.equal(['tooShort']);
        await click(document.querySelector('button')!);
        await settled(field);
        expect(submits).to.equal(0);
        expect(errorOf(field)).to.match(/^This number is too short/);
        expect(field.validationMessage).to.equal(errorOf(field));
        await press('Mod+a');
        await type('call me');
        expect(field.validationMessage).to.match(/digits only/);
        field.types = ['mobile'];
        field.value = '+33142685300';
        expect(field.validationMessage).to.match(/mobile number/);
      });
    }

    for (const messages of [null, undefined, 5, 'required', [], () => 'Call us']) {
      it(`messages that are ${JSON.stringify(messages) ?? typeof messages} are none`, async () => {
        const field = await showField(
          `<form><checkout-phone-field locale="ca" country="FR"></checkout-phone-field><button type="button">Next</button></form>`,
        );
        field.messages = messages as never;
        await field.updateComplete;
        expect(field.validationMessage).to.equal('Enter your phone number.');
        field.focus();
        await type('06 12 34 5');
        await leave(field);
        expect(errorOf(field)).to.match(/^This number is too short/);
        const language = part(field, 'error')!.closest('[lang]')?.getAttribute('lang');
        expect(language, 'the words are still marked as English').to.equal('en');
      });
    }

    it('words that count for nothing are still marked as the language’s own', async () => {
      const field = await showField(
        `<form><checkout-phone-field locale="ca"></checkout-phone-field></form>`,
      );
      const language = () => part(field, 'label')?.closest('[lang]')?.getAttribute('lang');
      expect(language()).to.equal('en');
      field.messages = { label: '', required: undefined as never };
      await field.updateComplete;
      expect(language()).to.equal('en');
    });

    for (const locale of [5, null, undefined, {}, [], true, () => 'fr']) {
      it(`a locale that is ${JSON.stringify(locale) ?? typeof locale} throws nothing`, async () => {
        const field = await showField(
          `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field><button type="button">Next</button></form>`,
        );
        field.locale = locale as never;
        await field.updateComplete;
        expect(part(field, 'label')!.textContent).to.equal('Phone number');
        field.focus();
        await type('06 12 34 5');
        await leave(field);
        expect(errorOf(field)).to.match(/^This number is too short/);
        const made = document.createElement('checkout-phone-field');
        made.locale = locale as never;
        theForm().append(made);
        await settled(made);
        expect(part(made, 'label')!.textContent, 'from the start').to.equal('Phone number');
      });
    }
  });

  describe('submitting', () => {
    it('is refused with the invalid event, the focus and the message', async () => {
      show(
        `<form><checkout-phone-field name="phone"></checkout-phone-field><button>Pay</button></form>`,
      );
      const field = await settled();
      const seen: string[] = [];
      field.addEventListener('invalid', (event) => seen.push(`invalid ${event.target === field}`));
      theForm().addEventListener('submit', (event) => {
        event.preventDefault();
        seen.push('submit');
      });
      await click(document.querySelector('button')!);
      expect(seen).to.deep.equal(['invalid true']);
      expect(field.shadowRoot!.activeElement === inputOf(field)).to.equal(true);
      await type('+33612345678');
      await field.ready;
      await press('Enter');
      await until(() => seen.length > 1, 'the form is submitted');
      expect(seen).to.deep.equal(['invalid true', 'submit']);
    });

    it('of a novalidate form passes whatever is typed', async () => {
      show(
        `<form novalidate><checkout-phone-field name="phone" country="FR"></checkout-phone-field><button>Pay</button></form>`,
      );
      const field = await settled();
      let submits = 0;
      theForm().addEventListener('submit', (event) => {
        event.preventDefault();
        submits++;
      });
      field.focus();
      await type('06 12');
      await click(document.querySelector('button')!);
      await field.updateComplete;
      expect(submits).to.equal(1);
      expect(field.validity.tooShort).to.equal(true);
      expect(errorOf(field), 'the field has been left').to.match(/too short/);
    });

    it('a message never pushes a button away from under the pointer that leaves the field', async () => {
      show(
        `<form novalidate><checkout-phone-field country="FR"></checkout-phone-field><button type="button" style="display:block;line-height:1;padding:0;border:0">Pay</button></form>`,
      );
      const field = await settled();
      const button = document.querySelector('button')!;
      let clicks = 0;
      button.addEventListener('click', () => clicks++);
      field.focus();
      await type('06 12');
      const before = button.getBoundingClientRect().top;
      await click(button);
      await until(() => errorOf(field), 'the error');
      expect(errorOf(field)).to.match(/too short/);
      expect(button.getBoundingClientRect().top, 'the message does move it').to.be.above(
        before + 15,
      );
      expect(clicks).to.equal(1);
    });

    it('the host may keep the message to itself by preventing invalid', async () => {
      show(
        `<form><checkout-phone-field name="phone"></checkout-phone-field><button>Pay</button></form>`,
      );
      const field = await settled();
      field.addEventListener('invalid', (event) => event.preventDefault());
      await click(document.querySelector('button')!);
      await field.updateComplete;
      expect(field.shadowRoot!.activeElement, 'then the browser moves no focus').to.equal(null);
    });
  });

  describe('a number on file that cannot be read', () => {
    it('is shown and asks to be checked, and is not dropped', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" country="FR" value="06 12 (mum)"></checkout-phone-field></form>`,
      );
      expect(inputOf(field).value).to.equal('06 12 (mum)');
      expect(warningOf(field)).to.match(/couldn’t read the number/);
      expect(inputOf(field).getAttribute('aria-invalid')).to.equal('true');
      expect(field.reading.text).to.equal('06 12 (mum)');
      field.focus();
      await press('End');
      await press('Backspace');
      await field.updateComplete;
      expect(warningOf(field)).to.equal('');
    });

    it('asks to be checked beside an error of the page’s own', async () => {
      const field = await showField(
        `<checkout-phone-field country="FR" value="06 12 (mum)"></checkout-phone-field>`,
      );
      field.setCustomValidity('We can’t text this number.');
      await field.updateComplete;
      expect(warningOf(field)).to.match(/couldn’t read the number/);
      expect(field.validity.customError).to.equal(true);
      expect(field.validationMessage).to.equal('We can’t text this number.');
    });

    it('set as a property as well', async () => {
      const field = await showField(`<checkout-phone-field country="FR"></checkout-phone-field>`);
      field.value = 'ask at the desk';
      await field.updateComplete;
      expect(inputOf(field).value).to.equal('ask at the desk');
      expect(warningOf(field)).to.match(/couldn’t read the number/);
      expect(field.value).to.equal('');
      expect(field.validity.badInput).to.equal(true);
    });
  });

  describe('custom states', () => {
    const statesOf = (field: Element) =>
      [
        'invalid',
        'user-invalid',
        'complete',
        'empty',
        'warning',
        'focused',
        'disabled',
        'unverified',
      ].filter((name) => has(field, name));

    it('follow the field', async () => {
      const field = await showField(
        `<form><fieldset><checkout-phone-field country="FR"></checkout-phone-field></fieldset><button type="button">Next</button></form>`,
      );
      expect(statesOf(field)).to.deep.equal(['invalid', 'empty']);
      field.focus();
      expect(statesOf(field)).to.deep.equal(['invalid', 'empty', 'focused']);
      await type('06');
      expect(statesOf(field)).to.deep.equal(['invalid', 'focused']);
      await leave(field);
      expect(statesOf(field)).to.deep.equal(['invalid', 'user-invalid']);
      field.value = '+33612345678';
      expect(statesOf(field)).to.deep.equal(['complete']);
      document.querySelector('fieldset')!.disabled = true;
      expect(statesOf(field)).to.deep.equal(['complete', 'disabled']);
      document.querySelector('fieldset')!.disabled = false;
      field.applyWalletContact({ wallet: 'apple_pay', phone: '(06) 12 34 56 78' } as never);
      expect(statesOf(field)).to.include('unverified');
    });

    it('include a warning', async () => {
      const field = await withText('+33 7 10 00 00 00');
      expect(statesOf(field)).to.include('warning').and.to.include('complete');
    });
  });
});
