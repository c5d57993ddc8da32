/**
 * What every app must do. Each check opens the page anew, uses it as a shopper would, with real
 * clicks and keys, and looks at what the page shows.
 */
import type { Engine } from '../e2e/support/visitor.js';
import { CheckFailed, type CheckoutPage, FIELD, INPUT } from './checkout-page.js';

const FIRST = '+33612345678';
const OTHER = '+33187654321';
const SHIPPING_FIELDS = ['name', 'address-line1', 'address-level2', 'postal-code'];
const LAST_OF_ADDRESS = `document.querySelector('[autocomplete="shipping postal-code"]')`;

/** One column of the table. */
export interface Check {
  readonly name: string;
  /** The engines whose drivers can do what it needs; without it, all of them. */
  readonly engines?: readonly Engine[];
  /** What the browser itself is to say of it on the console. */
  readonly expected?: RegExp;
  run(page: CheckoutPage): Promise<void>;
}

const equal = (seen: unknown, wanted: unknown, what: string) => {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
    throw new CheckFailed(`${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
  }
};

/** Types a French mobile number into the empty field. */
async function typeNumber(page: CheckoutPage): Promise<void> {
  await page.enterField();
  await page.type('0612345678');
  await page.expectModel(FIRST);
}

/** The field stands behind the last control of the address, or behind the email. */
async function expectPlace(page: CheckoutPage, place: 'shipping' | 'email'): Promise<void> {
  const before = place === 'shipping' ? LAST_OF_ADDRESS : `document.querySelector('#email')`;
  // The row that holds the control, the field, and nothing of the page in between.
  await page.expect(
    `${FIELD}?.previousElementSibling?.contains(${before})`,
    `the field stands behind the ${place}`,
    `${FIELD}?.parentElement?.outerHTML.slice(0, 300)`,
  );
  equal(
    await page.read(`document.querySelectorAll('checkout-phone-field').length`),
    1,
    'fields on the page',
  );
}

async function expectGone(page: CheckoutPage): Promise<void> {
  await page.expect(`!${FIELD}`, 'no field is left behind', `${FIELD}?.parentElement?.outerHTML`);
  // Nor does it come back.
  await page.settle();
  equal(await page.read(`!!${FIELD}`), false, 'the field is back after it went');
}

async function expectBack(page: CheckoutPage, value: string): Promise<void> {
  await page.expect(`${FIELD}?.shadowRoot?.querySelector('input')`, 'the field is drawn again');
  await page.whenReady();
  await page.expectModel(value);
}

/** The JSON that the host shows of the last valid submit: the values of one name. */
async function submitted(page: CheckoutPage, name: string): Promise<string[]> {
  await page.expect(
    `document.querySelector('#submitted').textContent.trim()`,
    'the host hears the submit',
  );
  const entries = await page.read<[string, string][]>(
    `JSON.parse(document.querySelector('#submitted').textContent)`,
  );
  return entries.filter(([key]) => key === name).map(([, value]) => value);
}

async function shipTo(page: CheckoutPage): Promise<void> {
  await page.press('ship');
  for (const token of SHIPPING_FIELDS) {
    await page.expect(
      `document.querySelector('[autocomplete="shipping ${token}"]')`,
      `the address group has ${token}`,
    );
  }
}

/** The columns, in their order. */
export const CHECKS: readonly Check[] = [
  {
    name: 'render',
    async run(page) {
      await page.expect(
        `${FIELD}.shadowRoot.querySelector('[part~=label]')?.textContent.trim()`,
        'the field has a label',
      );
      equal(await page.read(`${FIELD}.name`), 'phone', 'name');
      equal(await page.read(`${FIELD}.country`), 'FR', 'country');
      equal(await page.read(`${FIELD}.form?.id`), 'checkout', 'form');
      const [height, width, room] = await page.read<[number, number, number]>(
        `(({ offsetHeight, offsetWidth, parentElement }) =>
          [offsetHeight, offsetWidth, parentElement.offsetHeight])(${FIELD})`,
      );
      if (height < 40 || width < 150) throw new CheckFailed(`the field is ${width} × ${height} px`);
      const inner = await page.read<number>(`${INPUT}.getBoundingClientRect().height`);
      if (inner < 15) throw new CheckFailed(`the input is ${inner} px high`);
      // Alone in its section: what is higher than the field is a hole.
      if (room - height > 4) throw new CheckFailed(`a hole of ${room - height} px in the section`);
    },
  },
  {
    name: 'type',
    async run(page) {
      await page.enterField();
      await page.type('06');
      await page.expectModel('');
      await page.type('12345678');
      await page.expectModel(FIRST);
      await page.expectShown('06 12 34 56 78');
    },
  },
  {
    name: 'prefill',
    async run(page) {
      await page.press('prefill');
      await page.expectModel(FIRST);
      const digits = (await page.shown()).replace(/\D/g, '');
      if (!digits.endsWith('612345678')) throw new CheckFailed(`the field shows ${digits}`);
      equal(await page.read(`${FIELD}.checkValidity()`), true, 'valid');
      // The host set it: nobody is told of a change.
      await page.expectChanges(0);
    },
  },
  {
    name: 'two-way',
    async run(page) {
      await page.press('prefill');
      await page.expectModel(FIRST);
      await page.press('other');
      await page.expectModel(OTHER);
      // The shopper changes it, and the host sets it again.
      await page.enterField();
      await page.key('End');
      await page.key('Backspace');
      await page.type('2');
      await page.expectModel('+33187654322');
      await page.press('other');
      await page.expectModel(OTHER);
      await page.press('empty');
      await page.expectModel('');
      await page.expectShown('');
      await typeNumber(page);
      // A text on its way to a number is '' to the host: that does not take it from the shopper.
      await page.key('Backspace', 2);
      await page.expectModel('');
      await page.settle();
      await page.expectShown('06 12 34 56');
      // Nor does the host, drawing again for something else while the shopper is there.
      await page.press('ship');
      await page.press('ship');
      await page.settle();
      await page.expectShown('06 12 34 56');
      await page.press('prefill');
      await page.expectModel(FIRST);
    },
  },
  {
    name: 'change',
    async run(page) {
      await page.expectChanges(0);
      await typeNumber(page);
      await page.expectChanges(0);
      await page.key('Tab');
      await page.expectChanges(1);
      await page.enterField();
      await page.key('End');
      await page.key('Tab');
      await page.settle();
      await page.expectChanges(1);
      await page.enterField();
      await page.key('End');
      await page.key('Backspace');
      await page.type('9');
      await page.key('Tab');
      await page.expectChanges(2);
      await page.expectModel('+33612345679');
    },
  },
  {
    name: 'required',
    async run(page) {
      await page.press('pay');
      await page.expect(
        `document.activeElement === ${FIELD} && ${FIELD}.shadowRoot.activeElement === ${INPUT}`,
        'the focus is in the input',
        'document.activeElement?.outerHTML.slice(0, 80)',
      );
      await page.expect(
        `${FIELD}.shadowRoot.querySelector('[part~=error]')?.textContent.trim()`,
        'the field says what is wrong',
      );
      equal(
        await page.read(`document.querySelector('#submitted').textContent.trim()`),
        '',
        'an empty submit',
      );
      await page.type('0612345678');
      await page.expectModel(FIRST);
      await page.press('pay');
      equal(await submitted(page, 'phone'), [FIRST], 'entries of the phone');
    },
  },
  {
    name: 'reset',
    async run(page) {
      await typeNumber(page);
      await page.press('reset');
      await page.expectModel('');
      await page.expectShown('');
      await page.settle();
      equal(
        await page.read(`!!${FIELD}.shadowRoot.querySelector('[part~=error]')`),
        false,
        'error',
      );
      await typeNumber(page);
      await page.press('pay');
      equal(await submitted(page, 'phone'), [FIRST], 'entries of the phone');
    },
  },
  {
    name: 'unmount',
    async run(page) {
      await typeNumber(page);
      await page.press('toggle');
      await expectGone(page);
      await page.expectModel(FIRST);
      await page.press('pay');
      equal(await submitted(page, 'phone'), [], 'entries of a phone that is not there');
      await page.press('toggle');
      await expectBack(page, FIRST);
      await page.press('pay');
      await page.expect(
        `document.querySelector('#submitted').textContent.includes('"phone"')`,
        'the number is submitted again',
      );
      equal(await submitted(page, 'phone'), [FIRST], 'entries of the phone');
    },
  },
  {
    name: 'moved',
    async run(page) {
      await shipTo(page);
      await typeNumber(page);
      await page.press('collect');
      await expectPlace(page, 'shipping');
      await page.expectModel(FIRST);
      // Unmounted where it does not stand.
      await page.press('toggle');
      await expectGone(page);
      await page.expectModel(FIRST);
      await page.press('toggle');
      await expectBack(page, FIRST);
      await expectPlace(page, 'shipping');
      // And once more, as an unmount could leave a trace.
      await page.press('toggle');
      await expectGone(page);
      await page.press('toggle');
      await expectBack(page, FIRST);
      await expectPlace(page, 'shipping');
      await page.press('pay');
      equal(await submitted(page, 'phone'), [FIRST], 'entries of the phone');
      // Without a session the field stands where the framework wrote it.
      await page.press('collect');
      await page.expect(
        `${FIELD}.parentElement.localName === 'section'`,
        'the field is back in its section',
        `${FIELD}?.parentElement?.outerHTML.slice(0, 300)`,
      );
      await page.expectModel(FIRST);
      await page.press('toggle');
      await expectGone(page);
    },
  },
  {
    name: 'place goes',
    async run(page) {
      await shipTo(page);
      await page.press('collect');
      await expectPlace(page, 'shipping');
      // On its way to a number: nobody but the field knows the text.
      await page.enterField();
      await page.type('061234');
      // The framework takes the group that the field was moved into.
      await page.press('ship');
      await page.expect(`!${LAST_OF_ADDRESS}`, 'the address is gone');
      await expectPlace(page, 'email');
      await page.expectShown('06 12 34');
      await shipTo(page);
      await expectPlace(page, 'shipping');
      await page.expectShown('06 12 34');
      await page.enterField();
      await page.key('End');
      await page.type('5678');
      await page.expectModel(FIRST);
      // Both go, in either order, and both come back.
      await page.press('toggle');
      await expectGone(page);
      await page.press('ship');
      await page.press('toggle');
      await expectBack(page, FIRST);
      await expectPlace(page, 'email');
      await page.press('toggle');
      await expectGone(page);
      await page.press('toggle');
      await shipTo(page);
      await expectPlace(page, 'shipping');
      await page.press('ship');
      await page.expect(`!${LAST_OF_ADDRESS}`, 'the address is gone');
      await page.press('toggle');
      await expectGone(page);
      await page.press('pay');
      equal(await submitted(page, 'phone'), [], 'entries of a phone that is not there');
    },
  },
  {
    name: 'caret',
    async run(page) {
      await typeNumber(page);
      await page.key('ArrowLeft', 6);
      await page.key('Backspace');
      await page.settle();
      await page.type('0');
      await page.expectModel('+33612305678');
      await page.settle();
      await page.expectShown('06 12 30 56 78');
      equal(
        await page.read(`${INPUT}.value.slice(0, ${INPUT}.selectionStart).replace(/\\D/g, '')`),
        '061230',
        'digits before the caret',
      );
      equal(
        await page.read(`${INPUT}.selectionStart === ${INPUT}.selectionEnd`),
        true,
        'nothing is selected',
      );
    },
  },
  {
    // Frameworks hold `input` back, or write the state into the element, while a text is composed.
    name: 'composition',
    engines: ['chromium'],
    async run(page) {
      await page.enterField();
      for (const draft of ['06', '061234', '0612345678']) {
        await page.compose(draft);
        await page.settle();
        await page.expectShown(draft);
      }
      await page.commit('0612345678');
      await page.expectModel(FIRST);
      await page.expectShown('06 12 34 56 78');
      await page.key('Backspace');
      await page.type('9');
      await page.expectModel('+33612345679');
    },
  },
];
