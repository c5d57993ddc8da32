/**
 * Fields that a server has drawn: readable before any script, taken over where they stand by each
 * kind of script, and with all that the shopper did before it came.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { html } from 'lit';
import { PageServer } from './support/page-server.js';
import { bundled, drawn, startDrawing } from './support/server-drawn.js';
import {
  atRest,
  type Engine,
  PuppeteerVisitor,
  REST,
  settled,
  until,
  type Visitor,
  visitor,
} from './support/visitor.js';

const server = new PageServer();
before(async () => {
  await server.start();
  await startDrawing();
  const define = `import 'checkout-phone-field/define';`;
  server.scripts.set('npm.js', await bundled(define));
  server.scripts.set(
    'npm-hydrating.js',
    await bundled(
      `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      ${define}
      import { html, LitElement } from 'lit';
      ${SHOP_FORM}`,
    ),
  );
});
after(() => server.stop());

/** A Lit element of a shop's, with a field in it. */
const SHOP_FORM = `
  customElements.define('shop-form', class extends LitElement {
    static formAssociated = true;
    static properties = { phone: {} };
    render() {
      return html\`<form><checkout-phone-field name="phone" country="FR" lang="fr" label="Mobile"
        value=\${this.phone}></checkout-phone-field></form>\`;
    }
  });`;

/** Every way to bring the element to the page. */
const SCRIPTS = {
  'the module': { src: 'checkout-phone-field.js', type: 'module' },
  'the classic script': { src: 'checkout-phone-field.classic.js', type: '' },
  'a bundle': { src: 'npm.js', type: 'module' },
  "a bundle with Lit's hydration": { src: 'npm-hydrating.js', type: 'module' },
};
type Script = (typeof SCRIPTS)[keyof typeof SCRIPTS];

/** Comes when the page has long been there: WebDriver opens a page only with all its scripts. */
const later = ({ src, type }: Script) => `<script>
  const bring = () => {
    const script = document.createElement('script');
    script.type = '${type}';
    script.src = '/cdn/${src}';
    document.head.append(script);
  };
</script>`;

/** What the console or an error said, for the test to read. */
const LISTENING = `<script>
  window.said = [];
  for (const kind of ['error', 'warn']) console[kind] = (...all) => said.push(all.join(' '));
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => said.push(event.message ?? String(event.reason)));
  }
</script>`;

/** Boxes and texts of all that can be seen of the field, in every frame until now. */
const WATCHING = `<script>
  window.frames_ = new Set();
  window.boxes = () => {
    const field = document.querySelector('checkout-phone-field');
    const parts = ['label', 'control', 'country', 'flag', 'calling-code', 'input', 'hint', 'warning'];
    // A server draws a place for a hint that may be slotted: with nothing in it, it takes none.
    const isDrawn = (node) => node.part.value !== 'hint' || node.offsetHeight > 0;
    const nodes = parts.map((part) => [part, ...[...field.shadowRoot.querySelectorAll('[part=' + part + ']')].filter(isDrawn)]);
    return JSON.stringify([['field', { getBoundingClientRect: () => field.getBoundingClientRect() }], ...nodes].map(([name, ...of]) => [name,
      ...of.map((node) => Object.values(node.getBoundingClientRect().toJSON()).map(Math.round)
        + (/^(field|control|country)$/.test(name) ? '' : node.textContent) + node.value + node.placeholder)]));
  };
  const watch = () => { frames_.add(boxes()); requestAnimationFrame(watch); };
  addEventListener('DOMContentLoaded', watch);
</script>`;

