import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { countryName, sortedCountries } from '../../../src/i18n/country-names.js';
import { translatedLocales } from '../../../src/i18n/files.js';
import { allCountries, callingCodeOf } from '../../../src/number/countries.js';
import {
  prepareSearch,
  type SearchedList,
  searchCountries,
} from '../../../src/picker/country-search.js';
import { fold } from '../../../src/picker/fold-name.js';
import { codeOfThree, makeOwnNames, ownNames } from '../../../src/picker/search-names.js';

interface ListIn extends SearchedList {
  readonly locale: string;
}
function listIn(locale: string, more: Partial<SearchedList> = {}): ListIn {
  const list = {
    countries: allCountries(),
    preferred: [],
    locale,
    nameOf: (country: string) => countryName(country, locale),
    englishOf: (country: string) => countryName(country, 'en'),
    callingCodeOf,
    ...more,
  };
  return { ...list, countries: sortedCountries(list.countries, locale, list.nameOf) };
}
const english = listIn('en');
const threeOf = (country: string) => codeOfThree(country, callingCodeOf);

/** `text → XX` is found first, `text → XX YY` just these in this order, `text → XX …` first of several. */
function holds(list: SearchedList, ...searches: readonly string[]): void {
  for (const search of searches) {
    const [text = '', wanted = ''] = search.split(' → ');
    const found = searchCountries(text, list);
    const [first, more] = wanted.split(' ');
    if (more === '…') assert.ok(found.length > 1, `${search}: only ${found}`);
    if (more === '…' || more === undefined) assert.equal(found[0], first, `${search}: ${found}`);
    else assert.equal(found.join(' '), wanted, search);
  }
}
/** Only these are found. */
const only = (list: SearchedList, ...searches: readonly string[]) => {
  for (const search of searches) {
    const [text = '', wanted = ''] = search.split(' → ');
    assert.equal(searchCountries(text, list).join(' '), wanted, search);
  }
};

describe('before the countries’ own names are made', () => {
  it('finds by what is there', () => {
    assert.deepEqual(ownNames('DE'), []);
    only(english, 'Germany → DE', 'UK → GB UA', 'Deutschland → ');
  });

  it('makes them when the page is idle, and finds more', async () => {
    prepareSearch(english);
    prepareSearch(english);
    while (!ownNames('AF').length || makeOwnNames(callingCodeOf))
      await new Promise((go) => setTimeout(go, 1));
    only(english, 'Deutschland → DE');
  });
});

