/**
 * Every example runs in HTML and in the frameworks: drawn, typed into with real keys, nothing said.
 * The printers of the frameworks are the same for all: but for `--all`, each example is run in one of
 * them, in turns.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { livePath } from '../../site/build/live.mjs';
import { printers } from '../../site/code/index.mjs';
import { entries } from '../../site/examples/index.mjs';
import { isWhole, typeInto, unexpected, type Visit, visitSite } from './support.js';

const others = Object.keys(printers).filter((framework) => framework !== 'html');

for (const framework of Object.keys(printers)) {
  const share = entries.filter(
    (_, index) => isWhole || framework === 'html' || others[index % others.length] === framework,
  );
  describe(framework, () => {
    let visit: Visit;
    before(async () => {
      visit = await visitSite();
    });
    after(() => visit?.stop());

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
