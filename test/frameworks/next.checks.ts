/** What a page of Next does beside its checkout: apps/next-16, docs/frameworks.md has its code. */
import { CheckFailed, type CheckoutPage, FIELD } from './checkout-page.js';
import type { Check } from './checks.js';

const says = (page: CheckoutPage, id: string, text: string) =>
  page.expect(
    `document.querySelector('#${id}')?.textContent.trim() === ${JSON.stringify(text)}`,
    `#${id} says ${text}`,
    `document.querySelector('#${id}')?.textContent`,
  );

const message = (page: CheckoutPage, text: string) =>
  page.expect(
    `${FIELD}.validationMessage === ${JSON.stringify(text)}`,
    `the field says ${JSON.stringify(text)}`,
    `${FIELD}.validationMessage`,
  );

/** What a form would send under the phone's name. */
const entries = (page: CheckoutPage, form: string, number: string) =>
  page.expect(
    `new FormData(document.querySelector('#${form}')).getAll('phone').join() === '${number}'`,
    `${number} is the one entry`,
    `new FormData(document.querySelector('#${form}')).getAll('phone')`,
  );

export default [
  {
    name: 'refusal',
    async run(page) {
      await page.open('checkout');
      await page.enterField();
      await page.type('0600000000');
      await page.expectModel('+33600000000');
      await page.press('pay');
      await message(page, 'Please give another number.');
      await page.expect(`${FIELD}.matches(':focus-within')`, 'the focus is in the field');
      await page.expectModel('+33600000000');
      await page.key('Backspace');
      await page.type('1');
      await page.expectModel('+33600000001');
      await message(page, '');
      await page.press('pay');
      await says(page, 'submitted', '[["email",""],["phone","+33600000001"]]');
    },
  },
  {
    name: 'edit page',
    async run(page) {
      const markup = await (await fetch(new URL('account', page.url))).text();
      // Shown without script, with its number, and by a name that a server gets.
      const [input] = markup.match(/<input\b[^>]*\bid="phone"[^>]*>/) ?? [''];
      if (!/ name="phone"/.test(input) || !/ value="\+33612345678"/.test(input)) {
        throw new CheckFailed(`the server wrote ${input}`);
      }
      if (/<div hidden[^>]*id="S:/.test(markup)) throw new CheckFailed('the form is not shown');
      await page.open('account');
      await page.whenAlive();
      await entries(page, 'account', '+33612345678');
      await page.enterField();
      await page.key('End');
      await page.key('Backspace');
      await page.type('9');
      await entries(page, 'account', '+33612345679');
      await page.press('save');
      await says(page, 'answer', 'saved');
      await page.settle();
      // Not the number that the page began with, though React resets the form.
      await entries(page, 'account', '+33612345679');
      await page.read(`(${FIELD}.clear(), 0)`);
      await page.press('save');
      await page.expect(
        `${FIELD}.value === '' && ${FIELD}.validationMessage === ''`,
        'it is empty',
      );
      await page.settle();
      await page.open('account');
      await page.expect(`${FIELD}.value === ''`, 'an emptied number is none');
    },
  },
  {
    name: 'order',
    async run(page) {
      await page.open('order');
      await page.expectModel('+33612345678');
      await says(page, 'read-in', 'FR');
      await page.press('another');
      await page.expectModel('');
      await page.read(
        `(document.querySelector('#country').value = 'BE', document.querySelector('#country').dispatchEvent(new Event('change', { bubbles: true })), 0)`,
      );
      await page.type('0470123456');
      await page.expectModel('+32470123456');
      await says(page, 'read-in', 'BE');
      await page.press('send');
      await says(page, 'ordered', '[["country","BE"],["phone","+32470123456"]]');
      await page.press('again');
      await page.expectModel('+33612345678');
      await says(page, 'read-in', 'FR');
    },
  },
] satisfies Check[];
