/**
 * What the browsers themselves say that the field and its controls are called, whichever way they are
 * named, in every engine: by the accessibility tree of Chromium, Firefox's search by role and name, and
 * WebKit's computed role and label.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { PageServer } from './support/page-server.js';
import {
  atRest,
  type Engine,
  type PuppeteerVisitor,
  type Visitor,
  visitor,
  WebKitVisitor,
} from './support/visitor.js';

/** Role and name, as the browser computes them. */
type Named = readonly [role: string, name: string];

const FIELD = `document.querySelector('checkout-phone-field')`;
const PARTS = {
  group: FIELD,
  picker: `${FIELD}.shadowRoot.querySelector('select')`,
  input: `(${FIELD}.querySelector('input') ?? ${FIELD}.shadowRoot.querySelector('input'))`,
};

/** How each field is written, and what its controls are called. */
const PAGES: Record<string, [markup: string, name: string, group?: string]> = {
  'no label': ['<checkout-phone-field country="FR"></checkout-phone-field>', 'Phone number'],
  'the attribute': [
    '<checkout-phone-field country="FR" label="Mobile"></checkout-phone-field>',
    'Mobile',
  ],
  'the attribute, empty': [
    '<checkout-phone-field country="FR" label=""></checkout-phone-field>',
    'Phone number',
  ],
  'the page’s label': [
    '<label for="field">Mobile</label><checkout-phone-field id="field" country="FR"></checkout-phone-field>',
    'Mobile',
  ],
  'a label around it': [
    '<label>Mobile <checkout-phone-field country="FR"></checkout-phone-field></label>',
    'Mobile',
  ],
  'a slotted label': [
    '<checkout-phone-field country="FR"><span slot="label">Your <b>mobile</b> number</span></checkout-phone-field>',
    'Your mobile number',
  ],
  'a slotted label, though the attribute says another': [
    '<checkout-phone-field country="FR" label="Phone"><span slot="label">Mobile</span></checkout-phone-field>',
    'Mobile',
  ],
  'an empty slotted label': [
    '<checkout-phone-field country="FR" label="Mobile"><span slot="label"> <b></b> </span></checkout-phone-field>',
    'Mobile',
  ],
  'the page’s input, with its label': [
    '<label for="own">Mobile</label><checkout-phone-field country="FR"><input slot="input" id="own"></checkout-phone-field>',
    'Mobile',
  ],
  'the page’s input, named': [
    '<checkout-phone-field country="FR"><input slot="input" aria-label="Mobile"></checkout-phone-field>',
    'Mobile',
  ],
  'the page’s input, named by another text': [
    '<p id="title">Mobile</p><checkout-phone-field country="FR"><input slot="input" aria-labelledby="title"></checkout-phone-field>',
    'Mobile',
  ],
  'the page’s input and a slotted label': [
    '<checkout-phone-field country="FR"><b slot="label">Mobile</b><input slot="input"></checkout-phone-field>',
    'Mobile',
  ],
  'a name of the page’s on the field': [
    '<checkout-phone-field country="FR" role="group" aria-label="Call me"></checkout-phone-field>',
    'Phone number',
    'Call me',
  ],
};

/** What an engine says of an element, given as an expression. */
async function namedBy(shopper: Visitor, expression: string, role: string, name: string) {
  if (shopper instanceof WebKitVisitor) return shopper.named(expression);
  const { page } = shopper as PuppeteerVisitor;
  const handle = (await page.evaluateHandle(expression)) as ElementHandle;
  if (shopper.engine === 'chromium') {
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getPartialAXTree', {
      backendNodeId: await handle.backendNodeId(),
      fetchRelatives: false,
    });
    const [node] = nodes;
    return [node?.role?.value, node?.name?.value] as unknown as Named;
  }
  // Firefox says it only to who looks for it.
  const around = await handle.evaluateHandle((element) => element.parentElement!);
  const found = await (around as ElementHandle).$(`aria/${name}[role="${role}"]`);
  const isIt = await found?.evaluate((one, other) => one === other, handle);
  return (isIt ? [role, name] : ['', '']) as Named;
}

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(`in ${engine}`, () => {
    let shopper: Visitor;
    before(async () => {
      shopper = await visitor(engine);
    });
    after(() => shopper?.leave());

    for (const [how, [markup, name, group = name]] of Object.entries(PAGES)) {
      test(`${how}: the field is “${group}”, the number in it “${name}”`, async () => {
        const url = server.page(
          '/named',
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Named</title><script type="module" src="/cdn/checkout-phone-field.js"></script></head><body><main>${markup}</main></body></html>`,
        );
        await shopper.open(url);
        await atRest(shopper, FIELD);
        const isWebKit = engine === 'webkit';
        const wanted: Record<string, Named> = {
          // WebKit takes the group's name from a label around the field, which holds the field's own.
          group: ['group', isWebKit && markup.startsWith('<label>') ? `${group} ${group}` : group],
          // For WebKit a <select> is a button with a menu.
          picker: [isWebKit ? 'button' : 'combobox', 'Country code'],
          input: ['textbox', name],
        };
        const said: Record<string, Named> = {};
        for (const [part, expression] of Object.entries(PARTS)) {
          const [role, is] = wanted[part]!;
          said[part] = await namedBy(shopper, expression, role, is);
        }
        assert.deepEqual(said, wanted);
      });
    }
  });
}
