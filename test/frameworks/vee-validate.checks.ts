/**
 * What VeeValidate makes of the field in apps/vee-validate: its value with each key, the field's own
 * words, the focus on the first mistake, one click on a button that waits for a valid form.
 */
import { CheckFailed, type CheckoutPage, FIELD } from './checkout-page.js';
import type { Check } from './checks.js';

const STORED = '+33612345678';
const OTHER = '+33187654321';

const focused = (page: CheckoutPage, element: string) =>
  page.expect(
    `document.activeElement === ${element}`,
    `the focus is in ${element}`,
    'document.activeElement?.outerHTML.slice(0, 80)',
  );

const waits = (page: CheckoutPage, isDisabled: boolean) =>
  page.expect(`document.querySelector('#fast').disabled === ${isDisabled}`, 'the waiting button');

/** Waits until the library's error is what the field says, and answers what that is. */
async function errorOf(page: CheckoutPage): Promise<string> {
  await page.expect(
    `document.querySelector('#error').textContent === ${FIELD}.validationMessage`,
    "the library's error is the field's message",
    `[document.querySelector('#error').textContent, ${FIELD}.validationMessage]`,
  );
  return page.read(`${FIELD}.validationMessage`);
}

const submitted = (page: CheckoutPage) =>
  page.read<string>(`document.querySelector('#submitted').textContent`);

export default [
  {
    name: 'own words',
    async run(page) {
      await page.open();
      await page.enterField();
      await page.type('0');
      const first = await errorOf(page);
      await page.type('612');
      const short = await errorOf(page);
      await page.key('Backspace', 4);
      const missing = await errorOf(page);
      if (!first || !short || !missing || short === missing) {
        throw new CheckFailed(`told: ${JSON.stringify([first, short, missing])}`);
      }
    },
  },
  {
    name: 'first mistake',
    async run(page) {
      await page.open();
      await page.press('pay');
      await focused(page, `document.querySelector('#email')`);
      await page.type('ada@example.com');
      await page.enterField();
      await page.type('0612');
      await page.press('pay');
      await focused(page, FIELD);
      const message = await errorOf(page);
      await page.expect(
        `${FIELD}.shadowRoot.querySelector('[part~=error]')?.textContent.trim() === ${JSON.stringify(message)}`,
        'the field shows its message',
      );
      if (await submitted(page)) throw new CheckFailed('submitted with a mistake');
    },
  },
  {
    name: 'one click',
    async run(page) {
      await page.open();
      await page.press('email');
      await page.type('ada@example.com');
      await waits(page, true);
      await page.enterField();
      await page.type('061234567');
      await page.expectModel('');
      await waits(page, true);
      await page.type('8');
      await page.expectModel(STORED);
      await waits(page, false);
      if (await errorOf(page)) throw new CheckFailed('a complete number has an error');
      await page.press('fast');
      await page.expect(
        `document.querySelector('#submitted').textContent === ${JSON.stringify(JSON.stringify({ email: 'ada@example.com', phone: STORED }))}`,
        'one click submits',
        `document.querySelector('#submitted').textContent`,
      );
    },
  },
  {
    name: 'reset',
    async run(page) {
      await page.open();
      await page.press('other');
      await page.expectModel(OTHER);
      await page.enterField();
      await page.key('End');
      await page.key('Backspace');
      await page.expectModel('');
      await page.press('reset');
      await page.expectModel('');
      await page.expectShown('');
      await page.open(`?phone=${encodeURIComponent(STORED)}`);
      await page.expectModel(STORED);
      await page.press('email');
      await page.type('ada@example.com');
      await waits(page, false);
      await page.press('other');
      await page.expectModel(OTHER);
      await page.press('reset');
      await page.expectModel(STORED);
    },
  },
] satisfies Check[];
