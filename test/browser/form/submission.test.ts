/** Enter, reset, and the state that the browser keeps. */
import { expect } from '@open-wc/testing';
import {
  aTask,
  clear,
  entries,
  errorOf,
  inputOf,
  settled,
  show,
  showField,
  theForm,
  until,
  warningOf,
} from '../support/field.js';
import { press, type } from '../support/real-input.js';

const FIELD = `<checkout-phone-field name="phone" value="+33612345678"></checkout-phone-field>`;

/** Counts submits; none leaves the page. */
const submits = () => {
  const seen: (string | undefined)[] = [];
  theForm().addEventListener('submit', (event) => {
    event.preventDefault();
    seen.push((event.submitter as HTMLElement | null)?.id ?? 'none');
  });
  return seen;
};
const pressEnter = async (markup: string) => {
  show(markup);
  const field = await settled();
  const seen = submits();
  field.focus();
  await press('Enter');
  await aTask();
  return seen;
};

describe('Enter', () => {
  afterEach(clear);

  it('submits through the first submit button', async () => {
    expect(
      await pressEnter(
        `<form>${FIELD}<button type="button" id="a"></button><button id="b"></button><input type="submit" id="c"></form>`,
      ),
    ).to.deep.equal(['b']);
  });

  it('through a button outside the form, or an image', async () => {
    expect(
      await pressEnter(
        `<button form="f" id="far">x</button><form id="f">${FIELD}<button id="near">y</button></form>`,
      ),
    ).to.deep.equal(['far']);
    expect(
      await pressEnter(
        `<form>${FIELD}<input type="image" id="image" alt="Pay"><button id="b"></button></form>`,
      ),
    ).to.deep.equal(['image']);
  });

  it('does nothing when that button is disabled', async () => {
    expect(
      await pressEnter(`<form>${FIELD}<button disabled></button><button id="b"></button></form>`),
    ).to.deep.equal([]);
    expect(
      await pressEnter(
        `<form>${FIELD}<fieldset disabled><button id="a"></button></fieldset></form>`,
      ),
    ).to.deep.equal([]);
  });

  it('without a submit button submits a form of one text field only', async () => {
    expect(await pressEnter(`<form>${FIELD}<input type="checkbox"></form>`)).to.deep.equal([
      'none',
    ]);
    expect(
      await pressEnter(
        `<form>${FIELD}<input type="email"><button type="button">Pay</button></form>`,
      ),
    ).to.deep.equal([]);
  });

  it('can be prevented by any listener of the page', async () => {
    show(`<form>${FIELD}<button id="b">Pay</button></form>`);
    const field = await settled();
    const seen = submits();
    theForm().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    field.focus();
    await press('Enter');
    await aTask();
    expect(seen).to.deep.equal([]);
  });

  it("submits once from the page's own input", async () => {
    expect(
      await pressEnter(
        `<form><checkout-phone-field><input slot="input" name="phone" value="+33612345678"></checkout-phone-field><button id="b">Pay</button></form>`,
      ),
    ).to.deep.equal(['b']);
  });

  it('is held back by an empty required field, which says why', async () => {
    const field = await showField(
      `<form><checkout-phone-field></checkout-phone-field><button>Pay</button></form>`,
    );
    const seen = submits();
    field.focus();
    await press('Enter');
    await until(() => errorOf(field), 'the error');
    await aTask();
    expect(seen).to.deep.equal([]);
    expect(errorOf(field)).to.match(/Enter your phone number/);
  });

  it('in a composition belongs to the composition', async () => {
    const field = await showField(`<form>${FIELD}<button id="b">Pay</button></form>`);
    const seen = submits();
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      inputOf(field).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }),
      );
    }
    await aTask();
    expect(seen).to.deep.equal([]);
  });
});

describe('reset', () => {
  afterEach(clear);

  it('returns to the value attribute, and all is forgotten', async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="FR" value="+33612345678"></checkout-phone-field><button type="button">Next</button></form>`,
    );
    const before = inputOf(field).value;
    field.focus();
    await press('Mod+a');
    await type('+49 30');
    await press('Tab');
    // As soon as Germany's metadata is there.
    await until(() => errorOf(field), 'the error');
    theForm().reset();
    await settled(field);
    expect(inputOf(field).value).to.equal(before);
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
    expect(field.country).to.equal('FR');
    expect(errorOf(field)).to.equal('');
    expect(field.changed).to.equal(false);
  });

  it('empties a field without one, and takes the country back', async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"></checkout-phone-field></form>`,
    );
    field.country = 'DE';
    field.value = '030 901820';
    await field.ready;
    expect(field.value).to.equal('+4930901820');
    theForm().reset();
    expect([field.value, field.empty, field.country]).to.deep.equal(['', true, 'FR']);
  });

  it('keeps the country of a page that only ever set the property', async () => {
    const field = await showField(`<form><checkout-phone-field></checkout-phone-field></form>`);
    field.country = 'FR';
    field.focus();
    await type('0612345678');
    theForm().reset();
    await settled(field);
    expect([field.value, field.country]).to.deep.equal(['', 'FR']);
    field.focus();
    await type('0612345678');
    expect(field.value).to.equal('+33612345678');
  });

  it('makes the value attribute speak again', async () => {
    const field = await showField(`<form><checkout-phone-field></checkout-phone-field></form>`);
    field.value = '+33612345678';
    field.setAttribute('value', '+4930901820');
    await field.ready;
    expect(field.value, 'as on a native input').to.equal('+33612345678');
    theForm().reset();
    await field.ready;
    expect(field.value).to.equal('+4930901820');
    field.setAttribute('value', '+33712345678');
    await field.ready;
    expect(field.value).to.equal('+33712345678');
  });

  it("returns to the default value of the page's own input", async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"><input slot="input" name="phone" value="06 12 34 56 78"></checkout-phone-field></form>`,
    );
    expect(field.value).to.equal('+33612345678');
    field.focus();
    await press('Mod+a');
    await type('0799999999');
    theForm().reset();
    await settled(field);
    expect(field.value).to.equal('+33612345678');
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
  });
});

describe('the state that the browser keeps', () => {
  afterEach(clear);

  it('brings back an unfinished text, quietly', async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"></checkout-phone-field></form>`,
    );
    field.formStateRestoreCallback(JSON.stringify(['030 90', 'DE', '']));
    await settled(field);
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('03090');
    expect(field.country).to.equal('DE');
    expect(errorOf(field) + warningOf(field), 'nobody has been told').to.equal('');
  });

  it("brings back a wallet's number as it was", async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>`,
    );
    field.formStateRestoreCallback(JSON.stringify(['(06) 12.34', '', 'apple_pay']));
    await settled(field);
    expect(entries()).to.deep.equal([['phone', '(06) 12.34']]);
    expect(field.format).to.equal('unverified');
  });

  it('takes a plain text, as the autofill of a browser gives it', async () => {
    const field = await showField(
      `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>`,
    );
    field.formStateRestoreCallback('06 12 34 56 78');
    await settled(field);
    expect(entries()).to.deep.equal([['phone', '+33612345678']]);
  });
});
