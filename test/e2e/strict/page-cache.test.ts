/**
 * Back to a page that the browser kept whole (the back/forward cache): the field goes on where it
 * was. And nothing of ours keeps a page out of that cache.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from '../support/page-server.js';
import { CLASSIC, FieldVisitor, MODULE, SLOTTED, shopPage } from '../support/shop-page.js';
import {
  type Engine,
  launch,
  PuppeteerVisitor,
  travel,
  until,
  type Visitor,
  visitor,
} from '../support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

/** A visitor whose browser keeps pages: drivers switch that off. */
async function keepingVisitor(engine: Engine): Promise<Visitor> {
  if (engine === 'webkit') return visitor(engine);
  const browser = await launch(engine, {
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    extraPrefsFirefox: { 'fission.bfcacheInParent': true },
  });
  return new PuppeteerVisitor(engine, browser, await browser.newPage());
}

/** Tells whether the page came back whole. */
const TELL = `<script>window.shows = [];
addEventListener('pageshow', ({ persisted }) => shows.push(persisted));</script>`;

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await keepingVisitor(engine);
      field = new FieldVisitor(shopper, server);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    const other = () => server.page('/other', '<!doctype html><title>Other</title><p>Other');
    /** Leaves the page and comes back; the browser has kept it. */
    const leaveAndComeBack = async (here: string) => {
      await shopper.open(other());
      await travel(shopper, 'back', here);
      await until(() => field.read<boolean>('window.shows?.length > 1'), 'the page is shown again');
      assert.deepEqual(await field.read('shows'), [false, true], 'it was kept whole');
    };

    for (const [name, head, inside] of [
      ['module', MODULE, ''],
      ['module and the page’s input', MODULE, SLOTTED],
      ['classic', CLASSIC, ''],
    ] as const) {
      test(`${name}: text, caret, engine and events go on`, async () => {
        const here = server.page(`/kept-${name.length}`, shopPage({ head: head + TELL, inside }));
        await shopper.open(here);
        await field.drawn();
        await field.read(`(window.told = [], document.addEventListener('input', ({ value }) =>
          value && told.push(value)), 0)`);
        await field.type('06123456');
        await field.shows('06 12 34 56');
        // A page with requests under way need not be kept.
        await field.served();
        await leaveAndComeBack(here);
        assert.equal(await field.shown(), '06 12 34 56');
        assert.equal(await field.isDressed(), true);
        // The caret stays among the digits: behind the second pair, then two digits in between.
        await field.read(`(${field.field}.focus(),
          (${field.field}.querySelector('input') ?? ${field.field}.shadowRoot.querySelector('input'))
            .setSelectionRange(5, 5), 0)`);
        await shopper.type('99');
        await field.shows('06 12 99 34 56');
        await field.holds('+33612993456');
        assert.equal(await field.read('told.at(-1)'), '+33612993456');
        // And another country's file is fetched after the return.
        await field.read(`(${field.field}.select(), 0)`);
        await shopper.type('+44 20 7946 0018');
        await field.holds('+442079460018');
        assert.deepEqual(await field.wrong(), []);
        assert.deepEqual(await field.pay(), ['+442079460018']);
      });
    }

    test('kept while the engine was on its way: read after the return', async () => {
      const release = server.hold((path) => /^(engine|metadata)/.test(path));
      const here = server.page('/underway', shopPage({ head: MODULE + TELL }));
      await shopper.open(here);
      await field.drawn();
      await field.type('0612345678');
      await until(() => server.asked.includes('engine.js'), 'the engine is asked for');
      await shopper.open(other());
      release();
      await travel(shopper, 'back', here);
      await until(() => field.read<boolean>('window.shows?.length > 0'), 'the page is shown again');
      await field.drawn();
      // A browser may drop what was on its way, or the page with it: the next touch asks again. A
      // page that was kept whole has the focus where it was, and to focus it again is no touch. A
      // touch before it is known that a request was dropped shares that request: so touched again.
      await until(async () => {
        await field.read(
          `(${field.field}.shadowRoot.activeElement?.blur(), ${field.field}.focus(), 0)`,
        );
        return (await field.get('format')) === 'e164';
      }, 'it is read after a touch');
      await field.holds('+33612345678');
      await field.shows('06 12 34 56 78');
      assert.deepEqual(await field.pay(), ['+33612345678']);
    });
  });
}
