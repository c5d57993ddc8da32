import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { translatedLocales as cdnLocales } from '../../../src/i18n/files.cdn.js';
import { translatedLocales } from '../../../src/i18n/files.js';
import { loadMessages, messagesNow } from '../../../src/i18n/load-messages.js';
import { fill, firstEnglish, type Messages } from '../../../src/i18n/messages.js';
import { moreEnglish } from '../../../src/i18n/more-english.js';

const stripeLocales =
  'bg cs da de el es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW';
const rightToLeft = 'ar he';
const listed = `${stripeLocales} ${rightToLeft}`.split(' ').sort();

const english: Messages = { ...firstEnglish, ...moreEnglish };
const keys = Object.keys(english) as (keyof Messages)[];
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const optionalPartsIn = (text: string) =>
  [...text.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => namesIn(part!).join()).sort();

/** Texts that the languages but French are still to get. */
const waiting: (keyof Messages)[] = [
  'looksTooLong',
  'landline',
  'otherCountry',
  'offer',
  'useNumber',
  'extensionNotSent',
];
/** Texts of which the languages but French still have other placeholders. */
const reworded: (keyof Messages)[] = ['tooShort', 'tooLong', 'countryNotAllowed'];

/** Texts that are said only with their values. */
const neverEmpty: (keyof Messages)[] = ['countryChanged', 'example', 'useNumber'];

/** Texts that are rightly the same in a language as in English. */
const sameAsEnglish: Record<string, (keyof Messages)[]> = { de: ['optional'] };

describe('the list of languages', () => {
  it('holds the languages of Stripe Checkout and two written from right to left', () => {
    assert.deepEqual([...translatedLocales].sort(), listed);
  });

  it('is the same in the build for a CDN', () => {
    assert.deepEqual(cdnLocales, translatedLocales);
  });

  it('has a file for each, and no file beside', () => {
    const files = readdirSync(new URL('../../../src/i18n/locales/', import.meta.url));
    assert.deepEqual(files.map((file) => file.replace(/\.ts$/, '')).sort(), listed);
  });
});

