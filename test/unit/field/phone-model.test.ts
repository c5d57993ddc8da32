import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../../../src/field/judge.js';
import { type FieldSettings, PhoneModel } from '../../../src/field/phone-model.js';
import { engineNow, loadEngine } from '../../../src/number/loader.js';

interface Page extends Partial<FieldSettings> {
  /** The country that the markup says. */
  readonly written?: string;
  /** The region of the page's language. */
  readonly spoken?: string;
}

/** A model on a page that speaks French, unless the page says otherwise. */
function untouched({ written, spoken = 'FR', ...more }: Page = {}): PhoneModel {
  const settings: FieldSettings = {
    countries: [],
    excludeCountries: [],
    preferredCountries: [],
    types: [],
    strictness: 'possible',
    required: true,
    ...more,
  };
  const it = new PhoneModel(settings, { written: () => written, spoken: () => spoken });
  it.judge = judge;
  return it;
}

/** A model whose shopper has typed a text, read by the engine. */
async function model(text = '', page: Page = {}): Promise<PhoneModel> {
  const it = untouched(page);
  it.edit(text);
  await it.load();
  it.read();
  return it;
}

test('a national number is read with the home country', async () => {
  const it = await model('06 12 34 56 78');
  assert.equal(it.value, '+33612345678');
  assert.equal(it.format, 'e164');
  assert.equal(it.complete, true);
  assert.equal(it.changed, true);
});

test('a calling code in the text decides the country, and stays decided without it', async () => {
  const it = await model('+49 30 901820');
  assert.equal(it.country, 'DE');
  it.edit('030 901820');
  it.read();
  assert.equal(it.value, '+4930901820');
  it.edit('');
  it.read();
  assert.equal(it.country, 'FR');
});

test('a calling code is gone with the text that bore it', async () => {
  const it = await model('+49 30 901820');
  it.edit('0', true);
  it.read();
  assert.equal(it.country, 'FR');
  it.edit('+49 30 901820');
  it.read();
  it.edit('06 12 34 56 78', false, true);
  it.read();
  assert.equal(it.country, 'FR', 'undone');
  it.edit('+49 30 901820');
  it.read();
  it.edit('030 901820');
  it.read();
  it.edit('030 90182', false, true);
  it.read();
  assert.equal(it.country, 'DE', 'a code deleted before stays in force');
});

test('a wallet’s national number is read at home, whatever was typed before', async () => {
  const it = await model('+49 30 901820');
  it.take('06 12 34 56 78', 'apple_pay');
  await it.load();
  it.read();
  assert.equal(it.value, '06 12 34 56 78');
  assert.equal(it.reading.e164, '+33612345678');
});

test('within a shared calling code the digits tell and nothing sticks', async () => {
  const it = await model('+1 204 234 5678', { spoken: 'US' });
  assert.equal(it.country, 'CA');
  it.edit('(201) 555-0123');
  it.read();
  assert.equal(it.country, 'US');
});

test('picking a country keeps the national digits', async () => {
  const it = await model('0612345678');
  it.pick('IT');
  assert.equal(it.text, '0612345678');
  assert.equal(it.country, 'FR', 'not before it is read');
  await it.load();
  it.read();
  assert.equal(it.country, 'IT');
  assert.equal(it.value, '+390612345678');
});

test('picking a country swaps the calling code of a number that has one', async () => {
  const it = await model('+33 6 12 34 56 78');
  it.pick('DE');
  await it.load();
  it.read();
  assert.equal(it.text.replace(/\D/g, ''), '49612345678');
  assert.equal(it.country, 'DE');
});

test('the first allowed country is home when the page knows none that is allowed', async () => {
  const it = await model('', { countries: ['BE', 'NL'] });
  assert.equal(it.country, 'BE');
});

