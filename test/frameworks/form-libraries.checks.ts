/**
 * What a form library must make of the field: README.md, “Form libraries”, has the page. The value
 * with each key, the field's own words, the focus on the first mistake, one click on a button that
 * waits for a valid form.
 */
import { CheckFailed, type CheckoutPage, FIELD, INPUT } from './checkout-page.js';
import type { Check } from './checks.js';

const STORED = '+33612345678';
const OTHER = '+33187654321';

const equal = (seen: unknown, wanted: unknown, what: string) => {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
    throw new CheckFailed(`${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
  }
};

/** Waits until the library's error is what the field says, and answers what that is. */
async function error(page: CheckoutPage): Promise<string> {
  await page.expect(
    `document.querySelector('#error').textContent === ${FIELD}.validationMessage`,
    "the library's error is the field's message",
    `[document.querySelector('#error').textContent, ${FIELD}.validationMessage]`,
  );
  return page.read<string>(`${FIELD}.validationMessage`);
}

const submitted = (page: CheckoutPage) =>
  page.read<string>(`document.querySelector('#submitted').textContent`);

async function through(page: CheckoutPage, form: string): Promise<void> {
  await page.open(`?form=${form}`);
  // Both are empty: the first mistake is the email.
  await page.press('pay');
  await page.expect(
    `document.activeElement?.id === 'email'`,
    'the focus is on the first mistake',
    'document.activeElement?.outerHTML.slice(0, 80)',
  );
  // Native validation has one error at a time: the email's.
  const missing =
    form === 'native' ? await page.read<string>(`${FIELD}.validationMessage`) : await error(page);
  if (!missing) throw new CheckFailed('an empty field has no error');
  await page.expect(`document.querySelector('#fast').disabled`, 'the button waits');
  await page.type('ada@example.com');

  // The second one is the field, which says more than that it is required.
  await page.enterField();
  await page.type('0612');
  await page.expectModel('');
  const short = await error(page);
  if (!short || short === missing) throw new CheckFailed(`too short is told as "${short}"`);
  equal(await page.read(`document.querySelector('#fast').disabled`), true, 'the button waits');
  await page.press('pay');
  await page.expect(
    `document.activeElement === ${FIELD} && ${FIELD}.shadowRoot.activeElement === ${INPUT}`,
    'the focus is in the field',
    'document.activeElement?.outerHTML.slice(0, 80)',
  );
  await page.expect(
    `${FIELD}.shadowRoot.querySelector('[part~=error]')?.textContent.trim() === ${JSON.stringify(short)}`,
    'the field shows its message',
    `${FIELD}.shadowRoot.querySelector('[part~=error]')?.textContent`,
  );
  await page.settle();
  equal(await submitted(page), '', 'what was submitted with a mistake');

  // With the last key, not when the field is left: one click is enough.
  await page.key('End');
  await page.type('34567');
  await page.expectModel('');
  await page.expectShown('06 12 34 56 7');
  await page.type('8');
  await page.expectModel(STORED);
  equal(await error(page), '', 'the error');
  await page.expect(`!document.querySelector('#fast').disabled`, 'the button is ready');
  await page.press('fast');
  await page.expect(`document.querySelector('#submitted').textContent`, 'one click submits');
  equal(JSON.parse(await submitted(page)), { email: 'ada@example.com', phone: STORED }, 'sent');

  // The app's own number, and back to the start.
  await page.press('other');
  await page.expectModel(OTHER);
  equal(await error(page), '', 'the error');
  await page.enterField();
  await page.key('End');
  await page.key('Backspace');
  await page.expectModel('');
  await page.pressReset();
  await page.expectModel('');
  await page.expectShown('');

  await page.open(`?form=${form}&phone=${encodeURIComponent(STORED)}`);
  await page.expectModel(STORED);
  equal(await error(page), '', 'the error of a stored number');
  await page.press('other');
  await page.expectModel(OTHER);
  await page.pressReset();
  await page.expectModel(STORED);
}

const scenario = (name: string, form: string): Check => ({
  name,
  run: (page) => through(page, form),
});

export default [
  scenario('register', 'register'),
  scenario('Controller', 'controller'),
  scenario('native validation', 'native'),
  scenario('Formik', 'formik'),
  scenario('TanStack Form', 'tanstack'),
] satisfies Check[];