describe('every translation', () => {
  for (const tag of translatedLocales) {
    it(`${tag} says the same as English, with the same placeholders`, async () => {
      const messages = (await loadMessages(tag)) as Messages;
      assert.notEqual(messages, messagesNow('en'), 'the file did not load');
      assert.deepEqual(Object.keys(messages).sort(), [...keys].sort());
      for (const key of keys) {
        const text = messages[key];
        const isFrench = tag.startsWith('fr');
        if (!isFrench && [...waiting, ...reworded].includes(key)) continue;
        assert.deepEqual(namesIn(text), namesIn(english[key]), `${key}: placeholders`);
        assert.deepEqual(optionalPartsIn(text), optionalPartsIn(english[key]), `${key}: [parts]`);
        if (key !== 'countryChanged' && !sameAsEnglish[tag]?.includes(key)) {
          assert.notEqual(text, english[key], `${key} is not translated`);
        }
      }
    });

    it(`${tag} reads well with every value and with none`, async () => {
      const messages = (await loadMessages(tag)) as Messages;
      const values = {
        country: 'Andorra',
        countries: 'Canada, France',
        code: '+376',
        example: '312 345',
        missing: '2',
        extra: '3',
        number: '+376 312 345',
        extension: '123',
      };
      for (const key of keys) {
        for (const text of [fill(messages[key], values), fill(messages[key])]) {
          if (neverEmpty.includes(key)) continue;
          assert.doesNotMatch(text, /[{}[\]]|undefined/, `${key}: a mark was left in "${text}"`);
          assert.doesNotMatch(text, /^\s|\s$| {2}| [.,。，]|\( ?\)|（）/, `${key}: "${text}"`);
        }
        const full = fill(messages[key], values);
        for (const name of namesIn(messages[key])) {
          assert.ok(full.includes(values[name as keyof typeof values]), `${key} shows ${name}`);
        }
      }
    });

    it(`${tag} has no stray characters`, async () => {
      const messages = (await loadMessages(tag)) as Messages;
      for (const key of keys) {
        const text = messages[key];
        assert.equal(text, text.normalize('NFC'), `${key} is not in NFC`);
        assert.doesNotMatch(text, /['"`]|\.\.\.|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/, key);
        assert.ok(text.length <= 180, `${key} is too long for a phone: ${text.length}`);
      }
    });
  }

  it('is written in the script of its language', async () => {
    const scripts: Record<string, RegExp> = {
      ar: /\p{Script=Arabic}/u,
      bg: /\p{Script=Cyrillic}/u,
      el: /\p{Script=Greek}/u,
      he: /\p{Script=Hebrew}/u,
      ja: /[\p{Script=Han}\p{Script=Hiragana}]/u,
      ko: /\p{Script=Hangul}/u,
      ru: /\p{Script=Cyrillic}/u,
      th: /\p{Script=Thai}/u,
      zh: /\p{Script=Han}/u,
      'zh-HK': /\p{Script=Han}/u,
      'zh-TW': /\p{Script=Han}/u,
    };
    for (const tag of translatedLocales) {
      const messages = (await loadMessages(tag)) as Messages;
      for (const key of keys) {
        if (key === 'countryChanged' || waiting.includes(key)) continue;
        const words = messages[key].replace(/\{\w+\}/g, '');
        const own = scripts[tag];
        assert.match(words, own ?? /\p{Script=Latin}/u, `${tag} ${key}`);
        if (own) {
          assert.doesNotMatch(words, /\p{Script=Latin}/u, `${tag} ${key} mixes in Latin letters`);
        } else {
          assert.doesNotMatch(
            words,
            /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
            `${tag} ${key} has a look-alike letter of another script`,
          );
        }
      }
    }
  });

  it('never blames: no language says "invalid"', async () => {
    const blame =
      /invalid|ungültig|non valid|no válid|inválid|невалид|недопустим|неверн(?!ы)|nieprawidłow|neplatn|ugyldig|ogiltig|ongeldig|érvénytelen|geçersiz|無効|无效|無效|유효하지/i;
    for (const tag of ['en', ...translatedLocales]) {
      for (const text of Object.values((await loadMessages(tag)) as Messages))
        assert.doesNotMatch(text, blame);
    }
  });

  it('differs between variants of a language where people speak differently', async () => {
    const texts = async (tag: string) => ((await loadMessages(tag)) as Messages).mobileOnly;
    assert.equal(new Set(await Promise.all(['es', 'es-419'].map(texts))).size, 2);
    assert.equal(new Set(await Promise.all(['fr', 'fr-CA'].map(texts))).size, 2);
    assert.equal(new Set(await Promise.all(['pt', 'pt-BR'].map(texts))).size, 2);
    assert.equal(new Set(await Promise.all(['zh', 'zh-TW', 'zh-HK'].map(texts))).size, 3);
  });
});

describe('fill', () => {
  it('puts values in', () => {
    assert.equal(fill('{country} {code}', { country: 'France', code: '+33' }), 'France +33');
  });

  it('leaves a part out when one of its values is missing or empty', () => {
    const template = 'Too short.[ Example ({country}): {example}]';
    assert.equal(fill(template), 'Too short.');
    assert.equal(fill(template, { country: 'Chile', example: '' }), 'Too short.');
    assert.equal(fill(template, { country: '', example: '2 2123' }), 'Too short.');
    assert.equal(
      fill(template, { country: 'Chile', example: '2 2123' }),
      'Too short. Example (Chile): 2 2123',
    );
  });

  it('leaves brackets of the page without a placeholder alone', () => {
    assert.equal(fill('Phone [mobile]'), 'Phone [mobile]');
  });

  it('takes marks in a value as they are', () => {
    assert.equal(
      fill('{country}[ ({example})]', { country: '[{example}]', example: '$& $1' }),
      '[{example}] ($& $1)',
    );
  });

  it('isolates numbers in right-to-left text, so that their groups keep their order', () => {
    assert.equal(
      fill('מספר ({country}): {example}', { country: 'ישראל', example: '050-234-5678' }),
      'מספר (ישראל): \u2066050-234-5678\u2069',
    );
    assert.equal(
      fill('{country} {code}', { country: 'الإمارات', code: '+971' }),
      'الإمارات \u2066+971\u2069',
    );
    assert.equal(fill('رقم الهاتف'), 'رقم الهاتف');
    assert.equal(fill('مثال: {example}'), 'مثال: ');
  });

  it('adds nothing to left-to-right text', () => {
    assert.doesNotMatch(
      fill(english.tooShort, { country: 'Israel', example: '050-234-5678' }),
      /[\u2066-\u2069]/,
    );
  });
});

describe('docs/translations.md', () => {
  it('has a row for each language, and asks for review', () => {
    const page = readFileSync(new URL('../../../docs/translations.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, tag]) => tag);
    assert.deepEqual(rows, ['en', ...listed].sort());
    assert.ok(page.includes(`the ${listed.length} languages`));
    assert.match(page, /open to review by native speakers/);
  });
});
