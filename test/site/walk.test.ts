/**
 * A visitor goes through the built site, below a path of its own: every page is silent, asks nobody
 * else for anything, and is accessible, light and dark, on a desktop and on a phone.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { entries } from '../../site/examples/index.mjs';
import { isWhole, site, unexpected, visiting } from './support.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !/^(storybook|live)\//.test(path));
const WAYS = [
  ['light', 1280],
  ['dark', 390],
] as const;
/** The pages of the reference are all made by one hand: each is seen in one way, in turns. */
const waysOf = (path: string, index: number) =>
  isWhole || !path.startsWith('reference/') ? WAYS : [WAYS[index % 2]!];

const exampleOf = (path: string) =>
  entries.find(({ group, slug }) => path === `reference/${group}-${slug}.html`)?.example;

describe('a walk through the site', () => {
  const visit = visiting();
  const { open } = visit;
  let page: Page;
  before(() => {
    page = visit.page;
  });
  const violations = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run();
      interface Violation {
        id: string;
        nodes: { html: string; target: string[] }[];
      }
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
  };

  for (const [index, path] of pages.entries()) {
    test(path, async () => {
      for (const [scheme, width] of waysOf(path, index)) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 900 });
        await open(path);
        assert.deepEqual(await violations(), [], `${scheme}, ${width} px`);
        assert.deepEqual(unexpected(visit, exampleOf(path)), [], `${scheme}, ${width} px`);
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          true,
          `not wider than ${width} px`,
        );
      }
    });
  }
});
