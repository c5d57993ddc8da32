/** Rich text of the page's in the slots `label` and `hint`. */
import { expect } from '@open-wc/testing';
import {
  type CheckoutPhoneField,
  clear,
  errorOf,
  inputOf,
  left,
  part,
  showField,
  until,
} from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

/** What stands in the places of label and hint, as it is seen. */
const seen = (field: CheckoutPhoneField, name: 'label' | 'hint'): string => {
  const place = part(field, name);
  const slot = place?.querySelector('slot');
  // Comments are Lit's.
  const text = (node: Node) => (node.nodeType === Node.COMMENT_NODE ? '' : node.textContent);
  return [...(slot ? slot.assignedNodes() : (place?.childNodes ?? []))]
    .map(text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
};
const shows = (field: CheckoutPhoneField, name: 'label' | 'hint', text: string) =>
  until(() => seen(field, name) === text, `the ${name} is "${text}"`);
/** What the input says of itself by attributes. */
const described = (field: CheckoutPhoneField) => inputOf(field).getAttribute('aria-describedby');

const RICH = `<form><checkout-phone-field country="FR" hint="plain" label="Plain"
  ><span slot="label">Your <em>mobile</em> number</span
  ><span slot="hint">For the courier. <a href="#why">Why?</a></span></checkout-phone-field></form>`;

describe('the slots label and hint', () => {
  afterEach(clear);

  it('take the place of the attributes, and give it back', async () => {
    const field = await showField(RICH);
    expect(seen(field, 'label')).to.equal('Your mobile number');
    expect(seen(field, 'hint')).to.equal('For the courier. Why?');
    expect(described(field)).to.equal('hint');
    expect(field.querySelector('em')!.getBoundingClientRect().height).to.be.greaterThan(0);
    for (const child of [...field.children]) child.remove();
    await shows(field, 'label', 'Plain');
    await shows(field, 'hint', 'plain');
  });

  it('come at run time, with an element or with its text, and go', async () => {
    const field = await showField(`<checkout-phone-field country="FR"></checkout-phone-field>`);
    expect(part(field, 'hint')).to.equal(null);
    const hint = document.createElement('p');
    hint.slot = 'hint';
    field.append(hint);
    const label = document.createElement('span');
    label.textContent = 'Mobile';
    label.slot = 'label';
    field.append(label);
    await shows(field, 'label', 'Mobile');
    expect(part(field, 'hint'), 'an empty one is none').to.equal(null);
    hint.append(' ');
    hint.firstChild!.nodeValue = 'For the courier.';
    await shows(field, 'hint', 'For the courier.');
    expect(described(field)).to.equal('hint');
    hint.textContent = ' \n ';
    await until(() => !part(field, 'hint'), 'a hint of spaces is none');
    expect(described(field)).to.equal(null);
    label.remove();
    await shows(field, 'label', 'Phone number');
  });

  it('of nothing but spaces count as none', async () => {
    const field = await showField(
      `<checkout-phone-field country="FR" hint="Plain."><b slot="label"> <i></i> </b><b slot="hint"></b></checkout-phone-field>`,
    );
    expect(seen(field, 'label')).to.equal('Phone number');
    expect(seen(field, 'hint')).to.equal('Plain.');
    for (const child of [...field.children]) {
      expect(child.getBoundingClientRect().height).to.equal(0);
    }
  });

  it('bring “(optional)” with them', async () => {
    const field = await showField(
      `<checkout-phone-field country="FR" optional><b slot="label">Mobile</b></checkout-phone-field>`,
    );
    expect(part(field, 'optional')!.textContent).to.equal('(optional)');
  });

  for (const [whose, input] of [
    ['ours', ''],
    ['the page’s', '<input slot="input">'],
  ] as const) {
    it(`a click on the label focuses the input, ${whose}; one on a link in it does not`, async () => {
      const field = await showField(
        `<form><checkout-phone-field country="FR"><span slot="label">Your <em>mobile</em> <a href="#terms">number</a></span>${input}</checkout-phone-field></form>`,
      );
      await click(field.querySelector('em')!);
      await until(() => inputOf(field).matches(':focus'), 'the focus is in the input');
      await type('0612345678');
      expect(field.value).to.equal('+33612345678');
      inputOf(field).blur();
      await left(field);
      await click(field.querySelector('a')!);
      await until(() => location.hash === '#terms', 'the link is followed');
      expect(inputOf(field).matches(':focus')).to.equal(false);
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  it('describe an input of the page’s by their text, beside its message', async () => {
    const field = await showField(
      `<form><checkout-phone-field country="FR"><input slot="input"><span slot="hint">For the courier.</span></checkout-phone-field></form>`,
    );
    const input = inputOf(field);
    await until(() => input.hasAttribute('aria-description'), 'it is described');
    expect(input.getAttribute('aria-description')).to.equal('For the courier.');
    await click(input);
    await type('06 12');
    // WebKit’s Tab stays where nothing else can be focused.
    input.blur();
    await left(field);
    await until(() => errorOf(field), 'the message');
    expect(input.getAttribute('aria-description')).to.match(/^For the courier\. .*too short/);
  });

  it('are written in the direction of their own text', async () => {
    const field = await showField(
      `<div dir="rtl" lang="ar"><checkout-phone-field country="EG"><span slot="label">الجوال (للتوصيل)</span></checkout-phone-field></div>`,
    );
    expect(getComputedStyle(field.querySelector('span')!).direction).to.equal('rtl');
  });
});

describe('beside the number', () => {
  afterEach(clear);
  const code = (field: CheckoutPhoneField) => part(field, 'calling-code')!.textContent;
  const flag = (field: CheckoutPhoneField) => part(field, 'flag')!.textContent;
  const picker = (field: CheckoutPhoneField) => part(field, 'country-select') as HTMLSelectElement;

  it('the calling code is not shown a second time, key by key', async () => {
    const field = await showField(`<checkout-phone-field country="US"></checkout-phone-field>`);
    expect(code(field)).to.equal('+1');
    await click(inputOf(field));
    for (const start of ['+1 650', '＋1', '011 49', '1 650']) {
      for (const key of start) await type(key);
      await until(() => code(field) === '', `no code beside ${start}`);
      await press('Mod+a');
      await press('Backspace');
      await until(() => code(field) === '+1', 'the code is back');
    }
  });

  it('stands no flag of a number that is of no country, and none that was picked before', async () => {
    const field = await showField(`<checkout-phone-field country="FR"></checkout-phone-field>`);
    field.country = 'DE';
    await until(() => flag(field) === '🇩🇪', 'the flag of Germany');
    await click(inputOf(field));
    for (const text of ['+999123', '+80012345678', '+870773111632', '+97912345678']) {
      await type(text);
      await until(() => flag(field) === '', `no flag beside ${text}`);
      expect(picker(field).value).to.equal('');
      await press('Mod+a');
      await press('Backspace');
      await until(() => flag(field) === '🇩🇪', 'the flag is back');
      expect(picker(field).value).to.equal('DE');
    }
  });

  it('Canada stays picked with a number that all of North America shares', async () => {
    const field = await showField(`<checkout-phone-field country="US"></checkout-phone-field>`);
    field.country = 'CA';
    await click(inputOf(field));
    await type('8002345678');
    await until(() => field.value === '+18002345678', 'the number');
    expect([field.country, flag(field)]).to.deep.equal(['CA', '🇨🇦']);
    await press('Mod+a');
    await type('2122530000');
    await until(() => field.country === 'US', 'a number of New York');
  });
});
