/** A refused submit: one message for one mistake, and the focus where the browser would bring it. */
import { expect } from '@open-wc/testing';
import {
  aTask,
  type CheckoutPhoneField,
  clear,
  errorOf,
  inputOf,
  settled,
  show,
  showField,
  spokenBy,
  theField,
  theForm,
  until,
} from '../support/field.js';
import { click, engine, press, type } from '../support/real-input.js';

const FIELD = '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>';
const OTHER = '<input id="other" name="other" required aria-label="Other">';
const PAY = '<button id="pay">Pay</button>';

const by = <E extends HTMLElement>(id: string) => document.querySelector<E>(`#${id}`)!;
const isFocused = (field: CheckoutPhoneField) =>
  (inputOf(field).getRootNode() as Document).activeElement === inputOf(field);

/** What every field has given its browser to say, by the last it was given. */
const given = new WeakMap<ElementInternals, string>();
const internals = new WeakMap<Element, ElementInternals>();
/** The `invalid` events of a document or a shadow root, in their order. */
let refused: { target: EventTarget | null; event: Event }[] = [];
// Its target is gone when the event is over, where the tree is closed.
const hear = (event: Event) => refused.push({ target: event.target, event });

describe('a refused submit', () => {
  const { setValidity } = ElementInternals.prototype;
  const { attachInternals } = HTMLElement.prototype;
  let isGecko = false;

  before(async () => {
    isGecko = (await engine()) === 'firefox';
    HTMLElement.prototype.attachInternals = function attach() {
      const made = attachInternals.call(this);
      internals.set(this, made);
      return made;
    };
    ElementInternals.prototype.setValidity = function set(flags, message = '', anchor?) {
      given.set(this, message);
      if (anchor) setValidity.call(this, flags, message, anchor);
      else setValidity.call(this, flags, message);
    };
  });
  after(() => {
    HTMLElement.prototype.attachInternals = attachInternals;
    ElementInternals.prototype.setValidity = setValidity;
  });
  beforeEach(() => {
    refused = [];
    document.addEventListener('invalid', hear, true);
  });
  afterEach(() => {
    document.removeEventListener('invalid', hear, true);
    clear();
  });

  /** What the browser says in a bubble if it brings the focus to the field. */
  const bubbleOf = (field: CheckoutPhoneField) => given.get(internals.get(field)!)!.trim();
  const eventOf = (element: Element) => refused.findLast(({ target }) => target === element)?.event;
  /** The browser says nothing of the field: it has nothing to say, or was told not to. */
  const isSilent = (field: CheckoutPhoneField) =>
    isGecko ? !!eventOf(field)?.defaultPrevented : bubbleOf(field) === '';

  /** The first test here: what helps is fetched for the whole page, once. */
  it('leaves the message to the browser until help has come', async () => {
    show(`<form>${FIELD}${PAY}</form>`);
    expect(bubbleOf(theField())).to.equal('Enter your phone number.');
    const field = await settled();
    // Gecko is told when it asks.
    field.checkValidity();
    expect(bubbleOf(field)).to.equal(isGecko ? 'Enter your phone number.' : '');
    expect(field.validationMessage, 'what a page may show').to.equal('Enter your phone number.');
  });

  it('shows one message, and the focus is in the input', async () => {
    const field = await showField(`<form>${FIELD}${PAY}</form>`);
    await click(by('pay'));
    await settled(field);
    expect(errorOf(field)).to.equal('Enter your phone number.');
    expect(isFocused(field), 'the focus').to.equal(true);
    expect(isSilent(field), 'no bubble').to.equal(true);
    expect(spokenBy(field), 'heard by the description').to.equal('');
    expect(inputOf(field).getAttribute('aria-describedby')).to.equal('message');
  });

  it('leaves the focus and the bubble to a control before it', async () => {
    const field = await showField(`<form>${OTHER}${FIELD}${PAY}</form>`);
    await click(by('pay'));
    await settled(field);
    expect(document.activeElement!.id).to.equal('other');
    expect(eventOf(by('other'))!.defaultPrevented, 'the other keeps its bubble').to.equal(false);
    expect(errorOf(field)).to.equal('Enter your phone number.');
    await aTask();
    await field.updateComplete;
    expect(spokenBy(field), 'one thing at a time').to.equal('');
  });

  it('goes before a control behind it, whose bubble is not over it', async () => {
    const field = await showField(`<form>${FIELD}${OTHER}${PAY}</form>`);
    await click(by('pay'));
    await settled(field);
    expect(isFocused(field), 'the focus').to.equal(true);
    expect(isSilent(field), 'no bubble').to.equal(true);
    expect(eventOf(by('other'))!.defaultPrevented, 'as far as the browser needs it').to.equal(
      isGecko,
    );
    field.value = '+33612345678';
    await settled(field);
    await click(by('pay'));
    expect(document.activeElement!.id, 'mended: on to the next').to.equal('other');
    expect(eventOf(by('other'))!.defaultPrevented, 'with its bubble').to.equal(false);
  });

  it('passes over a control that nobody can see', async () => {
    const field = await showField(
      `<form><div hidden>${OTHER}</div><fieldset>${FIELD}</fieldset>${PAY}</form>`,
    );
    await click(by('pay'));
    await settled(field);
    expect(isFocused(field), 'the focus').to.equal(true);
    expect(isSilent(field), 'no bubble').to.equal(true);
  });

  it('brings the focus back each time', async () => {
    const field = await showField(`<form>${FIELD}${PAY}</form>`);
    for (const time of ['first', 'second', 'third']) {
      await click(by('pay'));
      await settled(field);
      expect(isFocused(field), time).to.equal(true);
      expect(isSilent(field), `${time}: no bubble`).to.equal(true);
      inputOf(field).blur();
    }
  });

  it('goes to the field among several, in the order of the page', async () => {
    show(`<form>${FIELD}${FIELD}${PAY}</form>`);
    const [first, second] = document.querySelectorAll('checkout-phone-field');
    await settled(first);
    await settled(second);
    await click(by('pay'));
    expect(isFocused(first!), 'first').to.equal(true);
    first!.value = '+33612345678';
    await settled(first);
    await click(by('pay'));
    await settled(second);
    expect(isFocused(second!), 'second').to.equal(true);
    expect([errorOf(first!), errorOf(second!)]).to.deep.equal(['', 'Enter your phone number.']);
  });

  it('of one form says nothing of another', async () => {
    show(`<form>${FIELD}</form><form>${FIELD}${PAY}</form>`);
    const [first, second] = document.querySelectorAll('checkout-phone-field');
    await settled(first);
    await settled(second);
    await click(by('pay'));
    await settled(second);
    expect(isFocused(second!)).to.equal(true);
    expect(errorOf(first!)).to.equal('');
  });

  for (const isBefore of [true, false]) {
    it(`finds a field that is in the form by its attribute, ${isBefore ? 'before' : 'behind'} it`, async () => {
      const field = FIELD.replace('name', 'form="shop" name');
      const form = `<form id="shop">${OTHER}${PAY}</form>`;
      await showField(isBefore ? field + form : form + field);
      await click(by('pay'));
      await settled();
      expect(isFocused(theField())).to.equal(isBefore);
      expect(document.activeElement!.id === 'other').to.equal(!isBefore);
      expect(errorOf(theField())).to.equal('Enter your phone number.');
    });
  }

  it('is the same with an input of the page’s', async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"><input slot="input" name="phone" required></checkout-phone-field>${OTHER}${PAY}</form>`,
    );
    await click(by('pay'));
    await settled(field);
    expect(isFocused(field)).to.equal(true);
    expect(isSilent(field), 'no bubble').to.equal(true);
    expect(inputOf(field).getAttribute('aria-description')).to.equal('Enter your phone number.');
    expect(spokenBy(field)).to.equal('');
  });

  it('is the same in a closed shadow tree of the page’s', async () => {
    show('<div id="host"></div>');
    const root = by('host').attachShadow({ mode: 'closed' });
    root.innerHTML = `<form>${FIELD}${OTHER}${PAY}</form>`;
    root.addEventListener('invalid', hear, true);
    const field = await settled(root.querySelector('checkout-phone-field')!);
    await click(root.querySelector('#pay')!);
    await settled(field);
    expect(root.activeElement === field, 'the field').to.equal(true);
    expect(isFocused(field)).to.equal(true);
    expect(isSilent(field), 'no bubble').to.equal(true);
  });

  for (const setting of ['disabled', 'readonly', 'optional']) {
    it(`is none of a field that is ${setting}`, async () => {
      const field = await showField(
        `<form>${FIELD.replace('name', `${setting} name`)}${OTHER}${PAY}</form>`,
      );
      await click(by('pay'));
      await settled(field);
      expect(document.activeElement!.id).to.equal('other');
      expect(eventOf(by('other'))!.defaultPrevented).to.equal(false);
      expect(errorOf(field)).to.equal('');
    });
  }

  it('of a field that collects nothing is none', async () => {
    const field = await showField(`<form>${FIELD}${OTHER}${PAY}</form>`);
    field.session = { mode: 'payment', phone_number_collection: { enabled: false } };
    await field.updateComplete;
    await until(() => field.hasAttribute('data-off'), 'it is off');
    await click(by('pay'));
    expect(document.activeElement!.id).to.equal('other');
    expect(eventOf(by('other'))!.defaultPrevented).to.equal(false);
  });

  it('brings the input into view', async () => {
    const field = await showField(
      `<form id="shop"><button id="pay">Pay</button><div style="height: 300vh"></div>${FIELD}<div style="height: 300vh"></div></form>`,
    );
    expect(inputOf(field).getBoundingClientRect().top).to.be.above(innerHeight);
    await click(by('pay'));
    // As far as the browser does: WebKit brings the line of the text, not the whole box.
    const isInView = () => {
      const { top, bottom } = inputOf(field).getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return middle > 0 && middle < innerHeight;
    };
    await until(isInView, 'the input is in view');
  });

  describe('heard', () => {
    it('once, and once more, of an input that keeps the focus', async () => {
      const field = await showField(`<form>${FIELD}${OTHER}${PAY}</form>`);
      await click(inputOf(field));
      await press('Enter');
      await until(() => spokenBy(field), 'it is announced');
      expect(spokenBy(field).trim()).to.equal('Enter your phone number.');
      expect(errorOf(field)).to.equal('Enter your phone number.');
      expect(isFocused(field)).to.equal(true);
      const input = inputOf(field);
      expect(input.hasAttribute('aria-describedby'), 'and not by the description').to.equal(false);
      expect(isSilent(field), 'nor by a bubble').to.equal(true);
      const before = spokenBy(field);
      await press('Enter');
      await until(() => spokenBy(field) !== before, 'it is announced again');
      expect(spokenBy(field).trim()).to.equal('Enter your phone number.');
      await press('Tab');
      await until(() => !isFocused(field), 'the input is left');
      await field.updateComplete;
      expect(input.getAttribute('aria-describedby'), 'for who comes back').to.equal('message');
      await press('Shift+Tab');
      await field.updateComplete;
      expect(input.getAttribute('aria-describedby')).to.equal('message');
      expect(spokenBy(field)).to.equal('');
    });

    it('of a page’s own input as well', async () => {
      const field = await showField(
        `<form><checkout-phone-field country="FR"><input slot="input" name="phone"></checkout-phone-field>${PAY}</form>`,
      );
      await click(inputOf(field));
      await type('06 12');
      await press('Enter');
      await until(() => spokenBy(field), 'it is announced');
      expect(spokenBy(field).trim()).to.equal(errorOf(field));
      expect(inputOf(field).hasAttribute('aria-description')).to.equal(false);
    });

    it('not here where Enter brings the focus to a control before', async () => {
      const field = await showField(`<form>${OTHER}${FIELD}${PAY}</form>`);
      await click(inputOf(field));
      await press('Enter');
      await until(() => document.activeElement!.id === 'other', 'the focus moves');
      await aTask();
      await field.updateComplete;
      expect(errorOf(field)).to.equal('Enter your phone number.');
      expect(spokenBy(field)).to.equal('');
      expect(eventOf(by('other'))!.defaultPrevented).to.equal(false);
    });
  });

  describe('by a script', () => {
    const withScript = async (what: string, before = '', behind = OTHER) => {
      const field = await showField(
        `<form>${before}${FIELD}${behind}<button type="button" id="ask">Ask</button>${PAY}</form>`,
      );
      const actions: Record<string, () => unknown> = {
        check: () => theForm().checkValidity(),
        report: () => theForm().reportValidity(),
        submit: () => theForm().requestSubmit(),
        press: () => by('pay').click(),
        field: () => field.reportValidity(),
      };
      by('ask').addEventListener('click', () => actions[what]!());
      by('ask').focus();
      await click(by('ask'));
      await settled(field);
      return field;
    };

    it('that only asks the form moves no focus and holds no bubble', async () => {
      const field = await withScript('check');
      expect(isFocused(field)).to.equal(false);
      expect(refused.map(({ event }) => event.defaultPrevented)).to.deep.equal([false, false]);
      expect(spokenBy(field)).to.equal('');
    });

    for (const what of ['report', 'submit', 'press']) {
      it(`that has the form ${what} brings the focus here`, async () => {
        const field = await withScript(what);
        expect(isFocused(field)).to.equal(true);
        expect(errorOf(field)).to.equal('Enter your phone number.');
        // Where a blank message is an empty bubble, it says the message.
        if (!isGecko) expect(isSilent(field), 'no bubble').to.equal(true);
      });

      it(`that has the form ${what} brings the focus to a control before`, async () => {
        await withScript(what, OTHER, '');
        expect(document.activeElement!.id).to.equal('other');
        expect(eventOf(by('other'))!.defaultPrevented).to.equal(false);
      });
    }

    it('that reports the field means the field', async () => {
      const field = await withScript('field', OTHER, '');
      expect(isFocused(field)).to.equal(true);
      expect(isSilent(field), 'no bubble').to.equal(true);
      expect(errorOf(field)).to.equal('Enter your phone number.');
    });
  });

  describe('that the page takes over', () => {
    const takeOver = (event: Event) => event.preventDefault();

    for (const where of ['the field', 'the form']) {
      it(`at ${where} moves no focus`, async () => {
        const field = await showField(`<form>${FIELD}${OTHER}${PAY}</form>`);
        if (where === 'the form') theForm().addEventListener('invalid', takeOver, true);
        else field.addEventListener('invalid', takeOver);
        await click(by('pay'));
        await settled(field);
        await aTask();
        expect(isFocused(field)).to.equal(false);
        expect(document.activeElement!.id === 'other', 'the next').to.equal(where === 'the field');
        expect(errorOf(field)).to.equal('Enter your phone number.');
        expect(spokenBy(field)).to.equal('');
      });
    }

    it('by moving the focus itself has the last word', async () => {
      const field = await showField(
        `<form><a href="#" id="summary">Errors</a>${FIELD}${PAY}</form>`,
      );
      field.addEventListener('invalid', () => setTimeout(() => by('summary').focus()));
      await click(by('pay'));
      await until(() => document.activeElement!.id === 'summary', 'the page’s own focus');
      await settled(field);
      expect(document.activeElement!.id).to.equal('summary');
    });

    it('with novalidate and a check of its own moves no focus', async () => {
      const field = await showField(`<form novalidate>${FIELD}${OTHER}${PAY}</form>`);
      let isFine: boolean | undefined;
      theForm().addEventListener('submit', (event) => {
        event.preventDefault();
        isFine = theForm().checkValidity();
      });
      await click(by('pay'));
      await settled(field);
      expect(isFine).to.equal(false);
      expect(isFocused(field)).to.equal(false);
      expect(refused.map(({ event }) => event.defaultPrevented)).to.deep.equal([false, false]);
    });
  });
});