test('a wallet’s text passes as it came until it is edited', async () => {
  const it = await model();
  it.take('0612 345-678 (work)', 'apple_pay');
  it.read();
  assert.equal(it.value, '0612 345-678 (work)');
  assert.equal(it.format, 'unverified');
  assert.equal(it.verdict.flag, '');
  it.edit('0612345678');
  it.read();
  assert.equal(it.value, '+33612345678');
  assert.equal(it.format, 'e164');
});

test('a wallet’s E.164 number is verified by its form', async () => {
  const it = await model();
  it.take('+14155550132', 'google_pay');
  it.read();
  assert.equal(it.format, 'e164');
  assert.equal(it.value, '+14155550132');
});

test('a prefill is compared by number, not by spelling', async () => {
  const it = await model();
  it.prefill('+33612345678');
  await it.load();
  it.read();
  assert.equal(it.changed, false);
  it.edit('06 12 34 56 78');
  it.read();
  assert.equal(it.changed, false);
  it.edit('06 12 34 56 79');
  it.read();
  assert.equal(it.changed, true);
});

test('a stored number is read with the country it was stored for', async () => {
  const it = await model();
  it.prefill('(201) 555-0123', 'US');
  await it.load();
  it.read();
  assert.equal(it.value, '+12015550123');
  assert.equal(it.country, 'US');
});

test('before the engine is there, a national number is submitted as typed', () => {
  const it = untouched({ spoken: 'SM' });
  it.edit('0549 886377');
  it.read();
  if (it.readBy === 'engine') return assert.fail('San Marino was not meant to be loaded yet');
  assert.equal(it.format, 'unverified');
  assert.equal(it.value, '0549 886377');
  assert.equal(it.verdict.flag, '');
  it.edit('+378 0549 886377');
  it.read();
  assert.equal(it.value, '+3780549886377');
  assert.equal(it.format, 'e164');
});

test('what is no number at all is refused even before the engine is there', () => {
  const it = untouched({ spoken: 'SM' });
  it.edit('call me');
  it.read();
  assert.equal(it.verdict.flag, 'badInput');
  assert.equal(it.value, '');
});

// --- The machines, arrow by arrow -----------------------------------------------------------------

describe('reading: none, rough, engine', () => {
  test('nobody has read before the first time', () => {
    const it = untouched({ spoken: 'TO' });
    assert.equal(it.readBy, 'none');
    it.edit('771 5123');
    it.read();
    assert.equal(it.readBy, 'rough');
  });

  test('the engine reads once its files are there, and not before it is asked', async () => {
    const it = untouched({ spoken: 'WS' });
    it.edit('72 12345');
    it.read();
    await it.load();
    assert.equal(it.readBy, 'rough');
    it.read();
    assert.equal(it.readBy, 'engine');
  });

  test('a text of a country that is not there falls back to the first look', async () => {
    const it = await model('06 12 34 56 78');
    it.edit('+676 771 5123');
    it.read();
    assert.equal(it.readBy, 'rough');
    assert.equal(it.value, '+6767715123');
    it.edit('06 12 34 56 78', true);
    it.read();
    assert.equal(it.readBy, 'engine');
  });

  test('a key costs one reading, with a prefilled number as well', async () => {
    const engine = await loadEngine();
    const it = untouched();
    it.prefill('+33612345678');
    await it.load();
    it.read();
    assert.equal(it.changed, false);
    const texts: string[] = [];
    // The reading is frozen and knows its text: asked twice for a text, the engine reads it twice.
    const readings = new Set<unknown>([it.reading]);
    for (const text of ['06 12 34 56 7', '06 12 34 56', '06 12 34 5']) {
      it.edit(text);
      it.read();
      const { reading } = it;
      assert.equal(it.changed, true);
      it.read();
      // Had the prefilled text been read in between, this would be another object.
      assert.equal(it.reading, reading, text);
      readings.add(reading);
      texts.push(reading.text);
    }
    assert.equal(readings.size, 4);
    assert.deepEqual(texts, ['06 12 34 56 7', '06 12 34 56', '06 12 34 5']);
    assert.equal(engine, engineNow());
  });
});

