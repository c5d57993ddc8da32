import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { translatedLocales } from '../../../src/i18n/files.js';
import { fill } from '../../../src/i18n/fill-message.js';
import {
  addWords,
  loadMessages,
  messagesNow,
  resolveLocale,
} from '../../../src/i18n/load-messages.js';
import { firstEnglish } from '../../../src/i18n/messages.js';
import { moreEnglish } from '../../../src/i18n/more-english.js';

// The Lithuanian file can't be had at the first two requests, as on a train.
register(
  `data:text/javascript,${encodeURIComponent(`
    let refusals = 2;
    export async function resolve(specifier, context, next) {
      if (/locales\\/lt\\.js/.test(specifier) && refusals-- > 0) throw new Error('offline');
      return next(specifier, context);
    }
  `)}`,
);

describe('resolveLocale', () => {
  const cases: Record<string, string> = {
    en: 'en',
    'en-US': 'en',
    'en-GB': 'en',
    'en-AU': 'en',
    fr: 'fr',
    'fr-FR': 'fr',
    'fr-BE': 'fr',
    'fr-CA': 'fr-CA',
    fr_CA: 'fr-CA',
    FR_ca: 'fr-CA',
    es: 'es',
    'es-ES': 'es',
    'es-GQ': 'es',
    'es-419': 'es-419',
    'es-MX': 'es-419',
    'es-AR': 'es-419',
    'es-US': 'es-419',
    'es-Latn-CO': 'es-419',
    'es-u-nu-latn': 'es',
    'es-ES-u-co-trad': 'es',
    'es-MX-x-shop': 'es-419',
    pt: 'pt',
    'pt-PT': 'pt',
    'pt-AO': 'pt',
    'pt-BR': 'pt-BR',
    zh: 'zh',
    'zh-CN': 'zh',
    'zh-SG': 'zh',
    'zh-Hans': 'zh',
    'zh-Hans-HK': 'zh',
    'zh-Hant': 'zh-TW',
    'zh-TW': 'zh-TW',
    'zh-Hant-TW': 'zh-TW',
    'zh-HK': 'zh-HK',
    'zh-MO': 'zh-HK',
    'zh-Hant-HK': 'zh-HK',
    'zh-Hant-MO': 'zh-HK',
    'yue-HK': 'zh-HK',
    yue: 'zh-HK',
    'cmn-Hant': 'zh-TW',
    no: 'nb',
    'no-NO': 'nb',
    nn: 'nb',
    'nb-NO': 'nb',
    iw: 'he',
    'he-IL': 'he',
    in: 'id',
    'in-ID': 'id',
    tl: 'fil',
    'fil-PH': 'fil',
    mo: 'ro',
    'ar-EG': 'ar',
    'de-CH-1996': 'de',
    'sr-Latn': 'en',
    'x-klingon': 'en',
    '': 'en',
    '*': 'en',
    constructor: 'en',
    __proto__: 'en',
    '!!': 'en',
  };
  for (const [tag, expected] of Object.entries(cases)) {
    it(`${JSON.stringify(tag)} is served by ${expected}`, () => {
      assert.equal(resolveLocale(tag), expected);
    });
  }

  it('serves every language of ours by itself, in any case', () => {
    for (const tag of translatedLocales) {
      assert.equal(resolveLocale(tag), tag);
      assert.equal(resolveLocale(tag.toUpperCase()), tag);
      assert.equal(resolveLocale(tag.replace('-', '_')), tag);
    }
  });

  it('answers any string with a language of ours', () => {
    const ours = new Set<string>(['en', ...translatedLocales]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('es', 'zh', 'hant', 'u', 'x', '-', '_', 'HK'))
            .map((a) => a.join('-')),
        ),
        (tag) => ours.has(resolveLocale(tag)),
      ),
    );
  });
});

describe('loadMessages', () => {
  it('has English at once', async () => {
    assert.equal(messagesNow('en-GB'), firstEnglish);
    assert.equal(messagesNow('tlh'), firstEnglish);
    assert.equal(await loadMessages('en'), firstEnglish);
  });

  it('takes the rest of English as it comes', async () => {
    addWords(moreEnglish, fill);
    assert.deepEqual(messagesNow('en'), { ...firstEnglish, ...moreEnglish });
    assert.equal(await loadMessages('tlh'), messagesNow('en'));
  });

  it('has another language once its file is there', async () => {
    assert.equal(messagesNow('sv'), undefined);
    const swedish = await loadMessages('sv-SE');
    assert.equal(swedish.label, 'Telefonnummer');
    assert.equal(messagesNow('sv'), swedish);
    assert.equal(await loadMessages('sv'), swedish);
  });

  it('speaks English without the file, and tries again at the next call', async () => {
    assert.equal(await loadMessages('lt'), messagesNow('en'));
    assert.equal(messagesNow('lt'), undefined);
    assert.equal(await loadMessages('lt'), messagesNow('en'));
    const lithuanian = await loadMessages('lt');
    assert.equal(lithuanian.label, 'Telefono numeris');
    assert.equal(messagesNow('lt-LT'), lithuanian);
  });
});
