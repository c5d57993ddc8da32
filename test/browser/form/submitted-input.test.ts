/** The entry for scripts that read a form by hand: its inputs one by one, as jQuery does. */
import { expect } from '@open-wc/testing';
import {
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
import { click, type } from '../support/real-input.js';

interface JQuery {
  (
    what: Element | null,
  ): {
    serialize(): string;
    serializeArray(): { name: string; value: string }[];
    val(): unknown;
  };
  readonly fn: { readonly jquery: string };
}

const E164 = '+33612345678';
const ONE = [['phone', E164]];

/** Loads a jQuery by a script tag, as shops do. */
async function jQueryOf(name: string): Promise<JQuery> {
  const script = document.createElement('script');
  script.src = new URL(`../../../node_modules/${name}/dist/jquery.js`, import.meta.url).href;
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
  script.remove();
  return (window as unknown as { jQuery: { noConflict(all: boolean): JQuery } }).jQuery.noConflict(
    true,
  );
}

/** What a script finds that walks the inputs of a form and takes those with a name. */
const walked = (form = theForm()) =>
  [...form.elements]
    .filter((one) => one instanceof HTMLInputElement && one.name && !one.matches(':disabled'))
    .map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value]);

const THEIRS = (field = '', input = '') =>
  `<checkout-phone-field country="FR" ${field}><input slot="input" type="tel" name="phone" ${input}></checkout-phone-field>`;
const OURS = (field = '') =>
  `<checkout-phone-field country="FR" name="phone" hidden-input ${field}></checkout-phone-field>`;

/** Waits until the hidden input submits in the field's place. */
const submitting = (field = theField()) =>
  until(() => field.querySelector(':scope > [type=hidden]'), 'it submits');