describe('verdict: fine, doubtful, refused', () => {
  test('fine, doubtful and refused by what is read', async () => {
    const it = await model('06 12 34 56 78');
    assert.deepEqual(it.verdict, { flag: '', message: '', warning: '' });
    it.edit('+33710000000');
    it.read();
    assert.equal(it.verdict.warning, 'unknownRange');
    assert.equal(it.complete, true);
    it.edit('06 12');
    it.read();
    assert.equal(it.verdict.flag, 'tooShort');
    assert.equal(it.complete, false);
  });

  test('the page’s own error goes first, and ends as it came', async () => {
    const it = await model('06 12 34 56 78');
    it.customError = 'Already taken';
    it.read();
    assert.equal(it.verdict.flag, 'customError');
    assert.equal(it.complete, false);
    assert.equal(it.value, '+33612345678');
    it.edit('06 12');
    it.read();
    assert.equal(it.verdict.flag, 'customError');
    it.customError = '';
    it.read();
    assert.equal(it.verdict.flag, 'tooShort');
  });

  test('the page’s own error leaves a doubt what it is', async () => {
    const it = await model('+33710000000');
    it.customError = 'Already taken';
    it.read();
    assert.equal(it.verdict.warning, 'unknownRange');
  });
});

describe('origin: clean, dirty', () => {
  const kept = { text: '06 12', country: '', wallet: '' };
  const dirtying: Record<string, (it: PhoneModel) => void> = {
    'an edit': (it) => it.edit('06'),
    'a wallet': (it) => it.take('06', 'apple_pay'),
    'a restored state': (it) => it.restore(kept),
    'a script that writes into its input': (it) => it.write('06'),
  };
  for (const [what, happens] of Object.entries(dirtying)) {
    test(`${what} makes it dirty, and a reset clean`, () => {
      const it = untouched();
      happens(it);
      assert.equal(it.isDirty, true);
      it.reset('');
      assert.equal(it.isDirty, false);
    });
  }

  test('a prefill, a chosen country and a script that knows no number leave it clean', () => {
    const it = untouched();
    it.prefill('06 12');
    it.pick('DE');
    it.write('');
    assert.equal(it.isDirty, false);
  });
});

describe('talk: pristine, editing, told', () => {
  test('pristine to editing by an edit, a touch, a restored state', () => {
    for (const happens of [
      (it: PhoneModel) => it.edit('06'),
      (it: PhoneModel) => it.touch(),
      (it: PhoneModel) => it.restore({ text: '06', country: '', wallet: '' }),
    ]) {
      const it = untouched();
      assert.equal(it.talk, 'pristine');
      happens(it);
      assert.equal(it.talk, 'editing');
    }
  });

  test('told to editing by an edit, and by nothing less', () => {
    const it = untouched();
    it.talk = 'told';
    it.touch();
    assert.equal(it.talk, 'told');
    it.edit('06');
    assert.equal(it.talk, 'editing');
  });

  test('any to pristine by a fill, a reset, a wallet', () => {
    for (const from of ['pristine', 'editing', 'told'] as const) {
      for (const happens of [
        (it: PhoneModel) => it.prefill(''),
        (it: PhoneModel) => it.prefill('06 12 34 56 78'),
        (it: PhoneModel) => it.reset('06 12 34 56 78'),
        (it: PhoneModel) => it.take('06 12 34 56 78', 'apple_pay'),
      ]) {
        const it = untouched();
        it.talk = from;
        happens(it);
        assert.equal(it.talk, 'pristine', from);
      }
    }
  });
});

