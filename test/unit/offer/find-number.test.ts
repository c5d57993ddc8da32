/** The one other number that a text may mean. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digitsFromAbroad } from '../../../src/number/engine.js';
import { findNumber, mayBeForeign, type Search } from '../../../src/offer/find-number.js';
import { largestCountries } from '../../../src/offer/likely-countries.js';
import { readPhone } from '../../../src/server.js';

/** A search that notes what it loads. */
function search(text: string, home: string, likely: string[][], more: Partial<Search> = {}) {
  const loaded: string[] = [];
  const { countries = [], excludeCountries = [], types = [] } = more;
  const all: Search = {
    reading: readPhone(text, { country: home, countries, excludeCountries, types }),
    home,
    countries,
    excludeCountries,
    types,
    likely,
    load: async (_, country) => loaded.push(country),
    help: { readPhone, digitsFromAbroad },
    ...more,
  };
  return { all, loaded };
}
const found = async (...args: Parameters<typeof search>) =>
  (await findNumber(search(...args).all))?.e164;

describe('the number of another country', () => {
  const us = '+14155552671';

  test('of no country that is excluded', async () => {
    const excludeCountries = ['US'];
    assert.equal(await found('415 555 2671', 'FR', [['US']], { excludeCountries }), undefined);
    assert.equal(await found('604 555 2671', 'FR', [['CA']], { excludeCountries }), '+16045552671');
    // Found by the table of Canada, it is one of the United States all the same.
    assert.equal(await found('415 555 2671', 'FR', [['CA']], { excludeCountries }), undefined);
  });

  test('refused at home, and a number of a likely country', async () => {
    for (const text of ['(415) 555-2671', '415 555 2671', '1 415 555 2671', '٤١٥٥٥٥٢٦٧١']) {
      assert.equal(await found(text, 'FR', [['US']]), us, text);
      assert.equal(await found(text, 'FR', [['fr', ''], largestCountries.slice()]), us, text);
    }
    assert.equal(await found('07911 123456', 'FR', [['GB']]), '+447911123456');
    assert.equal(await found('7911123456', 'FR', [['GB']]), '+447911123456', 'without the zero');
    assert.equal(await found('442079460018', 'FR', [['GB']]), '+442079460018', 'without the plus');
    assert.equal(await found('98765 43210', 'FR', [[], largestCountries.slice()]), '+919876543210');
  });

  test('valid at home but written as nobody writes it there', async () => {
    const { all } = search('(415) 555-2671', 'DE', [['US']]);
    assert.equal(all.reading.e164, '+494155552671');
    assert.equal(all.reading.valid, true);
    assert.equal((await findNumber(all))?.e164, us);
    assert.equal(await found('(415) 555-2671', 'DE', [[], largestCountries.slice()]), us);
  });

  test('a landline without its trunk prefix does not fit: nobody writes it so', async () => {
    // 04155 is a place in Germany, 0415 one in India.
    assert.equal(await found('4155552671', 'FR', [['DE', 'IN']]), undefined);
    assert.equal(await found('0415 5552671', 'US', [['DE']]), '+494155552671');
  });

  test('one that fits two countries is of neither, unless one is likelier', async () => {
    // 917 is New York, and 91 begins mobile numbers in India.
    assert.equal(await found('(917) 555-1234', 'FR', [['US', 'IN']]), undefined);
    assert.equal(await found('(917) 555-1234', 'FR', [['US'], ['IN']]), '+19175551234');
    assert.equal(
      await found('(917) 555-1234', 'FR', [
        ['US', 'IN'],
        ['GB', 'MX'],
      ]),
      undefined,
    );
  });

  test('no more than three tables are fetched, none twice, and none of home', async () => {
    const { all, loaded } = search('0612345678901', 'FR', [
      ['FR', 'US', 'CA', ''],
      ['PR', 'IN', 'CN', 'BR', 'GB'],
    ]);
    assert.equal(await findNumber(all), undefined);
    assert.deepEqual(loaded, ['US', 'IN', 'CN']);
    const many = search('0612345678901', 'FR', [['US', 'IN', 'CN', 'BR', 'GB'], ['DE']]);
    assert.equal(await findNumber(many.all), undefined);
    assert.deepEqual(many.loaded, ['US', 'IN', 'CN']);
  });

  test('only of accepted countries and kinds', async () => {
    assert.equal(await found('4155552671', 'FR', [['US']], { countries: ['FR', 'CA'] }), undefined);
    const { all, loaded } = search('4155552671', 'FR', [['US', 'DE']], { countries: ['FR', 'DE'] });
    assert.equal(await findNumber(all), undefined);
    assert.deepEqual(loaded, ['DE'], 'what is not taken is not fetched for');
    const canada = { countries: ['FR', 'CA'] };
    assert.equal(await found('416 555 0123', 'FR', [['CA']], canada), '+14165550123');
    assert.equal(await found('4155552671', 'FR', [['CA']], canada), undefined, 'not of Canada');
    assert.equal(await found('07911 123456', 'FR', [['GB']], { types: ['fixed-line'] }), undefined);
    assert.equal(
      await found('07911 123456', 'FR', [['GB']], { types: ['mobile'] }),
      '+447911123456',
    );
  });

  test('nothing is looked for where a calling code is typed, or too little', async () => {
    for (const text of ['+33 4155552671', '0033 4155552671 9', '41555', 'call me', '']) {
      const { all, loaded } = search(text, 'FR', [['US']]);
      assert.equal(mayBeForeign(all), false, text);
      assert.equal(await findNumber(all), undefined, text);
      assert.deepEqual(loaded, [], text);
    }
  });

  test('no country at home', async () => {
    assert.equal(await found('(415) 555-2671', '', [['US']]), us);
  });

  test('a table that can’t be had leaves it open', async () => {
    const { all } = search('4155552671', 'FR', [['US', 'GB']], {
      load: (_, country) =>
        country === 'GB' ? Promise.reject(new Error('away')) : Promise.resolve(),
    });
    await assert.rejects(findNumber(all));
  });
});

describe('the alternative of a reading', () => {
  test('goes first, and is fetched for', async () => {
    const { all, loaded } = search('030 901820', 'DE', [['US']], {
      load: async (text, country) => loaded.push(text || country),
    });
    const reading = { ...all.reading, alternative: '+14155552671' };
    assert.equal((await findNumber({ ...all, reading }))?.e164, '+14155552671');
    assert.deepEqual(loaded, ['+14155552671']);
  });

  test('of a number that is none as it stands: behind the countries of the shopper', async () => {
    const text = '06 12 34 56 78';
    assert.equal(await found(text, 'ES', [['FR']]), '+33612345678');
    assert.equal(await found(text, 'ES', [['GB'], ['FR']]), '+34612345678');
    assert.equal(await found(text, 'ES', [['FR', 'NL']]), undefined, 'of both');
    assert.equal(await found(text, 'ES', [['FR']], { countries: ['ES'] }), '+34612345678');
  });

  test('not one that is not accepted, and not the number itself', async () => {
    const { all } = search('030 901820', 'DE', [['US']], { countries: ['DE'] });
    const of = (alternative: string) =>
      findNumber({ ...all, reading: { ...all.reading, alternative } });
    assert.equal(await of('+14155552671'), undefined);
    assert.equal(await of('+4930901820'), undefined);
    assert.equal((await of('+4915112345678'))?.e164, '+4915112345678');
  });
});
