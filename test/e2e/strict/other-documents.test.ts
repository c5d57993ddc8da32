/**
 * A field that is taken away, put back, moved to another form or another document while its engine
 * loads or afterwards; cloned; made where nothing is shown. No error, no digit lost, its look kept.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PageServer } from '../support/page-server.js';
import { FieldVisitor, SLOTTED, shopPage } from '../support/shop-page.js';
import {
  type Engine,
  type PuppeteerVisitor,
  REST,
  settled,
  until,
  type Visitor,
  visitor,
} from '../support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

const isLazy = (path: string) => /^(engine|metadata)/.test(path);
const AFTER = `<form id="second" method="post" action="/pay"><button id="pay2">Pay</button></form>
<template id="template"></template>
<iframe id="frame" srcdoc="<!doctype html><title>Frame</title><form id='inner' method='post' action='/pay' target='_top'><button>Pay</button></form>"></iframe>`;

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    /** Opens the page; the field is `window.it` from then on, wherever it is. */
    const open = async (page: Parameters<typeof shopPage>[0] = {}) => {
      field = new FieldVisitor(shopper, server, 'window.it');
      await shopper.open(server.page('/moves', shopPage({ after: AFTER, ...page })));
      await until(
        () => field.read<boolean>(`frame.contentDocument?.title === 'Frame'`),
        'the frame',
      );
      await field.read(`(window.it = document.querySelector('#field'), 0)`);
      await field.drawn();
    };
    const run = (script: string) => field.read(`(() => { ${script} })()`);
    const held = (form: string) => field.read<string[]>(`new FormData(${form}).getAll('phone')`);
    /** The text and the value, the look, the form that has it, and nothing wrong. */
    const isWhole = async (form: string, shown = '06 12 34 56 78', value = '+33612345678') => {
      await field.holds(value);
      await field.shows(shown);
      assert.equal(await field.isDressed(), true, 'dressed');
      assert.equal(await field.read(`it.form === ${form}`), true);
      // What adopts the page's input may come after the engine; until then the input submits itself.
      await settled(shopper, 'it.updateComplete', 'the page’s input is adopted');
      assert.deepEqual(await held(form), [value]);
      assert.deepEqual(await field.wrong(), []);
    };
    let release = () => {};
    /** The files have come and have run: a page that asks for them gets the same ones. */
    const loaded = async () => {
      for (const path of ['engine.js', 'metadata/33.js']) {
        await settled(shopper, `import('/cdn/${path}')`, path);
      }
    };
    /** The engine comes late, so that what a test does next happens in mid-load. */
    const typedInMidLoad = async (page: Parameters<typeof shopPage>[0] = {}) => {
      release = server.hold(isLazy);
      await open(page);
      await field.type('0612345678');
      assert.equal(await field.get('format'), 'unverified');
      await until(() => server.asked.includes('engine.js'), 'the engine is asked for');
    };

    for (const inside of ['', SLOTTED]) {
      const whose = inside ? 'the page’s input' : 'its own input';

      test(`in mid-load, ${whose}: taken away and put back when the engine has come`, async () => {
        await typedInMidLoad({ inside });
        await run('it.remove()');
        await until(() => server.asked.includes('metadata/33.js'), 'the metadata is asked for');
        release();
        await loaded();
        assert.deepEqual(await held('form'), []);
        await run('form.prepend(it)');
        await isWhole('form');
        assert.deepEqual(await field.pay(), ['+33612345678']);
      });

      test(`in mid-load, ${whose}: put back at once, and moved to another form`, async () => {
        await typedInMidLoad({ inside });
        await run('it.remove(); form.prepend(it); second.prepend(it)');
        release();
        await isWhole('second');
        assert.deepEqual(await held('form'), []);
      });

      test(`in mid-load, ${whose}: moved into the document of a frame`, async () => {
        await typedInMidLoad({ inside });
        await run('frame.contentDocument.forms[0].prepend(it)');
        release();
        await isWhole('frame.contentDocument.forms[0]');
        assert.deepEqual(await held('form'), []);
      });

      test(`${whose}: into a frame, back, into a template, and back`, async () => {
        await open({ inside });
        await field.type('0612345678');
        await isWhole('form');
        await run('frame.contentDocument.forms[0].prepend(document.adoptNode(it))');
        await isWhole('frame.contentDocument.forms[0]');
        await run('form.prepend(it)');
        await isWhole('form');
        await run('template.content.append(it); form.prepend(it)');
        await isWhole('form');
        await run(
          `new DOMParser().parseFromString('<p>', 'text/html').body.append(it); form.prepend(it)`,
        );
        await isWhole('form');
        assert.deepEqual(await field.pay(), ['+33612345678']);
      });
    }

    for (const when of ['in mid-load', 'loaded']) {
      test(`${when}, taken away for good: nothing happens, and nothing of ours holds it`, async () => {
        release = server.hold(isLazy);
        if (when === 'loaded') release();
        await open();
        // Not typed into: a browser’s own undo may hold what was.
        await field.read(`(it.focus(), 0)`);
        await until(() => server.asked.includes('engine.js'), 'the engine is asked for');
        if (when === 'loaded') await field.rest();
        await run(`window.told = 0; it.addEventListener('input', () => told++);
          window.gone = new WeakRef(it); it.remove(); it = undefined`);
        release();
        await loaded();
        // What it has put off until the page is idle is over as well.
        await settled(shopper, REST(), 'the page is idle');
        assert.equal(await field.read('told'), 0);
        assert.deepEqual(await field.wrong(), []);
        // Only Chromium's driver can be asked to collect what nothing holds.
        if (engine !== 'chromium') return;
        const { page } = shopper as PuppeteerVisitor;
        const session = await page.createCDPSession();
        await until(async () => {
          await session.send('HeapProfiler.collectGarbage');
          return field.read<boolean>('gone.deref() === undefined');
        }, 'it is collected');
        await session.detach();
      });
    }

    test('typing in a frame’s document: formatted, read, refused and told of', async () => {
      await open();
      await run(`frame.contentDocument.forms[0].prepend(it); window.told = [];
        frame.contentDocument.addEventListener('input', ({ value }) => told.push(value));`);
      await field.type('0612345678');
      await isWhole('frame.contentDocument.forms[0]');
      await until(async () => (await field.read('told.at(-1)')) === '+33612345678', 'it is told');
      await shopper.press('Backspace');
      await until(async () => (await field.shown()) === '06 12 34 56 7', 'a digit less');
      for (let times = 0; times < 4; times++) await shopper.press('Backspace');
      await run(`frame.contentDocument.querySelector('button').focus()`);
      await until(
        () => field.read<boolean>(`!!it.shadowRoot.querySelector('.message.error')`),
        'the refusal',
      );
      assert.equal(await field.get('checkValidity()'), false);
      assert.deepEqual(await field.wrong(), []);
    });

    test('made here for the document of a frame', async () => {
      await open();
      await run(`it = document.createElement('checkout-phone-field'); it.name = 'phone';
        it.setAttribute('country', 'FR'); it.value = '0612345678';
        frame.contentDocument.forms[0].prepend(it)`);
      await field.drawn();
      await isWhole('frame.contentDocument.forms[0]');
    });

    test('made here, put where nothing is shown, then onto the page', async () => {
      await open();
      await run(`it = document.createElement('checkout-phone-field'); it.name = 'phone';
        it.setAttribute('country', 'FR'); it.value = '0612345678';
        new DOMParser().parseFromString('<p>', 'text/html').body.append(it)`);
      await loaded();
      await settled(shopper, REST(), 'the page is idle');
      await run('second.prepend(it)');
      await field.drawn();
      await isWhole('second');
    });

    for (const [name, make] of [
      [
        'parsed by DOMParser',
        `new DOMParser().parseFromString(html, 'text/html').body.firstElementChild`,
      ],
      ['out of a template', `(template.innerHTML = html, template.content.firstElementChild)`],
      [
        'imported from a template',
        `(template.innerHTML = html, document.importNode(template.content, true).firstElementChild)`,
      ],
      [
        'made by a document without a page',
        `(() => { const made = document.implementation.createHTMLDocument().createElement('div'); made.innerHTML = html; return made.firstElementChild; })()`,
      ],
    ] as const) {
      test(`${name}, then put onto the page`, async () => {
        await open();
        await run(`const html = '<checkout-phone-field name="phone" country="FR" value="0612345678"></checkout-phone-field>';
          it = ${make}; second.prepend(it)`);
        await field.drawn();
        await isWhole('second');
      });
    }

    test('cloned: the clone has what was typed, as of a native input, and each keeps its own', async () => {
      await open({ field: 'value="+33123456789"', inside: '' });
      await field.read(`(it.focus(), it.select(), 0)`);
      await shopper.type('0612345678');
      await isWhole('form');
      await run(`window.first = it; it = it.cloneNode(true); second.prepend(it)`);
      await field.drawn();
      await isWhole('second');
      await field.read(`(it.focus(), it.select(), 0)`);
      await shopper.type('0123456789');
      await isWhole('second', '01 23 45 67 89', '+33123456789');
      await run('it = first');
      await isWhole('form');
    });

    test('cloned with the page’s input: the clone’s input is used, the field keeps its own', async () => {
      await open({ inside: SLOTTED });
      await field.type('0612345678');
      await isWhole('form');
      await run(`window.first = it; it = it.cloneNode(true); second.prepend(it)`);
      await field.drawn();
      await field.read(`(it.focus(), it.select(), 0)`);
      await shopper.type('0123456789');
      await isWhole('second', '01 23 45 67 89', '+33123456789');
      await run('it = first');
      await isWhole('form');
    });
  });
}
