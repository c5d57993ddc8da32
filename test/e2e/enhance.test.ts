/**
 * Whole pages whose own phone input becomes the field by `data-enhance` on the script tag, with the
 * scripts that such pages have: jQuery's `serialize()` post, a Knockout view model, jQuery Validation,
 * or none. The server receives E.164, once.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { type Engine, until, type Visitor, visitor } from './support/visitor.js';

const server = new PageServer();
const E164 = '+33612345678';

const tag = (selector: string, more = 'data-country="FR"') =>
  `<script type="module" src="/cdn/checkout-phone-field.js" data-enhance="${selector}" ${more}></script>`;
const classic = (selector: string) =>
  `<script defer src="/cdn/checkout-phone-field.classic.js" data-enhance="${selector}" data-country="FR"></script>`;
const library = (name: string) => `<script src="/cdn/${name}.js"></script>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}</body></html>`;

/** A row as a shop plugin of WordPress draws it: wrappers, classes, no constraint on the input. */
const row = (name: string, label: string, type: string, priority: number, classes = '') =>
  `<p class="form-row form-row-wide ${classes}" id="${name}_field" data-priority="${priority}">
    <label for="${name}">${label}&nbsp;<abbr class="required">*</abbr></label>
    <span class="input-wrapper"><input type="${type}" class="input-text" name="${name}" id="${name}" value=""></span></p>`;

/** Posts what jQuery serialises; re-sorts its rows when the country changes; checks row by row. */
const WORDPRESS = (head: string) =>
  page(
    `${head}<style>.input-text { width: 100%; box-sizing: border-box; padding: 10px }</style>`,
    `<form class="checkout" method="post" action="/nowhere" novalidate>
      <div class="fields">${row('billing_first_name', 'First name', 'text', 10)}
        ${row('billing_phone', 'Phone', 'tel', 100, 'validate-required validate-phone')}
        ${row('billing_email', 'Email', 'email', 110)}</div>
      <button id="pay" name="place_order" value="1">Place order</button>
    </form>
    <script>
      const form = jQuery('form.checkout');
      form.on('change validate', '.input-text', function () {
        jQuery(this).closest('.form-row').attr('data-heard', this.value);
      });
      window.sortRows = () => {
        const rows = form.find('.form-row').get();
        rows.sort((a, b) => b.dataset.priority - a.dataset.priority);
        for (const one of rows) form.find('.fields').append(one);
      };
      form.on('submit', (event) => {
        event.preventDefault();
        jQuery.post('/pay', form.serialize()).done(() => { document.title = 'Paid'; });
      });
    </script>`,
  );

/** Draws its fields from a view model, and posts what that holds. */
const KNOCKOUT = page(
  `${library('jquery')}${library('knockout')}${tag('input[name=telephone]')}`,
  `<div id="checkout"><form method="post" action="/nowhere">
      <!-- ko foreach: fields -->
      <div class="field"><label data-bind="attr: { for: id }, text: label"></label>
        <div class="control"><input class="input-text" data-bind="value: value, attr: { id: id, name: name, type: type }"></div></div>
      <!-- /ko -->
      <button id="pay" type="button" data-bind="click: pay">Next</button>
    </form></div>
    <script>
      const field = (name, label, type) => ({ id: 'f-' + name, name, label, type, value: ko.observable('') });
      const shop = {
        fields: ko.observableArray([]),
        pay() {
          const held = Object.fromEntries(shop.fields().map(({ name, value }) => [name, value()]));
          jQuery.post('/pay', jQuery.param(held) + '&' + jQuery('form').serialize())
            .done(() => { document.title = 'Paid'; });
        },
      };
      ko.applyBindings(shop, document.querySelector('#checkout'));
      window.draw = () => shop.fields([field('city', 'City', 'text'), field('telephone', 'Phone number', 'text')]);
      window.drawAgain = () => {
        const all = shop.fields();
        shop.fields([]);
        shop.fields(all);
      };
    </script>`,
);

const VALIDATION = page(
  `${library('jquery')}${library('jquery.validate')}${tag('#phone')}`,
  `<form method="post" action="/pay"><label for="name">Name</label><input id="name" name="name" required>
    <label for="phone">Phone</label><input id="phone" type="tel" name="phone" required minlength="4">
    <button id="pay">Pay</button></form>
    <script>jQuery('form').validate();</script>`,
);

const PLAIN = (head: string) =>
  page(
    head,
    `<form method="post" action="/pay"><label for="phone">Phone</label>
      <input id="phone" type="tel" name="phone" autocomplete="tel" required pattern="[0-9+ ]{6,}">
      <button id="pay">Pay</button></form>`,
  );