describe('heard: what the page knows', () => {
  test('a commit is news once for each text', async () => {
    const it = await model('06 12 34 56 78');
    assert.equal(it.commit(), true);
    assert.equal(it.commit(), false);
    it.edit('0612345678');
    assert.equal(it.commit(), false, 'only spelled otherwise');
    it.edit('06 12 34 56 79');
    assert.equal(it.commit(), true);
  });

  test('what the page put in is no news, however it is spelled', () => {
    for (const text of [
      '٠٦١٢٣٤٥٦٧٨',
      '０６１２３４５６７８',
      '\u202a06 12 34 56 78\u202c',
      '06.12.34.56.78',
    ]) {
      const it = untouched();
      it.prefill(text);
      it.heard();
      it.text = '06 12 34 56 78';
      assert.equal(it.commit(), false, text);
    }
  });

  test('a shopper’s text that comes to read as another value is news, a prefilled one is not', async () => {
    for (const [by, isNews] of [
      ['edit', true],
      ['prefill', false],
    ] as const) {
      const it = untouched({ spoken: by === 'edit' ? 'FJ' : 'KI' });
      it[by](by === 'edit' ? '701 2345' : '72012345');
      it.read();
      it.valueHeard();
      assert.equal(it.format, 'unverified');
      await it.load();
      it.read();
      assert.equal(it.format, 'e164');
      assert.equal(it.hasNews, isNews, by);
      it.valueHeard();
      assert.equal(it.hasNews, false, by);
    }
  });
});

describe('the sources of the country, best first', () => {
  test('text, hand, what the number is stored for, markup, page, form, language, preferred', async () => {
    const it = untouched({ spoken: '', preferredCountries: ['JP'] });
    const country = () => {
      it.read();
      return it.country;
    };
    assert.equal(country(), 'JP');
    const spoken = untouched({ preferredCountries: ['JP'] });
    spoken.read();
    assert.equal(spoken.country, 'FR');
    it.formCountry = 'ES';
    assert.equal(country(), 'ES');
    it.given = 'PT';
    assert.equal(country(), 'PT');
    const written = untouched({ written: 'IT' });
    written.given = 'PT';
    written.read();
    assert.equal(written.country, 'IT');
    it.prefill('', 'BE');
    assert.equal(country(), 'PT', 'no number, no country of it');
    it.prefill('0470 12 34 56', 'BE');
    assert.equal(country(), 'BE');
    it.pick('NL');
    assert.equal(country(), 'NL');
    it.edit('+49 151 23456789', true);
    assert.equal(country(), 'DE');
  });

  test('a number that was typed and left stays one of its country when the form says another', async () => {
    const typedAndLeft = async (text: string, isReadyTold = true) => {
      const it = untouched();
      it.formCountry = 'FR';
      it.edit(text.slice(0, 1), true);
      it.edit(text);
      await it.load();
      it.read();
      it.commit();
      it.isReadyTold = isReadyTold;
      return it;
    };
    const followed = async (it: PhoneModel, country: string) => {
      it.followForm(country);
      await it.load();
      it.read();
      return it.country;
    };
    const whole = await typedAndLeft('06 12 34 56 78');
    assert.equal(await followed(whole, 'DE'), 'FR');
    assert.equal(whole.value, '+33612345678');
    assert.equal(whole.memory.country, 'FR', 'and when the page is restored');
    whole.edit('06 12 34 56 79');
    whole.read();
    assert.equal(whole.value, '+33612345679');
    whole.edit('');
    whole.read();
    assert.equal(whole.country, 'DE');
    // No number of France: the country beside it was not the one that was meant.
    assert.equal(await followed(await typedAndLeft('0151 23456789'), 'DE'), 'DE');
    // What the page said before the number could be read is where it starts.
    assert.equal(await followed(await typedAndLeft('06 12 34 56 78', false), 'DE'), 'DE');
    const filled = untouched();
    filled.isReadyTold = true;
    filled.edit('06 12 34 56 78', true);
    await filled.load();
    filled.read();
    filled.commit();
    assert.equal(await followed(filled, 'DE'), 'DE', 'filled in one piece');
    const busy = await typedAndLeft('06 12 34 56 78');
    busy.edit('06 12 34 56 789');
    busy.edit('06 12 34 56 78 9');
    assert.equal(await followed(busy, 'DE'), 'DE', 'not left yet, or no number');
  });

  test('a country that the markup empties is none', () => {
    const it = untouched({ written: '' });
    it.given = 'PT';
    it.read();
    assert.equal(it.country, 'FR');
  });

  test('the country that a number is stored for holds while something of it is left', async () => {
    const it = untouched();
    it.prefill('2015550123', 'US');
    await it.load();
    it.read();
    assert.equal(it.value, '+12015550123');
    // As the field writes it.
    it.text = it.formatted(it.text);
    it.read();
    assert.equal(it.value, '+12015550123');
    it.edit('(201) 555-012');
    it.read();
    it.edit('(201) 555-0124');
    it.read();
    assert.equal(it.value, '+12015550124');
    it.edit('06 12 34 56 78', true);
    await it.load();
    it.read();
    assert.equal(it.value, '+33612345678', 'replaced as a whole');
  });
});

