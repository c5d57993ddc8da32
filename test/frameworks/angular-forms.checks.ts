/**
 * What the directive of frameworks/angular promises beyond the page that all apps have. The app
 * shows the fields and controls of apps/angular/src/app/more-forms.html for it.
 */
import type { CheckoutPage } from './checkout-page.js';
import type { Check } from './checks.js';

const field = (id: string) => `document.querySelector('checkout-phone-field#${id}')`;
const input = (id: string) => `${field(id)}.shadowRoot.querySelector('input')`;
const output = (id: string) => `document.querySelector('#${id}').textContent.trim()`;

/** Opens the forms and waits until a field is drawn. */
async function openForms(page: CheckoutPage): Promise<void> {
  await page.press('more');
  await page.expect(`${field('model-field')}?.shadowRoot?.querySelector('input')`, 'the fields');
}

/** Waits for what the page says. */
const says = (page: CheckoutPage, id: string, text: string) =>
  page.expect(`${output(id)} === ${JSON.stringify(text)}`, `#${id} is "${text}"`, output(id));

/** Waits for what a field shows. */
const shows = (page: CheckoutPage, id: string, text: string) =>
  page.expect(
    `${input(id)}.value === ${JSON.stringify(text)}`,
    `#${id} shows "${text}"`,
    `${input(id)}.value`,
  );

/** Waits until the control has just this error, with the field's own words. */
const errs = (page: CheckoutPage, of: string, id: string, key: string) =>
  page.expect(
    `(({ validationMessage }) =>
      validationMessage && ${output(of)} === JSON.stringify({ ${key}: validationMessage }, null, 2)
    )(${field(id)})`,
    `#${of} is ${key}, in the words of the field`,
    `[${output(of)}, ${field(id)}.validationMessage]`,
  );

