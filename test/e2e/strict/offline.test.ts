/** No network: gone before the engine came, a page out of a service worker, a page that was saved. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { FramedFieldVisitor, framedPage, pageAround } from '../support/framed-page.js';
import { PageServer } from '../support/page-server.js';
import { FieldVisitor, MODULE, shopPage } from '../support/shop-page.js';
import { type Engine, until, type Visitor, visitor } from '../support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

const isLazy = (path: string) => /^(engine|metadata|locales|picker|placement)/.test(path);

/** A service worker that keeps files when it is installed and answers with them. */
const worker = (files: readonly string[]) => `
addEventListener('install', (event) => event.waitUntil(
  caches.open('shop').then((cache) => cache.addAll(${JSON.stringify(files)})).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.method === 'GET')
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});`;
const SHELL = ['/offline', '/cdn/checkout-phone-field.js'];

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

    test('gone after the shell: the number goes as typed once a form can be sent', async () => {
      server.away = isLazy;
      await shopper.open(server.page('/gone', shopPage()));
      await field.drawn();
      await field.type('06 12 34 56 78');
      await until(() => server.asked.some(isLazy), 'the engine is asked for');
      assert.equal(await field.get('value'), '06 12 34 56 78');
      assert.equal(await field.get('checkValidity()'), true);
      assert.deepEqual(await field.wrong(), []);
      assert.deepEqual(await field.pay(), ['06 12 34 56 78']);
    });

    test('gone after the shell, and back: the next key gets what is missing', async () => {
      server.away = isLazy;
      await shopper.open(server.page('/back', shopPage()));
      await field.drawn();
      await field.type('06 12 34 56');
      await until(() => server.asked.some(isLazy), 'the engine is asked for');
      // Each of the files is refused: a later key shares no request that is still under way.
      await field.served();
      server.away = () => false;
      await field.type(' 78');
      await field.holds('+33612345678');
      assert.deepEqual(await field.wrong(), []);
    });

    for (const [name, more, expected] of [
      ['with the shell only: as typed', [], '06 12 34 56 78'],
      [
        'with the engine and the calling code: as E.164',
        ['engine.js', 'metadata/33.js'],
        '+33612345678',
      ],
    ] as const) {
      test(`a page out of a service worker, ${name}`, async () => {
        // A shop of its own: what its worker keeps is no other test's, nor has it to be ended.
        const shop = new PageServer();
        await shop.start();
        try {
          const field = new FieldVisitor(shopper, shop);
          shop.page(
            '/worker.js',
            worker([...SHELL, ...more.map((path) => `/cdn/${shop.later(path)}`)]),
            {
              'content-type': 'text/javascript',
            },
          );
          shop.page('/offline', shopPage());
          await shopper.open(shop.page('/install', '<!doctype html><title>Install</title>'));
          await field.read(`(navigator.serviceWorker.register('/worker.js'),
            navigator.serviceWorker.ready.then(() => { window.kept = true; }), 0)`);
          await until(
            () => field.read<boolean>('window.kept && !!navigator.serviceWorker.controller'),
            'the worker',
          );
          shop.away = () => true;
          shop.asked.length = 0;
          await shopper.open(`${shop.origin}/offline`);
          await field.drawn();
          await field.type('06 12 34 56 78');
          if (more.length) await field.holds(expected);
          else await until(() => shop.asked.some(isLazy), 'the engine is asked for');
          assert.equal(await field.get('value'), expected);
          assert.deepEqual(await field.wrong(), []);
          // The network is back for what the shopper sends.
          assert.deepEqual(await field.pay(), [expected]);
        } finally {
          // Left first: a server is not stopped while a page of its waits for it.
          await shopper.open(server.page('/leave', '<!doctype html><title>Leave</title>'));
          await shop.stop();
        }
      });
    }

    for (const [name, put] of [
      ['srcdoc', `frame.srcdoc = saved`],
      [
        'a blob: address',
        `frame.src = URL.createObjectURL(new Blob([saved], { type: 'text/html' }))`,
      ],
      [
        'a data: address',
        `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(saved)`,
      ],
    ] as const) {
      test(`a saved page with the classic script in it, from ${name}: reads and submits`, async () => {
        const script = server.file('checkout-phone-field.classic.js');
        assert.doesNotMatch(script, /<\/script|<!--/, 'it may stand in a page');
        const saved = framedPage({ head: MODULE })
          .replace(MODULE, () => `<script>${script}</script>`)
          .replace('action="/pay"', `action="${server.origin}/pay"`);
        server.page('/saved.html', saved);
        await shopper.open(
          server.page(
            '/around',
            pageAround(`<iframe id="frame"></iframe><script>
fetch('/saved.html').then((answer) => answer.text()).then((saved) => { ${put}; });
</script>`),
          ),
        );
        const framed = new FramedFieldVisitor(shopper);
        await framed.type('0612345678');
        await framed.holds('+33612345678');
        assert.deepEqual((await framed.state()).wrong, []);
        await shopper.press('Enter');
        await until(() => server.posts.length > 0, 'the form posts');
        assert.deepEqual(server.posts[0]!.at(-1), ['phone', '+33612345678']);
        assert.deepEqual(server.asked, []);
      });
    }

    test('a saved page with the module, which is not there: the page’s own input submits', async () => {
      server.page(
        '/saved.html',
        framedPage({ head: MODULE, inside: '<input slot="input" id="phone" name="phone">' })
          .replace('field.focus()', 'phone.focus()')
          .replace('action="/pay"', `action="${server.origin}/pay"`),
      );
      await shopper.open(
        server.page(
          '/around',
          pageAround(`<iframe id="frame"></iframe><script>
fetch('/saved.html').then((answer) => answer.text()).then((saved) => {
  frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(saved);
});
</script>`),
        ),
      );
      await new FramedFieldVisitor(shopper).typeInto('phone', '06 12 34 56 78');
      await shopper.press('Enter');
      await until(() => server.posts.length > 0, 'the form posts');
      assert.deepEqual(server.posts[0]!.at(-1), ['phone', '06 12 34 56 78']);
    });
  });
}
