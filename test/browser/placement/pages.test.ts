/** Where the field lands on pages as shops build them: in the DOM, before the eye, and for Tab. */
import { expect } from '@open-wc/testing';
import { aTask, clear, show, theField } from '../support/field.js';
import { press } from '../support/real-input.js';
import { checkoutPages } from './pages.js';
import { shopPages } from './shop-pages.js';

const session = (shipping: boolean) => ({
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: shipping ? { allowed_countries: ['FR', 'BE'] } : null,
});

describe('the place of the field', () => {
  afterEach(clear);

  for (const { name, markup, shipping, placement, before, beside } of [
    ...checkoutPages,
    ...shopPages,
  ]) {
    it(name, async () => {
      const box = show(markup);
      const field = theField();
      const moves: string[] = [];
      field.addEventListener('placementchange', (event) => moves.push(event.placement));
      field.session = session(shipping);
      await field.updateComplete;
      await aTask();
      await field.updateComplete;

      const here = box.querySelector('#here')!;
      expect(field.previousElementSibling, 'a sibling of the whole row').to.equal(here);
      expect(moves.at(-1) ?? 'inline').to.equal(
        here.nextElementSibling === field && !moves.length ? 'inline' : placement,
      );
      const row = here.getBoundingClientRect();
      const own = field.getBoundingClientRect();
      expect(own.top, 'below the row').to.be.at.least(row.bottom - 1);
      expect(own.height).to.be.greaterThan(20);
      for (const control of box.querySelectorAll('form input, form select, form button')) {
        const other = control.getBoundingClientRect();
        if (!other.height || beside) continue;
        const apart = other.bottom <= own.top + 1 || other.top >= own.bottom - 1;
        expect(apart, `nothing beside the field: ${control.id || control.tagName}`).to.equal(true);
      }
      if (before) {
        box.querySelector<HTMLElement>(`#${before}`)!.focus();
        await press('Tab');
        expect(document.activeElement, 'Tab goes to the field next').to.equal(field);
      }
    });
  }

  it('two forms: each field finds its own place', async () => {
    const page = checkoutPages[1]!.markup;
    const box = show(page + page.replaceAll('id="here"', 'id="there"'));
    const [one, two] = box.querySelectorAll('checkout-phone-field');
    for (const field of [one!, two!]) field.session = session(false);
    await Promise.all([one!.updateComplete, two!.updateComplete]);
    await aTask();
    expect(one!.previousElementSibling!.id).to.equal('here');
    expect(two!.previousElementSibling!.id).to.equal('there');
    expect(one!.form).to.not.equal(two!.form);
  });

  it('inside a shadow root', async () => {
    const box = show('<div id="shop"></div>');
    const root = box.querySelector('#shop')!.attachShadow({ mode: 'open' });
    root.innerHTML = checkoutPages[0]!.markup;
    const field = root.querySelector('checkout-phone-field')!;
    field.session = session(true);
    await field.updateComplete;
    await aTask();
    expect(field.previousElementSibling!.id).to.equal('here');
  });
});
