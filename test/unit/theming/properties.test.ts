/** What themes may use is what is documented, and what is documented is used. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { appearanceProperties } from '../../../src/theming/appearance.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Named {
  readonly name: string;
  readonly default?: string;
}
const field = JSON.parse(read('custom-elements.json'))
  .modules.flatMap((module: { declarations: unknown[] }) => module.declarations)
  .find((one: { tagName?: string }) => one.tagName === 'checkout-phone-field');
const names = (list: readonly Named[]) => new Set(list.map(({ name }) => name));
const properties = names(field.cssProperties);
const parts = names(field.cssParts);

const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map((match) => match[1]!));
const anyProperty = /(--checkout-phone-field-[a-z-]+)/g;
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

const styles = ['checkout-phone-field.styles.ts', 'late/look.ts', 'picker/list-styles.ts']
  .map((path) => read(`src/${path}`))
  .join('\n');

/** What stands in the place of a custom property that is not set: `var(--name, this)`, at each of its uses. */
function fallbacksOf(name: string): string[] {
  return styles
    .split(`var(${name}, `)
    .slice(1)
    .map((rest) => {
      let depth = 0;
      const end = [...rest].findIndex((sign) => {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        return depth < 0;
      });
      return rest.slice(0, end);
    });
}

describe('custom properties', () => {
  test('the styles read exactly the documented ones', () => {
    const used = found(styles, anyProperty);
    assert.deepEqual([...used].sort(), [...properties].sort());
    assert.ok(used.size > 20);
  });

  test('a default that is documented is the one of the styles', () => {
    // One that is taken from another property, or from the page, is said in words.
    const isTaken = (value: string) => value === 'inherit' || value.includes('var(');
    for (const { name, default: documented } of field.cssProperties as Named[]) {
      const values = new Set(fallbacksOf(name));
      assert.ok(values.size > 0, name);
      const [value = ''] = values;
      if (documented === undefined) assert.ok([...values].every(isTaken), `${name}: ${value}`);
      else assert.deepEqual([...values], [documented], name);
    }
  });

  test('the parts that are documented are the parts that are drawn', () => {
    const template = read('src/checkout-phone-field.template.ts');
    const drawn = found(template, /part="([a-z-]+)"/g);
    // The message's part is its kind.
    assert.match(template, /part=\$\{kind\}/);
    const offered = found(read('src/offer/make-offer.ts'), /'part', '([a-z-]+)'/g);
    assert.ok(offered.size > 0);
    // Those of the list of countries, in whatever way they are given.
    const list = ['country-list', 'list-rows'].map((name) => read(`src/picker/${name}.ts`));
    const listed = found(list.join(), /part(?:: |\.toggle\()'(country-[a-z-]+)'/g);
    assert.ok(listed.size > 4);
    assert.deepEqual(
      [...drawn, ...offered, ...listed, 'error', 'warning'].sort(),
      [...parts].sort(),
    );
  });

  test('an appearance sets documented ones only', () => {
    const all = appearanceProperties({
      variables: {
        colorWarning: '#000',
        colorTextSecondary: '#000',
        colorTextPlaceholder: '#000',
        fontFamily: 'x',
        fontWeightNormal: '400',
      },
      rules: {
        '.Input--invalid': { borderColor: '#000' },
        '.Input:focus': { borderColor: '#000' },
      },
    });
    assert.ok(Object.keys(all).length > 20);
    for (const name of Object.keys(all)) assert.ok(properties.has(name), name);
  });
});

describe('ready themes', () => {
  const themes = readdirSync(join(ROOT, 'themes')).filter((name) => name.endsWith('.css'));

  test('there are six', () => {
    assert.equal(themes.length, 6);
  });

  for (const theme of themes) {
    test(`${theme} uses nothing that isn't documented`, () => {
      const css = withoutComments(read(`themes/${theme}`));
      for (const name of found(css, anyProperty)) assert.ok(properties.has(name), name);
      for (const name of found(css, /::part\(([^)]*)\)/g)) assert.ok(parts.has(name), name);
      assert.doesNotMatch(css, /!important|@import|url\(|--_/);
      // Every rule is about the field, so that a theme changes nothing else of a page.
      for (const selector of found(css, /(?:^|\})\s*([^{}]+?)\s*\{/g)) {
        for (const one of selector.split(',')) {
          assert.match(one.trim(), /^checkout-phone-field(?![\w-])/);
        }
      }
    });
  }
});
