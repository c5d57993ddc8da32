/**
 * What holds of every text and every number, tried on random ones. A million cases of each, other
 * ones in every run: `npm run fuzz:number`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../../../src/number/clean.js';
import { allCountries, callingCodeOf } from '../../../src/number/countries.js';
import { formatAsTyped } from '../../../src/number/engine.js';
import { roughReading } from '../../../src/number/rough-reading.js';
import { readPhone } from '../../../src/server.js';
import { cases } from '../support/cases.js';

/** As long as the pattern allows: otherwise fast-check ends at ten characters. */
const LONG = { size: 'max' } as const;
const likely = '0123456789+ ()-./;=#x٠١٢٣０１２３\u202a\u00a0\u200b–telextabc';
/** Mostly what numbers are written with; now and then anything at all, lone surrogates too. */
const character = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...likely) },
  { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
);
const anyText = fc.oneof(
  fc.string({ unit: character, maxLength: 24, ...LONG }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[+0-9 ().;=/x#a-z\u0660-\u0669-]{0,24}$/, LONG),
);
const country = fc.constantFrom('', ...allCountries());

test('no text makes a reading throw', () => {
  fc.assert(
    fc.property(anyText, country, (text, hint) => {
      for (const reading of [
        readPhone(text, { country: hint }),
        roughReading(text, { country: hint }),
      ]) {
        assert.equal(reading.text, text);
        const { e164, alternative, possible } = reading;
        for (const number of [e164, alternative]) assert.match(number, /^(?:\+[1-9]\d{1,14})?$/);
        assert.ok(!alternative || (alternative !== e164 && reading.valid), alternative);
        assert.ok(!possible || e164);
      }
    }),
    cases(3000),
  );
});

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(anyText, (text) => assert.equal(cleanText(cleanText(text)), cleanText(text))),
    cases(3000),
  );
});

test('a decimal digit of any script becomes its value', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (!/^\p{Nd}$/u.test(character)) continue;
    const clean = cleanText(character);
    assert.match(clean, /^\d$/, code.toString(16));
    // NFKC knows the values of the compatibility digits; for the others the tens are aligned runs.
    const normal = character.normalize('NFKC');
    if (/^\d$/.test(normal)) assert.equal(clean, normal, code.toString(16));
  }
  assert.equal(cleanText('٠١٢٣٤٥٦٧٨٩'), '0123456789');
  assert.equal(cleanText('۰۱۲۳۴۵۶۷۸۹'), '0123456789');
  assert.equal(cleanText('०१२३४५६७८९'), '0123456789');
  assert.equal(cleanText('০১২৩৪৫৬৭৮৯'), '0123456789');
  assert.equal(cleanText('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟘𝟙'), '012345678901');
});

const digits = fc.stringMatching(/^[1-9][0-9]{4,11}$/);

test('every form of a reading reads as the same number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allCountries()), digits, (hint, national) => {
      const reading = readPhone(`+${callingCodeOf(hint)}${national}`);
      if (!reading.valid) return;
      const { e164, international, uri } = reading;
      for (const form of [e164, international, uri]) {
        assert.equal(readPhone(form, { country: hint }).e164, e164, form);
      }
      const { national: form } = reading;
      // Gabon's old seven-digit numbers are written, at home, as the eight digits of new ones. And
      // Argentina writes 15 behind the area in place of the 9 of a mobile: a fixed line that begins
      // with 15 is one or the other, at home.
      const isEither =
        reading.country === 'GA' ||
        (reading.country === 'AR' && /^0\d{2,4}15/.test(form.replace(/\D/g, '')));
      if (reading.country && !isEither) {
        assert.equal(readPhone(form, { country: reading.country }).e164, e164, form);
      }
    }),
    cases(20_000),
  );
});

test('formatting loses no digit and formatting again changes nothing', () => {
  const bare = (text: string) => cleanText(text).replace(/[^\d+]/g, '');
  fc.assert(
    fc.property(country, fc.stringMatching(/^\+?[0-9 ().-]{0,20}$/, LONG), (hint, text) => {
      const shown = formatAsTyped(text, hint);
      assert.equal(bare(shown), bare(text));
      assert.equal(formatAsTyped(shown, hint), shown);
    }),
    cases(10_000),
  );
});
