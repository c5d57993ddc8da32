/** The code of docs/frameworks.md and docs/testing.md is the code that is driven and run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = ['docs/frameworks.md', 'docs/testing.md'];

/** Lines without what a longer or shorter indentation changes. */
const linesOf = (code: string) => code.split('\n').map((line) => line.trim());

/** The pieces of a block, between lines of `…`. */
const piecesOf = (block: string) => block.split(/^…$/m).map((piece) => linesOf(piece.trim()));

/** Whether the lines stand one after the other in a file. */
const holds = (file: readonly string[], piece: readonly string[]) =>
  file.some((_, at) => piece.every((line, offset) => file[at + offset] === line));

const BLOCK = /^<!-- (test\/(?:frameworks|users)\/\S+) -->\n```\w+\n([\s\S]*?)^```$/gm;

for (const name of PAGES) {
  describe(name, () => {
    const page = readFileSync(join(root, name), 'utf8');
    const blocks = [...page.matchAll(BLOCK)];

    test('names the file of every piece of code', () => {
      const fences = page.match(/^```(?!sh)\w+$/gm) ?? [];
      assert.ok(blocks.length > 0);
      assert.equal(blocks.length, fences.length);
    });

    for (const [, path, block] of blocks) {
      const pieces = piecesOf(block!);
      test(`${path}: ${pieces[0]![0]}`, () => {
        const file = linesOf(readFileSync(join(root, path!), 'utf8'));
        for (const piece of pieces) assert.ok(holds(file, piece), piece.join('\n'));
      });
    }
  });
}

describe('pieces of code', () => {
  test('would notice another code', () => {
    assert.ok(holds(['a', 'b', 'c'], ['b', 'c']));
    assert.ok(!holds(['a', 'b', 'c'], ['a', 'c']));
  });
});
