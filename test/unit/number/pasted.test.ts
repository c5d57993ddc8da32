/** What people paste, as they paste it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPhone } from '../../../src/server.js';

const read: readonly (readonly [
  text: string,
  country: string,
  e164: string,
  extension?: string,
])[] = [
  ['+33 6 12 34 56 78', '', '+33612345678'],
  ['06.12.34.56.78', 'FR', '+33612345678'],
  ['06/12/34/56/78', 'FR', '+33612345678'],
  ['06–12–34–56–78', 'FR', '+33612345678'],
  ['\u202a+33\u00a06\u200912\u200b34\u202f56\u00a078\u202c', '', '+33612345678'],
  ['＋３３６１２３４５６７８', '', '+33612345678'],
  ['٠٥٠١٢٣٤٥٦٧', 'SA', '+966501234567'],
  ['۰۹۱۲۳۴۵۶۷۸۹', 'IR', '+989123456789'],
  ['+44 (0)20 7946 0018', 'FR', '+442079460018'],
  ['0044 (0) 20 7946 0018', 'FR', '+442079460018'],
  ['(+44) 020 7946 0018', 'FR', '+442079460018'],
  ['+39 (0)6 1234 5678', 'FR', '+390612345678'],
  ['00 33 6 12 34 56 78', 'DE', '+33612345678'],
  ['011 33 6 12 34 56 78', 'US', '+33612345678'],
  ['00442079460018', 'US', '+442079460018'],
  ['tel:+33612345678', '', '+33612345678'],
  ['TEL:+33-6-12-34-56-78', '', '+33612345678'],
  ['tel:0612345678;phone-context=+33', 'DE', '+33612345678'],
  ['tel:+442079460018;ext=12', '', '+442079460018', '12'],
  ['020 7946 0018 ext. 12', 'GB', '+442079460018', '12'],
  ['020 7946 0018 x12', 'GB', '+442079460018', '12'],
  ['020 7946 0018 #12', 'GB', '+442079460018', '12'],
  ['020 7946 0018;ext=12', 'GB', '+442079460018', '12'],
  ['01 23 45 67 89 poste 12', 'FR', '+33123456789', '12'],
  ['Tel.: 06 12 34 56 78', 'FR', '+33612345678'],
  ['Phone +33 6 12 34 56 78', '', '+33612345678'],
  ['06 12 34 56 78 (work)', 'FR', '+33612345678'],
  ['06 12 34 56 78, maison', 'FR', '+33612345678'],
  ['(201) 555-0123', 'US', '+12015550123'],
  ['1-201-555-0123', 'US', '+12015550123'],
  ['011 15-2345-6789', 'AR', '+5491123456789'],
  ['+54 9 11 2345-6789', '', '+5491123456789'],
  ['+52 55 1234 5678', '', '+525512345678'],
  ['0 15 11 96123-4567', 'BR', '+5511961234567'],
  ['06 1234 5678', 'IT', '+390612345678'],
  ['8 (912) 345-67-89', 'RU', '+79123456789'],
  ['+800 1234 5678', '', '+80012345678'],
  ['+870 773 111 632', '', '+870773111632'],
  ['+883 5100 1234 5678', '', '+883510012345678'],
];

for (const [text, country, e164, extension = ''] of read) {
  test(`reads ${JSON.stringify(text)}${country && ` in ${country}`}`, () => {
    const reading = readPhone(text, { country });
    assert.equal(reading.e164, e164);
    assert.equal(reading.extension, extension);
    assert.equal(reading.text, text);
    assert.ok(Object.isFrozen(reading));
  });
}

const problems: readonly (readonly [text: string, country: string, problem: string])[] = [
  ['', 'FR', 'empty'],
  ['   \u200b', 'FR', 'empty'],
  ['call me', 'FR', 'not-a-number'],
  ['call me 5 times 0612345678', 'FR', 'not-a-number'],
  ['0612345678 or 0712345678', 'FR', 'not-a-number'],
  ['1-212-FLOWERS', 'US', 'not-a-number'],
  ['06+12345678', 'FR', 'not-a-number'],
  ['0612345678', '', 'no-country'],
  ['+999 1234567', 'FR', 'unknown-country'],
  ['06 12 34', 'FR', 'too-short'],
  ['06 12 34 56 78 9', 'FR', 'too-long'],
  ['06 12 34 56 78 / 01 23 45 67 89', 'FR', 'too-long'],
  ['+1 555 0123', '', 'too-short'],
];

for (const [text, country, problem] of problems) {
  test(`${JSON.stringify(text)} is ${problem}`, () => {
    const reading = readPhone(text, { country });
    assert.equal(reading.problem, problem);
    assert.equal(reading.e164, '');
    assert.equal(reading.text, text, 'the text is kept');
  });
}

test('an allow-list of countries and kinds', () => {
  const french = '+33612345678';
  assert.equal(readPhone(french, { countries: ['FR', 'BE'] }).problem, undefined);
  const refused = readPhone(french, { countries: ['BE'] });
  assert.equal(refused.problem, 'country-not-allowed');
  assert.equal(refused.e164, french, 'what it reads as is still told');
  assert.equal(readPhone(french, { types: ['mobile'] }).problem, undefined);
  assert.equal(readPhone(french, { types: ['fixed-line'] }).problem, 'type-not-allowed');
  const either = readPhone('+12015550123', { types: ['mobile'] });
  assert.equal(either.type, 'fixed-line-or-mobile');
  assert.equal(either.problem, undefined);
});

test('what can be but is in no known range is possible and not valid', () => {
  const reading = readPhone('+33 0 12 34 56 78'.replace(' 0', ''), { country: 'FR' });
  assert.equal(reading.possible, false);
  const unknown = readPhone('+1 201 055 0123');
  assert.deepEqual(
    [unknown.possible, unknown.valid, unknown.problem, unknown.e164],
    [true, false, 'unknown-range', '+12010550123'],
  );
});

test('countries of shared calling codes', () => {
  const shared: Record<string, string> = {
    '+12042345678': 'CA',
    '+12423591234': 'BS',
    '+77710009998': 'KZ',
    '+79123456789': 'RU',
    '+390669812345': 'VA',
    '+447797712345': 'JE',
    '+4779123456': 'SJ',
    '+61891621234': 'CC',
    '+262639012345': 'YT',
    '+35818412345': 'AX',
    '+590690001234': 'GP',
    '+5993181234': 'BQ',
    '+59995181234': 'CW',
  };
  for (const [number, country] of Object.entries(shared)) {
    assert.equal(readPhone(number).country, country, number);
  }
});
