/** The events: which, when, how often, and what they carry. */
import { expect } from '@open-wc/testing';
import type { PhoneFieldEvent } from '../../../src/events.js';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  has,
  inputOf,
  left,
  part,
  settled,
  show,
  showField,
  theField,
  theForm,
} from '../support/field.js';
import { copyText, press, type } from '../support/real-input.js';

const FR = `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field><button type="button">Next</button></form>`;

/** Logs the events that reach the form. */
const listen = (...names: string[]) => {
  const seen: Event[] = [];
  for (const name of names) theForm().addEventListener(name, (event) => seen.push(event));
  return seen;
};
const typesOf = (seen: Event[]) => seen.map((event) => event.type);

/** Into the field and out of it, as one goes through a form by its keys. */
const walkThrough = async (field: CheckoutPhoneField) => {
  inputOf(field).focus();
  await press('Tab');
  await left(field);
};

const choose = async (field: CheckoutPhoneField, country: string) => {
  const select = part(field, 'country-select') as HTMLSelectElement;
  select.focus();
  select.value = country;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await field.ready;
};

describe('events', () => {
  afterEach(clear);

  it('a country of the page’s brings no input or change, also when the shopper has been told', async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="FR" value="030 901820"></checkout-phone-field></form>`,
    );
    field.reportValidity();
    const seen = listen('input', 'change');
    field.country = 'DE';
    await settled(field);
    expect(field.value).to.equal('+4930901820');
    expect(typesOf(seen)).to.deep.equal([]);
  });

  it('input comes once a keystroke, from the field, with the whole state', async () => {
    const field = await showField(FR);
    const seen = listen('input') as PhoneFieldEvent[];
    field.focus();
    await type('0612345678');
    expect(seen).to.have.length(10);
    for (const event of seen) {
      expect(event.target).to.equal(field);
      expect(event.bubbles && event.composed).to.equal(true);
    }
    expect(seen.slice(0, 8).some((event) => event.complete)).to.equal(false);
    expect(seen[9]!.complete).to.equal(true);
    expect(seen.map((event) => event.empty)).to.deep.equal(Array(10).fill(false));
    const last = seen.at(-1)!;
    expect(last.value).to.equal('+33612345678');
    expect(last.country).to.equal('FR');
    expect(last.format).to.equal('e164');
    expect(last.changed).to.equal(true);
    expect(last.reading.e164).to.equal('+33612345678');
    expect(last.reading.type).to.equal('mobile');
    expect(Object.isFrozen(last.reading)).to.equal(true);
    expect(seen[3]!.value, 'an unfinished number has no value').to.equal('');
    await press('Mod+a');
    await press('Backspace');
    expect(seen.at(-1)!.empty).to.equal(true);
    expect(seen.at(-1)!.value).to.equal('');
  });

  it('input comes once for a paste', async () => {
    const field = await showField(FR);
    const seen = listen('input') as PhoneFieldEvent[];
    field.focus();
    await copyText('tel:+33-6-12-34-56-78');
    await press('Mod+v');
    expect(seen.map((event) => event.value)).to.deep.equal(['+33612345678']);
  });

  it("the state is the element's when listeners run", async () => {
    const field = await showField(FR);
    const seen: unknown[] = [];
    field.addEventListener('input', (event) => {
      const { value, complete, format } = event as Event as PhoneFieldEvent;
      seen.push([value === field.value, complete === field.complete, format === field.format]);
      seen.push(new FormData(theForm()).get('phone') === value);
    });
    field.focus();
    await type('0612345678');
    expect(seen.flat().every(Boolean)).to.equal(true);
  });

  it('change comes once when a typed text is left', async () => {
    const field = await showField(FR);
    const seen = listen('change');
    field.focus();
    await type('0612345678');
    expect(seen).to.have.length(0);
    await press('Tab');
    await left();
    expect(seen).to.have.length(1);
    expect((seen[0] as PhoneFieldEvent).value).to.equal('+33612345678');
    field.focus();
    await press('Tab');
    await left();
    expect(seen, 'nothing changed since').to.have.length(1);
  });

  it('change comes once for Enter and the leaving after it', async () => {
    const field = await showField(FR);
    theForm().addEventListener('submit', (event) => event.preventDefault());
    const seen = listen('change');
    field.focus();
    await type('0612345678');
    await press('Enter');
    await aTask();
    expect(seen).to.have.length(1);
    await press('Tab');
    await left();
    expect(seen).to.have.length(1);
  });

  it('change does not come for a text that ends as it began', async () => {
    const field = await showField(FR);
    const seen = listen('change');
    field.focus();
    await type('06');
    await press('Backspace', 3);
    await press('Tab');
    await left();
    expect(seen).to.have.length(0);
  });

  /** What the field writes in its own way: the same number, spelled otherwise. */
  const spellings: [name: string, text: string][] = [
    ['Arabic-Indic digits', '٠٦١٢٣٤٥٦٧٨'],
    ['Persian digits', '۰۶۱۲۳۴۵۶۷۸'],
    ['Devanagari digits', '०६१२३४५६७८'],
    ['full-width digits', '０６１２３４５６７８'],
    ['a full-width plus', '＋３３６１２３４５６７８'],
    ['bidi marks', '\u202a+33 6 12 34 56 78\u202c\u200e'],
    ['a zero-width space', '06\u200b12345678'],
    ['00 for +', '0033 6 12 34 56 78'],
    ['(0)', '+33 (0)6 12 34 56 78'],
    ['(0) run together', '+33(0)612345678'],
    ['a label', 'Tél. : 06 12 34 56 78'],
    ['tel:', 'tel:+33-6-12-34-56-78'],
    ['tel: with a context', 'tel:612345678;phone-context=+33'],
    ['dots', '06.12.34.56.78'],
    ['an extension', '+33 1 42 68 53 00 ext. 12'],
    ['letters', '1-800-FLOWERS'],
    ['digits that are missing', '٠٦١٢'],
    ['no number', 'ask at the desk'],
  ];
  const ways: [name: string, markup: string, fill: (text: string) => void][] = [
    ['the value attribute', FR, (text) => theField().setAttribute('value', text)],
    ['the value property', FR, (text) => (theField().value = text)],
    ['the browser, which keeps it', FR, (text) => theField().formStateRestoreCallback(text)],
    [
      'its own input',
      FR.replace('</checkout-phone-field>', '<input slot="input"></checkout-phone-field>'),
      (text) => (inputOf(theField()).value = text),
    ],
  ];
  for (const [way, markup, fill] of ways) {
    for (const [name, text] of spellings) {
      it(`nothing comes for a number that nobody touched: ${name}, by ${way}`, async () => {
        show(markup);
        await settled();
        const field = theField();
        fill(text);
        await settled(field);
        const before = field.value;
        const seen = listen('input', 'change', 'countrychange');
        await walkThrough(field);
        expect(typesOf(seen)).to.deep.equal([]);
        expect(field.value).to.equal(before);
        // Who typed it before the page was left is told.
        if (!/keeps/.test(way)) expect(has(field, 'user-invalid')).to.equal(false);
        await walkThrough(field);
        expect(typesOf(seen), 'the second time').to.deep.equal([]);
      });
    }
  }

  it('nothing comes for an input of the page’s own that came filled', async () => {
    for (const text of ['0612345678', '٠٦١٢٣٤٥٦٧٨', '+33 (0)6 12 34 56 78']) {
      show(FR.replace('></ch', ` ><input slot="input" value="${text}"></ch`));
      const field = await settled();
      expect(field.value).to.equal('+33612345678');
      const seen = listen('input', 'change', 'countrychange');
      await walkThrough(field);
      expect(typesOf(seen), text).to.deep.equal([]);
    }
  });

  it('nothing comes for a number that a session brings, or another country writes', async () => {
    const field = await showField(
      `<form><select autocomplete="country"><option value="FR"><option value="BE"></select><checkout-phone-field value="٠٤٧٠١٢٣٤٥٦"></checkout-phone-field><button type="button">Next</button></form>`,
    );
    const seen = listen('input', 'change');
    const select = document.querySelector('select')!;
    select.value = 'BE';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(field);
    expect(field.value).to.equal('+32470123456');
    seen.length = 0;
    await walkThrough(field);
    expect(typesOf(seen)).to.deep.equal([]);
    field.session = {
      mode: 'payment',
      phone_number_collection: { enabled: true },
      customer_details: { phone: '+33 (0)6 12 34 56 78' },
    };
    await settled(field);
    expect(field.value).to.equal('+33612345678');
    await walkThrough(field);
    expect(typesOf(seen)).to.deep.equal([]);
  });

  it('change comes once for a number that is typed in another spelling', async () => {
    const field = await showField(FR);
    const seen = listen('change') as PhoneFieldEvent[];
    field.focus();
    await type('٠٦١٢٣٤٥٦٧٨');
    await press('Tab');
    await left(field);
    expect(seen.map((event) => event.value)).to.deep.equal(['+33612345678']);
    await walkThrough(field);
    expect(seen).to.have.length(1);
  });

  it('change comes once for a country that is picked, and not again on leaving', async () => {
    const field = await showField(FR.replace('></ch', ' value="+33612345678"></ch'));
    const seen = listen('change') as PhoneFieldEvent[];
    await choose(field, 'BE');
    expect(seen.map((event) => event.value)).to.deep.equal(['+32612345678']);
    inputOf(field).focus();
    await press('Tab');
    await left(field);
    expect(seen).to.have.length(1);
  });

  it('picking a country fires countrychange, and change only if the value became another', async () => {
    const field = await showField(FR);
    const seen = listen('input', 'change', 'countrychange');
    await choose(field, 'BE');
    expect(typesOf(seen)).to.deep.equal(['countrychange']);
    expect((seen[0] as PhoneFieldEvent).country).to.equal('BE');
    expect(field.country).to.equal('BE');
    inputOf(field).focus();
    await type('0470123456');
    await press('Tab');
    await left();
    expect(field.value).to.equal('+32470123456');
    expect(typesOf(seen)).to.deep.equal(['countrychange', ...Array(10).fill('input'), 'change']);
    seen.length = 0;
    await choose(field, 'FR');
    expect(typesOf(seen).filter((name) => name === 'change')).to.have.length(1);
    expect(typesOf(seen).filter((name) => name === 'countrychange')).to.have.length(1);
    expect(inputOf(field).value.replace(/\D/g, ''), 'every digit stays').to.equal('0470123456');
  });

  it('countrychange comes when the text says another country', async () => {
    const field = await showField(FR);
    const seen = listen('countrychange') as PhoneFieldEvent[];
    field.focus();
    await type('+4930901820');
    await field.ready;
    expect(seen.map((event) => event.country).at(-1)).to.equal('DE');
  });

  it("the inner controls' own events stay inside", async () => {
    const field = await showField(FR);
    const seen: string[] = [];
    for (const name of ['input', 'change']) {
      theForm().addEventListener(name, (event) => {
        seen.push(`${event.type} ${event.constructor.name}`);
      });
    }
    field.focus();
    await type('06');
    await choose(field, 'BE');
    await choose(field, 'FR');
    inputOf(field).focus();
    await press('Tab');
    await left();
    expect(
      new Set(seen.filter((name) => /^(input|change) (Input)?Event$/.test(name))).size,
    ).to.equal(0);
    expect(seen).to.have.length(3);
  });

  it("the page's own input keeps its listeners, and the field still speaks once", async () => {
    show(
      `<form><checkout-phone-field name="phone" country="FR"><input slot="input"></checkout-phone-field></form>`,
    );
    const field = theField();
    await field.ready;
    let own = 0;
    inputOf(field).addEventListener('input', () => own++);
    const seen = listen('input');
    field.focus();
    await type('061');
    expect(own).to.equal(3);
    expect(seen).to.have.length(3);
    expect(seen.every((event) => event.target === field)).to.equal(true);
  });

  it('a script that sets the value hears nothing, as on a native input', async () => {
    const field = await showField(FR);
    const seen = listen('input', 'change', 'countrychange');
    field.value = '+33612345678';
    field.clear();
    field.country = 'BE';
    await field.updateComplete;
    await aTask();
    expect(seen).to.have.length(0);
  });

  it('ready comes once', async () => {
    show('<form></form>');
    const seen = listen('ready');
    const field = document.createElement('checkout-phone-field');
    theForm().append(field);
    await field.ready;
    field.value = '+4930901820';
    await field.ready;
    expect(seen).to.have.length(1);
  });

  describe('a host that writes back what it is told', () => {
    const control = (field: CheckoutPhoneField) =>
      field.addEventListener('input', (event) => {
        field.value = (event as Event as PhoneFieldEvent).value;
      });

    it('never disturbs typing', async () => {
      const field = await showField(FR);
      control(field);
      field.focus();
      await type('0612345678');
      expect(inputOf(field).value).to.equal('06 12 34 56 78');
      await press('Backspace', 4);
      expect(inputOf(field).value.replace(/\D/g, '')).to.equal('061234');
      await type('9999');
      expect(field.value).to.equal('+33612349999');
      await press('Home');
      await press('ArrowRight', 2);
      await press('Backspace', 2);
      await type('07');
      expect(inputOf(field).value).to.equal('07 12 34 99 99');
      expect(inputOf(field).selectionStart).to.be.within(2, 3);
    });

    it('never disturbs typing when it writes a moment later, as React does', async () => {
      const field = await showField(FR);
      field.addEventListener('input', (event) => {
        const { value } = event as Event as PhoneFieldEvent;
        queueMicrotask(() => {
          field.value = value;
        });
      });
      field.focus();
      await type('0612345678');
      expect(inputOf(field).value).to.equal('06 12 34 56 78');
      await press('Backspace');
      expect(inputOf(field).value.replace(/\D/g, '')).to.equal('061234567');
    });

    it('leaves it alone when the host draws again while another field is typed in', async () => {
      const field = await showField(FR);
      field.focus();
      await type('061234567');
      inputOf(field).blur();
      expect(field.value).to.equal('');
      field.value = '';
      await field.updateComplete;
      expect(inputOf(field).value.replace(/\D/g, '')).to.equal('061234567');
    });

    it('can still empty the field and fill it with another number', async () => {
      const field = await showField(FR);
      control(field);
      field.focus();
      await type('0612345678');
      field.clear();
      expect(inputOf(field).value).to.equal('');
      field.value = '+4930901820';
      await field.ready;
      expect(field.value).to.equal('+4930901820');
      inputOf(field).blur();
      field.value = '';
      expect(field.empty).to.equal(true);
    });
  });
});
