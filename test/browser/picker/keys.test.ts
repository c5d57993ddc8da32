/** Every key of the searchable list, pressed as a person does. */
import { expect } from '@open-wc/testing';
import {
  clear,
  entries,
  errorOf,
  inputOf,
  part,
  show,
  showField,
  theField,
  theForm,
  until,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';
import {
  activeOf,
  codeOf,
  focused,
  isOpen,
  listCome,
  listOf,
  rowOf,
  rowsOf,
  searchOf,
  selectOf,
  showPicker,
} from './support.js';

const FORM = `<form><checkout-phone-field name="phone" country="FR"></checkout-phone-field><button>Pay</button></form>`;
const active = () => codeOf(activeOf());

/** Opens the list by a key on the picker. */
async function openBy(key: string): Promise<void> {
  selectOf().focus();
  await press(key);
  await until(() => isOpen(), `the list opens by ${key}`);
}

/** Whether a row can be seen in the list. */
const isSeen = (row: Element): boolean => {
  const seen = listOf()!.querySelector('[role=listbox]')!.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  return top >= seen.top - 1 && bottom <= seen.bottom + 1;
};

describe('keys of the searchable list', function () {
  this.timeout(60_000);
  afterEach(clear);

  for (const key of ['Enter', ' ', 'ArrowDown', 'ArrowUp', 'Alt+ArrowDown', 'F4']) {
    it(`${key === ' ' ? 'Space' : key} on the picker opens it, at the chosen country, with nothing searched`, async () => {
      const field = await showPicker(FORM);
      await openBy(key);
      expect(focused()).to.equal('country-search');
      expect(searchOf().value).to.equal('');
      expect(active()).to.equal('FR');
      expect(activeOf()!.getAttribute('aria-selected')).to.equal('true');
      expect(isSeen(activeOf()!), 'the chosen country is in sight').to.equal(true);
      expect(field.country).to.equal('FR');
      expect(rowsOf()).to.have.length(selectOf().options.length);
    });
  }

  it('a key that writes opens it and is the first of the search', async () => {
    const field = await showPicker(FORM);
    await openBy('g');
    expect(searchOf().value).to.equal('g');
    await type('erm');
    expect(searchOf().value).to.equal('germ');
    expect(active()).to.equal('DE');
    expect(rowsOf().map(codeOf)).to.not.include('FR');
    expect(field.country, 'nothing is picked by typing').to.equal('FR');
  });

  it('Enter takes the marked country: told once, the focus in the number, at its end', async () => {
    const field = await showPicker(FORM);
    field.value = '+33612345678';
    const heard: string[] = [];
    for (const name of ['input', 'change', 'countrychange', 'submit']) {
      theForm().addEventListener(name, (event) => {
        heard.push(name);
        if (name === 'submit') event.preventDefault();
      });
    }
    await openBy('Enter');
    await type('belgium');
    await press('Enter');
    await until(() => !isOpen(), 'the list closes');
    expect(field.country).to.equal('BE');
    expect(selectOf().value).to.equal('BE');
    expect(focused()).to.equal('input');
    const input = inputOf(field);
    expect(input.selectionStart).to.equal(input.value.length);
    expect(input.selectionEnd).to.equal(input.value.length);
    await press('End');
    expect(heard.filter((name) => name === 'countrychange')).to.have.length(1);
    expect(heard).to.not.include('submit');
  });

  it('the chosen country taken again tells nothing', async () => {
    const field = await showPicker(FORM);
    const heard: string[] = [];
    for (const name of ['input', 'change', 'countrychange']) {
      field.addEventListener(name, () => heard.push(name));
    }
    await openBy('Enter');
    await press('Enter');
    expect(focused()).to.equal('input');
    expect(field.country).to.equal('FR');
    expect(heard).to.deep.equal([]);
  });

  it('arrows go through the countries and stop at both ends', async () => {
    await showPicker(FORM);
    await openBy('Enter');
    const codes = rowsOf().map(codeOf);
    const at = codes.indexOf('FR');
    await press('ArrowDown', 2);
    expect(active()).to.equal(codes[at + 2]);
    await press('ArrowUp', 3);
    expect(active()).to.equal(codes[at - 1]);
    await press('Home');
    expect(active()).to.equal(codes[0]);
    await press('ArrowUp');
    expect(active()).to.equal(codes[0]);
    await press('End');
    expect(active()).to.equal(codes.at(-1));
    await press('ArrowDown');
    expect(active()).to.equal(codes.at(-1));
    expect(isSeen(activeOf()!), 'what is marked is in sight').to.equal(true);
    expect(theField().country, 'nothing is picked by the arrows').to.equal('FR');
  });

  it('Page Down and Page Up go by what is in sight', async () => {
    await showPicker(FORM);
    await openBy('Enter');
    const codes = rowsOf().map(codeOf);
    const at = codes.indexOf('FR');
    await press('PageDown');
    const page = codes.indexOf(active()) - at;
    expect(page).to.be.within(3, 12);
    expect(isSeen(activeOf()!)).to.equal(true);
    await press('PageUp');
    expect(active()).to.equal('FR');
  });

  it('Home and End move the caret in what is typed', async () => {
    await showPicker(FORM);
    await openBy('i');
    await type('taly');
    await press('Home');
    expect(searchOf().selectionStart).to.equal(0);
    await type('x');
    expect(searchOf().value).to.equal('xitaly');
    await press('Backspace');
    await press('End');
    await type('y');
    expect(searchOf().value).to.equal('italyy');
  });

  it('Backspace, to nothing, shows all countries again', async () => {
    await showPicker(FORM);
    await openBy('g');
    const found = rowsOf().length;
    await press('Backspace');
    expect(searchOf().value).to.equal('');
    expect(rowsOf().length).to.be.greaterThan(found);
    expect(active()).to.equal('FR');
  });

  it('Escape empties the search, then goes back to the picker, and changes nothing', async () => {
    const field = await showPicker(FORM);
    await openBy('g');
    await press('Escape');
    expect(isOpen()).to.equal(true);
    expect(searchOf().value).to.equal('');
    await press('Escape');
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal('country-select');
    expect(field.country).to.equal('FR');
  });

  for (const key of ['F4', 'Alt+ArrowUp', 'Shift+Tab']) {
    it(`${key} goes back to the picker and changes nothing`, async () => {
      const field = await showPicker(FORM);
      await openBy('Enter');
      await press('ArrowDown');
      await press(key);
      expect(isOpen()).to.equal(false);
      expect(focused()).to.equal('country-select');
      expect(field.country).to.equal('FR');
    });
  }

  it('Tab takes the marked country and goes to the number', async () => {
    const field = await showPicker(FORM);
    await openBy('p');
    await type('ortugal');
    await press('Tab');
    expect(isOpen()).to.equal(false);
    expect(field.country).to.equal('PT');
    expect(focused()).to.equal('input');
  });

  it('nothing found is shown and said; Enter waits, Tab goes to the number', async () => {
    const field = await showPicker(FORM);
    await openBy('q');
    await type('qqq');
    const none = part(field, 'country-none')!;
    expect(none.textContent).to.equal('Nothing found');
    expect(none.getAttribute('role')).to.equal('status');
    expect(rowsOf()).to.have.length(0);
    expect(searchOf().getAttribute('aria-expanded')).to.equal('false');
    expect(searchOf().hasAttribute('aria-activedescendant')).to.equal(false);
    await press('Enter');
    expect(isOpen()).to.equal(true);
    await press('Tab');
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal('input');
    expect(field.country).to.equal('FR');
  });

  it('is a combobox with a listbox, as assistive technology reads it', async () => {
    await showPicker(FORM.replace('country="FR"', 'country="FR" preferred-countries="FR BE"'));
    await openBy('Enter');
    const search = searchOf();
    const list = listOf()!.querySelector('[role=listbox]')!;
    expect(search.getAttribute('role')).to.equal('combobox');
    expect(search.getAttribute('aria-expanded')).to.equal('true');
    expect(search.getAttribute('aria-controls')).to.equal(list.id);
    expect(search.getAttribute('aria-label')).to.equal('Search country or code');
    expect(list.getAttribute('aria-label')).to.equal(selectOf().getAttribute('aria-label'));
    const groups = [...list.querySelectorAll('[role=group]')];
    expect(
      groups.map(
        (one) => listOf()!.querySelector(`#${one.getAttribute('aria-labelledby')}`)!.textContent,
      ),
    ).to.deep.equal(['Suggested', 'All countries and regions']);
    expect([...groups[0]!.querySelectorAll('[role=option]')].map(codeOf)).to.deep.equal([
      'FR',
      'BE',
    ]);
    expect(list.querySelectorAll('[aria-selected=true]')).to.have.length(1);
    expect(new Set(rowsOf().map((row) => row.id)).size).to.equal(rowsOf().length);
    await type('bel');
    expect(list.querySelectorAll('[role=group]')).to.have.length(0);
    expect(active()).to.equal('BE');
  });

  it('opened and left, it is no mistake of the shopper’s', async () => {
    const field = await showPicker(FORM);
    await openBy('Enter');
    await press('Escape');
    await press('Tab', 2);
    await until(() => !field.matches(':focus-within'), 'the field is left');
    await field.updateComplete;
    expect(errorOf(field)).to.equal('');
  });

  it('a country taken and no number given is no mistake yet', async () => {
    const field = await showPicker(FORM);
    await openBy('b');
    await type('elgium');
    await press('Enter');
    expect(field.country).to.equal('BE');
    await press('Tab');
    await until(() => !field.matches(':focus-within'), 'the field is left');
    await field.updateComplete;
    expect(errorOf(field)).to.equal('');
    expect(field.checkValidity(), 'but the number is missing').to.equal(false);
  });

  it('with the page’s own input, the focus goes to that', async () => {
    await showPicker(
      `<form><checkout-phone-field country="FR"><input slot="input" type="tel" name="phone"></checkout-phone-field></form>`,
    );
    await openBy('b');
    await type('elgium');
    await press('Enter');
    expect(document.activeElement).to.equal(document.querySelector('input[slot]'));
    await type('0470123456');
    expect(entries()).to.deep.equal([['phone', '+32470123456']]);
  });

  it('opened by one field after another, it is the list of each', async () => {
    show(`<checkout-phone-field id="a" country="FR" countries="FR BE"></checkout-phone-field>
      <div style="block-size: 200px"></div>
      <checkout-phone-field id="b" country="DE" countries="DE AT CH"></checkout-phone-field>`);
    const [one, other] = [...document.querySelectorAll('checkout-phone-field')] as [
      ReturnType<typeof theField>,
      ReturnType<typeof theField>,
    ];
    await Promise.all([one.ready, other.ready]);
    await listCome(one);
    await click(selectOf(one));
    expect(rowsOf(one).map(codeOf)).to.deep.equal(['BE', 'FR']);
    await click(selectOf(other));
    await until(() => isOpen(other), 'the other list opens');
    expect(isOpen(one)).to.equal(false);
    expect(rowsOf(other).map(codeOf)).to.deep.equal(['AT', 'DE', 'CH']);
    await click(rowOf('AT', other));
    expect([one.country, other.country]).to.deep.equal(['FR', 'AT']);
  });

  it('native: the browser’s list stays, and the arrows of a closed one do not move the focus', async () => {
    const field = await showField(FORM.replace('country="FR"', 'country="FR" picker="native"'));
    selectOf().focus();
    await until(() => selectOf().options.length > 1, 'the options');
    await press('ArrowDown');
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal('country-select');
    await press('Escape');
    expect(field.picker).to.equal('native');
  });
});
