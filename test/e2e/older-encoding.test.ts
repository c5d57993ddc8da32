/**
 * A page in an older encoding, on a server that says none of its scripts: a browser then reads a
 * classic script in the page's encoding. What the field says and reads is the same all the same.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { type Engine, until, type Visitor, visitor } from './support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

const page = (encoding: string, script: string) =>
  `<!doctype html><html lang="el"><head><meta charset="${encoding}"><title>Shop</title></head><body>
<checkout-phone-field id="field" country="GR"></checkout-phone-field>${script}</body></html>`;
const SCRIPTS = {
  'the classic script': '<script src="/cdn/checkout-phone-field.classic.js"></script>',
  'the module': '<script type="module" src="/cdn/checkout-phone-field.js"></script>',
};

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());
    const field = <T>(name: string) => shopper.read<T>(`document.querySelector('#field').${name}`);

    for (const [what, script] of Object.entries(SCRIPTS)) {
      for (const encoding of ['windows-1252', 'shift_jis']) {
        test(`${what} on a page in ${encoding}`, async () => {
          await shopper.open(
            server.page(`/${encoding}`, page(encoding, script), {
              'content-type': `text/html; charset=${encoding}`,
            }),
          );
          await until(() => field<boolean>(`matches(':defined')`), 'the field');
          const label = `document.querySelector('#field').shadowRoot?.querySelector('label')?.textContent.trim()`;
          await until(
            async () => (await shopper.read(label)) === 'Αριθμός τηλεφώνου',
            'the label in Greek',
          );
          // Digits of another script, and a dash that is none of ASCII's.
          await shopper.read(
            `void (document.querySelector('#field').value = '\\uff16\\uff19\\uff11\\u2011234 5678')`,
          );
          await until(async () => (await field('value')) === '+306912345678', 'the number');
          assert.equal(await field('format'), 'e164');
        });
      }
    }
  });
}
