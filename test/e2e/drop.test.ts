/** Text dragged with the mouse from the page into the field, in Chromium, whose driver can drag. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PageServer } from './support/page-server.js';
import { type PuppeteerVisitor, until, visitor } from './support/visitor.js';

const server = new PageServer();
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body>
<p id="note">NOTE</p><checkout-phone-field id="field" country="FR"></checkout-phone-field>
<script>document.addEventListener('dragover', (event) => {
  window.isOver = event.target.id === 'field';
});</script></body></html>`;

describe('chromium', () => {
  let shopper: PuppeteerVisitor;
  before(async () => {
    await server.start();
    shopper = (await visitor('chromium')) as PuppeteerVisitor;
  });
  after(async () => {
    await shopper?.leave();
    await server.stop();
  });

  const input = `document.querySelector('#field').shadowRoot.querySelector('input')`;
  const middleOf = (element: string) =>
    shopper.read<[number, number]>(
      `(({ left, top, height }) => [left + 20, top + height / 2])(${element}.getBoundingClientRect())`,
    );

  async function dragNote(note: string): Promise<void> {
    await shopper.open(
      server.page(
        '/drop',
        page.replace('NOTE', () => note),
      ),
    );
    await until(() => shopper.read(`!!${input}`), 'the field');
    await shopper.read(`document.querySelector('#field').ready.then(() => 0)`);
  }
  async function drop(): Promise<void> {
    await shopper.read(`(getSelection().selectAllChildren(document.querySelector('#note')), 0)`);
    const [x, y] = await middleOf(`document.querySelector('#note')`);
    const [toX, toY] = await middleOf(input);
    const { mouse } = shopper.page;
    await mouse.move(x, y);
    await mouse.down();
    for (let step = 1; step <= 8; step += 1) {
      await mouse.move(x + ((toX - x) * step) / 8, y + ((toY - y) * step) / 8);
    }
    // The browser begins to drag in its own time: let go before, nothing would be dropped.
    await until(async () => {
      await mouse.move(toX - 1, toY);
      await mouse.move(toX, toY);
      return shopper.read<boolean>('window.isOver === true');
    }, 'the text is over the input');
    await mouse.up();
  }

  test('drags a number with its label into the empty field', async () => {
    await dragNote('Tel.: 06 12 34 56 78');
    await drop();
    await until(() => shopper.read(`${input}.value !== ''`), 'the drop');
    assert.equal(await shopper.read(`${input}.value`), '06 12 34 56 78');
    assert.equal(await shopper.read(`document.querySelector('#field').value`), '+33612345678');
  });

  test('drags digits into digits: all are kept', async () => {
    await dragNote('345678');
    await shopper.read(`(document.querySelector('#field').focus(), 0)`);
    await shopper.type('0612');
    await drop();
    const digits = `[...${input}.value.replace(/\\D/g, '')].sort().join('')`;
    await until(() => shopper.read(`${digits}.length > 4`), 'the drop');
    assert.equal(await shopper.read(digits), [...'0612345678'].sort().join(''));
  });
});
