/** An input of the page's own, enhanced in place. */
import { expect } from '@open-wc/testing';
import {
  clear,
  entries,
  errorOf,
  inputOf,
  left,
  part,
  settled,
  show,
  showField,
  theField,
  theForm,
  until,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

const PLAIN = `<form><late-tag country="FR"><input slot="input" type="tel" name="phone" required pattern="[0-9+ ]+" maxlength="30"></late-tag></form>`;
let tags = 0;

/** Shows a page whose script has not come yet; answers the element and what brings the script. */
async function before(markup: string) {
  const tag = `late-${Date.now()}-${tags++}`;
  show(markup.replaceAll('late-tag', tag));
  const element = document.querySelector(tag)!;
  const input = element.querySelector('input')!;
  const { CheckoutPhoneField } = await import('../../../src/checkout-phone-field.js');
  return {
    element,
    input,
    async arrive() {
      customElements.define(tag, class extends CheckoutPhoneField {});
      const field = element as InstanceType<typeof CheckoutPhoneField>;
      // The first drawing takes the input, and with it the text that files are needed for.
      await field.updateComplete;
      await field.ready;
      await field.updateComplete;
      return field;
    },
  };
}

describe("the page's own input", () => {
  afterEach(clear);

  it('submits by itself before the script, and exactly once after it', async () => {
    const { input, arrive } = await before(PLAIN);
    input.value = '06 12 34 56 78';
    expect(entries()).to.deep.equal([['phone', '06 12 34 56 78']]);
    const field = await arrive();
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
    expect(field.name).to.equal('phone');
  });

  it('keeps text, focus and caret when the script comes late', async () => {
    const { element, input, arrive } = await before(PLAIN);
    await click(input);
    await type('06 12 34');
    await press('ArrowLeft', 3);
    expect(input.selectionStart).to.equal(5);
    const field = await arrive();
    expect(document.activeElement === input).to.equal(true);
    expect(element.contains(input)).to.equal(true);
    expect(input.value).to.equal('06 12 34');
    expect(input.selectionStart).to.equal(5);
    await type('9');
    expect(input.value.replace(/\D/g, '')).to.equal('0612934');
    await press('End');
    await type('567');
    expect(field.value).to.equal('+33612934567');
    expect(errorOf(field)).to.equal('');
  });

  it('keeps every digit of a text that the script cannot read', async () => {
    const { input, arrive } = await before(PLAIN);
    input.value = '06 12 (mum)';
    const field = await arrive();
    expect(input.value).to.equal('06 12 (mum)');
    expect(field.validity.valid).to.equal(false);
  });

  it('no longer blocks the form by constraints of its own', async () => {
    const { input, arrive } = await before(PLAIN.replace('[0-9+ ]+', '[0-9]{3}'));
    input.value = '06 12 34 56 78';
    expect(theForm().checkValidity()).to.equal(false);
    await arrive();
    expect(theForm().checkValidity()).to.equal(true);
  });

  it('is given back as it was found', async () => {
    const { element, input, arrive } = await before(PLAIN);
    const found = input.outerHTML;
    const field = await arrive();
    field.reportValidity();
    await field.updateComplete;
    expect(input.outerHTML).not.to.equal(found);
    element.removeChild(input);
    await until(() => input.outerHTML === found, 'given back');
    await field.updateComplete;
    expect(inputOf(field).id, 'ours serves in its place').to.equal('input');
  });

  it('is focused, reported and described like ours', async () => {
    const field = await showField(
      `<form><checkout-phone-field hint="For the courier"><input slot="input" name="phone"></checkout-phone-field><button>Pay</button></form>`,
    );
    const input = inputOf(field);
    await click(document.querySelector('button')!);
    await field.updateComplete;
    expect(document.activeElement === input).to.equal(true);
    expect(errorOf(field)).to.match(/Enter your phone number/);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.getAttribute('aria-description')).to.equal(`For the courier ${errorOf(field)}`);
    expect(input.getAttribute('aria-label')).to.equal('Phone number');
  });

  it('keeps the name and the description that its author gave it', async () => {
    const field = await showField(
      `<p id="why">Only for the courier.</p><form><checkout-phone-field><input slot="input" aria-label="Mobile" aria-describedby="why"></checkout-phone-field></form>`,
    );
    const input = inputOf(field);
    expect(part(field, 'label')).to.equal(null);
    expect(input.getAttribute('aria-label')).to.equal('Mobile');
    expect(input.getAttribute('aria-description')).to.equal('Only for the courier.');
    field.reportValidity();
    await field.updateComplete;
    expect(input.getAttribute('aria-description')).to.equal(
      `Only for the courier. ${errorOf(field)}`,
    );
    input.remove();
    await until(() => input.getAttribute('aria-describedby') === 'why', 'given back');
    expect(input.hasAttribute('aria-description')).to.equal(false);
  });

  it('is named by its own label, which focuses it', async () => {
    const field = await showField(
      `<form><label for="p">Mobile</label><checkout-phone-field><input slot="input" id="p"></checkout-phone-field></form>`,
    );
    const input = inputOf(field);
    expect(part(field, 'label')).to.equal(null);
    expect(input.hasAttribute('aria-label')).to.equal(false);
    await click(document.querySelector('label')!);
    expect(document.activeElement === input).to.equal(true);
  });

  it('is named by a label around the field', async () => {
    const field = await showField(
      `<form><label><span>Mobile</span> <checkout-phone-field><input slot="input"></checkout-phone-field></label></form>`,
    );
    expect(inputOf(field).getAttribute('aria-label')).to.equal('Mobile');
    await click(document.querySelector('label span')!);
    expect(document.activeElement === inputOf(field)).to.equal(true);
  });

  it('is focused by our label if it has none', async () => {
    const field = await showField(
      `<checkout-phone-field><input slot="input"></checkout-phone-field>`,
    );
    await click(part(field, 'label')!);
    expect(document.activeElement === inputOf(field)).to.equal(true);
  });

  it('gives the field its disabled and readonly, and follows it from then on', async () => {
    const field = await showField(
      `<form><fieldset><checkout-phone-field><input slot="input" name="phone" value="+33612345678" disabled></checkout-phone-field></fieldset></form>`,
    );
    expect(field.disabled).to.equal(true);
    expect(entries()).to.deep.equal([]);
    field.disabled = false;
    await field.updateComplete;
    expect(inputOf(field).disabled).to.equal(false);
    document.querySelector('fieldset')!.disabled = true;
    await field.updateComplete;
    expect(inputOf(field).disabled).to.equal(true);
    expect(entries()).to.deep.equal([]);
  });

  it('gets the autofill tokens of the field, unless it has its own', async () => {
    show(
      `<checkout-phone-field autocomplete="shipping tel"><input slot="input"></checkout-phone-field>`,
    );
    const field = await settled();
    expect(inputOf(field).getAttribute('autocomplete')).to.equal('shipping tel');
    show(
      `<checkout-phone-field autocomplete="shipping tel"><input slot="input" autocomplete="billing tel"></checkout-phone-field>`,
    );
    await settled();
    expect(inputOf(theField()).getAttribute('autocomplete')).to.equal('billing tel');
  });

  it('may come and go while the field lives', async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="FR" value="+33612345678"></checkout-phone-field></form>`,
    );
    const input = document.createElement('input');
    input.slot = 'input';
    input.name = 'other';
    field.append(input);
    await until(() => !input.name, 'taken');
    await settled(field);
    expect(input.value.replace(/\D/g, '')).to.contain('612345678');
    expect(entries(), 'one entry, under the name of the field').to.deep.equal([
      ['phone', '+33612345678'],
    ]);
    input.focus();
    await press('End');
    await press('Backspace');
    await type('9');
    input.remove();
    await until(() => input.name, 'given back');
    await settled(field);
    expect(entries()).to.deep.equal([['phone', '+33612345679']]);
    expect(inputOf(field).value.replace(/\D/g, '')).to.contain('612345679');
  });

  it('submits once when a framework writes the name anew, and under another name that it writes', async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"><input slot="input" type="tel" name="phone"></checkout-phone-field></form>`,
    );
    const input = document.querySelector<HTMLInputElement>('[slot=input]')!;
    await until(() => !input.name, 'taken');
    input.focus();
    await type('0612345678');
    // As React does whenever it draws.
    input.name = 'phone';
    await until(() => !input.name, 'taken again');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
    input.setAttribute('name', 'mobile');
    await until(() => !input.name, 'taken again');
    await settled(field);
    expect(entries()).to.deep.equal([['mobile', '+33612345678']]);
  });

  it('is read after a script wrote into it', async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"><input slot="input" name="phone"></checkout-phone-field></form>`,
    );
    inputOf(field).value = '06 12 34 56 78';
    expect(field.value).to.equal('+33612345678');
  });

  describe('that a script writes into, with no event', () => {
    const page = (rest = '<button>Pay</button>') =>
      `<form><checkout-phone-field country="FR"><input slot="input" name="phone"></checkout-phone-field>${rest}</form>`;

    /** What each submit would have posted; none leaves the page. */
    const posts = () => {
      const seen: unknown[] = [];
      theForm().addEventListener('submit', (event) => {
        event.preventDefault();
        seen.push(new FormData(theForm()).get('phone'));
      });
      return seen;
    };
    const pay = () => click(document.querySelector('button')!);

    const writings: [how: string, write: (input: HTMLInputElement) => void][] = [
      ['value', (input) => (input.value = '0612345678')],
      ['setRangeText', (input) => input.setRangeText('0612345678')],
      ['its value attribute', (input) => input.setAttribute('value', '0612345678')],
    ];
    for (const [how, write] of writings) {
      it(`submits at the first press of the button: ${how}`, async () => {
        const field = await showField(page());
        const seen = posts();
        write(inputOf(field));
        await pay();
        expect(seen).to.deep.equal(['+33612345678']);
        await field.updateComplete;
        expect(errorOf(field)).to.equal('');
      });
    }

    const presses: [where: string, rest: string, press: () => Promise<void>][] = [
      ['Enter in it', '<button>Pay</button>', () => enterIn('[slot=input]')],
      ['Enter in it, with no button', '', () => enterIn('[slot=input]')],
      ['Enter in another input', '<input id="email"><button>Pay</button>', () => enterIn('#email')],
      ['a button from afar', '</form><button form="f">Pay</button>', pay],
      ['the space bar', '<button>Pay</button>', () => spaceOn('button')],
      [
        'an image',
        '<input type="image" alt="Pay">',
        () => click(document.querySelector('[type=image]')!),
      ],
      [
        'a button in a shadow tree that calls requestSubmit',
        '<pay-now></pay-now>',
        () => click(document.querySelector('pay-now')!),
      ],
    ];
    const enterIn = async (selector: string) => {
      document.querySelector<HTMLElement>(selector)!.focus();
      await press('Enter');
    };
    const spaceOn = async (selector: string) => {
      document.querySelector<HTMLElement>(selector)!.focus();
      await press(' ');
    };
    for (const [where, rest, submit] of presses) {
      it(`submits at the first press: ${where}`, async () => {
        const field = await showField(page(rest).replace('<form>', '<form id="f">'));
        const button = document.querySelector('pay-now');
        if (button) {
          button.attachShadow({ mode: 'open' }).innerHTML = '<button>Pay</button>';
          button.addEventListener('click', () => theForm().requestSubmit());
        }
        const seen = posts();
        inputOf(field).value = '0612345678';
        await submit();
        await until(() => seen.length || errorOf(field), 'neither submitted nor refused');
        expect(seen).to.deep.equal(['+33612345678']);
      });
    }

    it('is submitted by requestSubmit in the same breath', async () => {
      const field = await showField(page());
      const seen = posts();
      inputOf(field).value = '0612345678';
      theForm().requestSubmit();
      expect(seen).to.deep.equal(['+33612345678']);
    });

    it('is what the form checks in the same breath', async () => {
      const field = await showField(page());
      inputOf(field).value = '0612345678';
      expect(theForm().checkValidity()).to.equal(true);
      inputOf(field).value = '0612';
      expect(theForm().checkValidity(), 'and then another').to.equal(false);
      expect(field.validity.tooShort).to.equal(true);
    });

    it('is what the form reports in the same breath', async () => {
      const field = await showField(page());
      inputOf(field).value = '0612345678';
      expect(theForm().reportValidity()).to.equal(true);
      await field.updateComplete;
      expect(errorOf(field)).to.equal('');
    });

    it('is in the data of the form in the same breath', async () => {
      const field = await showField(page());
      inputOf(field).value = '0612345678';
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
      inputOf(field).value = '+4930901820';
      await field.ready;
      expect(entries(), 'and then another').to.deep.equal([['phone', '+4930901820']]);
    });

    it('is refused at the first press when it was emptied', async () => {
      const field = await showField(page());
      const seen = posts();
      await click(inputOf(field));
      await type('0612345678');
      inputOf(field).value = '';
      await pay();
      await field.updateComplete;
      expect(seen).to.deep.equal([]);
      expect(errorOf(field)).to.match(/Enter your phone number/);
    });

    it('is emptied for the form in the same breath', async () => {
      const field = await showField(page());
      await click(inputOf(field));
      await type('0612345678');
      expect(entries()).to.deep.equal([['phone', '+33612345678']]);
      inputOf(field).value = '';
      expect(entries()).to.deep.equal([['phone', '']]);
      expect(theForm().checkValidity()).to.equal(false);
      expect(field.validity.valueMissing).to.equal(true);
    });

    it('tells nobody: what a script writes is no event, as on a native input', async () => {
      const field = await showField(page('<button type="button">Next</button>'));
      const seen: string[] = [];
      for (const name of ['input', 'change']) {
        field.addEventListener(name, () => seen.push(name));
      }
      inputOf(field).value = '0612345678';
      inputOf(field).focus();
      await press('Tab');
      await left(field);
      expect(seen).to.deep.equal([]);
    });

    it('is a plain input again when it is given back', async () => {
      const field = await showField(page());
      const input = inputOf(field);
      input.remove();
      await until(() => input.name === 'phone', 'given back');
      input.value = '0612345678';
      expect(input.value).to.equal('0612345678');
      expect(field.value).to.equal('');
      expect(Object.hasOwn(input, 'value'), 'nothing of ours stays').to.equal(false);
    });
  });
});
