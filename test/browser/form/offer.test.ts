/** Another number, offered in one tap, where the one that stands there is in doubt. */
import { expect } from '@open-wc/testing';
import type { PhoneFieldEvent } from '../../../src/events.js';
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
  showField,
  spokenBy,
  theField,
  theForm,
  until,
  warningOf,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

const page = (attributes: string, before = '', inside = '') =>
  `<form>${before}<checkout-phone-field name="phone" ${attributes}>${inside}</checkout-phone-field><button type="button" id="next">Next</button><button id="pay">Pay</button></form>`;
const FR = page('country="FR"');

const offerOf = (field: CheckoutPhoneField) => part(field, 'offer');
const buttonOf = (field: CheckoutPhoneField) => part(field, 'offer-button') as HTMLButtonElement;

/** Types a text and leaves the field by the key. */
async function tell(field: CheckoutPhoneField, text: string) {
  field.focus();
  await type(text);
  await press('Tab');
  await left(field);
}
const offered = (field: CheckoutPhoneField) => until(() => buttonOf(field), 'the offer');
const asked = (field: CheckoutPhoneField) => until(() => offerOf(field), 'question or advice');

/** What makes the browser's languages these. */
let languages: readonly string[] | undefined;
const speaks = (...tags: string[]) => {
  languages = tags;
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => tags });
};

