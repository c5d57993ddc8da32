/**
 * What an app that is drawn by a server must do: README.md, “A server-rendered app”, has its pages.
 * What counts is that what the server wrote, what the field says and what the app knows are one.
 */
import { CheckFailed, type CheckoutPage, FIELD } from './checkout-page.js';
import type { Check } from './checks.js';

const STORED = '+33612345678';
const OTHER = '+33187654321';
/** The session of the page has the number; the app's own state begins without. */
const WITH_SESSION = 'checkout?session=1';
/** There is no session; the app's state begins with the number. */
const WITH_NUMBER = `checkout?phone=${encodeURIComponent(STORED)}`;
const EMPTY = 'checkout';

const equal = (seen: unknown, wanted: unknown, what: string) => {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
    throw new CheckFailed(`${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
  }
};

/** The field's tag as the server wrote it, and the markup in it, as the browser got them. */
async function written(page: CheckoutPage, path: string): Promise<Record<string, string>> {
  const markup = await (await fetch(new URL(path, page.url))).text();
  const [, attributes] = markup.match(/<checkout-phone-field\b([^>]*)>/) ?? [];
  if (attributes === undefined) throw new CheckFailed('the server wrote no field');
  const pairs = attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...pairs].map(([, name, value]) => [name!, value ?? '']));
}

const says = (page: CheckoutPage, id: string, text: string) =>
  page.expect(
    `document.querySelector('#${id}')?.textContent.trim() === ${JSON.stringify(text)}`,
    `#${id} says ${JSON.stringify(text)}`,
    `document.querySelector('#${id}')?.textContent`,
  );

/** The text in the field has this number, however it is written. */
async function shows(page: CheckoutPage, number: string): Promise<void> {
  const digits = number.slice(3);
  const shown = `${FIELD}.shadowRoot.querySelector('input').value`;
  await page.expect(
    `${shown}.replace(/\\D/g, '').endsWith('${digits}')`,
    `the field shows ${number}`,
    shown,
  );
}

/** The values of the entries that the server got under a name. */
async function submitted(page: CheckoutPage, name: string): Promise<string[]> {
  await page.expect(
    `document.querySelector('#submitted')?.textContent.trim()`,
    'the server says what it got',
  );
  // The answer may be a page that is still on its way.
  await page.expect(`document.readyState === 'complete'`, 'the page is there');
  await page.whenAlive();
  const entries = await page.read<[string, string][]>(
    `JSON.parse(document.querySelector('#submitted').textContent)`,
  );
  return entries.filter(([key]) => key === name).map(([, value]) => value);
}

/** The field is alone on the page, its value and the app's state are one. */
async function agree(page: CheckoutPage, value: string): Promise<void> {
  await page.expectModel(value);
  await page.settle();
  await page.expectModel(value);
  equal(await page.read(`document.querySelectorAll('checkout-phone-field').length`), 1, 'fields');
}

async function edit(page: CheckoutPage): Promise<void> {
  await page.enterField();
  await page.key('End');
  await page.key('Backspace');
  await page.type('9');
  await page.expectModel('+33612345679');
}

export default [
  {
    name: 'first paint',
    async run(page) {
      await page.open(WITH_NUMBER);
      const tag = await written(page, WITH_NUMBER);
      equal(
        [tag['name'], tag['value'], tag['country'], tag['label'], tag['required'] ?? ''],
        ['phone', STORED, 'FR', 'Mobile phone', ''],
        'name, value, country, label of the markup',
      );
      equal(tag['countries']?.split(/[ ,]+/).sort(), ['BE', 'FR'], 'countries of the markup');
      if (Object.values(tag).some((text) => /\[object|undefined|null|function/.test(text))) {
        throw new CheckFailed(`what is no text: ${JSON.stringify(tag)}`);
      }
      await agree(page, STORED);
      await shows(page, STORED);
      await page.expectChanges(0);
    },
  },
  {
    name: 'session',
    async run(page) {
      await page.open(WITH_SESSION);
      await agree(page, STORED);
      await shows(page, STORED);
      await page.expectChanges(0);
      equal(
        await page.read(`!!${FIELD}.session?.phone_number_collection?.enabled`),
        true,
        'session',
      );
      // The field stands where the session's page puts it.
      await page.expect(
        `${FIELD}.previousElementSibling?.contains(document.querySelector('#email'))`,
        'the field stands below the email',
        `${FIELD}.parentElement?.outerHTML.slice(0, 300)`,
      );
    },
  },
  {
    name: 'allow-list',
    async run(page) {
      await page.open(EMPTY);
      equal(await page.read(`[...${FIELD}.countries].sort()`), ['BE', 'FR'], 'countries');
      equal(
        await page.read(`(${FIELD}.shadowRoot.querySelector('select').focus(), ${FIELD}.label)`),
        'Mobile phone',
        'label',
      );
      await page.expect(
        `${FIELD}.shadowRoot.querySelectorAll('select option').length === 2`,
        'two countries to choose from',
        `${FIELD}.shadowRoot.querySelector('select').outerHTML.slice(0, 300)`,
      );
      await page.enterField();
      await page.type('+12025550123');
      await page.expect(`${FIELD}.reading.problem === 'country-not-allowed'`, 'it is not accepted');
      await page.press('pay');
      await page.settle();
      equal(await page.read(`document.querySelector('#submitted')?.textContent ?? ''`), '', 'sent');
    },
  },
  {
    name: 'events',
    async run(page) {
      await page.open(EMPTY);
      await says(page, 'country', '');
      await page.enterField();
      await page.type('+32');
      // The first one that there is.
      await says(page, 'country', 'BE');
      await page.type('470123456');
      await page.expectModel('+32470123456');
      await page.expectChanges(0);
      await page.key('Tab');
      await page.expectChanges(1);
    },
  },
  {
    name: 'type',
    async run(page) {
      await page.open(EMPTY);
      await agree(page, '');
      await page.enterField();
      await page.type('06123456');
      await page.expectModel('');
      await page.settle();
      await page.expectShown('06 12 34 56');
      await page.type('78');
      await agree(page, STORED);
      await page.expectShown('06 12 34 56 78');
      await page.press('other');
      await agree(page, OTHER);
      await shows(page, OTHER);
    },
  },
  {
    name: 'reset',
    async run(page) {
      for (const path of [WITH_NUMBER, WITH_SESSION]) {
        await page.open(path);
        await page.expectModel(STORED);
        await edit(page);
        await page.pressReset();
        await agree(page, STORED);
        await shows(page, STORED);
      }
      await page.open(EMPTY);
      await page.enterField();
      await page.type('0612345678');
      await page.expectModel(STORED);
      await page.pressReset();
      await agree(page, '');
      await page.expectShown('');
    },
  },
  {
    name: 'submit',
    async run(page) {
      await page.open(EMPTY);
      await page.press('pay');
      await page.expect(
        `document.activeElement === ${FIELD}`,
        'an empty form is refused, and the focus is in the field',
        'document.activeElement?.outerHTML.slice(0, 80)',
      );
      await page.type('0612345678');
      await page.expectModel(STORED);
      await page.press('pay');
      equal(await submitted(page, 'phone'), [STORED], 'entries of the phone');
      await page.open(WITH_SESSION);
      await page.expectModel(STORED);
      await edit(page);
      await page.press('pay');
      equal(await submitted(page, 'phone'), ['+33612345679'], 'entries of the phone');
      // An action may reset its form; wherever the page is now, the two are one.
      if (await page.read(`!!${FIELD} && !!document.querySelector('#model')`)) {
        await page.settle();
        await page.expect(
          `${FIELD}.value === document.querySelector('#model').textContent.trim()`,
          'field and state are one after the submit',
          `[${FIELD}.value, document.querySelector('#model').textContent]`,
        );
      }
    },
  },
  {
    name: 'navigation',
    async run(page) {
      await page.go('');
      await page.expect(`document.querySelector('#to-checkout')`, 'the first page');
      await page.read('(window.isSamePage = true, 0)');
      await page.whenAlive();
      await page.press('to-checkout');
      await page.whenDrawn();
      await agree(page, STORED);
      await shows(page, STORED);
      equal(await page.read('window.isSamePage === true'), true, 'the page went on without a load');
      equal(await page.read(`[...${FIELD}.countries].sort()`), ['BE', 'FR'], 'countries');
      await edit(page);
      await page.key('Tab');
      await page.expectChanges(1);
      await page.press('leave');
      // Next keeps the page that was left, hidden.
      await page.expect(
        `!${FIELD}?.getClientRects().length && document.querySelector('#left')`,
        'the other page',
      );
      await page.read('(history.back(), 0)');
      await page.whenDrawn();
      await page.expect(
        `${FIELD}.value && ${FIELD}.value === document.querySelector('#model').textContent.trim()`,
        'field and state are one after Back',
        `[${FIELD}.value, document.querySelector('#model')?.textContent]`,
      );
      equal(await page.read('window.isSamePage === true'), true, 'Back loads nothing');
      equal(
        await page.read(`document.querySelectorAll('checkout-phone-field').length`),
        1,
        'fields',
      );
    },
  },
  {
    name: 'back and again',
    async run(page) {
      await page.open(WITH_NUMBER);
      await page.expectModel(STORED);
      await edit(page);
      // Away to another document, as to a payment page, and back.
      await page.go('leave');
      await page.expect(`document.querySelector('#left')`, 'the other page');
      await page.read('(history.back(), 0)');
      await page.whenDrawn();
      await page.expect(
        `${FIELD}.value && ${FIELD}.value === document.querySelector('#model').textContent.trim()`,
        'field and state are one after Back',
        `[${FIELD}.value, document.querySelector('#model')?.textContent]`,
      );
      const value = await page.read<string>(`${FIELD}.value`);
      await shows(page, value);
    },
  },
] satisfies Check[];
