/** What a field does that is in a page of Astro's and in no island: apps/astro/src/pages/plain.astro. */
import { type CheckoutPage, FIELD } from './checkout-page.js';
import type { Check } from './checks.js';

const STORED = '+33612345678';

const submitted = (page: CheckoutPage, entries: [string, string][]) =>
  page.expect(
    `document.querySelector('#submitted')?.textContent.trim() === ${JSON.stringify(JSON.stringify(entries))}`,
    'the server got the entries',
    `document.querySelector('#submitted')?.textContent`,
  );

export default [
  {
    name: 'no island',
    async run(page) {
      await page.open(`plain?phone=${encodeURIComponent(STORED)}`);
      await page.expectModel(STORED);
      await page.enterField();
      await page.key('End');
      await page.key('Backspace');
      await page.expectModel('');
      await page.type('9');
      await page.expectModel('+33612345679');
      await page.press('reset');
      await page.expectModel(STORED);
      await page.expect(`[...${FIELD}.countries].join() === 'FR,BE'`, 'the allow-list');
      await page.enterField();
      await page.key('End');
      await page.key('Backspace');
      await page.type('7');
      await page.press('pay');
      await submitted(page, [['phone', '+33612345677']]);
    },
  },
] satisfies Check[];