describe('the submitted input', () => {
  afterEach(clear);

  const pages: [string, string][] = [
    ["the page's own input", THEIRS()],
    ["the page's own input in a field with a name", THEIRS('name="phone"')],
    ["the field's own input, with hidden-input", OURS()],
  ];
  for (const [what, markup] of pages) {
    describe(what, () => {
      beforeEach(async () => {
        await showField(`<form>${markup}</form>`);
        await submitting();
        await click(inputOf(theField()));
        await type('06 12 34 56 78');
      });

      for (const library of ['jquery', 'jquery4']) {
        it(`is in what ${library} serialises, once`, async () => {
          const $ = await jQueryOf(library);
          expect($.fn.jquery).to.match(library === 'jquery' ? /^3\.7/ : /^4\./);
          expect($(theForm()).serialize()).to.equal(`phone=${encodeURIComponent(E164)}`);
          expect($(theForm()).serializeArray()).to.deep.equal([{ name: 'phone', value: E164 }]);
        });
      }

      it('is one input with a name among the elements of the form', () => {
        expect(walked()).to.deep.equal(ONE);
        expect([...theForm().querySelectorAll('[name=phone]')]).to.have.lengthOf(1);
      });

      it('is one entry of the form’s data', () => {
        expect(entries()).to.deep.equal(ONE);
      });

      it('is found by its name, as one element', () => {
        expect((theForm().elements.namedItem('phone') as HTMLInputElement).value).to.equal(E164);
        expect((theForm() as unknown as Record<string, HTMLInputElement>)['phone']!.value).to.equal(
          E164,
        );
      });

      it('leaves the field its name', () => {
        expect(theField().name).to.equal('phone');
      });

      it('follows a new name, by property and by attribute', async () => {
        theField().name = 'mobile';
        expect(theField().name).to.equal('mobile');
        expect(entries()).to.deep.equal([['mobile', E164]]);
        expect(walked()).to.deep.equal([['mobile', E164]]);
        theField().setAttribute('name', 'other');
        expect(entries()).to.deep.equal([['other', E164]]);
        expect(walked()).to.deep.equal([['other', E164]]);
      });

      it('is empty after a reset', () => {
        theForm().reset();
        expect(walked()).to.deep.equal([['phone', '']]);
        expect(entries()).to.deep.equal([['phone', '']]);
      });

      it('is the field to a script that finds it by its name, and writes into it', async () => {
        const found = theForm().elements.namedItem('phone') as HTMLInputElement;
        found.value = '07 12 34 56 78';
        expect(theField().value).to.equal('+33712345678');
        expect(inputOf(theField()).value).to.equal('07 12 34 56 78');
        expect(entries()).to.deep.equal([['phone', '+33712345678']]);
        found.value = 'by post';
        expect(inputOf(theField()).value).to.equal('by post');
        expect(entries()).to.deep.equal([['phone', '']]);
        expect(theForm().checkValidity()).to.equal(false);
      });

      it('is none while the field is disabled, or its fieldset', async () => {
        theField().disabled = true;
        expect(walked()).to.deep.equal([]);
        expect(entries()).to.deep.equal([]);
        theField().disabled = false;
        expect(walked()).to.deep.equal(ONE);
        const fieldset = document.createElement('fieldset');
        fieldset.disabled = true;
        theForm().append(fieldset);
        fieldset.append(theField());
        expect(walked()).to.deep.equal([]);
        expect(entries()).to.deep.equal([]);
        fieldset.disabled = false;
        expect(walked()).to.deep.equal(ONE);
        expect(entries()).to.deep.equal(ONE);
      });

      it('is none while no number is collected', async () => {
        theField().session = { mode: 'payment', phone_number_collection: { enabled: false } };
        await theField().updateComplete;
        expect(walked()).to.deep.equal([]);
        expect(entries()).to.deep.equal([]);
      });

      it('goes with the field into another form, and out of the page', async () => {
        const other = document.createElement('form');
        theForm().after(other);
        other.append(theField());
        expect(walked()).to.deep.equal([]);
        expect(walked(other)).to.deep.equal(ONE);
        expect(entries(other)).to.deep.equal(ONE);
        theField().remove();
        expect(walked(other)).to.deep.equal([]);
        expect(entries(other)).to.deep.equal([]);
      });

      it('belongs to the form that the field names', async () => {
        const other = document.createElement('form');
        other.id = 'other';
        theForm().after(other);
        theField().setAttribute('form', 'other');
        expect(walked(other)).to.deep.equal(ONE);
        expect(entries(other)).to.deep.equal(ONE);
        expect(entries()).to.deep.equal([]);
      });

      it('is there again when a framework has swept it away, with the next change', async () => {
        theField().querySelector(':scope > [type=hidden]')!.remove();
        theField().value = '+4930901820';
        await settled();
        expect(walked()).to.deep.equal([['phone', '+4930901820']]);
        expect(entries()).to.deep.equal([['phone', '+4930901820']]);
      });

      it('is not there twice in a copy of the page', async () => {
        const copy = theForm().outerHTML;
        show(copy);
        const field = await settled();
        await until(() => !field.hasAttribute('name'), 'the copy submits');
        field.value = '+4930901820';
        await settled();
        expect(entries()).to.deep.equal([['phone', '+4930901820']]);
        expect(walked()).to.deep.equal([['phone', '+4930901820']]);
        expect(field.name).to.equal('phone');
      });

      it('lends its name back while the page is away', () => {
        dispatchEvent(new PageTransitionEvent('pagehide'));
        expect(theField().getAttribute('name')).to.equal('phone');
        expect(theField().querySelector('[type=hidden][name]') === null).to.equal(true);
        dispatchEvent(new PageTransitionEvent('pageshow'));
        expect(entries()).to.deep.equal(ONE);
        expect(walked()).to.deep.equal(ONE);
      });
    });
  }

  it('is read in the same breath as a script writes into the input', async () => {
    await showField(`<form>${THEIRS()}</form>`);
    await submitting();
    inputOf(theField()).value = '0612345678';
    expect(walked()).to.deep.equal(ONE);
  });

  it('is one for each of two fields', async () => {
    show(`<form>${THEIRS()}${OURS().replace('"phone"', '"second"')}</form>`);
    const [first, second] = document.querySelectorAll('checkout-phone-field');
    for (const field of [first!, second!]) {
      await settled(field);
      await submitting(field);
    }
    first!.value = E164;
    second!.value = '+4930901820';
    await settled(second);
    const two = [...ONE, ['second', '+4930901820']];
    expect(walked()).to.deep.equal(two);
    expect(entries()).to.deep.equal(two);
  });

  it('goes when the page takes its input out, and the field submits itself', async () => {
    const field = await showField(`<form>${THEIRS()}</form>`);
    await submitting();
    field.value = E164;
    const input = inputOf(field);
    input.remove();
    await until(() => input.name === 'phone', 'given back');
    expect(field.querySelector('input') === null).to.equal(true);
    expect(field.getAttribute('name')).to.equal('phone');
    expect(entries()).to.deep.equal(ONE);
  });

  it('comes and goes with hidden-input', async () => {
    const field = await showField(`<form>${OURS().replace('hidden-input', '')}</form>`);
    field.value = E164;
    expect(walked()).to.deep.equal([]);
    field.hiddenInput = true;
    await field.updateComplete;
    await submitting();
    expect(walked()).to.deep.equal(ONE);
    expect(entries()).to.deep.equal(ONE);
    field.hiddenInput = false;
    await field.updateComplete;
    expect(walked()).to.deep.equal([]);
    expect(entries()).to.deep.equal(ONE);
    expect(field.getAttribute('name')).to.equal('phone');
  });
});