describe('the search of countries', () => {
  before(() => {
    while (makeOwnNames(callingCodeOf));
  });

  it('offers all for nothing typed: the preferred ones, then by name', () => {
    const all = searchCountries('', english);
    assert.equal(all.length, allCountries().length);
    assert.deepEqual(all.slice(0, 3), ['AF', 'AX', 'AL']);
    const some = listIn('fr', {
      countries: ['DE', 'FR', 'ES', 'BE'],
      preferred: ['ES', 'US', 'FR'],
    });
    for (const text of ['', ' ', '+', '＋', '0', '00']) only(some, `${text} → ES FR DE BE`);
  });

  it('brings what people look for', () => {
    only(
      english,
      'England → GB',
      'USA → US',
      'Deutsch → DE',
      '+49 → DE',
      'Holland → NL',
      'UAE → AE',
    );
    holds(
      english,
      'UK → GB …',
      'DE → DE …',
      'Scotland → GB',
      'Wales → GB',
      'Northern Ireland → GB',
    );
    holds(
      english,
      'Great Britain → GB',
      'Britain → GB',
      'GB → GB',
      'America → US …',
      'us of a → US',
    );
    holds(english, 'United States of America → US', 'Emirates → AE', 'Czech Republic → CZ');
    holds(
      english,
      'Czechia → CZ',
      'Ivory Coast → CI',
      'Burma → MM',
      'Myanmar → MM',
      'Swaziland → SZ',
    );
    holds(english, 'Eswatini → SZ', 'Cape Verde → CV', 'Cabo Verde → CV', 'Macedonia → MK');
    holds(
      english,
      'Vatican → VA',
      'Korea → KR KP',
      'South Korea → KR',
      'DRC → CD',
      'Congo → CG CD',
    );
    holds(english, 'Persia → IR', 'East Timor → TL', 'Macau → MO', 'Macao → MO', 'Hong Kong → HK');
    holds(english, 'Palestine → PS', 'Turkey → TR', 'Turkiye → TR', 'Türkiye → TR', 'Russia → RU');
    holds(english, 'Republic of China → TW', 'Taiwan → TW', 'Ceylon → LK', 'Ireland → IE GB');
  });

  it('in English, by the beginning before a later word before the middle', () => {
    only(english, 'united → AE GB US', 'guinea → GN GW GQ PG', 'niger → NE NG', 'oman → OM RO');
    only(english, 'dominica → DM DO', 'saint lu → LC', 'st. lu → LC', 'sai → BL SH KN LC MF PM VC');
    only(english, 'trinidad and t → TT', 'trinidad & → TT', 'tobago → TT', 'bosnia herz → BA');
    only(
      english,
      'newzea → NZ',
      'u.s.a. → US',
      'u. k. → GB UA',
      'cote d’iv → CI',
      "Cote d'iv → CI",
    );
    only(english, 'guinea bissau → GW', 'Guinea-Bissau → GW', 'curacao → CW', 'reunion → RE');
    only(english, 'aland → AX NZ', 'ＪＡＰＡＮ → JP', 'xyz → ', '? → ', '- → ');
  });

  it('by the codes of ISO 3166', () => {
    holds(
      english,
      'DEU → DE',
      'gbr → GB',
      'CHE → CH …',
      'XK → XK',
      'alb → AL',
      'mmr → MM',
      'PRK → KP',
    );
    holds(english, 'at → AT …', 'ch → CH …', 'CHN → CN', 'aut → AT', 'AUS → AU …', 'svk → SK');
  });

  it('by calling codes, with plus, without, and as they are dialled', () => {
    only(english, '49 → DE', '0049 → DE', '011 49 → DE', '(+49) → DE', '＋４９ → DE', '+٤٩ → DE');
    only(english, '+7 → RU KZ', '+44 → GB GG IM JE', '+599 → CW BQ', '+999 → ', '06 12 → ');
    only(english, 'Germany +49 → DE', 'germ +49 → DE');
    assert.deepEqual(searchCountries('+1', english).slice(0, 3), ['US', 'AS', 'AI']);
    assert.equal(searchCountries('+1', english).length, 25);
    only(english, '+35 → GI PT LU IE IS AL MT CY FI AX BG');
  });

  it('by the area codes of a shared calling code, and by a whole number', () => {
    only(
      english,
      '+1 809 → DO',
      '1809 → DO',
      '809 → DO',
      '+1 416 → CA',
      '+1 212 → US',
      '+1-787 → PR',
    );
    only(english, '+7 7 → KZ', '+7 9 → RU', '+44 1534 → JE', '+44 (0)1534 → JE', '+44 20 → GB');
    only(english, '+39 06 698 → VA', '+39 06 6982 → VA', '+39 06 1 → IT', '+358 18 → AX');
    only(english, '+499 → DE', '+33 6 12 → FR', '+47 79 → SJ', '+290 8 → TA', '+262 269 → YT');
    only(
      english,
      '+590 690 → GP BL MF',
      '+61 4 → AU CX CC',
      '+61 8 9164 → CX',
      '+44 7 → GB GG IM JE',
    );
  });

  it('in the country’s own languages', () => {
    only(english, 'Schweiz → CH', 'Suisse → CH', 'Svizzera → CH', 'Svizra → CH', '日本 → JP');
    only(english, 'España → ES', 'Espanya → ES', 'Espainia → ES', 'Belgique → BE', 'Belgien → BE');
    only(
      english,
      'Suomi → FI',
      'Hrvatska → HR',
      'Magyar → HU',
      'Éire → IE',
      'Cymru → ',
      'eesti → EE',
    );
    only(english, 'Ελλάδα → GR', 'ελλας → GR', 'Россия → RU', 'Україна → UA', 'Украина → UA');
    only(english, 'مصر → EG', 'ایران → IR', 'ايران → IR', 'ישראל → IL', 'भारत → IN', 'বাংলাদেশ → BD');
    only(english, 'ไทย → TH', 'België → BE', 'Österreich → AT', 'Polska → PL', 'Türki → TR');
    holds(
      english,
      '中国 → CN …',
      '中國 → CN …',
      '香港 → HK',
      '대한민국 → KR',
      '한 → KR',
      'Việt → VN',
    );
    holds(english, 'ニホン → JP', 'にほん → JP', 'Danmark → DK', 'Sverige → SE', 'Norge → NO');
  });

  it('in German', () => {
    const german = listIn('de');
    only(
      german,
      'Deutsch → DE',
      'Österr → AT',
      'Osterr → AT',
      'Vereinigte St → US',
      'Königreich → GB',
    );
    holds(german, 'England → GB', 'Niederl → NL', 'Elfenbein → CI');
    holds(german, 'Germany → DE', 'Spain → ES', 'UK → GB', 'Schweiz → CH', 'sudafrika → ZA');
    holds(german, 'Russland → RU', 'Rußland → RU');
  });

  it('in French', () => {
    const french = listIn('fr');
    only(french, 'etats → US VI', 'États-Unis → US VI', 'cote d ivoire → CI', 'pays bas → NL BQ');
    holds(
      french,
      'Allemagne → DE',
      'royaume → GB',
      'Angleterre → GB',
      'sainte-lucie → LC',
      '+1809 → DO',
    );
    holds(french, 'Suisse → CH', 'coree → KP KR', 'Hollande → NL', 'emirats → AE', 'reunion → RE');
  });

  it('in Spanish, Turkish and Swedish', () => {
    holds(listIn('es'), 'EEUU → US', 'alemania → DE', 'Japon → JP', 'Peru → PE');
    holds(
      listIn('tr'),
      'ispanya → ES',
      'İspanya → ES',
      'ISPANYA → ES',
      'almanya → DE',
      'turkiye → TR',
    );
    holds(listIn('sv'), 'tyskland → DE', 'osterrike → AT', 'Åland → AX', 'aland → AX NZ');
  });

  it('in Japanese, Chinese and Korean', () => {
    holds(
      listIn('ja'),
      'アメリカ → US',
      'どいつ → DE',
      'ﾄﾞｲﾂ → DE',
      'フランス → FR',
      '韓国 → KR',
      'USA → US',
    );
    holds(listIn('zh'), '美国 → US', '德国 → DE', '法国 → FR', '+49 → DE', '日本 → JP');
    holds(listIn('ko'), '독일 → DE', '독 → DE', '미국 → US', '일본 → JP', 'Germany → DE');
  });

  it('in Arabic, Persian and Hebrew, however their letters are typed', () => {
    holds(
      listIn('ar'),
      'ألمانيا → DE',
      'المانيا → DE',
      'المانیا → DE',
      'فرنسا → FR',
      'السعودية → SA',
    );
    holds(listIn('ar'), 'السعوديه → SA', '٤٩ → DE');
    holds(listIn('fa'), 'آلمان → DE', 'المان → DE', 'فرانسه → FR', '۴۹ → DE', '۰۰۴۹ → DE');
    holds(listIn('he'), 'גרמניה → DE', 'צרפת → FR', 'ארצות הברית → US');
  });

  it('puts preferred ones before their equals, and no others', () => {
    const list = listIn('en', { preferred: ['UA', 'TZ', 'CA'] });
    only(list, 'UK → GB UA', 'DE → DE DK CD GB VA BD CV GP SE NL RU');
    holds(list, 'united → AE …', 'c → CA …', '+1 → CA …', '+3 → UA …');
  });

  it('finds only what is offered, the page’s own names with it', () => {
    const nameOf = (country: string) => (country === 'GB' ? 'Blighty' : countryName(country, 'en'));
    const list = listIn('en', { countries: ['CA', 'GB', 'DO'], nameOf });
    only(list, 'bligh → GB', 'united → GB', '+1 → CA DO', '+1 212 → ', 'Germany → ', ' → GB CA DO');
  });

  it('finds every country by its name, first or second, in every language', () => {
    const isFirst = (text: string, country: string, list: ListIn) => {
      const at = searchCountries(text, list).indexOf(country);
      assert.ok(at === 0 || at === 1, `${text} in ${list.locale}: ${country} at ${at}`);
    };
    // Of each language some, which are others in another.
    for (const [turn, locale] of ['en', ...translatedLocales].entries()) {
      const list = listIn(locale);
      for (const [at, country] of allCountries().entries()) {
        if (at % 10 === turn % 10) isFirst(list.nameOf(country), country, list);
      }
    }
    for (const locale of ['en', 'ja']) {
      const list = listIn(locale);
      for (const country of allCountries()) {
        isFirst(countryName(country, 'en'), country, list);
        for (const code of [country, threeOf(country)]) {
          assert.equal(
            searchCountries(code.toLowerCase(), list)[0],
            country,
            `${code} in ${locale}`,
          );
        }
      }
    }
  });

  it('finds every country by its calling code', () => {
    for (const country of allCountries()) {
      const code = callingCodeOf(country);
      for (const text of [code, `+${code}`, `00${code}`]) {
        assert.ok(searchCountries(text, english).includes(country), `${text}: ${country}`);
      }
    }
  });

  it('never throws, and finds each country once, of those that are offered', () => {
    const countries = ['US', 'CA', 'DE', 'JE', 'GB', 'ZZ', ''];
    const list = listIn('not a tag', { countries, preferred: ['JE', 'FR', 'JE'] });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\d+ ()０-９\ud800]{0,12}$/),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const found = searchCountries(typed, list);
        assert.equal(new Set(found).size, found.length);
        assert.ok(found.every((country) => countries.includes(country)));
        assert.deepEqual(searchCountries(typed, { ...list }), found);
      }),
      { numRuns: 500 },
    );
    assert.deepEqual(searchCountries('x'.repeat(1e6), english), []);
  });

  it('folds a text the same whatever its case, and once as twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
      { numRuns: 500 },
    );
    for (const [a, b] of [
      ['ÅLAND', 'aland'],
      ['Ｃôte', 'cote'],
      ['ΕΛΛΆΣ', 'ελλας'],
      ['Straße', 'STRASSE'],
    ]) {
      assert.equal(fold(a!), fold(b!));
    }
  });
});

describe('codes of three letters', () => {
  it('are those of ISO 3166-1, one each', () => {
    const all = allCountries().map(threeOf);
    assert.ok(all.every((code) => /^[A-Z]{3}$/.test(code)));
    assert.equal(new Set(all).size, all.length);
    const some = [
      'DE',
      'CH',
      'AT',
      'GB',
      'US',
      'RS',
      'UA',
      'KP',
      'KR',
      'AX',
      'XK',
      'ZA',
      'ES',
      'PL',
    ];
    assert.equal(`${some.map(threeOf)}`, 'DEU,CHE,AUT,GBR,USA,SRB,UKR,PRK,KOR,ALA,XKX,ZAF,ESP,POL');
    assert.equal(threeOf('ZZ'), '');
  });
});
