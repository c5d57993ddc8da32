/** The page's own phone input, made the field in place. */
import { expect } from '@open-wc/testing';
import {
  type EnhancedInput,
  type EnhancedInputs,
  enhance,
  enhanceAll,
} from '../../../src/enhance.js';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  entries,
  errorOf,
  part,
  settled,
  show,
  theField,
  theForm,
  until,
} from '../support/field.js';
import { click, copyText, press, type } from '../support/real-input.js';

const E164 = '+33612345678';
const INPUT =
  '<input type="tel" id="phone" class="form-control" name="phone" autocomplete="shipping tel" required pattern="[0-9]{3}" minlength="3" maxlength="12" data-country="FR">';
const PAGE = `<form><p class="row"><label for="phone">Telephone</label>${INPUT}</p><button>Pay</button></form>`;

const theInput = () => document.querySelector<HTMLInputElement>('#phone')!;
const isField = (input: Element) => !!input.closest('checkout-phone-field');
const fieldOf = (input: Element) => input.closest('checkout-phone-field') as CheckoutPhoneField;

let looking: EnhancedInputs | undefined;

/** Enhances the input and waits until it is adopted. */
async function made(input = theInput(), options = {}): Promise<EnhancedInput> {
  const handle = enhance(input, options)!;
  await settled(handle.field as CheckoutPhoneField);
  await until(() => !input.hasAttribute('name'), 'it is adopted');
  return handle;
}