before(async () => {
  await server.start();
  for (const [name, path] of [
    ['jquery', 'jquery/dist/jquery.js'],
    ['jquery4', 'jquery4/dist/jquery.js'],
    ['jquery.validate', 'jquery-validation/dist/jquery.validate.js'],
    ['knockout', 'knockout/build/output/knockout-latest.js'],
  ]) {
    const file = new URL(`../../node_modules/${path}`, import.meta.url);
    server.scripts.set(`${name}.js`, readFileSync(file, 'utf8'));
  }
});
after(() => server.stop());

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    const read = <T>(expression: string) => shopper.read<T>(expression);
    const open = async (path: string, html: string) => {
      await shopper.open(server.page(path, html));
    };
    /** The input has become a field, and its name rests. */
    const isField = (input: string) =>
      until(
        () =>
          read<boolean>(
            `(() => { const input = document.querySelector('${input}'); return !!input && !!input.closest('checkout-phone-field') && !input.name; })()`,
          ),
        `${input} is a field`,
      );
    const holds = (value: string) =>
      until(
        () => read<boolean>(`document.querySelector('checkout-phone-field').value === '${value}'`),
        `it holds ${value}`,
      );
    const pay = async () => {
      await shopper.click('#pay');
      await until(() => server.posts.length > 0, 'the form posts');
      await until(() => read<boolean>(`document.title === 'Paid'`), 'the next page');
      return server.posts[0]!;
    };

    for (const jquery of ['jquery', 'jquery4']) {
      test(`a checkout that posts what ${jquery} serialises`, async () => {
        await open('/woo', WORDPRESS(library(jquery) + tag('#billing_phone')));
        await isField('#billing_phone');
        await shopper.click('label[for=billing_phone]');
        await shopper.type('06 12 34 56 78');
        await holds(E164);
        await shopper.click('#billing_email');
        await until(
          () => read<boolean>(`billing_phone_field.dataset.heard === '${E164}'`),
          'the page hears its own input',
        );
        await read('(sortRows(), 0)');
        await holds(E164);
        assert.deepEqual(await pay(), [
          ['billing_email', ''],
          ['billing_phone', E164],
          ['billing_first_name', ''],
        ]);
      });
    }

    test('a checkout drawn from a view model, and drawn again', async () => {
      await open('/knockout', KNOCKOUT);
      await read('(draw(), 0)');
      await isField('#f-telephone');
      await shopper.click('label[for=f-telephone]');
      await shopper.type('0612345678');
      await holds(E164);
      await shopper.click('#f-city');
      await until(
        () => read<boolean>(`shop.fields()[1].value() === '${E164}'`),
        'the model holds the number',
      );
      await read('(drawAgain(), 0)');
      await isField('#f-telephone');
      await holds(E164);
      assert.deepEqual(await pay(), [
        ['city', ''],
        ['telephone', E164],
        ['city', ''],
        ['telephone', E164],
      ]);
    });

    test('a page that checks its form by a script of its own', async () => {
      await open('/validation', VALIDATION);
      await isField('#phone');
      await shopper.click('#name');
      await shopper.type('Ann');
      await shopper.click('#pay');
      await until(
        () =>
          read<boolean>(
            `!!document.querySelector('checkout-phone-field').shadowRoot.querySelector('[part=error]')`,
          ),
        'it is refused, and says why',
      );
      assert.equal(server.posts.length, 0);
      assert.equal(await read('document.activeElement.id'), 'phone');
      await shopper.type('0612345678');
      await holds(E164);
      assert.deepEqual(await pay(), [
        ['name', 'Ann'],
        ['phone', E164],
      ]);
    });

    for (const [what, head] of [
      ['module', tag('#phone')],
      ['classic script', classic('#phone')],
    ] as const) {
      test(`a plain page, by the ${what}`, async () => {
        await open('/plain', PLAIN(head));
        await isField('#phone');
        await shopper.click('label');
        await shopper.type('0612345678');
        await holds(E164);
        assert.deepEqual(await pay(), [['phone', E164]]);
      });
    }

    test('a plain page whose enhancement can’t be had posts what is typed', async () => {
      server.fails = (path) => path.startsWith('enhance.js');
      await open('/failing', PLAIN(tag('#phone')));
      await until(() => server.answered.includes('enhance.js'), 'it is refused');
      await shopper.click('#phone');
      await shopper.type('0612345678');
      assert.deepEqual(await pay(), [['phone', '0612345678']]);
    });
  });
}
