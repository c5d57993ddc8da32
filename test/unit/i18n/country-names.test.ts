import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getCountries } from 'libphonenumber-js/max';
import { countryName, isRightToLeft, sortedCountries } from '../../../src/i18n/country-names.js';
import { translatedLocales } from '../../../src/i18n/files.js';
import { flagOf } from '../../../src/i18n/flag.js';

const allCountries: readonly string[] = getCountries();

describe('countryName', () => {
  it('speaks the language', () => {
    assert.equal(countryName('DE', 'fr'), 'Allemagne');
    assert.equal(countryName('DE', 'fr_CA'), 'Allemagne');
    assert.equal(countryName('JP', 'ja'), '日本');
    assert.equal(countryName('EG', 'ar'), 'مصر');
  });

  it('names every country that has phone numbers, in every language', () => {
    for (const locale of ['en', ...translatedLocales]) {
      for (const country of allCountries) {
        const name = countryName(country, locale);
        assert.ok(name && name !== country, `${country} in ${locale}: ${name}`);
      }
    }
  });

  it('takes the page’s own name, unless it comes to nothing', () => {
    const names = { GB: 'Blighty', us: ' The States ', DE: ' ', FR: 7 as unknown as string };
    assert.equal(countryName('GB', 'fr', names), 'Blighty');
    assert.equal(countryName('US', 'fr', names), 'The States');
    assert.equal(countryName('DE', 'fr', names), 'Allemagne');
    assert.equal(countryName('FR', 'en', names), 'France');
    assert.equal(countryName('', 'en', { '': 'nowhere' }), '');
    for (const none of [null, undefined, 'GB', 3]) {
      assert.equal(countryName('GB', 'en', none as null), 'United Kingdom');
    }
    assert.deepEqual(
      sortedCountries(['FR', 'GB', 'DE'], 'en', (code) => countryName(code, 'en', { DE: 'Zed' })),
      ['FR', 'GB', 'DE'],
    );
    assert.deepEqual(sortedCountries(['FR', 'GB', 'DE'], 'en'), ['FR', 'DE', 'GB']);
  });

  it('falls back to the code, and to English, and never throws', () => {
    assert.equal(countryName('', 'fr'), '');
    assert.equal(countryName('F1', 'fr'), 'F1');
    assert.equal(countryName('nowhere at all', 'fr'), 'nowhere at all');
    assert.equal(countryName('DE', ''), 'Germany');
    assert.equal(countryName('DE', 'not a tag!'), 'Germany');
    assert.equal(countryName('DE', 'tlh'), 'Germany');
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, locale) => {
        assert.equal(typeof countryName(code, locale), 'string');
        assert.equal(typeof isRightToLeft(locale), 'boolean');
        assert.deepEqual(sortedCountries([code], locale), [code]);
      }),
    );
  });
});

describe('sortedCountries', () => {
  it('sorts by the name, not the code', () => {
    assert.deepEqual(sortedCountries(['AT', 'DE', 'ES', 'FR'], 'en'), ['AT', 'FR', 'DE', 'ES']);
    assert.deepEqual(sortedCountries(['AT', 'DE', 'ES', 'FR'], 'fr'), ['DE', 'AT', 'ES', 'FR']);
  });

  it('sorts as the language does, which differs from one to the next', () => {
    // Österreich: beside Oman in German, after every Z in Swedish.
    assert.deepEqual(sortedCountries(['ZM', 'AT', 'PL'], 'de'), ['AT', 'PL', 'ZM']);
    assert.deepEqual(sortedCountries(['AT', 'ZM', 'PL'], 'sv'), ['PL', 'ZM', 'AT']);
  });

  it('leaves the given list as it was and loses no country', () => {
    const given = Object.freeze([...allCountries]);
    for (const locale of ['en', ...translatedLocales]) {
      const sorted = sortedCountries(given, locale);
      assert.deepEqual([...sorted].sort(), [...given].sort());
      const collator = new Intl.Collator(locale);
      for (let i = 1; i < sorted.length; i++) {
        const [before, after] = [sorted[i - 1]!, sorted[i]!].map((c) => countryName(c, locale));
        assert.ok(collator.compare(before!, after!) <= 0, `${before} before ${after} in ${locale}`);
      }
    }
  });
});

describe('isRightToLeft', () => {
  it('goes by the script', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'iw_IL', 'fa', 'ur', 'ckb', 'az-Arab', 'yi', 'dv']) {
      assert.equal(isRightToLeft(tag), true, tag);
    }
    for (const tag of ['en', 'fr', 'az', 'ja', 'ar-Latn', '', 'not a tag!']) {
      assert.equal(isRightToLeft(tag), false, tag);
    }
  });
});

describe('flagOf', () => {
  it('makes a flag of two regional indicators', () => {
    assert.equal(flagOf('FR'), '🇫🇷');
    assert.equal(flagOf('fr'), '🇫🇷');
    assert.equal(flagOf('ZA'), '🇿🇦');
  });

  it('makes none of anything else', () => {
    for (const code of ['', 'F', 'FRA', '001', 'É1', 'ſſ']) assert.equal(flagOf(code), '', code);
  });
});
