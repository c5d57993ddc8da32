/** The field as @lit-labs/ssr draws it in Node: from its attributes alone, the same on every server. */
import '../../../src/define.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { prepareRendering } from '../../../src/server-rendering.js';

/** What is drawn, without Lit's marks, the styles and the spaces that stand for left-out attributes. */
async function drawn(template: unknown): Promise<string> {
  const markup = await collectResult(render(template));
  return markup
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+(?=[ >])/g, '');
}

/** The tag of one element in the markup. */
const tag = (markup: string, name: string): string =>
  new RegExp(`<${name}\\b[^>]*>`).exec(markup)?.[0] ?? '';
/** What a part holds, in the slot that a page may fill or not. */
const text = (markup: string, part: string): string | undefined =>
  new RegExp(`part="${part}"[^>]*>(.*?)</(?:label|div|span)>`)
    .exec(markup)?.[1]
    ?.replace(/<slot name="(?:label|hint)">(.*?)<\/slot>/, '$1');

const french = html`<checkout-phone-field name="phone" country="FR" value="+33612345678"
  label="Téléphone" hint="Pour le livreur" lang="fr"></checkout-phone-field>`;

describe('drawn by a server', () => {
  test('unprepared: a whole field in its own shadow tree, the number as given', async () => {
    const markup = await drawn(french);
    assert.match(
      markup,
      /^<checkout-phone-field name="phone" country="FR" value="\+33612345678"\s+label="Téléphone" hint="Pour le livreur" lang="fr"><template shadowroot="open" shadowrootmode="open"><style><\/style><label [\s\S]*<\/template><\/checkout-phone-field>$/,
    );
    assert.equal(text(markup, 'label'), 'Téléphone');
    assert.equal(text(markup, 'flag'), '🇫🇷');
    assert.equal(text(markup, 'hint'), 'Pour le livreur');
    assert.match(tag(markup, 'input'), / type="tel".* autocomplete="tel" value="\+33612345678"/);
    assert.match(tag(markup, 'input'), / aria-required="true" .* aria-describedby="hint"/);
    assert.doesNotMatch(tag(markup, 'input'), / disabled| aria-label/);
    assert.doesNotMatch(tag(markup, 'select'), / disabled/);
  });

  test('unprepared: English, each time; and the element says nothing of its own state', async () => {
    const german = html`<checkout-phone-field lang="de"></checkout-phone-field>`;
    await drawn(german);
    // Had it been asked for, it would be there before this one, which is asked for later.
    await import('../../../src/i18n/locales/de.js');
    await new Promise((done) => setImmediate(done));
    const markup = await drawn(german);
    assert.equal(text(markup, 'label'), 'Phone number');
    assert.match(tag(markup, 'label'), / lang="en"/);
    assert.equal(tag(markup, 'checkout-phone-field'), '<checkout-phone-field lang="de">');
  });

  describe('on a server with a language of its own, or with none', () => {
    const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    after(() => {
      if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
      else delete (globalThis as { navigator?: unknown }).navigator;
    });
    for (const value of [{ language: 'de-AT', languages: ['de-AT'] }, undefined]) {
      test(`navigator: ${JSON.stringify(value)}`, async () => {
        Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
        const unstated = await drawn(html`<checkout-phone-field></checkout-phone-field>`);
        assert.equal(text(unstated, 'calling-code'), '');
        assert.equal(text(unstated, 'label'), 'Phone number');
        const german = await drawn(html`<checkout-phone-field lang="de"></checkout-phone-field>`);
        assert.equal(text(german, 'calling-code'), '+49');
      });
    }
  });

  test('places for a label and a hint that a page writes in the field, which no server knows of', async () => {
    const markup = await drawn(
      html`<checkout-phone-field><b slot="label">Mobile</b><i slot="hint">Why?</i></checkout-phone-field>`,
    );
    assert.match(markup, /<label [^>]*><slot name="label">Phone number<\/slot>/);
    assert.match(markup, /<div class="" part="hint"[^>]*><slot name="hint"><\/slot><\/div>/);
    assert.match(tag(markup, 'input'), / aria-describedby="hint"/);
    assert.match(markup, /<\/template><b slot="label">Mobile<\/b><i slot="hint">Why\?<\/i>/);
    // With a hint in the attribute there is something to see either way.
    assert.match(await drawn(french), /<div class="hint"[^>]*><slot name="hint">Pour le livreur</);
  });

  test('no label of ours: the input has its name all the same', async () => {
    const markup = await drawn(html`<checkout-phone-field label=""></checkout-phone-field>`);
    assert.equal(tag(markup, 'label'), '');
    assert.match(tag(markup, 'input'), / aria-label="Phone number"/);
  });

  test('markup in a value stays text', async () => {
    const value = '"><script>alert(1)</script>';
    const markup = await drawn(html`<checkout-phone-field value=${value}></checkout-phone-field>`);
    assert.doesNotMatch(markup, /<script/);
    assert.match(tag(markup, 'input'), /value="&quot;&gt;&lt;script/);
  });

  describe('prepared', () => {
    before(prepareRendering);

    test('the number as its country writes it, the words of the language, the example', async () => {
      assert.match(tag(await drawn(french), 'input'), / value="\+33 6 12 34 56 78"/);
      const markup = await drawn(
        html`<checkout-phone-field lang="ar" country="EG" placeholder="example" optional></checkout-phone-field>`,
      );
      assert.match(text(markup, 'label') ?? '', /^رقم الهاتف <span/);
      assert.equal(text(markup, 'calling-code'), '+20');
      assert.match(tag(markup, 'input'), / placeholder="010 01234567"/);
    });

    test('a shared calling code: the country that the digits tell', async () => {
      const markup = await drawn(
        html`<checkout-phone-field value="+16135550123"></checkout-phone-field>`,
      );
      assert.equal(text(markup, 'flag'), '🇨🇦');
    });

    test('a number on file that can’t be read asks to be checked, where it can be edited', async () => {
      const warning = /part="warning"[^>]*><span class="text">We couldn’t read/;
      for (const [attributes, asks] of [
        [{ disabled: false, readonly: false }, true],
        [{ disabled: true, readonly: false }, false],
        [{ disabled: false, readonly: true }, false],
      ] as const) {
        const markup = await drawn(
          html`<checkout-phone-field value="+33 61" ?disabled=${attributes.disabled} ?readonly=${attributes.readonly}></checkout-phone-field>`,
        );
        assert.equal(warning.test(markup), asks);
        assert.equal(/ disabled/.test(tag(markup, 'input')), attributes.disabled);
        assert.equal(/ readonly/.test(tag(markup, 'input')), attributes.readonly);
        assert.equal(/ disabled/.test(tag(markup, 'select')), !asks);
      }
    });

    test('properties of a Lit template: value, session, disabled', async () => {
      const empty = await drawn(html`<checkout-phone-field .value=${''}></checkout-phone-field>`);
      assert.doesNotMatch(tag(empty, 'input'), / value=/);
      const set = await drawn(
        html`<checkout-phone-field value="+4930123456" .value=${'+33612345678'} .disabled=${true}></checkout-phone-field>`,
      );
      assert.match(tag(set, 'input'), / value="\+33 6 12 34 56 78".* disabled/);
      const session = (enabled: boolean) => ({
        mode: 'payment',
        phone_number_collection: { enabled },
        customer_details: { phone: '+33612345678' },
      });
      const known = await drawn(
        html`<checkout-phone-field value="+4930123456" .session=${session(true)}></checkout-phone-field>`,
      );
      assert.match(tag(known, 'input'), / value="\+33 6 12 34 56 78"/);
      const off = await drawn(
        html`<checkout-phone-field .session=${session(false)}></checkout-phone-field>`,
      );
      assert.equal(tag(off, 'input'), '');
    });

    test('a server that calls connectedCallback draws the same', async () => {
      const before = await drawn(french);
      LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
      try {
        assert.equal(await drawn(french), before);
      } finally {
        LitElementRenderer.renderOptions.pop();
      }
    });
  });
});