describe('what the page does to a number that stands in the field', () => {
  test('its language becomes another: country and value stay, and are those of the new one when empty', async () => {
    let spoken = 'DE';
    const it = new PhoneModel(
      {
        countries: [],
        excludeCountries: [],
        preferredCountries: [],
        types: [],
        strictness: 'possible',
        required: true,
      },
      { written: () => undefined, spoken: () => spoken },
    );
    it.edit('030 901820');
    await it.load();
    it.read();
    assert.equal(it.value, '+4930901820');
    it.hold();
    spoken = 'FR';
    it.read();
    assert.equal(it.country, 'DE');
    assert.equal(it.value, '+4930901820');
    it.edit('');
    it.read();
    assert.equal(it.country, 'FR');
  });

  test('a stored national number, typed away and back or restored, is read with its country', async () => {
    const it = untouched();
    it.prefill('030 901820', 'DE');
    await it.load();
    it.read();
    assert.equal(it.value, '+4930901820');
    const { memory } = it;
    const back = untouched();
    back.prefill('030 901820', 'DE');
    back.restore(memory);
    await back.load();
    back.read();
    assert.equal(back.value, '+4930901820');
    assert.equal(back.country, 'DE');
  });

  test('a country of the page’s is no news of the shopper’s', async () => {
    const it = untouched();
    it.prefill('030 901820');
    it.heard();
    it.talk = 'told';
    it.given = 'DE';
    await it.load();
    it.read();
    assert.equal(it.value, '+4930901820');
    assert.equal(it.hasNews, false);
    it.isDirty = true;
    assert.equal(it.hasNews, true, 'the same of a number of the shopper’s is');
  });

  test('a wallet’s number ends what was told, but for an error of the page’s own', async () => {
    const it = await model('06 12');
    it.talk = 'told';
    it.take('0612345678', 'apple_pay');
    assert.equal(it.talk, 'pristine');
    it.talk = 'told';
    it.customError = 'We can’t text this number.';
    it.take('0612345679', 'apple_pay');
    assert.equal(it.talk, 'told');
    it.read();
    assert.equal(it.verdict.flag, 'customError');
  });
});