describe('the offer of another number', () => {
  afterEach(() => {
    clear();
    if (languages) delete (navigator as { languages?: unknown }).languages;
    languages = undefined;
  });

  it('a number of another country: one click, and it stands there', async () => {
    speaks('fr-FR', 'en-US');
    const field = await showField(FR);
    await tell(field, '(415) 555-2671');
    await offered(field);
    expect(errorOf(field)).to.match(/too long/);
    expect(offerOf(field)!.textContent).to.match(/United States.*Use \+1 415 555 2671$/);
    const seen: PhoneFieldEvent[] = [];
    for (const name of ['input', 'change', 'countrychange']) {
      theForm().addEventListener(name, (event) => seen.push(event as PhoneFieldEvent));
    }
    await click(buttonOf(field));
    await field.updateComplete;
    const input = inputOf(field);
    expect(input.value).to.equal('+1 415 555 2671');
    expect(field.value).to.equal('+14155552671');
    expect(field.country).to.equal('US');
    expect(entries()).to.deep.equal([['phone', '+14155552671']]);
    expect(seen.map((event) => event.type).sort()).to.deep.equal([
      'change',
      'countrychange',
      'input',
    ]);
    for (const event of seen) expect(event.value, event.type).to.equal('+14155552671');
    expect(offerOf(field)).to.equal(null);
    expect(errorOf(field)).to.equal('');
    expect(input.matches(':focus')).to.equal(true);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([15, 15]);
    expect(has(field, 'invalid')).to.equal(false);
  });

  for (const key of ['Enter', ' ']) {
    it(`by keys: Tab goes to the button, ${key === ' ' ? 'Space' : key} takes the number`, async () => {
      speaks('en-US');
      const field = await showField(FR);
      let submits = 0;
      theForm().addEventListener('submit', (event) => {
        event.preventDefault();
        submits += 1;
      });
      await tell(field, '4155552671');
      await offered(field);
      expect(document.activeElement?.id, 'the offer takes no focus').to.equal('next');
      await press('Shift+Tab');
      expect(field.shadowRoot!.activeElement).to.equal(buttonOf(field));
      expect(errorOf(field), 'still told').to.match(/too long/);
      await press('Shift+Tab');
      expect(field.shadowRoot!.activeElement).to.equal(inputOf(field));
      await aTask();
      expect(buttonOf(field), 'nobody has edited').to.not.equal(null);
      await press('Tab');
      await aTask();
      expect(field.shadowRoot!.activeElement).to.equal(buttonOf(field));
      await press(key);
      await field.updateComplete;
      expect(field.value).to.equal('+14155552671');
      expect(field.shadowRoot!.activeElement).to.equal(inputOf(field));
      expect(submits).to.equal(0);
      await press('Tab');
      await left(field);
      expect(document.activeElement?.id).to.equal('next');
      expect(offerOf(field)).to.equal(null);
    });
  }

  it('undo brings the old text and its country back, redo the number', async () => {
    speaks('en-US');
    const field = await showField(FR);
    await tell(field, '4155552671');
    await offered(field);
    const before = inputOf(field).value;
    await click(buttonOf(field));
    const taken = inputOf(field).value;
    await press('Mod+z');
    expect(inputOf(field).value).to.equal(before);
    expect(field.country).to.equal('FR');
    expect(field.value).to.equal('');
    await press('Mod+Shift+z');
    expect(inputOf(field).value).to.equal(taken);
    expect(field.value).to.equal('+14155552671');
    expect(field.country).to.equal('US');
  });

  it('typing goes on from the taken number', async () => {
    speaks('en-US');
    const field = await showField(FR);
    await tell(field, '4155552671');
    await offered(field);
    await click(buttonOf(field));
    await press('Backspace');
    await type('9');
    expect(field.value).to.equal('+14155552679');
  });

  it('a German page asks about what it can read, but nobody there would write', async () => {
    speaks('de-DE', 'en-US');
    const field = await showField(page('country="DE"'));
    await tell(field, '(415) 555-2671');
    await offered(field);
    expect(offerOf(field)!.textContent).to.match(/United States.*\+1 415 555 2671/);
    await click(buttonOf(field));
    expect(field.value).to.equal('+14155552671');
  });

  it('the other number that a text may mean is asked about, and the value stands until then', async () => {
    const field = await showField(page('country="DE"'));
    // With its calling code a mobile number, without a landline in the north.
    await tell(field, '4915112345678');
    await offered(field);
    expect(field.value).to.equal('+4915112345678');
    expect(field.checkValidity()).to.equal(true);
    expect(errorOf(field) + warningOf(field)).to.equal('');
    expect(buttonOf(field).textContent).to.match(/^Use \+49 491 /);
    await click(buttonOf(field));
    expect(field.value).to.equal('+494915112345678');
    await press('Tab');
    await left(field);
    await aTask();
    expect(offerOf(field), 'it is said once').to.equal(null);
  });

  it('a number that is doubtful at home is asked about as well', async () => {
    speaks('en-US');
    const field = await showField(page('country="FR" preferred-countries="IT"'));
    // In no known range of France, a mobile number in Italy.
    await tell(field, '0347 123 4567');
    await asked(field);
    expect(field.reading.valid).to.equal(false);
  });

  it('the advice to choose a country, where no likely one fits', async () => {
    speaks('fr-FR');
    const field = await showField(FR);
    await tell(field, '0612345678901');
    await asked(field);
    expect(buttonOf(field)).to.equal(null);
    expect(offerOf(field)!.textContent).to.match(/From another country/);
    await click(inputOf(field));
    await press('Backspace', 3);
    await field.updateComplete;
    expect(offerOf(field)).to.equal(null);
    await press('Tab');
    await left(field);
    expect(field.value).to.equal('+33612345678');
    expect(offerOf(field)).to.equal(null);
  });

  it('nothing is offered that the shop does not take', async () => {
    speaks('en-US');
    for (const attributes of ['country="FR" countries="FR,BE"', 'country="FR" types="pager"']) {
      const field = await showField(page(attributes));
      await tell(field, '4155552671');
      await asked(field);
      expect(buttonOf(field), attributes).to.equal(null);
    }
    const field = await showField(page('country="FR" countries="FR"'));
    await tell(field, '4155552671');
    await until(() => errorOf(field), 'the message');
    await settled(field);
    expect(offerOf(field), 'there is no other country to choose').to.equal(null);
  });

  it('what the page knows of the shopper goes first: its other country fields', async () => {
    speaks('fr-FR');
    const billing = `<select autocomplete="billing country"><option value="GB" selected>United Kingdom</option></select>`;
    const field = await showField(page('country="FR"', billing));
    await tell(field, '07911 123456');
    await offered(field);
    expect(buttonOf(field).textContent).to.equal('Use +44 7911 123456');
  });

  it('the country that was picked before, by its own key', async () => {
    speaks('en');
    const field = await showField(page('country="DK"'));
    field.country = 'US';
    await settled(field);
    await tell(field, '20 12 34 56');
    await offered(field);
    expect(buttonOf(field).textContent).to.equal('Use +45 20 12 34 56');
  });

  it('never while typing, and it goes with the next key', async () => {
    speaks('en-US');
    const field = await showField(FR);
    field.focus();
    await type('4155552671');
    await settled(field);
    await aTask();
    expect(offerOf(field)).to.equal(null);
    await press('Tab');
    await left(field);
    await offered(field);
    await press('Shift+Tab', 2);
    await type('9');
    await field.updateComplete;
    expect(offerOf(field)).to.equal(null);
    expect(errorOf(field)).to.equal('');
    expect(inputOf(field).getAttribute('aria-describedby') ?? '').to.not.contain('offer');
  });

  it('not of a field that can’t be edited, and gone when it can’t be any more', async () => {
    speaks('en-US');
    const field = await showField(FR);
    await tell(field, '4155552671');
    for (const name of ['disabled', 'readOnly'] as const) {
      await offered(field);
      field[name] = true;
      await settled(field);
      expect(offerOf(field), name).to.equal(null);
      field[name] = false;
      await settled(field);
    }
  });

  it('the input is described by it, and it is announced with the message', async () => {
    speaks('en-US');
    const field = await showField(FR);
    await tell(field, '4155552671');
    await offered(field);
    await until(() => spokenBy(field).includes('Did you mean'), 'the offer is announced');
    expect(inputOf(field).getAttribute('aria-describedby')).to.equal('message offer');
    expect(spokenBy(field)).to.match(/too long.*Did you mean.*Use \+1 415 555 2671$/s);
    expect(buttonOf(field).type).to.equal('button');
  });

  it('an input of the page’s own: described, changed, undone', async () => {
    speaks('en-US');
    const own = '<input slot="input" aria-label="Phone">';
    const field = await showField(page('country="FR"', '', own));
    const input = inputOf(field);
    let changes = 0;
    input.addEventListener('change', () => {
      changes += 1;
    });
    await tell(field, '4155552671');
    await offered(field);
    await field.updateComplete;
    changes = 0;
    expect(input.getAttribute('aria-description')).to.match(/too long.*Use \+1 415 555 2671$/);
    await press('Shift+Tab');
    expect(field.shadowRoot!.activeElement).to.equal(buttonOf(field));
    await press('Enter');
    await field.updateComplete;
    expect(input.value).to.equal('+1 415 555 2671');
    expect(field.value).to.equal('+14155552671');
    expect(document.activeElement).to.equal(input);
    expect(changes).to.equal(1);
    expect(input.getAttribute('aria-description') ?? '').to.not.match(/Use/);
    await press('Mod+z');
    expect(input.value).to.match(/^41/);
  });

  it('it goes alone where the message stays, and the input is not described by it any more', async () => {
    speaks('en-US');
    for (const own of ['', '<input slot="input" aria-label="Phone">']) {
      const field = await showField(page('country="FR"', '', own));
      await tell(field, '4155552671');
      await offered(field);
      field.countries = ['FR'];
      await settled(field);
      expect(offerOf(field)).to.equal(null);
      expect(errorOf(field)).to.match(/too long/);
      const input = inputOf(field);
      const said = input.getAttribute(own ? 'aria-description' : 'aria-describedby');
      expect(said).to.match(own ? /too long/ : /^message$/);
      expect(said).to.not.match(/offer|Use/);
    }
  });

  it('a number on file that can’t be read is asked about, and nothing is announced', async () => {
    speaks('en-US');
    const field = await showField(page('country="FR" value="4155552671"'));
    await offered(field);
    await aTask();
    await field.updateComplete;
    expect(spokenBy(field)).to.equal('');
    await click(buttonOf(field));
    expect(field.value).to.equal('+14155552671');
    theForm().reset();
    await offered(field);
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('4155552671');
  });

  for (const [how, refuse] of [
    ['Enter', () => press('Enter')],
    ['a report', async () => theField().reportValidity()],
  ] as const) {
    it(`who is refused by ${how} in the input hears the message, and the offer behind it`, async () => {
      speaks('en-US');
      const field = await showField(page('country="FR"'));
      field.focus();
      await type('4155552671');
      await refuse();
      await offered(field);
      await until(() => spokenBy(field).includes('Did you mean'), 'the offer is announced');
      expect(spokenBy(field)).to.match(/^This number is too long.*\. Example.* Did you mean/);
      expect(spokenBy(field).match(/too long/g)).to.have.length(1);
    });
  }

  it('Enter in the input submits as ever, and refuses as ever', async () => {
    speaks('en-US');
    const field = await showField(page('country="FR"'));
    let submits = 0;
    theForm().addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    field.focus();
    await type('4155552671');
    await press('Enter');
    await aTask();
    expect(submits).to.equal(0);
    await offered(field);
    expect(inputOf(field).matches(':focus')).to.equal(true);
    await press('Enter');
    await aTask();
    expect(submits).to.equal(0);
    expect(field.value).to.equal('');
    await press('Tab');
    await press('Enter');
    await field.updateComplete;
    await press('Enter');
    await aTask();
    expect(submits).to.equal(1);
    expect(entries()).to.deep.equal([['phone', '+14155552671']]);
  });

  it('in the words and the direction of the page', async () => {
    speaks('ar-EG', 'en-US');
    const field = await showField(`<div dir="rtl" lang="ar">${page('country="SA"')}</div>`);
    await tell(field, '4155552671');
    await offered(field);
    expect(getComputedStyle(offerOf(field)!).direction).to.equal('rtl');
    expect(offerOf(field)!.lang).to.equal('ar');
    expect(buttonOf(field).textContent).to.contain('\u2066+1 415 555 2671\u2069');
  });

  it('two fields ask each for themselves', async () => {
    speaks('en-US');
    await showField(
      FR.replace('<button', '<checkout-phone-field country="FR"></checkout-phone-field><button'),
    );
    const [first, second] = [
      ...document.querySelectorAll<CheckoutPhoneField>('checkout-phone-field'),
    ];
    await settled(second);
    await tell(first!, '4155552671');
    await offered(first!);
    await tell(second!, '2125550123');
    await offered(second!);
    await click(buttonOf(first!));
    expect(first!.value).to.equal('+14155552671');
    expect(second!.value).to.equal('');
    expect(buttonOf(second!).textContent).to.equal('Use +1 212 555 0123');
  });

  it('draws no more than it must: an offer that stands is at rest', async () => {
    speaks('en-US');
    const field = await showField(FR);
    let drawings = 0;
    const { updated } = field as unknown as { updated: (changed: unknown) => void };
    Object.assign(field, {
      updated(changed: unknown) {
        drawings += 1;
        updated.call(field, changed);
      },
    });
    await tell(field, '4155552671');
    await offered(field);
    await field.updateComplete;
    const before = drawings;
    for (let times = 0; times < 5; times += 1) {
      await aTask();
      await field.updateComplete;
    }
    expect(drawings).to.equal(before);
    expect(drawings).to.be.lessThan(12);
  });
});

