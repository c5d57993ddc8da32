import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { translatedLocales as cdnLocales } from '../../../src/i18n/files.cdn.js';
import { translatedLocales } from '../../../src/i18n/files.js';
import { fill } from '../../../src/i18n/fill-message.js';
import { loadMessages, messagesNow } from '../../../src/i18n/load-messages.js';
import { firstEnglish, type Messages } from '../../../src/i18n/messages.js';
import { moreEnglish } from '../../../src/i18n/more-english.js';

const stripeLocales =
  'bg cs da de el es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW';
const rightToLeft = 'ar he';
const listed = `${stripeLocales} ${rightToLeft}`.split(' ').sort();

const english: Messages = { ...firstEnglish, ...moreEnglish };
const keys = Object.keys(english) as (keyof Messages)[];
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const optionalPartsIn = (text: string) =>
  [...text.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => namesIn(part!).join()).sort();

/** One of each value. */
const values: Record<string, string> = {
  country: 'Andorra',
  countries: 'Canada, France',
  code: '+376',
  example: '312 345',
  missing: '2',
  extra: '3',
  number: '+376 312 345',
  extension: '123',
};
/** Any of these values may be absent. */
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => all.concat(all.map((some) => [...some, name])), [[]]);

/** Texts that are said only with their values. */
const neverEmpty: (keyof Messages)[] = ['countryChanged', 'example', 'useNumber'];

/** Words and buttons; all other texts are whole sentences. */
const words: (keyof Messages)[] = [
  ...neverEmpty,
  'label',
  'optional',
  'country',
  'preferred',
  'others',
  'searchCountries',
  'noCountryFound',
];
const sentences = keys.filter((key) => !words.includes(key));

/** What a language does not write, and what it asks for instead. */
function marksOf(tag: string): [mark: RegExp, ask: string][] {
  if (/^(?:ja|zh)/.test(tag)) return [[/[.,:;?()]/, 'full-width marks']];
  const marks: [RegExp, string][] = [[/[：。，？（）、]/, 'no full-width marks']];
  if (tag === 'ar') marks.push([/[?,;]/, 'Arabic marks']);
  if (tag === 'el') marks.push([/\?/, 'the Greek question mark']);
  if (tag === 'th') marks.push([/[.?!]/, 'no mark at the end']);
  if (/^es/.test(tag)) marks.push([/^[^¿]*\?/, 'an opening question mark']);
  if (/^fr/.test(tag)) marks.push([/[^\u00a0]:/, 'a no-break space before a colon']);
  if (tag === 'fr') marks.push([/[^\u00a0][?!;]/, 'a no-break space before a question mark']);
  if (tag === 'fr-CA') marks.push([/\s[?!;]/, 'no space before a question mark']);
  if (!/^fr/.test(tag)) marks.push([/\s[:?!;]|\u00a0/, 'no space before a mark']);
  return marks;
}

/** Sentences that two languages rightly share. */
const sharedSentences: Record<string, string> = {
  'Nummeret er for kort.': 'da,nb',
  'Nummeret er for langt.': 'da,nb',
  'Negara yang diterima: {countries}.': 'id,ms',
  'Semua negara dan wilayah': 'id,ms',
};

/** Texts that are rightly the same in a language as in English. */
const sameAsEnglish: Record<string, (keyof Messages)[]> = {
  de: ['optional'],
  fil: ['country'],
};

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