describe('what is shown beside the text', () => {
  const shown: [text: string, home: string, code: string, country: string][] = [
    ['', 'US', '1', 'US'],
    ['(650) 253-0000', 'US', '1', 'US'],
    // With as many digits behind it as are before the number.
    ['(212) 253-0000 ext. 12', 'US', '1', 'US'],
    ['+', 'US', '', 'US'],
    ['+1 650', 'US', '', 'US'],
    ['＋1 650 253 0000', 'US', '', 'US'],
    ['(+1) 650 253 0000', 'US', '', 'US'],
    ['tel:+16502530000', 'US', '', 'US'],
    ['1', 'US', '', 'US'],
    ['1 650 253 00', 'US', '', 'US'],
    ['1 (650) 253-0000', 'US', '', 'US'],
    ['011 49 30 901820', 'US', '', 'DE'],
    ['06 12 34 56 78', 'FR', '33', 'FR'],
    ['33 6 12 34 56 78', 'FR', '', 'FR'],
    ['00 33 6 12 34 56 78', 'FR', '', 'FR'],
    ['0049 30 901820', 'FR', '', 'DE'],
    ['8 912 345-67-89', 'RU', '7', 'RU'],
    ['7 912 345-67-89', 'RU', '', 'RU'],
    ['800 234 5678', 'US', '1', 'US'],
    ['+999 1234567', 'FR', '', ''],
    ['+800 1234 5678', 'FR', '', ''],
    ['+800 12', 'FR', '', ''],
    ['00 800 1234 5678', 'DE', '', ''],
    ['+870 773 111 632', 'US', '', ''],
    ['+979 1 2345 6789', 'US', '', ''],
  ];
  for (const [text, home, code, country] of shown) {
    test(`${JSON.stringify(text)} typed in ${home}: ${country || 'no flag'} ${code}`, async () => {
      const it = await model(text, { written: home });
      assert.equal(it.readBy, 'engine');
      assert.deepEqual([it.shownCode, it.shownCountry], [code, country]);
      // A country picked before is no other.
      it.byHand = home;
      it.read();
      assert.deepEqual([it.shownCode, it.shownCountry], [code, country]);
    });
  }

  test('before the engine has come', () => {
    for (const [text, code, country] of [
      ['06 12', '33', 'FR'],
      ['+33 6 12', '', 'FR'],
      ['0033 6 12', '', 'FR'],
      ['+999 1234567', '', ''],
      ['+800 1234 5678', '', ''],
    ]) {
      const it = untouched();
      it.edit(text!);
      it.read();
      assert.deepEqual([it.shownCode, it.shownCountry], [code, country], text);
    }
  });
});

describe('a country picked by hand, among those that share a calling code', () => {
  const kept: [picked: string, text: string, e164: string][] = [
    ['CA', '+1 800 234 5678', '+18002345678'],
    ['CA', '(800) 234-5678', '+18002345678'],
    ['JM', '+1 888 234 5678', '+18882345678'],
    ['AX', '+358 457 1234567', '+3584571234567'],
    ['JE', '+44 800 735 1234', '+448007351234'],
    ['KZ', '+7 800 080 0000', '+78000800000'],
    ['VA', '+39 312 345 6789', '+393123456789'],
  ];
  for (const [picked, text, e164] of kept) {
    test(`${picked} stays with ${text}, which it has, too`, async () => {
      const it = await model('', { written: 'FR' });
      it.pick(picked);
      it.edit(text);
      await it.load();
      it.read();
      assert.deepEqual([it.country, it.reading.country, it.value], [picked, picked, e164]);
      assert.equal(it.reading.valid, true);
    });
  }

  const followed: [picked: string, text: string, country: string][] = [
    ['CA', '+1 212 253 0000', 'US'],
    ['CA', '+1 876 234 5678', 'JM'],
    ['US', '+1 416 234 5678', 'CA'],
    ['US', '+1 800 234 5678', 'US'],
    ['JE', '+44 20 7946 0018', 'GB'],
    ['GB', '+44 1534 456789', 'JE'],
    ['KZ', '+7 912 345 67 89', 'RU'],
    ['IT', '+39 06 69812345', 'VA'],
    ['VA', '+39 02 1234567', 'IT'],
    ['AX', '+33 6 12 34 56 78', 'FR'],
  ];
  for (const [picked, text, country] of followed) {
    test(`${picked} gives way to ${text}, which is of ${country}`, async () => {
      const it = await model('', { written: 'FR' });
      it.pick(picked);
      it.edit(text);
      await it.load();
      it.read();
      assert.deepEqual([it.country, it.reading.country], [country, country]);
    });
  }
});
