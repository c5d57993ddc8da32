/**
 * What a text means and what is no number: the rules of docs/numbers.md, over the plans of all
 * countries.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import metadata from 'libphonenumber-js/metadata.max.json';
import { draw, numbersOf, seeded } from '../../../bench/number/numbers-of-plans.js';
import { formatAsTyped } from '../../../src/number/engine.js';
import { renumbered } from '../../../src/number/metadata/renumbered.js';
import { readPhone } from '../../../src/server.js';

const plans = metadata.countries as unknown as Readonly<Record<string, readonly unknown[]>>;
const numbers = [...numbersOf(metadata, 1, seeded(7))].filter(
  ({ kind, callingCode, national }) =>
    (kind === 'mobile' || kind === 'fixed-line') && callingCode.length + national.length <= 15,
);
const mainPlan = (callingCode: string) =>
  plans[
    (metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>)[
      callingCode
    ]![0]!
  ]!;

/** By trying the digits, all of them: what the patterns with an x in each class must agree with. */
function completes(number: string, most: number): boolean {
  for (let length = 1; length <= most; length += 1) {
    for (let digits = 0; digits < 10 ** length; digits += 1) {
      const { valid, nationalNumber } = readPhone(`${number}${`${digits}`.padStart(length, '0')}`);
      if (valid && number.endsWith(nationalNumber.slice(0, -length))) return true;
    }
  }
  return false;
}

test('a number that lacks its last digit is refused as too short, in every country', () => {
  let refused = 0;
  let other = 0;
  for (const { callingCode, national } of numbers) {
    const reading = readPhone(`+${callingCode}${national.slice(0, -1)}`);
    // Open plans: a number one digit shorter is a whole one, too.
    if (reading.valid) {
      other += 1;
      continue;
    }
    assert.equal(reading.problem, 'too-short', `+${callingCode} ${national.slice(0, -1)}`);
    assert.deepEqual([reading.possible, reading.e164, reading.uri], [false, '', '']);
    refused += 1;
  }
  assert.ok(refused > 3000, `${refused}`);
  assert.ok(other < refused / 4, `${other}`);
});

test('what is refused as incomplete becomes a number by one to three digits', () => {
  const random = seeded(3);
  let tried = 0;
  for (const { callingCode, national } of numbers) {
    if (random() > 0.1) continue;
    const at = Math.floor(random() * national.length);
    const slip = `${national.slice(0, at)}${national.slice(at + 1)}`;
    const reading = readPhone(`+${callingCode}${slip}`);
    const lengths = mainPlan(callingCode)[3] as number[];
    if (reading.problem !== 'too-short' || reading.nationalNumber.length < lengths[0]!) continue;
    const found = completes(`+${callingCode}${reading.nationalNumber}`, 3);
    assert.ok(found, `+${callingCode} ${slip}`);
    tried += 1;
  }
  assert.ok(tried > 100, `${tried}`);
});

test('no E.164 number holds a trunk prefix with which its plan lets no number begin', () => {
  let tried = 0;
  for (const { country, callingCode, national } of numbers) {
    const trunk = mainPlan(callingCode)[5] as string | 0;
    if (!trunk) continue;
    const begins = numbers.some(
      (one) => one.callingCode === callingCode && one.national.startsWith(trunk),
    );
    if (begins) continue;
    const short = national.slice(0, -1);
    for (const text of [`${trunk}${short}`, `+${callingCode}${trunk}${short}`]) {
      const { e164 } = readPhone(text, { country });
      assert.ok(!e164.startsWith(`+${callingCode}${trunk}`), `${text} in ${country}: ${e164}`);
      tried += 1;
    }
  }
  assert.ok(tried > 3000, `${tried}`);
  assert.equal(readPhone('+44 0000 123456').e164, '');
});

test('a whole number typed at home stays what it is, trunk prefix or not', () => {
  const others: string[] = [];
  for (const { country, callingCode, national } of numbers) {
    const reading = readPhone(`+${callingCode}${national}`, { country });
    if (!reading.valid || reading.country !== country) continue;
    const atHome = readPhone(reading.national, { country });
    if (atHome.e164 === reading.e164) continue;
    // Gabon's old seven digits and Argentina's 15: see properties.test.ts.
    if (country === 'GA' || country === 'AR') continue;
    others.push(`${reading.national} in ${country}: ${atHome.e164}`);
  }
  assert.deepEqual(others, []);
});

test('no number has more than fifteen digits', () => {
  for (const text of ['+49 800 222 3400 10000', '+878 10 12345 678907', '0800 22234001000']) {
    const reading = readPhone(text, { country: 'DE' });
    assert.equal(reading.problem, 'too-long', text);
    assert.deepEqual([reading.e164, reading.possible, reading.valid], ['', false, false], text);
  }
});

