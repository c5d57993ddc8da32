/**
 * A page whose form is validated by jquery-validation, which switches the browser's own validation off
 * and asks rules of its own: with the lines of apps/jquery/validation.js it asks the field.
 */
import { CheckFailed, type CheckoutPage, FIELD } from './checkout-page.js';
import type { Check } from './checks.js';

const input = `(${FIELD}.querySelector('input[slot]') ?? ${FIELD}.shadowRoot.querySelector('input'))`;
const messages = `[...document.querySelectorAll('label.error')].filter((label) => label.offsetWidth).map((label) => label.htmlFor || label.id).join()`;
const own = `${FIELD}.shadowRoot.querySelector('[part~=error]')?.textContent.trim()`;

/** Opens a page of the app of its own. */
async function open(page: CheckoutPage, name: string): Promise<void> {
  await page.go(`${name}.html`);
  await page.expect(`!!${FIELD}?.shadowRoot && !!window.jQuery?.fn.validate`, 'the page');
  await page.whenReady();
  await page.expect(`document.querySelector('#checkout').noValidate`, 'the plugin validates');
}

/** The page stays, and the field says what is wrong, once. */
async function refused(page: CheckoutPage): Promise<void> {
  await page.press('pay');
  await page.expect(own, 'the field says what is wrong');
  await page.expect(`${FIELD}.matches(':focus-within')`, 'the focus is in the field');
  await page.settle();
  const said = await page.read<string>(messages);
  if (said) throw new CheckFailed(`the plugin says it again: ${said}`);
  if (await page.read(`!!document.querySelector('#done')`)) throw new CheckFailed('it was sent');
}

export default ['ours', 'theirs'].map((whose) => ({
  name: `validation, ${whose}`,
  async run(page) {
    await open(page, whose);
    // The first mistake is the email: the plugin says it, and brings the focus there.
    await page.press('pay');
    await page.expect(`document.activeElement.id === 'email'`, 'the focus is in the email');
    await page.type('a@shop.example');
    await refused(page);
    await page.enterField();
    await page.type('06123456');
    await refused(page);
    await page.key('End');
    await page.type('78');
    await page.expect(`${FIELD}.value === '+33612345678'`, 'the number', `${input}.value`);
    await page.press('pay');
    await page.expect(`document.querySelector('#done')`, 'it is sent');
    const sent = await page.read<string>(`document.querySelector('#done').textContent`);
    const wanted = [
      ['email', 'a@shop.example'],
      ['phone', '+33612345678'],
    ];
    if (sent !== JSON.stringify(wanted)) throw new CheckFailed(`the server got ${sent}`);
  },
})) satisfies Check[];