describe('the list of messages', () => {
  it('says of each which values it has, and English uses just these', () => {
    const source = readFileSync(new URL('../../../src/i18n/messages.ts', import.meta.url), 'utf8');
    const said = [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+readonly (\w+): string;/g)];
    assert.deepEqual(said.map(([, , key]) => key).sort(), [...keys].sort());
    for (const [, comment, key] of said) {
      const names = [...new Set(namesIn(english[key as keyof Messages]))];
      assert.deepEqual(namesIn(comment!), names, `${key}: placeholders`);
    }
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
        assert.deepEqual(namesIn(text), namesIn(english[key]), `${key}: placeholders`);
        assert.deepEqual(optionalPartsIn(text), optionalPartsIn(english[key]), `${key}: [parts]`);
        if (key !== 'countryChanged' && !sameAsEnglish[tag]?.includes(key)) {
          assert.notEqual(text, english[key], `${key} is not translated`);
        }
      }
    });

    it(`${tag} names the picker by the calling code, and by nothing of the label`, async () => {
      const { label, country, others } = (await loadMessages(tag)) as Messages;
      const low = (text: string) => text.toLocaleLowerCase(tag);
      // Who looks for the input by its label, a person or a test, is not to find the picker.
      assert.ok(!low(country).includes(low(label)), `"${label}" in "${country}"`);
      // An address asks for a country or region, as the list’s heading says; this is a code of one.
      assert.ok(!low(others).includes(low(country)), `"${country}" in "${others}"`);
    });

    it(`${tag} reads well with every value, with some and with none`, async () => {
      const messages = (await loadMessages(tag)) as Messages;
      for (const key of keys) {
        if (!neverEmpty.includes(key)) {
          for (const some of subsets(namesIn(messages[key]))) {
            const text = fill(messages[key], Object.fromEntries(some.map((n) => [n, values[n]])));
            assert.doesNotMatch(text, /[{}[\]]|undefined/, `${key}: a mark was left in "${text}"`);
            assert.doesNotMatch(text, /^\s|\s$| {2}| [.,。，]|\( ?\)|（）/, `${key}: "${text}"`);
          }
        }
        const full = fill(messages[key], values);
        for (const name of namesIn(messages[key])) {
          assert.ok(full.includes(values[name]!), `${key} shows ${name}`);
        }
      }
    });

    it(`${tag} needs no country in another case: it stands by itself`, async () => {
      const messages = (await loadMessages(tag)) as Messages;
      for (const key of keys.filter((key) => key !== 'countryChanged')) {
        const inOtherPlaces = messages[key]
          .replace(/\({country}\)|（{country}）/g, '')
          .replace(/[:：] ?{countries}/g, '');
        assert.doesNotMatch(inOtherPlaces, /{countr/, `${key}: "${messages[key]}"`);
      }
    });

    it(`${tag} says no text twice`, async () => {
      const texts = Object.values((await loadMessages(tag)) as Messages);
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    });

    it(`${tag} has the marks of its script`, async () => {
      const messages = (await loadMessages(tag)) as Messages;
      for (const key of keys) {
        const text = messages[key].replace(/{\w+}/g, 'x');
        for (const [mark, ask] of marksOf(tag)) assert.doesNotMatch(text, mark, `${key}: ${ask}`);
        if (sentences.includes(key) && tag !== 'th') {
          const whole = text.replace(/\[[^\]]*\]/g, '');
          assert.match(whole, /[.?؟;。？]$/, `${key} ends as a sentence does: "${whole}"`);
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
        if (key === 'countryChanged') continue;
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

  it('shares no sentence with another language', async () => {
    const saidBy = new Map<string, Set<string>>();
    for (const tag of ['en', ...translatedLocales]) {
      for (const text of Object.values((await loadMessages(tag)) as Messages)) {
        for (const part of text.replace(/[[\]]/g, ' ').split(/(?<=[.?؟;。？])/)) {
          const sentence = part.trim();
          const isShort = sentence.replace(/{\w+}/g, '').trim().split(/\s/).length < 3;
          if (isShort && !/\p{Script=Han}{6}/u.test(sentence)) continue;
          const languages = saidBy.get(sentence) ?? new Set();
          saidBy.set(sentence, languages.add(tag.split('-')[0]!));
        }
      }
    }
    const shared = [...saidBy].filter(([, languages]) => languages.size > 1);
    assert.deepEqual(
      Object.fromEntries(shared.map(([sentence, languages]) => [sentence, [...languages].join()])),
      sharedSentences,
    );
  });

  it('differs between variants of a language where people speak differently', async () => {
    const texts = async (tag: string) => ((await loadMessages(tag)) as Messages).landline;
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
    assert.equal(
      fill('البلدان: {countries}.', { countries: 'مصر والأردن' }),
      'البلدان: مصر والأردن.',
    );
    assert.equal(fill('رقم الهاتف'), 'رقم الهاتف');
    assert.equal(fill('مثال: {example}'), 'مثال: ');
  });

  for (const locale of rightToLeft.split(' ')) {
    it(`isolates every number of every message, ${locale}`, async () => {
      await loadMessages(locale);
      const country = locale === 'he' ? 'אנדורה' : 'أندورا';
      let numbers = 0;
      for (const [key, template] of Object.entries(messagesNow(locale)!)) {
        const text = fill(template, { ...values, country, countries: country });
        numbers += text.match(/\d/g)?.length ?? 0;
        assert.doesNotMatch(text.replace(/\u2066[^\u2069]*\u2069/g, ''), /\d/, key);
      }
      assert.ok(numbers > 50, `${numbers} digits`);
    });
  }

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
    // Before the table of texts, which has rows of the same form.
    const [languages = ''] = page.split('<!-- table of messages');
    const rows = [...languages.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, tag]) => tag);
    assert.deepEqual(rows, ['en', ...listed].sort());
    assert.ok(page.includes(`the ${listed.length} languages`));
    assert.match(page, /open to review by native speakers/);
  });
});
