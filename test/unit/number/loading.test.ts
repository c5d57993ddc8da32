/** The field in a browser, with a few countries' metadata, reads as the server does with all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../../src/number/files.js';
import { isLoaded, loadFor, readNow } from '../../../src/number/live-reading.js';
import { filesNeeded } from '../../../src/number/loader.js';

const texts: readonly (readonly [text: string, country: string, e164: string])[] = [
  ['011 33 6 12 34 56 78', 'US', '+33612345678'],
  ['0011 32 470 12 34 56', 'AU', '+32470123456'],
  ['010 31 6 12345678', 'JP', '+31612345678'],
  ['8~10 45 32 12 34 56', 'RU', '+4532123456'],
  ['0044 20 7946 0018', 'US', '+442079460018'],
  ['tel:0501234567;phone-context=+966', 'DE', '+966501234567'],
  ['00 48 512 345 678', 'DE', '+48512345678'],
  ['+47 406 12 345', '', '+4740612345'],
  ['8 (912) 345-67-89', 'KZ', '+79123456789'],
  ['https://wa.me/5511961234567', 'DE', '+5511961234567'],
  ['Tel. 00 36 20 123 4567', 'AT', '+36201234567'],
  ['+0084 901 234 567', 'FR', '+84901234567'],
];

const needed = (text: string, country: string) => [...new Set(filesNeeded(text, country))];

test('what reads around a number comes with the first text that holds more', async () => {
  assert.equal(readNow('Tel +33 6 12 34 56 78', {}).byEngine, false);
  await loadFor('+33 6 12 34 56 78', '');
  assert.equal(isLoaded('Tel +33 6 12 34 56 78', ''), false);
  assert.deepEqual(needed('Tel +33 6 12 34 56 78', ''), ['33', 'surroundings']);
  await loadFor('Tel +33 6 12 34 56 78', '');
  assert.equal(readNow('Tel +33 6 12 34 56 78', {}).reading.e164, '+33612345678');
  assert.deepEqual(needed('Tel +33 6 12 34 56 78', ''), ['33']);
});

for (const [text, country, e164] of texts) {
  test(`loads what ${JSON.stringify(text)}${country && ` in ${country}`} needs`, async () => {
    await loadFor(text, country);
    const { reading, byEngine } = readNow(text, { country });
    assert.equal(reading.e164, e164);
    assert.ok(byEngine);
  });
}

test('a country is loaded even where a number abroad is being typed', () => {
  assert.deepEqual(needed('06 12', 'FR'), ['33']);
  assert.deepEqual(needed('00 44', 'FR'), ['44', '33']);
  assert.deepEqual(needed('+44', 'FR'), ['44']);
  assert.deepEqual(needed('06 12', ''), []);
});

test('what is dialled for calls abroad in a country may be longer than the usual 00, or shorter', async () => {
  await loadFor('00', 'SG');
  // 003 is a carrier's there: Hungary behind it, France behind 00.
  assert.deepEqual(filesNeeded('0033 6 12', 'SG').sort(), ['33', '36', '65']);
});

test('a space that makes a word of a letter makes another text of it', async () => {
  await loadFor('P00302101234567', 'SE');
  assert.ok(isLoaded('P00302101234567', 'SE'));
  assert.equal(isLoaded('P 00302101234567', 'SE'), false);
  await loadFor('P 00302101234567', 'SE');
  assert.equal(readNow('P 00302101234567', { country: 'SE' }).reading.e164, '+302101234567');
});

test('what an application left out can’t be had: whoever waits for it is told', async () => {
  const files = importFile as Record<string, unknown>;
  const kept = files['998'];
  delete files['998'];
  await assert.rejects(loadFor('+998 90 123 45 67', 'UZ'));
  assert.equal(readNow('+998 90 123 45 67', { country: 'UZ' }).byEngine, false);
  files['998'] = kept;
  await loadFor('+998 90 123 45 67', 'UZ');
  assert.equal(readNow('+998 90 123 45 67', { country: 'UZ' }).reading.e164, '+998901234567');
});