describe('what a message names', () => {
  afterEach(clear);

  it('how many digits are missing or too many, where a plan has one length', async () => {
    const field = await showField(page('country="US"'));
    await tell(field, '415 555 26');
    expect(errorOf(field)).to.match(/Missing digits: 2\./);
    expect(field.validationMessage).to.match(/Missing digits: 2\./);
    await click(inputOf(field));
    await press('End');
    await type('71999');
    await press('Tab');
    await left(field);
    expect(errorOf(field)).to.match(/Extra digits: 3\./);
  });

  it('which countries are accepted, while they are few', async () => {
    let field = await showField(page('country="FR" countries="FR,BE"'));
    await tell(field, '+44 20 7946 0018');
    expect(errorOf(field)).to.match(/Accepted: France and Belgium\./);
    field = await showField(page('country="FR" countries="FR,BE,DE,IT,ES"'));
    await tell(field, '+44 20 7946 0018');
    expect(errorOf(field)).to.not.match(/Accepted|France/);
  });

  it('that a landline is none of the mobiles asked for', async () => {
    const field = await showField(page('country="FR" types="mobile"'));
    await tell(field, '01 42 68 53 00');
    expect(errorOf(field)).to.match(/landline/);
    await click(inputOf(field));
    await press('Mod+a');
    await type('0800 123 456');
    await press('Tab');
    await left(field);
    expect(errorOf(field)).to.match(/mobile number/);
    expect(errorOf(field)).to.not.match(/landline/);
  });

  it('that a number looks too long, where it begins with a whole one', async () => {
    const field = await showField(page('country="AE"'));
    await tell(field, '050 123 45679');
    expect(field.reading.problem).to.equal('unknown-range');
    expect(warningOf(field)).to.match(
      /looks too long \(United Arab Emirates\)\. Extra digits: 1\./,
    );
  });
});