export default [
  {
    name: 'errors',
    async run(page) {
      await openForms(page);
      await errs(page, 'one-errors', 'one', 'required');
      await page.press('one');
      await page.type('0612');
      await errs(page, 'one-errors', 'one', 'tooShort');
      await page.type('345678');
      await says(page, 'one-errors', 'null');
      await page.type('90123456');
      await errs(page, 'one-errors', 'one', 'tooLong');
      // The field hears no event when its settings change: Angular's own check notices.
      await page.press('one-number');
      await says(page, 'one-errors', 'null');
      await page.press('one-mobile');
      await errs(page, 'one-errors', 'one', 'typeMismatch');
      await page.press('one-mobile');
      await says(page, 'one-errors', 'null');
      // What can't be edited is not validated, as on a native input.
      await page.press('one-empty');
      await errs(page, 'one-errors', 'one', 'required');
      await page.press('one-fixed');
      await says(page, 'one-errors', 'null');
    },
  },
  {
    name: 'country',
    async run(page) {
      await openForms(page);
      // The metadata of the other country is there: no `input` comes when it arrives.
      await says(page, 'stored-value', '+32470123456');
      await page.press('one');
      await page.type('0612');
      await errs(page, 'one-errors', 'one', 'tooShort');
      const french = await page.read<string>(output('one-errors'));
      // Still no number: only the words become those for another country.
      // Chosen at once: keys would choose every country on the way.
      const select = `${field('one')}.shadowRoot.querySelector('select')`;
      await page.read(`${select}.focus()`);
      await page.expect(`${select}.querySelector('[value=BE]')`, 'the list of countries');
      await page.read(
        `(${select}.value = 'BE', ${select}.dispatchEvent(new Event('change', { bubbles: true })))`,
      );
      await page.expect(`${field('one')}.country === 'BE'`, 'Belgium is chosen');
      await page.expect(`${output('one-errors')} !== ${JSON.stringify(french)}`, 'other words');
      await errs(page, 'one-errors', 'one', 'tooShort');
    },
  },
  {
    name: 'late',
    async run(page) {
      await openForms(page);
      // Read only when the files of their countries had come: neither was touched.
      await says(page, 'national-value', '+442079460018');
      await says(page, 'national-dirty', 'false');
      await says(page, 'stored-value', '+32470123456');
      await says(page, 'stored-valid', 'true');
      await page.press('short-number');
      await errs(page, 'short-errors', 'short', 'tooShort');
    },
  },
  {
    name: 'half',
    async run(page) {
      await openForms(page);
      await page.press('one');
      await page.type('061234');
      await says(page, 'one-value', '');
      // The focus is on the button: what is half typed is still the shopper's.
      await page.press('one-empty');
      await page.settle();
      await shows(page, 'one', '06 12 34');
      await page.press('one-reset');
      await shows(page, 'one', '');
      await says(page, 'one-dirty', 'false');
      await errs(page, 'one-errors', 'one', 'required');
      await page.press('one');
      await page.type('0612345678');
      await says(page, 'one-value', '+33612345678');
      await page.press('one-empty');
      await shows(page, 'one', '');
      // What is half typed belongs to the control that it was typed for.
      await page.press('one');
      await page.type('0612');
      await page.press('one-swap');
      await shows(page, 'one', '');
    },
  },
  {
    name: 'default',
    async run(page) {
      await openForms(page);
      for (const button of ['filed-reset', 'filed-button']) {
        await page.press('filed');
        await page.key('End');
        await page.key('Backspace', 3);
        await says(page, 'filed-value', '');
        await says(page, 'filed-valid', 'false');
        await page.press(button);
        await says(page, 'filed-value', '+33612345678');
        await page.settle();
        await shows(page, 'filed', '+33 6 12 34 56 78');
        await says(page, 'filed-valid', 'true');
      }
    },
  },
  {
    name: 'touched',
    async run(page) {
      await openForms(page);
      await page.press('one');
      await page.type('06');
      await says(page, 'one-dirty', 'true');
      await says(page, 'one-touched', 'false');
      // Between the parts of the field nobody leaves it.
      await page.read(`${field('one')}.shadowRoot.querySelector('select').focus()`);
      await page.settle();
      await says(page, 'one-touched', 'false');
      await page.key('Tab', 2);
      await says(page, 'one-touched', 'true');
    },
  },
  {
    name: 'disabled',
    async run(page) {
      await openForms(page);
      await page.press('one-number');
      await page.press('one-disable');
      await page.expect(`${input('one')}.disabled`, 'the input is disabled');
      await shows(page, 'one', '+33 1 87 65 43 21');
      await page.press('one-enable');
      await page.expect(`!${input('one')}.disabled`, 'the input is enabled');
      await says(page, 'one-value', '+33187654321');
    },
  },
  {
    name: 'no loop',
    async run(page) {
      await openForms(page);
      await says(page, 'one-values', '0');
      await page.press('one');
      await page.type('0612345678');
      await says(page, 'one-value', '+33612345678');
      await page.settle();
      // One for each key.
      await says(page, 'one-values', '10');
      await page.press('one-number');
      await shows(page, 'one', '+33 1 87 65 43 21');
      await page.settle();
      await says(page, 'one-values', '11');
    },
  },
  {
    name: 'first mistake',
    async run(page) {
      await openForms(page);
      const focused = (element: string) =>
        page.expect(
          `document.activeElement === ${element}`,
          `the focus is in ${element}`,
          'document.activeElement?.outerHTML.slice(0, 80)',
        );
      await page.press('order');
      await focused(`document.querySelector('#order-email')`);
      await page.type('ada@example.com');
      await page.press('order-phone');
      await page.type('0612');
      await page.press('order');
      await focused(field('order-phone'));
      await page.expect(
        `((shown) => shown && shown === ${field('order-phone')}.validationMessage)(
          ${field('order-phone')}.shadowRoot.querySelector('[part~=error]')?.textContent.trim())`,
        'the field says what is wrong',
      );
      await says(page, 'ordered', '');
    },
  },
  {
    name: 'one click',
    async run(page) {
      await openForms(page);
      const waits = (isDisabled: boolean) =>
        page.expect(
          `document.querySelector('#order-fast').disabled === ${isDisabled}`,
          `the button is ${isDisabled ? 'disabled' : 'ready'}`,
        );
      await page.press('order-email');
      await page.type('ada@example.com');
      await page.press('order-phone');
      await page.type('061234567');
      await waits(true);
      // With the last key, and not when the field is left.
      await page.type('8');
      await waits(false);
      await page.press('order-fast');
      await says(page, 'ordered', '{"email":"ada@example.com","phone":"+33612345678"}');
    },
  },
  {
    name: 'ngModel',
    async run(page) {
      await openForms(page);
      await errs(page, 'model-errors', 'model-field', 'required');
      await page.press('model-field');
      await page.type('0612345678');
      await says(page, 'model-value', '+33612345678');
      await says(page, 'model-errors', 'null');
      await page.press('model-number');
      await shows(page, 'model-field', '+33 1 87 65 43 21');
      await says(page, 'model-value', '+33187654321');
    },
  },
] satisfies Check[];
