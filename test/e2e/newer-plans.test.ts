/** A page that has newer numbering plans than the field: one setting says where they are. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { type Engine, until, type Visitor, visitor } from './support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

const MODULE = '<script type="module" src="/cdn/checkout-phone-field.js"';
const CLASSIC = '<script src="/cdn/checkout-phone-field.classic.js" defer';
const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
${script}></script></head><body><form method="post" action="/pay">
<checkout-phone-field id="field" name="phone" country="FR"></checkout-phone-field>
<button id="pay">Pay</button></form></body></html>`;

/** France with one more range of free numbers, 070, which no plan of today has. */
function newerPlan(): string {
  const own = server.file('metadata/33.js');
  const newer = own.replace('["80[0-5]\\\\d{6}"]', '["80[0-5]\\\\d{6}|70\\\\d{7}"]');
  assert.notEqual(newer, own, 'the plan of France has another pattern now');
  return newer;
}
const POLICY = {
  'content-security-policy': "default-src 'none'; script-src 'self'; form-action 'self'",
};

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());
    beforeEach(() => {
      server.reset();
      server.scripts.clear();
    });

    const read = <T>(name: string) =>
      shopper.read<T>(`document.querySelector('#field').reading.${name}`);
    const entered = async (text: string) => {
      await until(
        () => shopper.read<boolean>(`!!document.querySelector('#field')?.shadowRoot`),
        'the field',
      );
      await shopper.read(`(document.querySelector('#field').value = ${JSON.stringify(text)}, 0)`);
      await until(async () => (await read<string>('national')) !== '', 'the reading');
    };

    for (const [name, script] of [
      ['module', MODULE],
      ['classic script', CLASSIC],
    ] as const) {
      test(`${name}: the page’s plan is the one that counts, with a strict policy as well`, async () => {
        server.scripts.set('plans/33.js', newerPlan());
        await shopper.open(
          server.page('/newer', page(`${script} data-metadata="/cdn/plans/"`), POLICY),
        );
        await entered('+33 70 123 45 67');
        assert.equal(await read('type'), 'toll-free');
      });

      test(`${name}: a file that is missing, or is none, leaves the field its own plan`, async () => {
        server.scripts.set('plans/49.js', 'export default "no table";');
        await shopper.open(server.page('/missing', page(`${script} data-metadata="/cdn/plans"`)));
        await entered('+33 6 12 34 56 78');
        assert.equal(await read('valid'), true);
        await entered('+49 1512 3456789');
        assert.equal(await read('type'), 'mobile');
        assert.ok(server.asked.includes('plans/33.js') && server.asked.includes('plans/49.js'));
      });
    }

    test('without the setting no other plan is asked for', async () => {
      await shopper.open(server.page('/own', page(MODULE)));
      await entered('+33 70 123 45 67');
      assert.equal(await read('type'), '');
      assert.deepEqual(
        server.asked.filter((path) => path.includes('33')),
        ['metadata/33.js'],
      );
    });

    test('what reads around a number that can’t be had: the number goes as typed, and is read later', async () => {
      server.fails = (path) => path.startsWith('metadata/surroundings');
      await shopper.open(server.page('/around', page(MODULE)));
      await entered('+33 6 12 34 56 78');
      await shopper.read(`(document.querySelector('#field').focus(), 0)`);
      await shopper.read(`(document.querySelector('#field').select(), 0)`);
      await shopper.type('Tel 0612345678');
      await until(
        () => server.answered.some((path) => path.includes('surroundings')),
        'the failure',
      );
      const state = () =>
        shopper.read<string[]>(
          `(({ value, format, validity }) => [value, format, String(validity.valid)])(document.querySelector('#field'))`,
        );
      assert.deepEqual(await state(), ['Tel 0612345678', 'unverified', 'true']);
      server.fails = () => false;
      await shopper.click('#pay');
      await until(() => server.posts.length > 0, 'the form posts');
      assert.match(
        String(server.posts[0]!.find(([name]) => name === 'phone')?.[1]),
        /0612345678|\+33612345678/,
      );
    });
  });
}