describe('an enhanced input', () => {
  afterEach(() => {
    looking?.stop();
    looking = undefined;
    clear();
  });

  it('is required where the page says so by aria-required alone, as shop systems do', async () => {
    show(PAGE.replace(' required ', ' aria-required="true" '));
    const { field } = await made();
    expect((field as CheckoutPhoneField).required).to.equal(true);
    await click(document.querySelector('button')!);
    await until(() => errorOf(field as CheckoutPhoneField), 'the message');
    // Taken off the page and put back, it is what it was.
    const row = field.parentElement!;
    field.remove();
    row.append(field);
    await settled(field as CheckoutPhoneField);
    expect((field as CheckoutPhoneField).required).to.equal(true);
  });

  it('keeps the number when a script of the page cuts or masks what change told it', async () => {
    for (const masked of [
      (digits: string) => digits.slice(0, 10),
      (digits: string) => digits.replace(/(..)(....)(.*)/, '($1) $2-$3'),
    ]) {
      show(PAGE);
      const input = theInput();
      await made();
      input.addEventListener('change', () => {
        input.value = masked(input.value.replace(/\D/g, ''));
      });
      await click(input);
      await type('06 12 34 56 78');
      await press('Tab');
      await settled(input.parentElement as CheckoutPhoneField);
      expect(input.value).to.equal('06 12 34 56 78');
      expect(entries()).to.deep.equal([['phone', E164]]);
      clear();
    }
  });

  it('takes another number that a script of the page writes at a change', async () => {
    show(PAGE);
    const input = theInput();
    await made();
    for (const [written, number] of [
      ['+33612345679', '+33612345679'],
      ['', ''],
    ] as const) {
      const write = () => {
        input.value = written;
      };
      input.addEventListener('change', write, { once: true });
      await click(input);
      input.select();
      await type('06 12 34 56 78');
      await press('Tab');
      await until(() => entries()[0]?.[1] === number, `the number is ${number}`);
    }
  });

  it('is the same input, and submits E.164 under its name, once', async () => {
    show(PAGE);
    const input = theInput();
    const { field } = await made();
    expect(theInput() === input).to.equal(true);
    expect(field.parentElement!.className).to.equal('row');
    await click(input);
    await type('06 12 34 56 78');
    expect(entries()).to.deep.equal([['phone', E164]]);
    expect(input.className).to.equal('form-control');
    expect(input.getAttribute('autocomplete')).to.equal('shipping tel');
  });

  it('keeps its label, which focuses it, and draws no other', async () => {
    show(PAGE);
    await made();
    expect(part(theField(), 'label')).to.equal(null);
    expect(theInput().labels!.length).to.equal(1);
    await click(document.querySelector('label')!);
    expect(document.activeElement === theInput()).to.equal(true);
  });

  it('keeps a label that is around it', async () => {
    show(`<form><label><span>Mobile</span> ${INPUT}</label></form>`);
    await made();
    expect(part(theField(), 'label')).to.equal(null);
    expect(theInput().getAttribute('aria-label')).to.equal('Mobile');
    await click(document.querySelector('span')!);
    expect(document.activeElement === theInput()).to.equal(true);
  });

  it('keeps text, focus and caret, and tells the page nothing of it', async () => {
    show(PAGE);
    const input = theInput();
    await click(input);
    await type('06 12 34');
    await press('ArrowLeft', 3);
    const heard: string[] = [];
    for (const name of ['focus', 'blur', 'change', 'focusin', 'focusout']) {
      document.addEventListener(name, (event) => heard.push(event.type), {
        capture: true,
        once: true,
      });
    }
    await made();
    expect(heard).to.deep.equal([]);
    expect(document.activeElement === input).to.equal(true);
    expect(input.value).to.equal('06 12 34');
    expect(input.selectionStart).to.equal(5);
    await type('9');
    expect(input.value.replace(/\D/g, '')).to.equal('0612934');
  });

  it('reads the number that a server has written into it', async () => {
    show(PAGE.replace('name="phone"', `name="phone" value="${E164}"`));
    await made();
    expect(theField().value).to.equal(E164);
    expect(entries()).to.deep.equal([['phone', E164]]);
    theField().value = '';
    theForm().reset();
    expect(theField().value).to.equal(E164);
  });

  it('is required where it was, and says so like the field', async () => {
    show(PAGE);
    await made();
    await click(document.querySelector('button')!);
    await theField().updateComplete;
    expect(errorOf(theField())).to.match(/Enter your phone number/);
    expect(document.activeElement === theInput()).to.equal(true);
  });

  it('may be left out where it could be', async () => {
    show(PAGE.replace(' required', ''));
    await made();
    expect(theForm().checkValidity()).to.equal(true);
    await click(theInput());
    await type('0612');
    expect(theForm().checkValidity()).to.equal(false);
  });

  it('takes options, and before them what its own attributes state', async () => {
    show(PAGE.replace('data-country="FR"', 'data-country="FR" data-types="mobile"'));
    await made(theInput(), { country: 'DE', countries: ['FR', 'DE'], hint: 'For the courier' });
    const field = theField();
    expect(field.country).to.equal('FR');
    expect(field.countries).to.deep.equal(['FR', 'DE']);
    expect(field.types).to.deep.equal(['mobile']);
    expect(part(field, 'hint')!.textContent).to.equal('For the courier');
  });

  describe('among its neighbours', () => {
    const box = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round);
    };
    const layouts: [what: string, style: string, markup: string][] = [
      ['fills its row', '#phone { width: 100%; box-sizing: border-box; height: 52px }', PAGE],
      [
        'is an item of a grid',
        'form { display: grid; grid-template-columns: 1fr 2fr; gap: 8px; width: 500px } p { display: contents } #phone { grid-column: 2; margin: 4px 6px; height: 46px } button { grid-row: 2; grid-column: 1 }',
        PAGE,
      ],
      [
        'grows in a flex box',
        'p { display: flex; width: 480px; align-items: center } #phone { flex: 1 1 auto; margin-left: 20px; height: 50px }',
        PAGE,
      ],
      [
        'stands beside a button',
        '#phone { width: 240px; box-sizing: border-box; height: 48px; margin: 0 12px 0 0; vertical-align: top }',
        `<form>${INPUT}<button>Check</button></form>`,
      ],
      [
        'takes half of its row in a span',
        '#phone { display: block; width: 50%; box-sizing: border-box; height: 48px; margin: 10px 0 }',
        `<form style="width:600px"><span>${INPUT}</span></form>`,
      ],
    ];
    for (const [what, style, markup] of layouts) {
      it(what, async () => {
        show(`<style>${style}</style>${markup}`);
        const before = box(theInput());
        const button = document.querySelector('button');
        const beside = button && box(button);
        await made();
        expect(box(theField())).to.deep.equal(before);
        expect(button && box(button)).to.deep.equal(beside);
      });
    }

    it('looks as the page drew it, unless the page says how fields look', async () => {
      show(
        `<style>#phone { border: 3px solid rgb(1, 2, 3); border-radius: 9px; background: rgb(250, 240, 230); font-size: 20px }</style>${PAGE}`,
      );
      await made();
      const look = getComputedStyle(part(theField(), 'control')!);
      expect(look.borderTopColor).to.equal('rgb(1, 2, 3)');
      expect(look.borderTopWidth).to.equal('3px');
      expect(look.borderTopLeftRadius).to.equal('9px');
      expect(look.backgroundColor).to.equal('rgb(250, 240, 230)');
      expect(getComputedStyle(theInput()).fontSize).to.equal('20px');
      show(
        `<style>:root { --checkout-phone-field-radius: 1px } #phone { border-radius: 9px }</style>${PAGE}`,
      );
      await made();
      expect(getComputedStyle(part(theField(), 'control')!).borderTopLeftRadius).to.equal('1px');
    });
  });

  describe('to the listeners of the page', () => {
    const listen = (target: EventTarget, seen: string[], where: string) => {
      for (const name of ['input', 'change']) {
        target.addEventListener(name, ({ target: of }) =>
          seen.push(
            `${where} ${name} ${(of as Element).id || (of as Element).localName} ${(of as HTMLInputElement).value}`,
          ),
        );
      }
    };

    it('tells its own input and change, and the number in E.164 with the change', async () => {
      show(PAGE);
      const seen: string[] = [];
      listen(theInput(), seen, 'input:');
      listen(theForm(), seen, 'form:');
      await made();
      await click(theInput());
      await type('0');
      expect(seen.filter((one) => one.startsWith('form:'))).to.deep.equal(['form: input phone 0']);
      await type('612345678');
      seen.length = 0;
      await press('Tab');
      expect(seen).to.deep.equal([`input: change phone ${E164}`, `form: change phone ${E164}`]);
      expect(theInput().value).to.equal('06 12 34 56 78');
      expect(theField().value).to.equal(E164);
    });

    it('tells a change once where Enter submits, and the next one after it', async () => {
      show(PAGE);
      await made();
      const seen: string[] = [];
      listen(theInput(), seen, 'input:');
      theForm().addEventListener('submit', (event) => {
        event.preventDefault();
        seen.push('submit');
      });
      await click(theInput());
      await type('0612345678');
      seen.length = 0;
      await press('Enter');
      await until(() => seen.includes('submit'), 'the form is submitted');
      expect(seen).to.deep.equal([`input: change phone ${E164}`, 'submit']);
      await press('Backspace');
      await type('9');
      seen.length = 0;
      await press('Tab');
      expect(seen).to.deep.equal(['input: change phone +33612345679']);
    });

    it('tells an edit that is made in the browser’s place, once, and its undo', async () => {
      show(PAGE);
      await made();
      const seen: string[] = [];
      theInput().addEventListener('input', () => seen.push(theInput().value));
      await copyText('+33 (0)6 12 34 56 78');
      await click(theInput());
      await press('Mod+v');
      await until(() => seen.length, 'the paste is heard');
      expect(seen).to.deep.equal([theInput().value]);
      expect(theField().value).to.equal(E164);
      await press('Mod+z');
      expect(seen).to.have.lengthOf(2);
      expect(theInput().value).to.equal('');
      await press('Mod+Shift+z');
      expect(theField().value).to.equal(E164);
    });

    it('tells text that is no number as it stands', async () => {
      show(PAGE);
      await made();
      const seen: string[] = [];
      theInput().addEventListener('change', () => seen.push(theInput().value));
      await click(theInput());
      await type('0612');
      await press('Tab');
      expect(seen).to.deep.equal([theInput().value]);
      expect(seen[0]!.replace(/\D/g, '')).to.equal('0612');
    });

    it('lets one of them write back what it was told', async () => {
      show(PAGE);
      await made();
      theInput().addEventListener('change', () => {
        theInput().value = `${theInput().value}`;
      });
      await click(theInput());
      await type('0612345678');
      await press('Tab');
      expect(theField().value).to.equal(E164);
      expect(theInput().value.replace(/\D/g, '')).to.equal('33612345678');
    });
  });

  it('must be filled in, or need not, as the page goes on saying', async () => {
    show(PAGE);
    const input = theInput();
    const { restore } = await made();
    expect(theForm().checkValidity()).to.equal(false);
    input.required = false;
    expect([input.required, theForm().checkValidity()]).to.deep.equal([false, true]);
    input.setAttribute('required', '');
    expect([input.required, theForm().checkValidity()]).to.deep.equal([true, false]);
    input.removeAttribute('required');
    expect(theForm().checkValidity()).to.equal(true);
    restore();
    expect([input.required, input.hasAttribute('required')]).to.deep.equal([false, false]);
    expect(Object.hasOwn(input, 'setAttribute')).to.equal(false);
    expect(theForm().checkValidity()).to.equal(true);
  });

  it('is switched off and on by the page, as before', async () => {
    show(PAGE.replace('required', 'required disabled'));
    const input = theInput();
    const { field, restore } = await made();
    expect(input.disabled).to.equal(true);
    input.disabled = false;
    await settled(field as CheckoutPhoneField);
    await click(input);
    await type('0612345678');
    expect(entries()).to.deep.equal([['phone', E164]]);
    input.readOnly = true;
    await settled(field as CheckoutPhoneField);
    await type('9');
    expect([input.readOnly, input.value]).to.deep.equal([true, '06 12 34 56 78']);
    input.removeAttribute('readonly');
    input.disabled = true;
    await settled(field as CheckoutPhoneField);
    expect([input.disabled, input.readOnly]).to.deep.equal([true, false]);
    expect(entries()).to.deep.equal([]);
    input.disabled = false;
    restore();
    expect([input.disabled, input.readOnly]).to.deep.equal([false, false]);
  });

  it('shows what a script puts beside it, and gives room to an input put in its place', async () => {
    show(PAGE);
    await made();
    const error = document.createElement('em');
    error.textContent = 'Wrong';
    theInput().after(error);
    await until(() => error.parentElement!.className === 'row', 'it is let out');
    expect(error.previousElementSibling === theField()).to.equal(true);
    const other = document.createElement('input');
    theInput().replaceWith(other);
    await until(() => other.parentElement!.className === 'row', 'it is let out');
    expect(document.querySelector('checkout-phone-field') === null).to.equal(true);
  });

  describe('given back', () => {
    it('is what it was, where it was, with text, focus and caret', async () => {
      show(PAGE);
      const input = theInput();
      const found = theForm().cloneNode(true);
      const handle = await made();
      await click(input);
      await type('0612345678');
      await press('ArrowLeft', 2);
      const caret = input.selectionStart;
      handle.restore();
      expect(theForm().isEqualNode(found), theForm().outerHTML).to.equal(true);
      expect(document.activeElement === input).to.equal(true);
      expect(input.value).to.equal('06 12 34 56 78');
      expect(input.selectionStart).to.equal(caret);
      expect(Object.hasOwn(input, 'value')).to.equal(false);
      expect(entries()).to.deep.equal([['phone', '06 12 34 56 78']]);
      handle.restore();
      expect(theForm().isEqualNode(found), theForm().outerHTML).to.equal(true);
    });

    it('may become a field again', async () => {
      show(PAGE);
      (await made()).restore();
      await made();
      await click(theInput());
      await type('0612345678');
      expect(entries()).to.deep.equal([['phone', E164]]);
    });
  });

  describe('left alone', () => {
    const owners: [name: string, mark: (input: HTMLElement) => void][] = [
      ['React', (input) => Object.assign(input, { __reactProps$x1: {} })],
      ['Vue', (input) => Object.assign(input, { __vnode: {} })],
      ['Vue', (input) => Object.assign(input.parentElement!, { __vue_app__: {} })],
      ['Vue', (input) => Object.assign(input, { [Symbol('_vei')]: {} })],
      ['Svelte', (input) => Object.assign(input, { __attributes: {} })],
      ['Angular', (input) => input.parentElement!.setAttribute('ng-version', '21')],
      ['Preact', (input) => Object.assign(input.parentElement!, { __k: {} })],
      ['Solid', (input) => Object.assign(input, { $$input: () => {} })],
      ['Lit', (input) => Object.assign(input.parentElement!, { _$litPart$: {} })],
    ];
    it('where a framework owns it, with one line for each', () => {
      const lines: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => lines.push(line);
      try {
        for (const [, mark] of owners) {
          show(PAGE);
          mark(theInput());
          expect(enhance(theInput())).to.equal(undefined);
          expect(isField(theInput())).to.equal(false);
        }
      } finally {
        console.warn = warn;
      }
      const kinds = [...new Set(owners.map(([name]) => name))];
      expect(lines).to.have.lengthOf(kinds.length);
      for (const [at, name] of kinds.entries()) expect(lines[at]).to.contain(`${name} owns`);
    });

    it('of a type that holds no number, or a field already', async () => {
      for (const kind of ['hidden', 'email', 'checkbox']) {
        show(PAGE.replace('type="tel"', `type="${kind}"`));
        expect(enhance(theInput())).to.equal(undefined);
      }
      show(`<checkout-phone-field><input slot="input" id="phone"></checkout-phone-field>`);
      expect(enhance(theInput())).to.equal(undefined);
      expect(document.querySelectorAll('checkout-phone-field')).to.have.lengthOf(1);
    });
  });

  describe('by a selector', () => {
    it('now, when it appears, and when it is drawn anew', async () => {
      show(PAGE);
      looking = enhanceAll('#phone', { country: 'FR' });
      expect(isField(theInput())).to.equal(true);
      for (const at of [1, 2]) {
        document.querySelector('form')!.innerHTML = INPUT.replace(
          'name="phone"',
          `name="phone${at}"`,
        );
        await until(() => isField(theInput()), 'the new one');
        const field = fieldOf(theInput());
        field.value = E164;
        await settled(field);
        await until(() => !theInput().name, 'it is adopted');
        expect(entries()).to.deep.equal([[`phone${at}`, E164]]);
        expect(looking.inputs.map(({ input }) => input === theInput())).to.deep.equal([true]);
      }
    });

    it('when it is shown', async () => {
      show(`<div hidden>${PAGE}</div>`);
      looking = enhanceAll('#phone');
      expect(isField(theInput())).to.equal(false);
      document.querySelector<HTMLElement>('div[hidden]')!.hidden = false;
      await until(() => isField(theInput()), 'it is a field');
    });

    describe('that the page takes back', () => {
      const { warn } = console;
      const { now } = performance;
      let said: string[];
      beforeEach(() => {
        said = [];
        console.warn = (...words) => said.push(words.join(' '));
      });
      afterEach(() => {
        console.warn = warn;
        performance.now = now;
      });
      /** Puts the input back where it was, as a library does that makes the page what a server says. */
      const takeBack = () => {
        const input = theInput();
        fieldOf(input).replaceWith(input);
      };

      it('again, however often it draws anew for what somebody did', async () => {
        let time = 0;
        performance.now = () => time;
        show(PAGE);
        looking = enhanceAll('#phone', { country: 'FR' });
        for (let i = 0; i < 6; i += 1) {
          time += 150;
          takeBack();
          await until(() => isField(theInput()), 'it is a field again');
        }
        expect(said).to.deep.equal([]);
        expect(looking.inputs).to.have.lengthOf(1);
        expect(document.querySelectorAll('checkout-phone-field')).to.have.lengthOf(1);
        const field = fieldOf(theInput());
        field.value = E164;
        await settled(field);
        await until(() => !theInput().name, 'it is adopted');
        expect(entries()).to.deep.equal([['phone', E164]]);
        expect(theInput().assignedSlot === null).to.equal(false);
      });

      it('no more if it does so at once each time, and says so', async () => {
        performance.now = () => 0;
        show(PAGE);
        const resisting = new MutationObserver(() => {
          if (isField(theInput())) takeBack();
        });
        resisting.observe(document.body, { childList: true, subtree: true });
        looking = enhanceAll('#phone');
        await until(() => said.length > 0, 'the console says so');
        resisting.disconnect();
        performance.now = now;
        theForm().append(document.createElement('p'));
        await aTask();
        expect(isField(theInput())).to.equal(false);
        expect(said).to.have.lengthOf(1);
        expect(said[0]).to.include('left alone');
      });
    });

    it('no more once it is stopped, or given back', async () => {
      show(PAGE);
      looking = enhanceAll('#phone');
      looking.inputs[0]!.restore();
      const other = document.createElement('form');
      other.innerHTML = INPUT.replace('id="phone"', 'id="phone" class="two"');
      theForm().after(other);
      await until(() => isField(other.querySelector('.two')!), 'the other one');
      expect(isField(theInput())).to.equal(false);
      looking.restore();
      expect(document.querySelector('checkout-phone-field') === null).to.equal(true);
      expect(looking.inputs).to.deep.equal([]);
    });

    it('refuses a selector that can’t be read', () => {
      expect(() => enhanceAll('#')).to.throw(DOMException);
    });
  });
});
