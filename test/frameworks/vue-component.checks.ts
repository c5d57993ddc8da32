/**
 * What the component of `checkout-phone-field/vue` promises beyond the page that all apps have, in
 * apps/vue-component/src/KeptForm.vue: a form in a `<KeepAlive>`, with two fields of one state.
 */
import type { CheckoutPage } from './checkout-page.js';
import type { Check } from './checks.js';

const kept = `document.querySelector('#kept-field')`;
const lazy = `document.querySelector('#lazy-field')`;

const says = (page: CheckoutPage, id: string, text: string) =>
  page.expect(
    `document.querySelector('#${id}').textContent.trim() === ${JSON.stringify(text)}`,
    `#${id} says "${text}"`,
    `document.querySelector('#${id}').textContent`,
  );

async function openForm(page: CheckoutPage): Promise<void> {
  await page.press('more');
  // Given as it is dialled at home, and read.
  await says(page, 'kept-model', '+33187654321');
}

/** Waits for the text of the field, spaces aside. */
const shows = (page: CheckoutPage, text: string) =>
  page.expect(
    `${kept}.shadowRoot.querySelector('input').value.replaceAll(' ', '') === '${text}'`,
    `the field shows ${text}`,
    `${kept}.shadowRoot.querySelector('input').value`,
  );

export default [
  {
    name: 'kept alive',
    async run(page) {
      await openForm(page);
      await page.press('kept-clear');
      await says(page, 'kept-model', '');
      await page.press('kept-field');
      await page.type('0612');
      await page.press('tab');
      await page.expect(`!${kept}`, 'the other tab');
      await page.press('tab');
      // Half a number is nobody's but the field's: it must still be there.
      await shows(page, '0612');
      await page.press('kept-field');
      await page.key('End');
      await page.type('345678');
      await says(page, 'kept-model', '+33612345678');
    },
  },
  {
    // What is typed before Vue takes a server's page over is the shopper's.
    name: 'late hydration',
    async run(page) {
      const late = `document.querySelector('#late-field')`;
      for (const [typed, value] of [
        ['9', '+33612345679'],
        ['', ''],
      ] as const) {
        await page.open();
        await page.press('draw');
        await page.expect(`${late}?.value === '+33612345678'`, 'the field is at work');
        await page.press('late-field');
        await page.key('End');
        await page.key('Backspace');
        if (typed) await page.type(typed);
        await page.key('Tab');
        await page.expect(`${late}.value === ${JSON.stringify(value)}`, 'it is typed');
        const shown = `${late}.shadowRoot.querySelector('input').value`;
        const text = await page.read<string>(shown);
        await page.read(`${late}.ready.then(() => (${late}.dataset.isReady = '')) && 0`);
        await page.expect(`'isReady' in ${late}.dataset`, 'it is ready');
        await page.press('hydrate');
        await says(page, 'late-model', value);
        await says(page, 'late-told', 'ready,change');
        await page.settle();
        await says(page, 'late-model', value);
        await page.expect(`${shown} === ${JSON.stringify(text)}`, 'the text stays', shown);
      }
    },
  },
  {
    name: 'default',
    async run(page) {
      await openForm(page);
      await page.press('kept-reset');
      await says(page, 'kept-model', '+33612345678');
      await shows(page, '+33612345678');
      await page.expect(`${lazy}.value === '+33612345678'`, 'the other field follows');
    },
  },
  {
    name: 'exposed',
    async run(page) {
      await openForm(page);
      await page.press('kept-clear');
      await says(page, 'kept-model', '');
      await page.press('kept-field');
      await page.type('0612');
      await page.press('kept-look');
      await says(page, 'kept-seen', 'checkout-phone-field 06 12');
      await page.press('kept-clear');
      await shows(page, '');
    },
  },
  {
    name: 'lazy, slot',
    async run(page) {
      await openForm(page);
      await page.press('kept-clear');
      await page.expect(`${lazy}.querySelector('input[slot=input]')`, 'the input of the page');
      await page.press('lazy-field');
      await page.type('0612345678');
      await page.expect(`${lazy}.value === '+33612345678'`, 'it is read');
      await says(page, 'kept-model', '');
      await page.key('Tab');
      await says(page, 'kept-model', '+33612345678');
      await page.expect(
        `new FormData(document.querySelector('#kept')).getAll('lazy').join() === '+33612345678'`,
        'one entry, E.164',
      );
    },
  },
] satisfies Check[];
