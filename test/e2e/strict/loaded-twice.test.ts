/**
 * The script more than once on a page: the first one serves, the others do no harm, and the files
 * that are loaded later are those of the first.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from '../support/page-server.js';
import { CLASSIC, FieldVisitor, MODULE, shopPage } from '../support/shop-page.js';
import { type Engine, until, type Visitor, visitor } from '../support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

/** The same tag for another copy of the files. */
const other = (tag: string) => tag.replace('/cdn/', '/other/cdn/');
/** Beside the searchable list, which comes when somebody is near and the page has nothing else to do. */
const isLazy = (path: string) =>
  !path.endsWith('country-list.js') &&
  /(checkout\.js|engine|metadata|locales|picker|placement)/.test(path);

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await visitor(engine);
      field = new FieldVisitor(shopper, server);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    /** Uses the field; answers the files that were loaded later. */
    const use = async (head: string, headers = {}) => {
      await shopper.open(
        server.page(
          '/twice',
          shopPage({ head, language: 'fr', field: 'placement="auto"' }),
          headers,
        ),
      );
      await until(() => field.read(`document.readyState === 'complete'`), 'every script');
      await field.drawn();
      await field.type('0612345678');
      await field.holds('+33612345678');
      await until(
        () =>
          ['locales', 'picker', 'placement'].every(
            (part) =>
              server.asked.some((path) => path.includes(part)) || /^<script defer/.test(head),
          ),
        'the rest',
      );
      await field.shows('06 12 34 56 78');
      return server.asked.filter(isLazy).sort();
    };
    const ONE_SET = [
      'checkout.js',
      'engine.js',
      'locales/fr.js',
      'metadata/33.js',
      'picker.js',
      'placement.js',
    ];

    for (const [name, head, files] of [
      ['the same module', MODULE + MODULE, ONE_SET],
      ['the same module at two addresses', MODULE + MODULE.replace('.js"', '.js?v=2"'), ONE_SET],
      ['the same classic script', CLASSIC + CLASSIC, []],
      ['the module, then the classic script', MODULE + CLASSIC, ONE_SET],
      ['the classic script, then the module', CLASSIC + MODULE, []],
    ] as const) {
      test(`${name}: one field, one set of files, no error`, async () => {
        assert.deepEqual(await use(head), files);
        assert.deepEqual(await field.wrong(), []);
        assert.deepEqual(await field.pay(), ['+33612345678']);
      });
    }

    for (const [name, head, first] of [
      ['the other first', other(MODULE) + MODULE, 'other/'],
      ['the other second', MODULE + other(MODULE), ''],
    ] as const) {
      test(`two versions, ${name}: the second’s files are not asked for, and never run`, async () => {
        // Each file of either version says when it runs.
        server.change = (path, file) =>
          `(globalThis.ran ??= []).push(${JSON.stringify(path)});\n${file}`;
        assert.deepEqual(
          await use(head),
          ONE_SET.map((path) => first + path),
        );
        const allRan = async () => (await field.read<string[]>('ran')).filter(isLazy);
        await until(async () => (await allRan()).length >= ONE_SET.length, 'each file has run');
        const ran = await field.read<string[]>('ran');
        assert.deepEqual(
          ran.filter(isLazy).sort(),
          ONE_SET.map((path) => first + path),
        );
        assert.deepEqual(
          ran.filter((path) => !isLazy(path) && !path.endsWith('country-list.js')),
          [`${first}checkout-phone-field.js`, `${first ? '' : 'other/'}checkout-phone-field.js`],
        );
        assert.deepEqual(await field.wrong(), []);
        assert.deepEqual(await field.pay(), ['+33612345678']);
      });
    }

    test('a second version whose files fail or differ changes nothing for the first', async () => {
      server.fails = (path) => path.startsWith('other/') && isLazy(path);
      // The engine of the first comes when the second has long been there.
      const release = server.hold((path) => path === 'engine.js');
      const used = use(MODULE + other(MODULE));
      await until(() => server.answered.includes('other/checkout-phone-field.js'), 'the second');
      release();
      await used;
      assert.deepEqual(
        server.asked.filter((path) => path.startsWith('other/')),
        ['other/checkout-phone-field.js'],
      );
      assert.deepEqual(await field.pay(), ['+33612345678']);
    });

    test('Trusted Types and two copies of Lit: the first serves; with allow-duplicates nothing is wrong', async () => {
      const policy = (more: string) => ({
        'content-security-policy': `require-trusted-types-for 'script'; trusted-types lit-html ${more}`,
      });
      await use(MODULE + other(MODULE), policy(''));
      assert.match((await field.wrong()).join(), /lit-html/);
      assert.deepEqual(await field.pay(), ['+33612345678']);
      server.reset();
      await use(MODULE + other(MODULE), policy("'allow-duplicates'"));
      assert.deepEqual(await field.wrong(), []);
    });
  });
}
