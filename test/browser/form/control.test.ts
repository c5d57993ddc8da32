/** The field among the controls of its form. */
import { expect } from '@open-wc/testing';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  entries,
  errorOf,
  inputOf,
  part,
  settled,
  show,
  showField,
  theField,
  theForm,
  until,
} from '../support/field.js';
import { click, clickAt, press, type } from '../support/real-input.js';

const focusedInput = (field: CheckoutPhoneField) => field.shadowRoot!.activeElement;

describe('form control', () => {
  afterEach(clear);

  describe('form', () => {
    it('is the form around it, and the field is among its elements', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone"></checkout-phone-field></form>`,
      );
      expect(field.form).to.equal(theForm());
      expect([...theForm().elements]).to.include(field);
      expect((theForm().elements as unknown as Record<string, unknown>).phone).to.equal(field);
    });

    it('can be another one, by the form attribute', async () => {
      const field = await showField(
        `<form id="far"></form><form><checkout-phone-field form="far" name="p" value="+33612345678"></checkout-phone-field></form>`,
      );
      expect(field.form).to.equal(document.querySelector('#far'));
      expect(entries(field.form!)).to.deep.equal([['p', '+33612345678']]);
      expect(entries(document.querySelector<HTMLFormElement>('form:not(#far)')!)).to.deep.equal([]);
    });

    it('can be none', async () => {
      const field = await showField(
        `<checkout-phone-field value="+33612345678"></checkout-phone-field>`,
      );
      expect(field.form).to.equal(null);
      expect(field.value).to.equal('+33612345678');
      inputOf(field).focus();
      await press('Enter');
    });
  });

  describe('name', () => {
    it('submits exactly one entry, in E.164', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>`,
      );
      field.focus();
      await type('06 12 34 56 78');
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
    });

    it('submits one empty entry when nothing is typed, as a native input', async () => {
      await showField(
        `<form><checkout-phone-field name="phone" optional></checkout-phone-field></form>`,
      );
      expect(entries()).to.deep.equal([['phone', '']]);
    });

    it('submits nothing without a name', async () => {
      await showField(
        `<form><checkout-phone-field value="+33612345678"></checkout-phone-field></form>`,
      );
      expect(entries()).to.deep.equal([]);
    });

    it('counts as soon as it is set', async () => {
      const field = await showField(
        `<form><checkout-phone-field value="+33612345678"></checkout-phone-field></form>`,
      );
      field.name = 'mobile';
      expect(entries()).to.deep.equal([['mobile', '+33612345678']]);
      expect(field.getAttribute('name')).to.equal('mobile');
    });
  });

  describe('labels', () => {
    it("lists the page's labels and takes its name from them", async () => {
      const field = await showField(
        `<label for="phone">Mobile</label><checkout-phone-field id="phone"></checkout-phone-field>`,
      );
      expect([...field.labels]).to.deep.equal([document.querySelector('label')]);
      expect(part(field, 'label')).to.equal(null);
      expect(inputOf(field).getAttribute('aria-label')).to.equal('Mobile');
    });

    it("focuses the input when a page's label is clicked", async () => {
      const field = await showField(
        `<label for="phone">Mobile</label><checkout-phone-field id="phone"></checkout-phone-field>`,
      );
      await click(document.querySelector('label')!);
      expect(document.activeElement === field).to.equal(true);
      expect(focusedInput(field) === inputOf(field)).to.equal(true);
      await type('06');
      expect(inputOf(field).value).to.equal('06');
    });

    it('focuses the input when the label around it is clicked', async () => {
      const field = await showField(
        `<label><span>Mobile</span><checkout-phone-field></checkout-phone-field></label>`,
      );
      expect(inputOf(field).getAttribute('aria-label')).to.equal('Mobile');
      await click(document.querySelector('label span')!);
      expect(focusedInput(field) === inputOf(field)).to.equal(true);
    });

    describe('are only read', () => {
      const { attachInternals } = HTMLElement.prototype;
      let made: Element[] = [];
      beforeEach(() => {
        made = [];
        HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
          made.push(this);
          return attachInternals.call(this);
        };
      });
      afterEach(() => {
        HTMLElement.prototype.attachInternals = attachInternals;
      });
      const nameOf = (field: CheckoutPhoneField) =>
        (inputOf(field).getAttribute('aria-label') ?? '').replace(/\s+/g, ' ');

      const fields: [name: string, markup: string][] = [
        [
          'around the field',
          '<label>Mobile <b>number</b> <checkout-phone-field country="FR"></checkout-phone-field></label>',
        ],
        [
          'around more than the field',
          '<label>Mobile <span>number <checkout-phone-field country="FR"></checkout-phone-field></span></label>',
        ],
        [
          'around an input of the page’s own',
          '<label>Mobile number <checkout-phone-field country="FR"><input slot="input"><i>not this</i></checkout-phone-field></label>',
        ],
        [
          'for the field',
          '<label for="p">Mobile number</label><checkout-phone-field id="p" country="FR"></checkout-phone-field>',
        ],
      ];
      for (const [name, markup] of fields) {
        it(`${name}: one field is made once, and the label names it`, async () => {
          const field = await showField(`${markup}<button type="button">Next</button>`);
          expect(made).to.have.length(1);
          expect(nameOf(field)).to.equal('Mobile number');
          field.focus();
          await type('0612');
          await press('Tab');
          await until(() => errorOf(field), 'the error');
          expect(made, 'after typing and leaving').to.have.length(1);
          expect(made[0] === field).to.equal(true);
          expect(nameOf(field), 'without what the field says').to.equal('Mobile number');
        });
      }

      it('nothing else in them is made again, and a field of another name is left out as well', async () => {
        const { CheckoutPhoneField: Field } = await import('../../../src/checkout-phone-field.js');
        let icons = 0;
        customElements.define('label-field', class extends Field {});
        customElements.define(
          'label-icon',
          class extends HTMLElement {
            constructor() {
              super();
              icons++;
            }
          },
        );
        show(
          `<label>Mobile <label-icon>number</label-icon> <label-field><i>not this</i></label-field></label>`,
        );
        const field = document.querySelector<CheckoutPhoneField>('label-field')!;
        await settled(field);
        field.focus();
        await type('0612');
        await settled(field);
        expect(icons).to.equal(1);
        expect(made).to.have.length(1);
        expect(nameOf(field)).to.equal('Mobile number');
      });
    });

    it('leaves the focus on the country picker inside a label', async () => {
      const field = await showField(
        `<label><span>Mobile</span><checkout-phone-field></checkout-phone-field></label>`,
      );
      const select = part(field, 'country-select') as HTMLSelectElement;
      // Not a real click, which opens a menu that covers the page in some engines.
      select.focus();
      select.click();
      expect(focusedInput(field) === select).to.equal(true);
    });

    it('focuses the input when its own label is clicked', async () => {
      const field = await showField(
        `<checkout-phone-field label="Call me on"></checkout-phone-field>`,
      );
      await click(part(field, 'label')!);
      expect(focusedInput(field) === inputOf(field)).to.equal(true);
    });

    it('does not focus a disabled input', async () => {
      await showField(
        `<label for="phone">Mobile</label><checkout-phone-field id="phone" disabled></checkout-phone-field>`,
      );
      await click(document.querySelector('label')!);
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('takes a label that comes later, at the latest on focus', async () => {
      const field = await showField(`<checkout-phone-field id="phone"></checkout-phone-field>`);
      expect(part(field, 'label')!.textContent).to.equal('Phone number');
      const label = document.createElement('label');
      label.htmlFor = 'phone';
      label.textContent = 'Mobile';
      field.before(label);
      field.focus();
      await field.updateComplete;
      expect(part(field, 'label')).to.equal(null);
      expect(inputOf(field).getAttribute('aria-label')).to.equal('Mobile');
    });
  });

  describe('disabled', () => {
    it('submits nothing, is not validated, and takes no text', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" value="+33612345678" disabled></checkout-phone-field></form>`,
      );
      expect(entries()).to.deep.equal([]);
      expect(field.willValidate).to.equal(false);
      expect(inputOf(field).disabled).to.equal(true);
      expect((part(field, 'country-select') as HTMLSelectElement).disabled).to.equal(true);
    });

    it('counts at once, both ways', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" value="+33612345678"></checkout-phone-field></form>`,
      );
      field.disabled = true;
      expect(entries()).to.deep.equal([]);
      expect(field.matches(':disabled')).to.equal(true);
      field.disabled = false;
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
      await field.updateComplete;
      expect(inputOf(field).disabled).to.equal(false);
    });

    it('follows its fieldset', async () => {
      const field = await showField(
        `<form><fieldset disabled><checkout-phone-field name="phone" value="+33612345678"></checkout-phone-field></fieldset></form>`,
      );
      expect(entries()).to.deep.equal([]);
      expect(inputOf(field).disabled).to.equal(true);
      expect(field.disabled, 'the attribute is its own').to.equal(false);
      document.querySelector('fieldset')!.disabled = false;
      await field.updateComplete;
      expect(inputOf(field).disabled).to.equal(false);
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
      document.querySelector('fieldset')!.disabled = true;
      await field.updateComplete;
      expect(inputOf(field).disabled).to.equal(true);
    });

    it('shows no error', async () => {
      const field = await showField(`<form><checkout-phone-field></checkout-phone-field></form>`);
      field.reportValidity();
      await field.updateComplete;
      expect(part(field, 'error')).not.to.equal(null);
      field.disabled = true;
      await field.updateComplete;
      expect(part(field, 'error')).to.equal(null);
    });
  });

  describe('readonly', () => {
    it('is submitted but neither edited nor validated', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" value="+33612345678" readonly></checkout-phone-field></form>`,
      );
      const before = inputOf(field).value;
      await click(inputOf(field));
      expect(focusedInput(field) === inputOf(field)).to.equal(true);
      await type('9');
      expect(inputOf(field).value).to.equal(before);
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
      expect(field.willValidate).to.equal(false);
    });

    it('does not hold an empty form back, and says so at once', async () => {
      const field = await showField(`<form><checkout-phone-field></checkout-phone-field></form>`);
      expect(theForm().checkValidity()).to.equal(false);
      field.readOnly = true;
      expect(theForm().checkValidity()).to.equal(true);
      await field.updateComplete;
      expect(inputOf(field).readOnly).to.equal(true);
      field.readOnly = false;
      expect(theForm().checkValidity()).to.equal(false);
    });
  });

  describe('autofocus', () => {
    it('focuses the input when the field arrives', async () => {
      const field = await showField(`<checkout-phone-field autofocus></checkout-phone-field>`);
      expect(focusedInput(field) === inputOf(field)).to.equal(true);
    });

    it('takes the focus from nobody', async () => {
      show(`<input id="other">`);
      document.querySelector<HTMLInputElement>('#other')!.focus();
      const field = document.createElement('checkout-phone-field') as CheckoutPhoneField;
      field.setAttribute('autofocus', '');
      document.querySelector('#other')!.after(field);
      await field.updateComplete;
      // The browser looks for `autofocus` itself when it draws.
      await new Promise((done) => requestAnimationFrame(done));
      await aTask();
      expect(document.activeElement!.id).to.equal('other');
    });
  });

  describe('autocomplete', () => {
    it('is tel, or what the page says, on the input itself', async () => {
      const field = await showField(`<checkout-phone-field></checkout-phone-field>`);
      expect(inputOf(field).autocomplete).to.equal('tel');
      field.autocomplete = 'shipping tel';
      await field.updateComplete;
      expect(inputOf(field).getAttribute('autocomplete')).to.equal('shipping tel');
    });

    it('keeps the browser from filling the country picker by itself', async () => {
      const field = await showField(`<checkout-phone-field></checkout-phone-field>`);
      expect(part(field, 'country-select')!.getAttribute('autocomplete')).to.equal('off');
    });

    it('reads what a password manager writes into the input', async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone"></checkout-phone-field></form>`,
      );
      inputOf(field).value = '+1 415 555 2671';
      inputOf(field).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await field.ready;
      expect(entries()).to.deep.equal([['phone', '+14155552671']]);
    });
  });

  describe('properties set before the script came', () => {
    it('are taken over', async () => {
      // What a framework does whose page is drawn before the element is defined.
      const late = document.createElement('late-phone-field') as CheckoutPhoneField;
      Object.assign(late, {
        name: 'phone',
        value: '0612345678',
        country: 'FR',
        disabled: false,
        readOnly: false,
        optional: true,
      });
      show('<form></form>');
      theForm().append(late);
      const { CheckoutPhoneField: Field } = await import('../../../src/checkout-phone-field.js');
      customElements.define('late-phone-field', class extends Field {});
      await late.updateComplete;
      await late.ready;
      expect(Object.hasOwn(late, 'value')).to.equal(false);
      expect(late.value).to.equal('+33612345678');
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
      expect(late.required).to.equal(false);
    });
  });

  for (const nothing of [null, undefined, '']) {
    it(`takes ${JSON.stringify(nothing)} for no list, as frameworks take one away`, async () => {
      const field = await showField(
        `<form><checkout-phone-field name="phone" country="FR" countries="FR DE"></checkout-phone-field></form>`,
      );
      for (const list of ['countries', 'preferredCountries', 'types'] as const) {
        field[list] = ['US'] as never;
        field[list] = nothing as never;
        expect(field[list], list).to.deep.equal([]);
      }
      await field.updateComplete;
      inputOf(field).focus();
      await type('+12015550123');
      expect(entries()).to.deep.equal([['phone', '+12015550123']]);
    });
  }

  it('takes lists as text and in any case, as frameworks set attributes that are properties', async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>`,
    );
    field.countries = 'fr DE' as never;
    field.preferredCountries = ['de'];
    field.types = 'mobile' as never;
    expect(field.countries).to.deep.equal(['FR', 'DE']);
    expect(field.preferredCountries).to.deep.equal(['DE']);
    expect(field.types).to.deep.equal(['mobile']);
    const codes = ['FR', 'DE'];
    field.countries = codes;
    expect(field.countries === codes, 'a list that is right stays the same').to.equal(true);
    await field.updateComplete;
    inputOf(field).focus();
    await type('0612345678');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
    expect(field.validationMessage).to.equal('');
  });

  it('clicks beside the label and below the box reach the page as clicks on the field', async () => {
    const field = await showField(
      `<checkout-phone-field hint="For the courier"></checkout-phone-field>`,
    );
    let clicks = 0;
    field.addEventListener('click', () => clicks++);
    const { left, bottom } = part(field, 'hint')!.getBoundingClientRect();
    await clickAt(left + 3, bottom - 3);
    expect(clicks).to.equal(1);
    expect(document.activeElement === document.body, 'a hint is no label').to.equal(true);
    expect(theField() === field).to.equal(true);
  });
});
