/**
 * What a shop under Turbo does beyond the page that all apps have: leaves the checkout by a link and
 * comes back to a page from Turbo's cache, which is a copy of the page's nodes; and is refused by the
 * server. The pages are those of apps/turbo/server.mjs.
 */
import { CheckFailed, type CheckoutPage, FIELD } from './checkout-page.js';
import type { Check } from './checks.js';

const NEW = '+33687654321';
const input = `(${FIELD}.querySelector('input[slot]') ?? ${FIELD}.shadowRoot.querySelector('input'))`;
const email = `document.querySelector('#email')`;

/** Goes to a checkout of the app as Turbo does. */
async function visit(page: CheckoutPage, path: string): Promise<void> {
  await page.read(`(Turbo.visit('${path}'), 0)`);
  await page.expect(`document.querySelector('#turbo-checkout')`, 'the checkout');
  await page.whenReady();
}

/** Puts another number in place of the one on file, and another email. */
async function typeAnew(page: CheckoutPage, digits = '0687654321'): Promise<void> {
  await page.enterField();
  await page.read(`(${input}.select(), 0)`);
  await page.type(digits);
  await page.read(`(${email}.focus(), ${email}.select(), 0)`);
  await page.type('new@shop.example');
}

async function leaveAndComeBack(page: CheckoutPage): Promise<void> {
  await page.press('leave');
  await page.expect(`document.querySelector('#terms')`, 'the terms');
  await page.read('(history.back(), 0)');
  await page.expect(`document.querySelector('#turbo-checkout')`, 'the checkout is back');
  await page.whenReady();
  await page.expect(`${email}.value === 'new@shop.example'`, 'the email is as it was typed');
}

/** Pays, and sees what the server got under the name of the phone. */
async function paid(page: CheckoutPage, number: string): Promise<void> {
  await page.press('pay');
  await page.expect(`document.querySelector('#done')`, 'the server has it');
  const entries = JSON.parse(
    await page.read<string>(`document.querySelector('#done').textContent`),
  );
  const numbers = entries.filter(([key]: [string]) => key === 'phone');
  if (JSON.stringify(numbers) !== JSON.stringify([['phone', number]])) {
    throw new CheckFailed(`the server got ${JSON.stringify(entries)}`);
  }
}

export default [
  ...['ours', 'theirs'].map((whose) => ({
    name: `Back, ${whose}`,
    async run(page: CheckoutPage) {
      await visit(page, `/${whose}`);
      await typeAnew(page);
      await leaveAndComeBack(page);
      await page.expect(`${FIELD}.value === '${NEW}'`, 'the number', `${FIELD}.value`);
      await page.expect(
        `${input}.value.replace(/\\D/g, '').endsWith('687654321')`,
        'the shopper sees it',
        `${input}.value`,
      );
      await paid(page, NEW);
    },
  })),
  {
    name: 'Back, too short',
    async run(page) {
      await visit(page, '/ours');
      await typeAnew(page, '068765432');
      await leaveAndComeBack(page);
      await page.expect(`${input}.value.replace(/\\D/g, '') === '068765432'`, 'as it was typed');
      await page.press('pay');
      await page.expect(`${FIELD}.matches(':invalid')`, 'it is refused');
      await page.settle();
      await page.expect(`!document.querySelector('#done')`, 'nothing was sent');
    },
  },
  {
    name: 'refused',
    expected: /status of 422/,
    async run(page) {
      await visit(page, '/ours');
      await typeAnew(page);
      await page.read(`(${email}.value = '', 0)`);
      await page.press('pay');
      await page.expect(
        `document.querySelector('#problem').textContent === 'No email.'`,
        'the page is back with what is wrong',
      );
      await page.whenReady();
      await page.expect(`${FIELD}.value === '${NEW}'`, 'the number', `${FIELD}.value`);
    },
  },
  {
    name: 'morph',
    async run(page) {
      await visit(page, '/ours');
      await typeAnew(page);
      await page.read(
        `(window.testMorphed = false, addEventListener('turbo:morph', () => { window.testMorphed = true }, { once: true }), Turbo.session.refresh(location.href), 0)`,
      );
      await page.expect('window.testMorphed', 'the page is morphed');
      await page.settle();
      await page.expect(
        `${FIELD}.value === '${NEW}'`,
        'the number stays',
        `[${FIELD}.value, ${email}.value]`,
      );
    },
  },
] satisfies Check[];
