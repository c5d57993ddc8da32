/** Every link of the site leads somewhere: to a page of it that is there, and to a heading that it has. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { site } from './support.js';

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !/^(storybook|live)\b/.test(path),
);
/** Of the page, but for code: what is shown there is no link of the site. */
const markupOf = (path: string) =>
  readFileSync(join(site, path), 'utf8').replace(/<pre\b[\s\S]*?<\/pre>/g, '');
const ids = new Map<string, Set<string>>();
const idsOf = (path: string) => {
  const known = ids.get(path);
  if (known) return known;
  const found = new Set(
    Array.from(readFileSync(path, 'utf8').matchAll(/ id="([^"]+)"/g), ([, id]) => id!),
  );
  ids.set(path, found);
  return found;
};

describe('links of the site', () => {
  test('there are pages to look at', () => {
    assert.ok(pages.length > 130, `${pages.length} pages`);
  });

  for (const page of pages) {
    test(page, () => {
      const wrong: string[] = [];
      for (const [, link] of markupOf(page).matchAll(/ (?:href|src|action|data-page)="([^"]*)"/g)) {
        if (/^(https?|mailto|data):/.test(link!)) {
          // Elsewhere: named in the texts, never fetched.
          continue;
        }
        if (link!.startsWith('/')) wrong.push(`${link} is not relative`);
        const [path = '', anchor] = link!.replaceAll('&amp;', '&').split(/[?#](?=[^?]*$)/);
        const target = path ? resolve(site, dirname(page), decodeURI(path)) : join(site, page);
        if (relative(site, target).startsWith('storybook')) continue;
        if (!existsSync(target) || !statSync(target).isFile()) wrong.push(`${link} leads nowhere`);
        else if (anchor && link!.includes('#') && !idsOf(target).has(anchor)) {
          wrong.push(`${link}: no such heading`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
});
