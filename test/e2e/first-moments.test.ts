/** A page that has just been opened: what its script asks of the form tells the shopper nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { atRest, type Engine, until, type Visitor, visitor } from './support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());

    const error = () =>
      shopper.read<string>(
        `document.querySelector('#field').shadowRoot.querySelector('.message')?.textContent ?? ''`,
      );

    test('a form asked at load shows no error; asked by a submit it does', async () => {
      await shopper.open(
        server.page(
          '/load',
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script>
<script type="module">
  const form = document.querySelector('form');
  const field = document.querySelector('#field');
  field.addEventListener('invalid', () => { window.asked = true; }, { once: true });
  document.querySelector('#pay').dataset.valid = form.checkValidity();
</script></head><body>
<form method="post" action="/pay"><checkout-phone-field id="field" name="phone" country="FR"></checkout-phone-field>
<button id="pay">Pay</button></form></body></html>`,
        ),
      );
      await until(() => shopper.read<boolean>('window.asked === true'), 'the form is asked');
      await atRest(shopper, `document.querySelector('#field')`);
      assert.equal(await shopper.read(`document.querySelector('#pay').dataset.valid`), 'false');
      assert.equal(await error(), '');
      await shopper.click('#pay');
      await until(async () => (await error()) !== '', 'the error');
      assert.equal(await error(), 'Enter your phone number.');
      assert.equal(await shopper.read('document.activeElement.id'), 'field');
      assert.equal(server.posts.length, 0);
    });

    for (const [first, who] of [
      ['select', 'who is in it already'],
      ['input', 'who comes to it from the input'],
    ]) {
      test(`a country picker whose list comes late has it for ${who}`, async () => {
        server.reset();
        const release = server.hold((path) => /^(engine|picker)\.js$/.test(path));
        await shopper.open(
          server.page(
            `/late-${first}`,
            `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
<checkout-phone-field id="field" country="FR"></checkout-phone-field></body></html>`,
          ),
        );
        const part = (name: string) =>
          `document.querySelector('#field').shadowRoot?.querySelector('${name}')`;
        await until(() => shopper.read<boolean>(`!!${part('input')}`), 'the field');
        await shopper.read(`${part(first!)}.focus()`);
        assert.equal(await shopper.read(`${part('select')}.options.length`), 1);
        await until(
          () => Promise.resolve(server.asked.includes('picker.js')),
          'somebody came near: the list is asked for',
        );
        await shopper.read(`${part('select')}.focus()`);
        release();
        await until(
          () => shopper.read<boolean>(`${part('select')}.options.length > 200`),
          'the whole list',
        );
        server.reset();
      });
    }
  });
}