const page = (body: string, head = '', lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title>
${LISTENING}${WATCHING}${head}</head><body><form method="post" action="/pay">${body}
<button id="pay">Pay</button></form></body></html>`;

const FIELD = `document.querySelector('checkout-phone-field')`;
const INPUT = `${FIELD}.shadowRoot.querySelector('input')`;
const ENTRIES = `JSON.stringify([...new FormData(document.querySelector('form'))])`;

const prefilled = html`<checkout-phone-field
  name="phone" country="FR" value="+33612345678" label="Téléphone" hint="Pour le livreur" lang="fr"
></checkout-phone-field>`;
const empty = html`<checkout-phone-field name="phone" country="FR" lang="fr"></checkout-phone-field>`;
const slotted = html`<checkout-phone-field country="FR" lang="fr"
  ><input slot="input" id="phone" type="tel" name="phone"></checkout-phone-field>`;

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    const read = <T>(expression: string) => shopper.read<T>(expression);
    const bring = () => read('(bring(), 0)');
    const taken = () =>
      until(() => read<boolean>(`!!${FIELD}.hasUpdated`), 'the script takes the drawing over');
    const silent = async () => assert.deepEqual(await read('said'), []);
    /** A click into the field's own input, before there is an element that could be asked for it. */
    const enter = async () => {
      await shopper.click('checkout-phone-field');
      // The middle of the field is its box; what counts is that the shopper is in the input.
      await until(
        () => read<boolean>(`${FIELD}.shadowRoot.activeElement === ${INPUT}`),
        'the focus in the input',
      );
    };
    /** A picture of the page; WebKit's driver is not asked for one. */
    const photograph = async () =>
      shopper instanceof PuppeteerVisitor
        ? Buffer.from(await shopper.page.screenshot())
        : Buffer.alloc(0);
    /**
     * Has all painted anew, as a part painted by itself may differ by a shade at a rounded corner; and
     * hides the flag, of which the help that comes makes a badge where no flags are drawn.
     */
    const paint = () =>
      read(`(${FIELD}.shadowRoot.querySelector('.flag').style.visibility = 'hidden',
        document.body.hidden = true, document.body.offsetWidth, document.body.hidden = false, 0)`);
    let pages = 0;
    const open = async (body: string, head: string, headers = {}, lang = 'fr') => {
      pages += 1;
      await shopper.open(server.page(`/drawn-${pages}`, page(body, head, lang), headers));
    };

    for (const [name, script] of Object.entries(SCRIPTS)) {
      test(`${name} takes over what is drawn: same nodes, same boxes, the number at once`, async () => {
        await open(await drawn(prefilled), later(script));
        assert.equal(await read(`${INPUT}.value`), '+33 6 12 34 56 78');
        await paint();
        const before = await read<string>('boxes()');
        const picture = await photograph();
        await read(`(window.input = ${INPUT}, window.box = input.closest('.control'), 0)`);
        await read(
          `(customElements.whenDefined('checkout-phone-field').then(() => { window.atOnce = ${ENTRIES}; }), 0)`,
        );
        await bring();
        await taken();
        await atRest(shopper, FIELD);
        assert.equal(await read('atOnce'), '[["phone","+33612345678"]]');
        assert.equal(await read(ENTRIES), '[["phone","+33612345678"]]');
        assert.equal(await read(`${INPUT} === input && input.closest('.control') === box`), true);
        assert.equal(await read('boxes()'), before);
        await paint();
        assert.ok(picture.equals(await photograph()), 'not a pixel is another one');
        assert.equal(await read('frames_.size'), 1, 'nothing moved in any frame');
        assert.equal(await read(`${FIELD}.shadowRoot.querySelectorAll('style').length`), 0);
        assert.equal(await read(`${FIELD}.changed || ${FIELD}.matches('[data-off]')`), false);
        // Alive: what is drawn anew comes in its place.
        await read(`(${FIELD}.label = 'Mobile', ${FIELD}.hint = '', ${FIELD}.disabled = true, 0)`);
        await until(() => read<boolean>(`${INPUT}.disabled`), 'the next drawing');
        const text = `[...${FIELD}.shadowRoot.querySelectorAll('label, .hint')].map((e) => e.textContent)`;
        assert.deepEqual(await read(text), ['Mobile']);
        await silent();
      });

      test(`typed before ${name} comes: kept, the shopper's, with the caret`, async () => {
        await open(await drawn(empty), later(script));
        await enter();
        await shopper.type('06 12 34');
        await shopper.press('ArrowLeft');
        await shopper.press('ArrowLeft');
        await read(
          `(customElements.whenDefined('checkout-phone-field').then(() => { window.atOnce = ${ENTRIES}; }), 0)`,
        );
        await bring();
        await taken();
        assert.equal(await read('atOnce'), '[["phone","06 12 34"]]');
        assert.equal(await read(`${FIELD}.shadowRoot.activeElement === ${INPUT}`), true);
        assert.equal(await read(`${INPUT}.value`), '06 12 34');
        assert.equal(await read(`${INPUT}.selectionStart`), 6);
        await shopper.type('9');
        await shopper.press('End');
        await shopper.type('567');
        await until(() => read<boolean>(`${FIELD}.format === 'e164'`), 'the number is read');
        assert.equal(await read(`${INPUT}.value`), '06 12 93 45 67');
        await silent();
        await shopper.press('Enter');
        await until(() => read<boolean>(`document.title === 'Paid'`), 'the next page');
        assert.deepEqual(server.posts, [[['phone', '+33612934567']]]);
      });

      test(`no key is lost in the moment in which ${name} comes`, async () => {
        await open(await drawn(empty), later(script));
        await enter();
        await bring();
        // One after the other until it has long been there; the number is as long as that takes.
        let typed = '';
        for (let more = 4; more > 0; ) {
          const digit = String(typed.length % 10);
          await shopper.type(digit);
          typed += digit;
          if (await read<boolean>(`!!${FIELD}.hasUpdated`)) more -= 1;
          assert.ok(typed.length < 400, 'the script comes');
        }
        assert.equal(await read(`${INPUT}.value.replace(/\\D/g, '')`), typed);
        await silent();
      });
    }

    const { 'the module': MODULE, 'the classic script': CLASSIC } = SCRIPTS;

    test('nothing flashes while engine and language are on their way', async () => {
      // Without them the browser would take the number for one of the United States, say it in
      // English, and find nothing wrong with the other one.
      const canadian = html`<checkout-phone-field value="+16135550123" lang="fr"></checkout-phone-field>`;
      const unreadable = html`<checkout-phone-field value="+33 61" lang="fr"></checkout-phone-field>`;
      const example = html`<checkout-phone-field country="FR" lang="fr" placeholder="example"></checkout-phone-field>`;
      for (const template of [canadian, unreadable, example]) {
        const release = server.hold((path) => /^engine|^locales/.test(path));
        await open(await drawn(template), later(MODULE));
        await bring();
        // Time enough for a flash: the script is there, and frames go by.
        await until(() => server.asked.includes('engine.js'), 'the engine is asked for');
        await settled(shopper, REST(), 'frames go by');
        release();
        await taken();
        await atRest(shopper, FIELD);
        assert.deepEqual(await read('[...frames_]'), [await read('boxes()')]);
        await silent();
      }
    });

    test('who is in the country picker stays in it', async () => {
      await open(`<input id="name">${await drawn(prefilled)}`, later(MODULE));
      await shopper.click('#name');
      await shopper.press('Tab');
      const focused = `${FIELD}.shadowRoot.activeElement?.localName`;
      assert.equal(await read(focused), 'select');
      await bring();
      await taken();
      assert.equal(await read(focused), 'select');
      await shopper.press('Tab');
      assert.equal(await read(focused), 'input');
    });

    test('an input of the page’s in the drawn field: what was typed stays', async () => {
      await open(await drawn(slotted), later(MODULE));
      await shopper.click('#phone');
      await shopper.type('06 12 34');
      await shopper.press('ArrowLeft');
      await bring();
      await taken();
      assert.equal(await read('document.activeElement.id'), 'phone');
      assert.equal(await read('phone.selectionStart'), 7);
      await shopper.press('End');
      await shopper.type('5678');
      await until(() => read<boolean>(`${FIELD}.value === '+33612345678'`), 'the number is read');
      assert.equal(await read('phone.value'), '06 12 34 56 78');
      assert.equal(await read('frames_.size'), 1, 'nothing moved in any frame');
      await silent();
    });

    test('filled by the browser or emptied before the script: that is what counts', async () => {
      await open(await drawn(empty), later(MODULE));
      await read(`(${INPUT}.value = '0612345678', 0)`);
      await bring();
      await until(() => read<boolean>(`${FIELD}.value === '+33612345678'`), 'the number is read');
      // It can be read a moment before it is written anew.
      await until(() => read<boolean>(`${INPUT}.value === '06 12 34 56 78'`), 'it is grouped');
      assert.equal(await read(`${FIELD}.changed`), true);

      await open(await drawn(prefilled), later(MODULE));
      await read(`(${INPUT}.value = '', 0)`);
      await bring();
      await taken();
      assert.equal(await read(`${INPUT}.value`), '');
      assert.equal(await read(ENTRIES), '[["phone",""]]');
      // A reset is the page's word again.
      await read(`document.querySelector('form').reset()`);
      assert.equal(await read(ENTRIES), '[["phone","+33612345678"]]');
      await silent();
    });

    test('a reset gives back the number that was drawn', async () => {
      await open(await drawn(prefilled), later(MODULE));
      await enter();
      await shopper.press('End');
      await shopper.press('Backspace');
      await shopper.type('9');
      await bring();
      await until(() => read<boolean>(`${FIELD}.value === '+33612345679'`), 'the number is read');
      // A number with its calling code is read without the engine, which groups it.
      await taken();
      await read(`document.querySelector('form').reset()`);
      assert.equal(await read(`${FIELD}.value`), '+33612345678');
      assert.equal(await read(`${INPUT}.value`), '+33 6 12 34 56 78');
    });

    test('what the server could not know is put right, without a word', async () => {
      // A label of the page's, another language, a country that only the page states, no fields.
      const unknowing = html`<checkout-phone-field name="phone" id="f"></checkout-phone-field>`;
      const body = `<label for="f">Rufnummer</label><fieldset disabled>${await drawn(unknowing)}</fieldset>`;
      for (const script of [MODULE, SCRIPTS["a bundle with Lit's hydration"]]) {
        await open(body, later(script), {}, 'de-AT');
        const parts = (part: string) =>
          read<string[]>(
            `[...${FIELD}.shadowRoot.querySelectorAll('[part=${part}]')].map((e) => e.textContent)`,
          );
        assert.deepEqual(await parts('label'), ['Phone number']);
        assert.deepEqual(await parts('calling-code'), ['']);
        await bring();
        await taken();
        assert.deepEqual(await parts('label'), []);
        assert.deepEqual(await parts('calling-code'), ['+43']);
        assert.equal(await read(`${INPUT}.getAttribute('aria-label')`), 'Rufnummer');
        assert.equal(await read(`${INPUT}.disabled`), true);
        assert.equal(await read(`${FIELD}.shadowRoot.querySelectorAll('.control').length`), 1);
        await silent();
      }
    });

    test('without the lazy files the field is drawn anew, with text and focus', async () => {
      server.fails = (path) => path.startsWith('engine.js');
      await open(await drawn(empty), later(MODULE));
      await enter();
      await shopper.type('0612');
      await bring();
      await taken();
      await shopper.type('345678');
      assert.equal(await read(`${INPUT}.value`), '0612345678');
      assert.equal(await read(`${FIELD}.shadowRoot.querySelectorAll('input').length`), 1);
      assert.equal(await read(ENTRIES), '[["phone","0612345678"]]');
    });

    test('a session that collects none hides what is drawn, and shows it again', async () => {
      await open(await drawn(empty), later(MODULE));
      await bring();
      const session = (enabled: boolean) =>
        `(${FIELD}.session = { mode: 'payment', phone_number_collection: { enabled: ${enabled} } }, 0)`;
      await until(() => read<boolean>(`${FIELD}.matches(':defined')`), 'the script comes');
      await read(session(false));
      await taken();
      // What a session says is in a file of its own, which may come after the drawing was taken over.
      await until(() => read<boolean>(`${FIELD}.offsetHeight === 0`), 'the field is hidden');
      assert.equal(await read(ENTRIES), '[]');
      await read(session(true));
      const boxes = `${FIELD}.shadowRoot.querySelectorAll('.control').length`;
      await until(() => read<boolean>(`${boxes} === 1`), 'the field is drawn');
      assert.equal(await read(`${FIELD}.offsetHeight > 0`), true);
      await read(session(false));
      await until(() => read<boolean>(`${boxes} === 0`), 'the field is gone');
      await read(session(true));
      await until(() => read<boolean>(`${boxes} === 1`), 'the field is drawn again');
      await enter();
      await shopper.type('0612345678');
      await until(() => read<boolean>(`${FIELD}.value === '+33612345678'`), 'the number is read');
      await silent();
    });

    test('a session that collects none, read before the drawing is taken over, hides it as well', async () => {
      const release = server.hold((path) => path.startsWith('engine.js'));
      await open(await drawn(prefilled), later(MODULE));
      await bring();
      await until(() => read<boolean>(`${FIELD}.matches(':defined')`), 'the script comes');
      const session = (enabled: boolean) =>
        `(${FIELD}.session = { mode: 'payment', phone_number_collection: { enabled: ${enabled} } }, 0)`;
      await read(session(false));
      await until(() => read<boolean>(`${ENTRIES} === '[]'`), 'the session is read');
      release();
      await taken();
      await until(() => read<boolean>(`${FIELD}.offsetHeight === 0`), 'the field is hidden');
      await read(session(true));
      const boxes = `${FIELD}.shadowRoot.querySelectorAll('.control').length`;
      await until(() => read<boolean>(`${boxes} === 1`), 'the field is drawn');
      assert.equal(await read(`${INPUT}.value`), '+33 6 12 34 56 78');
      assert.equal(await read(ENTRIES), '[["phone","+33612345678"]]');
      await silent();
    });

    test('a script that was there before the field draws it itself', async () => {
      const classic = `<script src="/cdn/${CLASSIC.src}"></script>`;
      await open(await drawn(prefilled), classic);
      await until(() => read<boolean>(`${FIELD}.format === 'e164'`), 'the number is read');
      assert.equal(await read(`${FIELD}.shadowRoot.querySelectorAll('.control').length`), 1);
      assert.equal(await read(ENTRIES), '[["phone","+33612345678"]]');
      await silent();
    });

    test('in an element of a shop’s that Lit hydrates', async () => {
      const { LitElement } = await import('lit');
      if (!customElements.get('shop-form'))
        new Function('LitElement', 'html', SHOP_FORM)(LitElement, html);
      const script = SCRIPTS["a bundle with Lit's hydration"];
      const body = await drawn(html`<shop-form phone="+33612345678"></shop-form>`);
      pages += 1;
      await shopper.open(
        server.page(
          `/drawn-${pages}`,
          `<!doctype html><html lang="fr"><meta charset="utf-8">${LISTENING}${later(script)}${body}`,
        ),
      );
      const inner = `document.querySelector('shop-form').shadowRoot.querySelector('checkout-phone-field')`;
      const input = `${inner}.shadowRoot.querySelector('input')`;
      assert.equal(await read(`${input}.value`), '+33 6 12 34 56 78');
      await read(`(window.input = ${input}, 0)`);
      await bring();
      await until(() => read<boolean>(`!!${inner}.hasUpdated`), 'the field is taken over');
      assert.equal(await read(`${input} === input`), true);
      assert.equal(await read(`${inner}.shadowRoot.querySelectorAll('.control').length`), 1);
      assert.equal(await read(`${inner}.value`), '+33612345678');
      await silent();
    });

    test('under a strict style-src: plain until the script comes; as ever by nonce or hash', async () => {
      const policy = (more = '') => ({
        'content-security-policy': `style-src 'self'${more}; script-src 'self' 'unsafe-inline'`,
      });
      const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(await drawn(prefilled)) ?? [];
      const hash = createHash('sha256').update(styles).digest('base64');
      const look = `getComputedStyle(${FIELD}.shadowRoot.querySelector('.control')).display`;
      const markup = await drawn(prefilled);
      await open(markup, later(MODULE), policy());
      assert.equal(await read(look), 'block');
      assert.equal(await read(`${INPUT}.value`), '+33 6 12 34 56 78');
      await bring();
      await taken();
      assert.equal(await read(look), 'flex');
      await open(
        markup.replaceAll('<style>', '<style nonce="r4nd0m">'),
        later(MODULE),
        policy(" 'nonce-r4nd0m'"),
      );
      assert.equal(await read(look), 'flex');
      await open(markup, later(MODULE), policy(` 'sha256-${hash}'`));
      assert.equal(await read(look), 'flex');
    });

    const cannot = engine !== 'chromium' && 'no driver can turn them off';
    test('scripts off: both can be read, only the page’s own input is sent', {
      skip: cannot,
    }, async () => {
      const { page: tab } = shopper as PuppeteerVisitor;
      await tab.setJavaScriptEnabled(false);
      try {
        for (const [template, post] of [
          [prefilled, []],
          [slotted, [['phone', '06 12 34 56 78']]],
        ] as const) {
          server.reset();
          await open(await drawn(template), later(MODULE));
          const tree = JSON.stringify(await tab.accessibility.snapshot());
          assert.match(tree, template === prefilled ? /"Téléphone".*\+33 6 12 34 56 78/ : /Numéro/);
          await shopper.click('checkout-phone-field');
          if (template === slotted) {
            await shopper.click('#phone');
            await shopper.type('06 12 34 56 78');
          }
          await shopper.click('#pay');
          await until(() => tab.title().then((title) => title === 'Paid'), 'the next page');
          assert.deepEqual(server.posts, [post]);
        }
      } finally {
        await tab.setJavaScriptEnabled(true);
      }
    });
  });
}
