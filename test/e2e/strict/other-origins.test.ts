/** The script from another origin than the page's, and a page whose origin is nobody's (a sandbox). */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { FramedFieldVisitor, framedPage, pageAround } from '../support/framed-page.js';
import { PageServer } from '../support/page-server.js';
import { CLASSIC, FieldVisitor, MODULE, SLOTTED, shopPage } from '../support/shop-page.js';
import { type Engine, settled, until, type Visitor, visitor } from '../support/visitor.js';

const server = new PageServer();
const cdn = new PageServer();
before(async () => {
  await server.start();
  await cdn.start();
});
after(async () => {
  await server.stop();
  await cdn.stop();
});

/** A tag of ours as a page writes it that loads it from the other origin. */
const from = (tag: string, attributes = '') =>
  tag.replace('src="', `${attributes} src="${cdn.origin}`);
const openToAll = () => ({ 'access-control-allow-origin': '*' });
const isEntry = (path: string) => path.startsWith('checkout-phone-field');

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await visitor(engine);
      field = new FieldVisitor(shopper, server);
    });
    after(() => shopper?.leave());
    beforeEach(() => {
      server.reset();
      cdn.reset();
    });

    const open = (page: Parameters<typeof shopPage>[0]) =>
      shopper.open(server.page('/shop', shopPage(page)));
    /** The page's own input, used before or without the script. */
    const typedIntoThePagesOwn = async () => {
      await field.refused();
      await shopper.click('#phone');
      await shopper.type('06 12 34 56 78');
    };
    const isDefined = () => field.read(`!!customElements.get('checkout-phone-field')`);

    test('a module from a CDN with CORS: its files come from there too', async () => {
      cdn.headers = openToAll;
      await open({ head: from(MODULE, 'crossorigin') });
      await field.drawn();
      await field.type('0612345678');
      await field.holds('+33612345678');
      assert.ok(cdn.asked.includes('engine.js') && cdn.asked.includes('metadata/33.js'));
      assert.deepEqual(server.asked, []);
      assert.deepEqual(await field.wrong(), []);
      assert.deepEqual(await field.pay(), ['+33612345678']);
    });

    test('a module from a CDN without CORS is refused: the page’s own input submits', async () => {
      await open({ head: from(MODULE), inside: SLOTTED });
      await typedIntoThePagesOwn();
      assert.equal(await isDefined(), false);
      assert.deepEqual(await field.pay(), ['06 12 34 56 78']);
    });

    test('CORS for the entry only: the number goes as typed', async () => {
      cdn.headers = (path) => (isEntry(path) ? openToAll() : {});
      await open({ head: from(MODULE, 'crossorigin') });
      await field.drawn();
      await field.type('06 12 34 56 78');
      await until(() => cdn.asked.some((path) => path.startsWith('engine.js')), 'the engine');
      await field.rest();
      assert.equal(await field.get('format'), 'unverified');
      assert.deepEqual(await field.wrong(), []);
      assert.deepEqual(await field.pay(), ['06 12 34 56 78']);
    });

    test('the classic script needs no CORS', async () => {
      await open({ head: from(CLASSIC) });
      await field.drawn();
      await field.type('0612345678');
      await field.holds('+33612345678');
      assert.deepEqual(cdn.asked, ['checkout-phone-field.classic.js']);
      assert.deepEqual(await field.wrong(), []);
      assert.deepEqual(await field.pay(), ['+33612345678']);
    });

    test('the classic script with integrity needs it', async () => {
      const hashes = JSON.parse(cdn.file('integrity.json')) as Record<string, string>;
      const checked = `crossorigin integrity="${hashes['checkout-phone-field.classic.js']}"`;
      await open({ head: from(CLASSIC, checked), inside: SLOTTED });
      await typedIntoThePagesOwn();
      assert.equal(await isDefined(), false);
      assert.deepEqual(await field.pay(), ['06 12 34 56 78']);
      cdn.headers = openToAll;
      await open({ head: from(CLASSIC, checked) });
      await field.drawn();
      await field.type('0612345678');
      await field.holds('+33612345678');
    });

    for (const [name, head] of [
      ['module', MODULE],
      ['classic', CLASSIC],
    ] as const) {
      test(`in a sandboxed frame (${name}): reads and submits`, async () => {
        // Nobody's origin is another origin, for the shop's own server as well.
        server.headers = openToAll;
        server.page('/framed', framedPage({ head }));
        const frame = '<iframe sandbox="allow-scripts allow-forms" src="/framed"></iframe>';
        await shopper.open(server.page('/around', pageAround(frame)));
        const framed = new FramedFieldVisitor(shopper);
        await framed.type('0612345678');
        await framed.holds('+33612345678');
        assert.deepEqual(
          [(await framed.state()).origin, (await framed.state()).wrong],
          ['null', []],
        );
        await shopper.press('Enter');
        await until(() => server.posts.length > 0, 'the form posts');
        assert.deepEqual(server.posts, [
          [
            ['email', ''],
            ['phone', '+33612345678'],
          ],
        ]);
      });
    }

    test('in a sandbox without forms: the browser submits nothing, the field keeps its number', async () => {
      server.headers = openToAll;
      server.page('/framed', framedPage({ head: MODULE }));
      const frame = '<iframe sandbox="allow-scripts" src="/framed"></iframe>';
      await shopper.open(server.page('/around', pageAround(frame)));
      const framed = new FramedFieldVisitor(shopper);
      await framed.type('0612345678');
      await framed.holds('+33612345678');
      await shopper.press('Enter');
      // The next key is heard after it, by the same page; and what is asked for then comes last.
      await shopper.press('Backspace');
      await until(async () => (await framed.state()).value !== '+33612345678', 'the next key');
      await shopper.type('8');
      await framed.holds('+33612345678');
      await settled(shopper, `fetch('/cdn/integrity.json')`, 'a later request');
      assert.deepEqual(server.posts, []);
      const { value, valid, wrong } = await framed.state();
      assert.deepEqual([value, valid, wrong], ['+33612345678', true, []]);
    });

    test('in a sandbox, the module without CORS is refused: the page’s own input submits', async () => {
      server.page(
        '/framed',
        framedPage({ head: MODULE, inside: SLOTTED }).replace('field.focus()', 'phone.focus()'),
      );
      const frame = '<iframe sandbox="allow-scripts allow-forms" src="/framed"></iframe>';
      await shopper.open(server.page('/around', pageAround(frame)));
      await until(
        () => field.read<boolean>(`inside.scripts.some((script) => script.startsWith('error'))`),
        'the script is refused',
      );
      await new FramedFieldVisitor(shopper).typeInto('phone', '06 12 34 56 78');
      await shopper.press('Enter');
      await until(() => server.posts.length > 0, 'the form posts');
      assert.deepEqual(server.posts[0]!.at(-1), ['phone', '06 12 34 56 78']);
    });
  });
}
