/**
 * Every example runs in HTML and in the frameworks: drawn, typed into with real keys, nothing said.
 * The printers of the frameworks are the same for all: but for `--all`, each example is run in one of
 * them, in turns.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { livePath } from '../../site/build/live.mjs';
import { printers } from '../../site/code/index.mjs';
import { entries } from '../../site/examples/index.mjs';
import { isWhole, typeInto, unexpected, visiting } from './support.js';

const others = Object.keys(printers).filter((framework) => framework !== 'html');

/** What a part, a state or a theme is named for is there to be seen. */
describe('what examples of the look claim', () => {
  const visit = visiting();
  const open = async (group: string, name: string) => {
    const entry = entries.find((one) => one.group === group && one.name === name)!;
    await visit.open(livePath(entry, 'html'));
    await visit.page.evaluate(() => document.querySelector('checkout-phone-field')!.ready);
  };
  const isIn = (state: string) =>
    visit.page.waitForFunction(
      (name) => document.querySelector('checkout-phone-field')!.matches(`:state(${name})`),
      {},
      state,
    );
  const hasPart = (part: string) =>
    visit.page.waitForFunction(
      (name) => {
        const inside = document.querySelector('checkout-phone-field')!.shadowRoot!;
        const found = inside.querySelector(`[part~=${name}]`);
        return (found?.getClientRects().length ?? 0) > 0;
      },
      {},
      part,
    );
  const press = (text: string) =>
    visit.page.evaluate((label) => {
      [...document.querySelectorAll('button')]
        .find((one) => one.textContent!.trim() === label)!
        .click();
    }, text);
  const type = async (text: string) => {
    await typeInto(visit.page, text);
    await visit.page.keyboard.press('Tab');
  };

  const begins: Record<string, () => Promise<unknown>> = {
    focused: () => typeInto(visit.page, ''),
    'user-invalid': () => press('Show the message'),
    unverified: () => press('As Apple Pay does'),
  };
  for (const { name } of entries.filter(({ group }) => group === 'states')) {
    test(`state ${name}`, async () => {
      await open('states', name);
      await begins[name]?.();
      await isIn(name);
    });
  }
  const openList = async () => {
    // Coming near fetches the list, once what hears of it is there; before that a key opens the browser's own.
    const file = await visit.page.waitForFunction(() => {
      const select = document
        .querySelector('checkout-phone-field')!
        .shadowRoot!.querySelector('select')!;
      select.blur();
      select.focus();
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const list = files.find(({ name }) => name.endsWith('/country-list.js'));
      return list?.responseEnd ? list.name : undefined;
    });
    await visit.page.evaluate((url) => import(url!), await file.jsonValue());
    await visit.page.keyboard.press('Enter');
    await hasPart('country-list');
  };
  const brings: Record<string, () => Promise<unknown>> = {
    error: () => press('Show the message'),
    warning: () => type('0700000000'),
    offer: () => type('(415) 555-2671'),
    'offer-button': () => type('(415) 555-2671'),
    'country-none': async () => {
      await openList();
      await visit.page.keyboard.type('zzz');
    },
  };
  for (const { name } of entries.filter(({ group }) => group === 'parts')) {
    test(`part ${name}`, async () => {
      await open('parts', name);
      if (brings[name]) await brings[name]();
      else if (/^country-(?!select)/.test(name)) await openList();
      await hasPart(name);
    });
  }
});

for (const framework of Object.keys(printers)) {
  const share = entries.filter(
    (_, index) => isWhole || framework === 'html' || others[index % others.length] === framework,
  );
  describe(framework, () => {
    const visit = visiting();

    for (const entry of share) {
      test(`${entry.group} ${entry.name}`, async () => {
        const { page } = visit;
        const { attributes = {}, properties = {}, shows } = entry.example;
        await visit.open(livePath(entry, framework));
        await page.waitForSelector('checkout-phone-field:defined');
        const isOff = properties.session?.includes("'setup'");
        const isFixed = 'disabled' in attributes || 'readonly' in attributes;
        if (!isOff) {
          await page.evaluate(() => document.querySelector('checkout-phone-field')!.ready);
        }
        if (!isOff && !isFixed) {
          await page.evaluate(() => document.querySelector('checkout-phone-field')!.clear());
          await typeInto(page, '0612345678');
          await page.waitForFunction(() =>
            /6.*1.*2.*3.*4.*5.*6.*7.*8/.test(
              document.querySelector('checkout-phone-field')!.reading.text,
            ),
          );
          await page.keyboard.press('Tab');
        }
        if (!isOff) {
          // Whatever is there to be pressed: nothing of it leaves the page.
          await page.evaluate(() => {
            for (const button of document.querySelectorAll('button')) button.click();
          });
        }
        if (shows) {
          const isSilent = /validationMessage|problem|countrychange|placementchange/.test(
            shows.text + shows.on.join(' '),
          );
          if (!isSilent) {
            await page.waitForFunction(() => document.querySelector('output')!.textContent !== '');
          }
        }
        assert.deepEqual(unexpected(visit, entry.example), []);
      });
    }
  });
}
