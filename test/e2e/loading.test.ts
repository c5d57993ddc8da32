/**
 * The engine and the metadata are files of their own: what the field does before they come, when
 * they don't, and when they come at last.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import {
  type Engine,
  PuppeteerVisitor,
  settled,
  until,
  type Visitor,
  visitor,
} from './support/visitor.js';

const server = new PageServer();
const page = (attributes = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
<form method="post" action="/pay"><input id="email" name="email" autocomplete="off">
<checkout-phone-field id="field" name="phone" country="FR" ${attributes}></checkout-phone-field>
<button id="pay">Pay</button></form></body></html>`;
const lazy = (path: string) => path.startsWith('engine') || path.startsWith('metadata/');

before(() => server.start());
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
    const field = <T>(name: string) => read<T>(`document.querySelector('#field').${name}`);
    const arrived = async () => {
      await until(
        () => read<boolean>(`!!document.querySelector('#field').shadowRoot`),
        'the shell',
      );
      await read(`(window.events = [], document.addEventListener('input', (e) =>
        e.target.id === 'field' && events.push([e.value, e.format])), 0)`);
    };
    const typed = async (text: string) => {
      await read(`document.querySelector('#field').focus()`);
      await shopper.type(text);
    };
    /** `ready` settles; a promise left open would wait here for ever. */
    const settles = async () => {
      await read(
        `(window.settled = 0, document.querySelector('#field').ready.then(() => { settled = 1; }, () => { settled = 2; }), 0)`,
      );
      await until(async () => (await read<number>('settled')) === 1, 'ready settles');
    };
    /** The page knows of each file that was refused; one for the adoption is asked for once more. */
    const knows = () =>
      settled(shopper, `document.querySelector('#field').updateComplete`, 'the refusal is known');
    const pay = async () => {
      await shopper.click('#pay');
      await until(() => server.posts.length > 0, 'the form posts');
      await until(() => shopper.read<boolean>(`document.title === 'Paid'`), 'the next page');
      return server.posts.at(-1)!.find(([name]) => name === 'phone')?.[1];
    };

    test('engine and plan are asked for before a field of the page is made, but for one with a number', async () => {
      const never = '<script>customElements.define = () => {};</script>';
      const files = () => server.asked.filter(lazy).sort();
      await shopper.open(server.page('/first', page().replace('<head>', `<head>${never}`)));
      await until(() => files().length >= 2, 'the files are asked for');
      assert.deepEqual(files(), ['engine.js', 'metadata/33.js']);
      server.reset();
      const last = '<script type="module">document.title = "loaded";</script>';
      await shopper.open(
        server.page(
          '/known',
          page('value="+4930901820"').replace('<head>', `<head>${never}`).replace('</body>', last),
        ),
      );
      await until(() => read<boolean>(`document.title === 'loaded'`), 'all scripts have run');
      assert.deepEqual(files(), []);
    });

    test('late: what was typed meanwhile is read when the engine comes, and hosts are told', async () => {
      const release = server.hold(lazy);
      await shopper.open(server.page('/late', page()));
      await arrived();
      await typed('0612345678');
      assert.equal(await field('format'), 'unverified');
      assert.equal(await field('value'), '0612345678');
      release();
      await settles();
      assert.equal(await field('value'), '+33612345678');
      assert.equal(await field('format'), 'e164');
      const events = await read<[string, string][]>('events');
      assert.deepEqual(events.at(-1), ['+33612345678', 'e164']);
      assert.equal(await pay(), '+33612345678');
    });

    test('late: a number that Enter committed before it is told as finished once it is read', async () => {
      const release = server.hold(lazy);
      await shopper.open(
        server.page('/committed', page().replace('<form ', '<form onsubmit="return false" ')),
      );
      await arrived();
      await read(`(window.changes = [], document.querySelector('#field')
        .addEventListener('change', (e) => changes.push(e.value)), 0)`);
      await typed('06 12 34 56 78');
      await shopper.press('Enter');
      await until(async () => (await read<string[]>('changes')).length === 1, 'the text is told');
      release();
      await settles();
      await until(
        async () => (await read<string[]>('changes')).at(-1) === '+33612345678',
        'the number is told',
      );
      assert.equal(await read(`document.activeElement.id`), 'field');
      assert.equal((await read<string[]>('changes')).length, 2);
    });

    /** A page whose second never ends: the field gives up no waiting. */
    const patient = () =>
      page().replace(
        '<head>',
        `<head><script>{ const later = setTimeout;
window.setTimeout = (task, time) => (time === 1000 ? 0 : later(task, time)); }</script>`,
      );

    for (const how of ['by the button', 'by Enter'] as const) {
      const submit = async () => {
        if (how === 'by Enter') await shopper.press('Enter');
        else await shopper.click('#pay');
      };

      test(`late: a submit ${how} before it waits, and posts the number in E.164`, async () => {
        const release = server.hold(lazy);
        await shopper.open(server.page('/early', patient()));
        await arrived();
        await typed('0612345678');
        await submit();
        await submit();
        assert.equal(server.posts.length, 0);
        release();
        await until(() => shopper.read<boolean>(`document.title === 'Paid'`), 'the next page');
        assert.deepEqual(server.posts, [
          [
            ['email', ''],
            ['phone', '+33612345678'],
          ],
        ]);
      });

      test(`late: a submit ${how} before it of what is no whole number is refused`, async () => {
        const release = server.hold(lazy);
        await shopper.open(server.page('/early', patient()));
        await arrived();
        await typed('06 12 34 5');
        await submit();
        release();
        const message = `document.querySelector('#field').shadowRoot.querySelector('.message.error')`;
        await until(() => read<boolean>(`!!${message}`), 'the message');
        assert.match(await read(`${message}.textContent`), /too short/);
        await until(() => read<boolean>(`document.activeElement.id === 'field'`), 'the focus');
        assert.equal(server.posts.length, 0);
      });
    }

    test('never: what is typed is posted after a second', async () => {
      server.hold(lazy);
      await shopper.open(server.page('/never', page()));
      await arrived();
      await typed('0612345678');
      assert.equal(await pay(), '0612345678');
      assert.equal(server.posts.length, 1);
    });

    test('a page that captures submits and prevents one is left alone', async () => {
      server.hold(lazy);
      await shopper.open(server.page('/captured', patient()));
      await arrived();
      await read(`(window.submits = 0, addEventListener('submit', (event) => {
        submits += 1;
        event.preventDefault();
      }, true), 0)`);
      await typed('0612345678');
      await shopper.click('#pay');
      await until(async () => (await read<number>('submits')) === 1, 'the page hears of it');
      server.reset();
      await settles();
      assert.equal(await field('value'), '+33612345678');
      assert.equal(await read<number>('submits'), 1);
    });

    test('failing: ready settles, national text is passed on as typed, nothing is blocked', async () => {
      server.fails = lazy;
      await shopper.open(server.page('/failing', page()));
      await arrived();
      await typed('06 12 34 56 78');
      await settles();
      assert.equal(await field('format'), 'unverified');
      assert.equal(await field('value'), '06 12 34 56 78');
      assert.equal(await field('checkValidity()'), true);
      assert.equal(await pay(), '06 12 34 56 78');
    });

    test('failing: a number with its calling code is E.164 all the same', async () => {
      server.fails = lazy;
      await shopper.open(server.page('/failing', page()));
      await arrived();
      await typed('+44 20 7946 0018');
      await settles();
      assert.equal(await field('format'), 'e164');
      assert.equal(await pay(), '+442079460018');
    });

    test('failing: an empty required field is still held back', async () => {
      server.fails = lazy;
      await shopper.open(server.page('/failing', page()));
      await arrived();
      await settles();
      await shopper.click('#pay');
      assert.equal(await field('validity.valueMissing'), true);
      await until(
        () =>
          read<boolean>(
            `!!document.querySelector('#field').shadowRoot.querySelector('.message.error')`,
          ),
        'the message',
      );
      assert.equal(server.posts.length, 0);
    });

    test('no searchable list: the keys are the browser’s own, until somebody comes near again', async () => {
      const select = `document.querySelector('#field').shadowRoot.querySelector('select')`;
      const isOpen = () =>
        read<boolean>(
          `!!document.querySelector('#field').shadowRoot.querySelector('[popover]:popover-open')`,
        );
      server.fails = (path) => path.startsWith('country-list');
      await shopper.open(server.page('/no-list', page()));
      await arrived();
      await settles();
      await until(() => read<boolean>(`${select}.options.length > 200`), 'the options');
      await read(`(${select}.focus(), 0)`);
      await until(
        () => server.asked.some((path) => path.includes('country-list')),
        'it is asked for',
      );
      await until(async () => {
        await shopper.type('I');
        return (await field<string>('country')).startsWith('I');
      }, 'a country is picked');
      assert.equal(await isOpen(), false);
      server.fails = () => false;
      await until(async () => {
        await read(`(document.querySelector('#email').focus(), ${select}.focus(), 0)`);
        await shopper.type('I');
        return isOpen();
      }, 'the list opens at last');
      await shopper.type('taly');
      await shopper.press('Enter');
      assert.equal(await field('country'), 'IT');
      await shopper.type('3123456789');
      assert.equal(await pay(), '+393123456789');
    });

    test('failing at first: the next interaction gets it', async () => {
      server.fails = lazy;
      await shopper.open(server.page('/recovering', page()));
      await arrived();
      await typed('06 12 34');
      await settles();
      const asked = server.asked.length;
      assert.equal(await field('reading.possible'), false);
      server.fails = () => false;
      await shopper.type(' 56 78');
      await until(async () => (await field('format')) === 'e164', 'the number is read');
      assert.ok(server.asked.length > asked, 'it was asked for again');
      assert.equal(await pay(), '+33612345678');
    });

    test('failing until the submit: the submit asks again, and sends the text', async () => {
      server.fails = lazy;
      await shopper.open(server.page('/submitting', page()));
      await arrived();
      await typed('06 12 34 56 78');
      await settles();
      await read(
        `(document.querySelector('form').addEventListener('submit', (e) => e.preventDefault(), { once: true }), 0)`,
      );
      await shopper.click('#email');
      await settles();
      const asked = server.asked.length;
      server.fails = () => false;
      await shopper.click('#pay');
      await until(() => server.asked.length > asked, 'it is asked for again');
      await until(async () => (await field('format')) === 'e164', 'the number is read');
      assert.equal(await pay(), '+33612345678');
    });

    test('only the metadata failing: the same, for that calling code', async () => {
      server.fails = (path) => path === 'metadata/33.js';
      await shopper.open(server.page('/metadata', page()));
      await arrived();
      await typed('06 12 34 56 78');
      await settles();
      assert.equal(await field('format'), 'unverified');
      await read(`(document.querySelector('#field').value = '+49 30 901820', 0)`);
      await settles();
      assert.equal(await field('value'), '+4930901820');
      assert.equal(await field('reading.valid'), true);
    });

    test('only the placement failing: the field stays, works, and is placed at a touch', async () => {
      const written = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
<form method="post" action="/pay"><p><input id="email" type="email" name="email" autocomplete="email"></p>
<p><button id="pay">Pay</button></p>
<checkout-phone-field id="field" name="phone" country="FR" placement="auto"></checkout-phone-field>
</form></body></html>`;
      const belowEmail = `!!document.querySelector('p:has(#email) + #field')`;
      server.fails = (path) => path.startsWith('placement.js');
      await shopper.open(server.page('/placing', written));
      await arrived();
      await until(
        async () => server.answered.some((path) => path.startsWith('placement.js')),
        'the placement is refused',
      );
      await settles();
      await knows();
      assert.equal(await read<boolean>(belowEmail), false);
      server.fails = () => false;
      await typed('06 12');
      await until(() => read<boolean>(belowEmail), 'the field is below the email');
      // The focus and the text come with it.
      await shopper.type(' 34 56 78');
      assert.equal(await field('value'), '+33612345678');
      assert.equal(await pay(), '+33612345678');
    });

    const ownInput = () =>
      page().replace(
        '></checkout-phone-field>',
        '><input slot="input" id="own" type="tel" name="phone"></checkout-phone-field>',
      );
    const adopts = (path: string) => path.startsWith('adoption.js');
    const entries = () =>
      read<string[]>(`new FormData(document.querySelector('form')).getAll('phone')`);

    test('the adoption late: the page’s own input submits itself until then, and once always', async () => {
      const release = server.hold(adopts);
      await shopper.open(server.page('/adopting', ownInput()));
      await arrived();
      await read(`document.querySelector('#own').focus()`);
      await shopper.type('06 12 34 56 78');
      await until(async () => (await field('value')) === '+33612345678', 'it is read');
      assert.equal((await entries()).length, 1);
      assert.match((await entries())[0]!, /^06 ?12 ?34 ?56 ?78$/);
      release();
      await until(async () => (await entries())[0] === '+33612345678', 'it is adopted');
      assert.equal((await entries()).length, 1);
      assert.equal(await pay(), '+33612345678');
    });

    test('the adoption failing: the page’s own input posts what is typed; a touch asks again', async () => {
      server.fails = adopts;
      await shopper.open(server.page('/orphaned', ownInput()));
      await arrived();
      await until(async () => server.answered.some(adopts), 'it is refused');
      // Who touches the field while it waits for an answer does not ask again.
      await knows();
      assert.equal(
        await field('validity.valueMissing'),
        true,
        'the field is required all the same',
      );
      assert.equal(await read(`document.querySelector('#own').name`), 'phone');
      server.fails = () => false;
      await read(`document.querySelector('#own').focus()`);
      await shopper.type('0612345678');
      await until(async () => (await entries())[0] === '+33612345678', 'it is adopted');
      assert.equal((await entries()).length, 1);
      assert.equal(await pay(), '+33612345678');
    });

    test('the adoption failing: an input without a name leaves the entry to the field', async () => {
      server.fails = adopts;
      await shopper.open(server.page('/unnamed', ownInput().replace('name="phone"></', '></')));
      await arrived();
      await until(async () => server.answered.some(adopts), 'it is refused');
      await read(`document.querySelector('#own').focus()`);
      await shopper.type('0612345678');
      await until(async () => (await entries())[0] === '+33612345678', 'it is read');
      assert.equal((await entries()).length, 1);
    });

    for (const attribute of ['disabled', 'readonly']) {
      test(`the adoption late: an input of a ${attribute} field can’t be edited meanwhile`, async () => {
        const release = server.hold(adopts);
        const html = ownInput().replace(' name="phone"', ` name="phone" ${attribute}`);
        await shopper.open(server.page(`/waiting-${attribute}`, html));
        await arrived();
        assert.equal(await read(`document.querySelector('#own').matches(':read-only')`), true);
        assert.equal(
          await read(`document.querySelector('#own').disabled`),
          attribute === 'disabled',
        );
        assert.equal((await entries()).length, attribute === 'disabled' ? 0 : 1);
        release();
        // Taken into care, it has no name left.
        await until(() => read<boolean>(`!document.querySelector('#own').name`), 'it is adopted');
        assert.equal(await read(`document.querySelector('#own').matches(':read-only')`), true);
        assert.equal((await entries()).length, attribute === 'disabled' ? 0 : 1);
      });
    }

    test('what can’t be had is not asked for with each key', async () => {
      const html = ownInput().replace('country="FR"', 'country="FR" placement="auto"');
      server.fails = (path) => adopts(path) || path.startsWith('placement.js');
      await shopper.open(server.page('/asking', html));
      await arrived();
      const requests = () =>
        server.asked.filter((path) => adopts(path) || path.startsWith('placement.js')).length;
      await read(`document.querySelector('#own').focus()`);
      await until(async () => (await field('reading.problem')) === 'empty', 'the engine');
      await shopper.type('0');
      await settles();
      // What the focus asked for may be under way, or wait for another file.
      await knows();
      const before = requests();
      await shopper.type('612345678');
      await until(async () => (await field('value')) === '+33612345678', 'it is read');
      await settles();
      assert.equal(requests(), before);
    });

    test('without the engine: Enter submits once, through the default button', async () => {
      server.fails = lazy;
      await shopper.open(
        server.page(
          '/enter',
          page().replace('<button id="pay">', '<button id="pay" name="by" value="button">'),
        ),
      );
      await arrived();
      await typed('06 12 34 56 78');
      await shopper.press('Enter');
      await until(() => shopper.read<boolean>(`document.title === 'Paid'`), 'the next page');
      assert.equal(server.posts.length, 1);
      assert.deepEqual(Object.fromEntries(server.posts[0]!), {
        email: '',
        phone: '06 12 34 56 78',
        by: 'button',
      });
    });

    const counting = `<script>
      if (!document.title) sessionStorage.submits = 0;
      addEventListener('submit', () => { sessionStorage.submits = 1 + Number(sessionStorage.submits); });
    </script>`;
    for (const how of ['late', 'never', 'failing']) {
      test(`what comes at leisure ${how}: Enter, pressed twice, submits once all the same`, async () => {
        const words = (path: string) => path.startsWith('picker');
        const release = how === 'failing' ? () => {} : server.hold(words);
        if (how === 'failing') server.fails = words;
        await shopper.open(
          server.page(
            '/enter',
            (how === 'late' ? patient() : page())
              .replace('<button id="pay">', '<button id="pay" name="by" value="button">')
              .replace('<head>', `<head>${counting}`),
          ),
        );
        await arrived();
        await typed('+33612345678');
        await settles();
        await shopper.press('Enter');
        // The file that has failed is not waited for: the first press has submitted.
        if (how !== 'failing') await shopper.press('Enter');
        if (how === 'late') {
          assert.equal(server.posts.length, 0);
          release();
        }
        await until(() => shopper.read<boolean>(`document.title === 'Paid'`), 'the next page');
        release();
        assert.equal(await read<string>('sessionStorage.submits'), '1');
        assert.equal(server.posts.length, 1);
        assert.deepEqual(Object.fromEntries(server.posts[0]!), {
          email: '',
          phone: '+33612345678',
          by: 'button',
        });
      });
    }

    test('without the engine: a click below is not lost to the message that comes before it', async () => {
      server.fails = lazy;
      await shopper.open(
        server.page(
          '/click',
          page().replace(
            '<button id="pay">',
            '<button id="other" type="button" onclick="window.clicked = 1">Other</button><button id="pay">',
          ),
        ),
      );
      await arrived();
      await typed('call me');
      const message = `document.querySelector('#field').shadowRoot.querySelector('.message.error')`;
      if (shopper instanceof PuppeteerVisitor) {
        // Slowly, as a person does: the field has been left, and has had the time to say why.
        const { mouse } = shopper.page;
        const { x, y } = (await (await shopper.page.$('#other'))!.clickablePoint())!;
        await mouse.move(x, y);
        await mouse.down();
        await until(() => read<boolean>(`!document.querySelector('#field:focus-within')`), 'left');
        // Not until the page is idle: with a button held down Chromium may never be.
        await settled(
          shopper,
          `document.querySelector('#field').ready
            .then(() => document.querySelector('#field').updateComplete)
            .then(() => new Promise((done) =>
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))`,
          'it has had the time to say why',
        );
        assert.equal(await read(`!!${message}`), false, 'it would push the button away');
        await mouse.up();
      } else await shopper.click('#other');
      await until(() => read<boolean>(`!!${message}`), 'the message');
      assert.equal(await read('window.clicked'), 1);
    });

    test('prefilled: the text is shown at once, and read when the engine comes', async () => {
      const release = server.hold(lazy);
      await shopper.open(server.page('/prefilled', page('value="+33612345678"')));
      await arrived();
      assert.equal(await field('value'), '+33612345678');
      assert.equal(await field('checkValidity()'), true);
      release();
      await settles();
      assert.equal(await field('reading.type'), 'mobile');
      assert.equal(await field('changed'), false);
      assert.deepEqual(await read('events'), [], 'no event for what nobody typed');
    });
  });
}
