/** The searchable list under a pointer, and the browser's own list at a touch. */
import { expect } from '@open-wc/testing';
import { clear, inputOf, part, showField, theField, theForm, until } from '../support/field.js';
import { click, hover, press, touch, type } from '../support/real-input.js';
import {
  activeOf,
  codeOf,
  focused,
  isOpen,
  listCome,
  rowOf,
  rowsOf,
  searchOf,
  selectOf,
  showPicker,
} from './support.js';

const FORM = `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field><button>Pay</button></form>`;

describe('the searchable list under a pointer', function () {
  this.timeout(60_000);
  afterEach(clear);

  it('a click on the picker opens it, and a click on a country takes that', async () => {
    const field = await showPicker(FORM);
    await click(selectOf());
    expect(isOpen()).to.equal(true);
    expect(focused()).to.equal('country-search');
    await hover(rowOf('GA'));
    expect(codeOf(activeOf())).to.equal('GA');
    await click(rowOf('GA'));
    expect(isOpen()).to.equal(false);
    expect(field.country).to.equal('GA');
    expect(focused()).to.equal('input');
    await type('06');
    expect(inputOf(field).value.replace(/\D/g, '')).to.equal('06');
  });

  it('a second click on the picker closes it', async () => {
    await showPicker(FORM);
    await click(selectOf());
    expect(isOpen()).to.equal(true);
    await click(selectOf());
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal('country-select');
  });

  it('a click elsewhere closes it and changes nothing', async () => {
    // Above the field: the list lies over what stands below it.
    const field = await showPicker(
      '<form><button>Pay</button><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>',
    );
    theForm().addEventListener('submit', (event) => event.preventDefault());
    await click(selectOf());
    await press('ArrowDown');
    await click(theForm().querySelector('button')!);
    await until(() => !isOpen(), 'the list closes');
    expect(field.country).to.equal('FR');
  });

  it('a click between the countries keeps the focus in the search', async () => {
    await showPicker(FORM.replace('country="FR"', 'country="FR" preferred-countries="FR BE"'));
    await click(selectOf());
    await click(part(theField(), 'country-group')!);
    expect(isOpen()).to.equal(true);
    expect(focused()).to.equal('country-search');
    await type('ital');
    expect(searchOf().value).to.equal('ital');
  });

  it('a script that chooses, as selectOption of a test tool does, opens and moves nothing', async () => {
    const field = await showPicker(FORM);
    inputOf(field).focus();
    const select = selectOf();
    select.value = 'IT';
    for (const name of ['input', 'change']) {
      select.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    }
    expect(field.country).to.equal('IT');
    expect(isOpen()).to.equal(false);
    select.focus();
    select.value = 'ES';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field.country).to.equal('ES');
    expect(focused()).to.equal('country-select');
  });

  it('a finger opens the list of the system', async function () {
    const field = await showPicker(FORM);
    let isPrevented: boolean | undefined;
    field.shadowRoot!.addEventListener('mousedown', (event) => {
      isPrevented = event.defaultPrevented;
    });
    if (!(await touch(selectOf()))) this.skip();
    await until(() => isPrevented !== undefined, 'the press is heard');
    expect(isPrevented).to.equal(false);
    expect(isOpen()).to.equal(false);
    await press('Escape');
  });

  it('a finger opens the searchable one where the page wants it', async function () {
    await showPicker(FORM.replace('country="FR"', 'country="FR" picker="search"'));
    if (!(await touch(selectOf()))) this.skip();
    await until(() => isOpen(), 'the list opens');
    if (await touch(rowOf('GA'))) expect(theField().country).to.equal('GA');
  });

  it('native: a click opens the list of the system', async () => {
    const field = await showField(FORM.replace('country="FR"', 'country="FR" picker="native"'));
    let isPrevented: boolean | undefined;
    const select = selectOf();
    await until(() => select.options.length > 1, 'the options');
    field.addEventListener('mousedown', (event) => {
      isPrevented = event.defaultPrevented;
      // The list itself, a window of the system's, would take the keys of the tests that follow.
      event.preventDefault();
    });
    const press = { bubbles: true, cancelable: true, composed: true };
    select.dispatchEvent(new MouseEvent('mousedown', press));
    expect(isPrevented).to.equal(false);
    expect(isOpen()).to.equal(false);
  });

  it('a press that assistive technology makes opens the one that suits the device', async () => {
    await showPicker(FORM);
    const made = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    selectOf().dispatchEvent(made);
    const isFine = !matchMedia('(pointer: coarse)').matches;
    expect(isOpen()).to.equal(isFine);
    expect(made.defaultPrevented).to.equal(isFine);
  });

  it('the list of a field that is disabled meanwhile closes', async () => {
    const field = await showPicker(FORM);
    await click(selectOf());
    expect(rowsOf().length).to.be.greaterThan(200);
    field.disabled = true;
    await field.updateComplete;
    expect(isOpen()).to.equal(false);
    field.disabled = false;
    await field.updateComplete;
    await listCome();
  });
});
