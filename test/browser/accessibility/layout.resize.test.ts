/** Small windows, large text, right-to-left, targets, and the keyboard alone. */
import { expect } from '@open-wc/testing';
import {
  type CheckoutPhoneField,
  clear,
  errorOf,
  inputOf,
  part,
  showField,
  spokenBy,
  until,
} from '../support/field.js';
import { click, press, setViewport, type } from '../support/real-input.js';

const FIELD = `<form><checkout-phone-field name="phone" country="FR" hint="For the courier"></checkout-phone-field><button type="button">Next</button></form>`;
const box = (element: Element) => element.getBoundingClientRect();
const root = document.documentElement;

describe('layout', () => {
  afterEach(() => {
    clear();
    root.removeAttribute('style');
    root.dir = '';
    root.lang = 'en';
  });

  const fits = (field: CheckoutPhoneField) => {
    expect(root.scrollWidth, 'nothing scrolls sideways').to.be.at.most(innerWidth);
    const outer = box(field);
    for (const name of ['control', 'input', 'hint', 'error', 'label']) {
      const element = part(field, name);
      if (!element) continue;
      expect(box(element).left, name).to.be.at.least(Math.floor(outer.left));
      expect(box(element).right, name).to.be.at.most(Math.ceil(outer.right));
      expect(element.scrollWidth, `${name} is not cut`).to.be.at.most(
        Math.max(element.clientWidth, Math.ceil(box(element).width)) + 1,
      );
    }
  };
  /** The room that a number needs: as wide as it is drawn. */
  const textWidth = (input: HTMLInputElement, text: string) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.font = getComputedStyle(input).font;
    return canvas.measureText(text).width;
  };

  for (const dir of ['ltr', 'rtl']) {
    it(`fits into 320 px, ${dir}, at 100 % and 200 % text`, async () => {
      await setViewport(320, 640);
      root.dir = dir;
      root.lang = dir === 'rtl' ? 'he' : 'de';
      const field = await showField(FIELD);
      field.focus();
      await type('061234');
      await press('Tab');
      await until(() => errorOf(field), 'the error');
      fits(field);
      root.style.fontSize = '200%';
      await field.updateComplete;
      fits(field);
      const input = inputOf(field);
      expect(parseFloat(getComputedStyle(input).fontSize)).to.equal(32);
      await setViewport(800, 600);
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`sets a number that large type has put below its country in as far, ${dir}`, async () => {
      await setViewport(390, 640);
      root.dir = dir;
      root.style.fontSize = '200%';
      const field = await showField(FIELD.replace('FR"', 'GG" value="+441481256789"'));
      const input = inputOf(field);
      const [control, country] = [box(part(field, 'control')!), box(part(field, 'country')!)];
      expect(box(input).top, 'it is below').to.be.at.least(Math.floor(country.bottom));
      const far = dir === 'rtl' ? control.right - box(input).right : box(input).left - control.left;
      expect(far).to.be.at.least(12);
      const edge = dir === 'rtl' ? control.right - country.right : country.left - control.left;
      expect(edge, 'the country is a target from the border on').to.be.at.most(2);
      await setViewport(800, 600);
    });
  }

  it('breaks a long word of a message, and no example number', async () => {
    await setViewport(390, 640);
    const field = await showField(FIELD.replace('FR"', 'US" value="201 55"'));
    field.setCustomValidity('W'.repeat(200));
    field.hint = 'M'.repeat(200);
    field.label = 'N'.repeat(200);
    field.reportValidity();
    await until(() => errorOf(field), 'the error');
    fits(field);
    field.setCustomValidity('');
    await until(() => /Example/.test(errorOf(field)), 'the example');
    const number = /\(\d[^.]*$/.exec(errorOf(field))![0];
    // Beside the text there are the marks of what has drawn it.
    const text = [...part(field, 'error')!.querySelector('.text')!.childNodes].find(
      (node) => node instanceof Text && node.data.includes(number),
    ) as Text;
    for (let width = 120; width < 390; width += 7) {
      field.style.inlineSize = `${width}px`;
      const range = document.createRange();
      const start = text.data.indexOf(number);
      range.setStart(text, start);
      range.setEnd(text, start + number.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      expect(lines.size, `${number} at ${width} px`).to.equal(1);
    }
    await setViewport(800, 600);
  });

  it('shows a whole international number at 320 px', async () => {
    await setViewport(320, 640);
    const field = await showField(FIELD.replace('FR"', 'FR" value="+4915123456789"'));
    const input = inputOf(field);
    expect(textWidth(input, input.value)).to.be.at.most(input.clientWidth);
    await setViewport(800, 600);
  });

  it('has targets of 24 px and more (WCAG 2.5.8)', async () => {
    const field = await showField(FIELD);
    for (const name of ['input', 'country-select']) {
      const { width, height } = box(part(field, name)!);
      expect(width, name).to.be.at.least(24);
      expect(height, name).to.be.at.least(24);
    }
  });

  it('never makes a phone zoom into it', async () => {
    root.style.fontSize = '10px';
    const field = await showField(FIELD);
    for (const name of ['input', 'country-select']) {
      const size = parseFloat(getComputedStyle(part(field, name)!).fontSize);
      expect(size, name).to.be.at.least(16);
    }
  });

  it('writes the number left to right and sets it to the right in a right-to-left page', async () => {
    root.dir = 'rtl';
    const own = await showField(FIELD.replace('></', '><input slot="input"></'));
    expect(getComputedStyle(inputOf(own)).direction).to.equal('ltr');
    expect(['end', 'right']).to.include(getComputedStyle(inputOf(own)).textAlign);
    const field = await showField(FIELD);
    const input = inputOf(field);
    expect(getComputedStyle(input).direction).to.equal('ltr');
    expect(['end', 'right']).to.include(getComputedStyle(input).textAlign);
    expect(box(part(field, 'country')!).left).to.be.above(box(input).left);
    expect(getComputedStyle(part(field, 'calling-code')!).direction).to.equal('ltr');
  });

  it('moves nothing, so that reduced motion has nothing to reduce', async () => {
    const field = await showField(FIELD);
    for (const element of field.shadowRoot!.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      expect(style.animationName).to.equal('none');
      expect(parseFloat(style.transitionDuration)).to.equal(0);
    }
  });
});

describe('keyboard', () => {
  afterEach(clear);

  it('walks from before, over country and number, to behind, and back', async () => {
    const field = await showField(`<input id="before">${FIELD}`);
    const select = part(field, 'country-select');
    const inside = () => field.shadowRoot!.activeElement;
    document.querySelector<HTMLInputElement>('#before')!.focus();
    await press('Tab');
    expect(inside() === select, 'country').to.equal(true);
    await press('Tab');
    expect(inside() === inputOf(field), 'number').to.equal(true);
    await press('Tab');
    expect(document.activeElement!.tagName).to.equal('BUTTON');
    await press('Shift+Tab');
    expect(inside() === inputOf(field), 'number again').to.equal(true);
    await press('Shift+Tab');
    expect(inside() === select, 'country again').to.equal(true);
  });

  it('chooses a country by its name in the system’s own list, and the focus stays', async () => {
    const field = await showField(FIELD.replace('FR"', 'FR" picker="native"'));
    const select = part(field, 'country-select') as HTMLSelectElement;
    select.focus();
    await until(() => select.options.length > 200, 'the list');
    await type('Germ');
    await until(() => field.country === 'DE', 'Germany is chosen');
    await field.updateComplete;
    expect(field.country).to.equal('DE');
    expect(field.shadowRoot!.activeElement === select).to.equal(true);
    expect(part(field, 'calling-code')!.textContent).to.equal('+49');
  });

  it('says the country that a typed calling code brings', async () => {
    const field = await showField(FIELD);
    field.focus();
    await type('+49');
    await field.updateComplete;
    expect(spokenBy(field)).to.match(/Germany.*\+49/);
  });

  it('does the whole thing without a pointer', async () => {
    const field = await showField(FIELD);
    field.focus();
    await type('0612');
    await press('Tab');
    await until(() => errorOf(field), 'the error');
    await press('Shift+Tab');
    await press('End');
    await type('345678');
    await field.updateComplete;
    expect(errorOf(field)).to.equal('');
    expect(field.value).to.equal('+33612345678');
    await click(part(field, 'hint')!);
  });
});
