import { assert } from '@open-wc/testing';
import { getCountries } from 'libphonenumber-js/max';
import { countryName, isRightToLeft, sortedCountries } from '../../../src/i18n/country-names.js';
import { translatedLocales } from '../../../src/i18n/files.js';
import { fill } from '../../../src/i18n/fill-message.js';
import { flagOf } from '../../../src/i18n/flag.js';
import { loadMessages, messagesNow } from '../../../src/i18n/load-messages.js';

/** The left edge of each character of a text, as drawn in a right-to-left paragraph. */
function drawnFromRight(text: string): Map<number, number> {
  const paragraph = document.createElement('p');
  paragraph.dir = 'rtl';
  paragraph.style.cssText = 'width: 60em; font: 16px sans-serif; white-space: nowrap';
  paragraph.textContent = text;
  document.body.append(paragraph);
  const node = paragraph.firstChild!;
  const edges = new Map<number, number>();
  const range = document.createRange();
  for (let at = 0; at < text.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    edges.set(at, range.getBoundingClientRect().left);
  }
  paragraph.remove();
  return edges;
}

/** Whether the characters of `part` stand from left to right, as drawn. */
function readsLeftToRight(text: string, part: string): boolean {
  const start = text.indexOf(part);
  assert.isAtLeast(start, 0, `"${part}" is in "${text}"`);
  const edges = drawnFromRight(text);
  for (let at = start + 1; at < start + part.length; at++) {
    if (edges.get(at)! < edges.get(at - 1)!) return false;
  }
  return true;
}

describe('names of countries in this browser', () => {
  it('exist for every country with phone numbers, in every language', () => {
    for (const locale of ['en', ...translatedLocales]) {
      for (const country of getCountries()) {
        const name = countryName(country, locale);
        assert.isNotEmpty(name, `${country} in ${locale}`);
        assert.notEqual(name, country, `${country} in ${locale}`);
      }
    }
  });

  it('are in the language', () => {
    assert.equal(countryName('DE', 'fr'), 'Allemagne');
    assert.equal(countryName('JP', 'ja'), '日本');
    assert.equal(countryName('EG', 'ar'), 'مصر');
    assert.equal(countryName('DE', 'not a tag!'), 'Germany');
    assert.equal(countryName('DE', ''), 'Germany');
    assert.equal(countryName('no country', 'de'), 'no country');
  });

  it('sort as the language does', () => {
    assert.deepEqual(sortedCountries(['ZM', 'AT', 'PL'], 'de'), ['AT', 'PL', 'ZM']);
    assert.deepEqual(sortedCountries(['AT', 'ZM', 'PL'], 'sv'), ['PL', 'ZM', 'AT']);
    assert.sameMembers(sortedCountries(getCountries(), 'ja'), getCountries());
  });

  it('know their direction', () => {
    assert.isTrue(isRightToLeft('ar'));
    assert.isTrue(isRightToLeft('he-IL'));
    assert.isFalse(isRightToLeft('en'));
    assert.isFalse(isRightToLeft('not a tag!'));
  });

  it('have a flag for decoration', () => {
    assert.equal(flagOf('FR'), '\u{1f1eb}\u{1f1f7}');
  });
});

describe('the files of the languages in this browser', () => {
  it('arrive, every one', async () => {
    for (const tag of translatedLocales) {
      const messages = await loadMessages(tag);
      assert.notEqual(messages, messagesNow('en'), tag);
      assert.equal(messagesNow(tag), messages, tag);
    }
  });
});

describe('numbers in right-to-left text', () => {
  const number = '+971 50 123 4567';

  it('would change the order of their groups', () => {
    assert.isFalse(readsLeftToRight(`مثال: ${number}`, number));
  });

  for (const tag of ['ar', 'he']) {
    it(`keep it in every text of ${tag}`, async () => {
      const messages = await loadMessages(tag);
      const country = countryName('AE', tag);
      for (const [key, template] of Object.entries(messages)) {
        const text = fill(template, { country, example: number, code: '+971' });
        if (template.includes('{example}')) assert.isTrue(readsLeftToRight(text, number), key);
        if (template.includes('{code}')) assert.isTrue(readsLeftToRight(text, '+971'), key);
      }
    });
  }
});