test('numbers of earlier plans become what they are today, and no number of today is changed', () => {
  const random = seeded(11);
  for (const [code, rules] of Object.entries(renumbered)) {
    for (const [old, now] of rules) {
      // A group that holds the digits that stay is one of the pattern's own.
      for (const was of draw(old.replace(/\((?!\?)/g, '(?:'), 5, random)) {
        const asItStands = readPhone(`+${code}${was}`);
        const wanted = was.replace(new RegExp(`^${old}$`), now);
        // An Italian fixed line may begin as an old mobile number did.
        if (asItStands.nationalNumber === was && asItStands.valid) continue;
        if (readPhone(`+${code}${wanted}`).valid) {
          assert.equal(asItStands.e164, `+${code}${wanted}`, `+${code} ${was}`);
        }
      }
    }
  }
  for (const { callingCode, national } of numbers) {
    if (!renumbered[callingCode]) continue;
    assert.equal(readPhone(`+${callingCode}${national}`).nationalNumber, national);
  }
});

const meanings: readonly (readonly [
  text: string,
  country: string,
  e164: string,
  other?: string,
])[] = [
  // Exit codes as they are dialled.
  ['011 44 20 7946 0018', 'US', '+442079460018'],
  ['011 49 1512 3456789', 'US', '+4915123456789'],
  ['8-10-44-7400-123456', 'RU', '+447400123456'],
  ['0011 61 412 345 678', 'AU', '+61412345678'],
  ['00700 33 6 12 34 56 78', 'KR', '+33612345678'],
  // 00 where one dials abroad otherwise.
  ...['AU', 'JP', 'KR', 'ID', 'NG', 'RU', 'KZ', 'BR', 'BY', 'CX', 'CC'].map(
    (country) => ['0033 6 12 34 56 78', country, '+33612345678'] as const,
  ),
  ['0033 6 12 34 56 78', 'SG', '+3612345678', '+33612345678'],
  // A calling code without its plus.
  ['4915112345678', 'DE', '+4915112345678', '+494915112345678'],
  ['4951234567890', 'DE', '+494951234567890', '+4951234567890'],
  ['628123456789', 'ID', '+628123456789'],
  ['38344123456', 'XK', '+38344123456', '+38338344123456'],
  ['33612345678', 'FR', '+33612345678'],
  // Numbers of earlier plans.
  ['044 55 1234 5678', 'MX', '+525512345678'],
  ['+52 1 55 1234 5678', '', '+525512345678'],
  ['90 01 12 34', 'BJ', '+2290190011234'],
  ['+225 47 12 34 56', '', '+2250747123456'],
  ['0162 123 4567', 'VN', '+84321234567'],
  ['+39 0 347 1234567', '', '+393471234567'],
  ['+54 9 351 15 123 4567', '', '+5493511234567'],
  // A zero that the plan does not dial, set apart or behind the calling code.
  ['0 512 345 678', 'PL', '+48512345678'],
  ['+48 022 123 45 67', 'DE', '+48221234567'],
  ['0048 022 123 45 67', 'DE', '+48221234567'],
  ['+36 01 295 2519', '', '+3612952519'],
  ['+7 0912 345 67 89', '', '+79123456789'],
  ['+1 0415 555 2671', '', '+14155552671'],
  // A number at home that begins like a call abroad.
  ['011 15 2345-6789', 'AR', '+5491123456789'],
  ['011 96123 4567', 'BR', '+5511961234567'],
  ['011 2902 2222', 'BR', '+551129022222'],
];

for (const [text, country, e164, other = ''] of meanings) {
  test(`${text}${country && ` in ${country}`} is ${e164}${other && `, or ${other}`}`, () => {
    const reading = readPhone(text, { country });
    assert.equal(reading.e164, e164);
    assert.equal(reading.alternative, other);
    assert.ok(Object.isFrozen(reading));
  });
}

describe('a zero that is dialled elsewhere makes no stranger’s number of it', () => {
  for (const [text, country, alternative] of [
    // A mobile number of France.
    ['06 12 34 56 78', 'ES', '+34612345678'],
    ['0612345678', 'PL', '+48612345678'],
    // Of Switzerland, Finland and Pakistan.
    ['078 123 45 67', 'ES', '+34781234567'],
    ['041 2345678', 'CZ', '+420412345678'],
    ['0333 1234567', 'IT', '+393331234567'],
    // Of Germany.
    ['0415 555 2671', 'US', '+14155552671'],
    ['0691 123 456', 'LU', '+352691123456'],
  ] as const) {
    test(`${text} in ${country} is asked about`, () => {
      const reading = readPhone(text, { country });
      assert.equal(reading.e164, '');
      assert.equal(reading.problem, 'too-long');
      assert.equal(reading.alternative, alternative);
      assert.equal(reading.accepted, false);
    });
  }
});

test('two short numbers are no long one, and a slash within a number is none between two', () => {
  for (const [text, country] of [
    ['030 1234 / 030 1235', 'DE'],
    ['(030) 1234/(030) 1235', 'DE'],
    ['01 12345 / 01 12346 / 01 12347', 'AT'],
    ['09 1234 / 09 1235', 'FI'],
    ['02 1234 / 02 1235', 'IT'],
  ] as const) {
    const { e164, problem } = readPhone(text, { country });
    assert.deepEqual([e164, problem], ['', 'too-long'], text);
    assert.equal(formatAsTyped(text, country), text, 'pasted, it keeps the sign between them');
  }
  for (const [text, country, e164] of [
    ['0475/01.23.45', 'BE', '+32475012345'],
    ['06/12/34/05/78', 'FR', '+33612340578'],
    ['033203/12345', 'DE', '+493320312345'],
  ] as const) {
    assert.equal(readPhone(text, { country }).e164, e164, text);
  }
});
