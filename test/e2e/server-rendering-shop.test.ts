/** The shop of docs/server-rendering.md, as it is written there: started, opened, paid in. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PageServer } from './support/page-server.js';
import { type Engine, until, type Visitor, visitor } from './support/visitor.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SHOP = 'test/e2e/server-rendering/shop.mjs';

let shop: ChildProcess;
let address = '';
before(async () => {
  // Only for what it does first: build what is stale.
  const builder = new PageServer();
  await builder.start();
  await builder.stop();
  shop = spawn(process.execPath, [SHOP], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(shop.stdout!, 'data');
  address = String(line).trim();
});
after(() => shop?.kill());

describe('docs/server-rendering.md', () => {
  const linesOf = (code: string) => code.split('\n').map((line) => line.trim());
  const page = readFileSync(join(root, 'docs/server-rendering.md'), 'utf8');
  const shopLines = linesOf(readFileSync(join(root, SHOP), 'utf8'));
  const blocks = [...page.matchAll(/^<!-- (\S+) -->\n```js\n([\s\S]*?)^```$/gm)];

  test('shows the code of the shop', () => {
    assert.equal(blocks.length, page.match(/^```js$/gm)?.length);
    for (const [, path, block] of blocks) {
      assert.equal(path, SHOP);
      for (const piece of block!.split(/^…$/m)) {
        const lines = linesOf(piece.trim());
        const stands = (at: number) => lines.every((line, next) => shopLines[at + next] === line);
        assert.ok(
          shopLines.some((_, at) => stands(at)),
          piece,
        );
      }
    }
  });
});

test('the page is drawn, in the styles that its policy allows by their hash', async () => {
  const answer = await fetch(address);
  const policy = answer.headers.get('content-security-policy') ?? '';
  const markup = await answer.text();
  const [, text = ''] = /<style>([\s\S]*?)<\/style>/.exec(markup) ?? [];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  assert.ok(text.includes(':host'));
  assert.ok(policy.includes(`'sha256-${Buffer.from(digest).toString('base64')}'`), policy);
  assert.match(markup, /<input [^>]*value="\+33 6 12 34 56 78"/);
});

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  test(`${engine}: the number on file is corrected and paid with`, async () => {
    const shopper: Visitor = await visitor(engine);
    try {
      await shopper.open(address);
      await shopper.click('checkout-phone-field');
      await until(
        () =>
          shopper.read(
            `document.querySelector('checkout-phone-field').shadowRoot.activeElement?.localName === 'input'`,
          ),
        'the focus in the input',
      );
      await shopper.press('End');
      await shopper.press('Backspace');
      await shopper.type('9');
      await until(
        () => shopper.read(`document.querySelector('checkout-phone-field').format === 'e164'`),
        'the number is read',
      );
      await shopper.click('#pay');
      await until(
        () => shopper.read(`document.title === 'Paid' && document.readyState === 'complete'`),
        'the next page',
      );
      assert.equal(await shopper.read(`document.body.textContent`), '+33612345679');
    } finally {
      await shopper.leave();
    }
  });
}
