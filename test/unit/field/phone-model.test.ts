import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FieldSettings, PhoneModel } from '../../../src/field/phone-model.js';

const settings = (more: Partial<FieldSettings> = {}): FieldSettings => ({
  defaultCountries: ['FR'],
  countries: [],
  types: [],
  strictness: 'possible',
  required: true,
  ...more,
});

async function model(text = '', more: Partial<FieldSettings> = {}): Promise<PhoneModel> {
  const it = new PhoneModel(() => settings(more));
  it.edit(text);
  await it.load();
  it.settle();
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
  it.settle();
  assert.equal(it.value, '+4930901820');
  it.edit('');
  it.settle();
  assert.equal(it.country, 'FR');
});

test('a calling code is gone with the text that bore it', async () => {
  const it = await model('+49 30 901820');
  it.edit('0', true);
  it.settle();
  assert.equal(it.country, 'FR');
  it.edit('+49 30 901820');
  it.settle();
  it.edit('06 12 34 56 78', false, true);
  it.settle();
  assert.equal(it.country, 'FR', 'undone');
  it.edit('+49 30 901820');
  it.settle();
  it.edit('030 901820');
  it.settle();
  it.edit('030 90182', false, true);
  it.settle();
  assert.equal(it.country, 'DE', 'a code deleted before stays in force');
});

test('a wallet’s national number is read at home, whatever was typed before', async () => {
  const it = await model('+49 30 901820');
  it.restore('06 12 34 56 78', '', 'apple_pay');
  await it.load();
  it.settle();
  assert.equal(it.value, '06 12 34 56 78');
  assert.equal(it.reading.e164, '+33612345678');
});

test('within a shared calling code the digits tell and nothing sticks', async () => {
  const it = await model('+1 204 234 5678', { defaultCountries: ['US'] });
  assert.equal(it.country, 'CA');
  it.edit('(201) 555-0123');
  it.settle();
  assert.equal(it.country, 'US');
});

test('picking a country keeps the national digits', async () => {
  const it = await model('0612345678');
  it.pick('IT');
  assert.equal(it.text, '0612345678');
  assert.equal(it.country, 'FR', 'not before it is settled');
  await it.load();
  it.settle();
  assert.equal(it.country, 'IT');
  assert.equal(it.value, '+390612345678');
});

test('picking a country swaps the calling code of a number that has one', async () => {
  const it = await model('+33 6 12 34 56 78');
  it.pick('DE');
  await it.load();
  it.settle();
  assert.equal(it.text.replace(/\D/g, ''), '49612345678');
  assert.equal(it.country, 'DE');
});

test('the first allowed country is home when the page knows none that is allowed', async () => {
  const it = await model('', { countries: ['BE', 'NL'] });
  assert.equal(it.country, 'BE');
});

test('a wallet’s text passes as it came until it is edited', async () => {
  const it = await model();
  it.restore('0612 345-678 (work)', '', 'apple_pay');
  it.settle();
  assert.equal(it.value, '0612 345-678 (work)');
  assert.equal(it.format, 'unverified');
  assert.equal(it.verdict.flag, '');
  it.edit('0612345678');
  it.settle();
  assert.equal(it.value, '+33612345678');
  assert.equal(it.format, 'e164');
});

test('a wallet’s E.164 number is verified by its form', async () => {
  const it = await model();
  it.restore('+14155550132', '', 'google_pay');
  it.settle();
  assert.equal(it.format, 'e164');
  assert.equal(it.value, '+14155550132');
});

test('a prefill is compared by number, not by spelling', async () => {
  const it = await model();
  it.prefill('+33612345678');
  await it.load();
  it.settle();
  assert.equal(it.changed, false);
  it.edit('06 12 34 56 78');
  it.settle();
  assert.equal(it.changed, false);
  it.edit('06 12 34 56 79');
  it.settle();
  assert.equal(it.changed, true);
});

test('a stored number is read with the country it was stored for', async () => {
  const it = await model();
  it.prefill('(201) 555-0123', 'US');
  await it.load();
  it.settle();
  assert.equal(it.value, '+12015550123');
  assert.equal(it.country, 'US');
});

test('before the engine is there, a national number is submitted as typed', () => {
  const it = new PhoneModel(() => settings({ defaultCountries: ['SM'] }));
  it.edit('0549 886377');
  it.settle();
  if (it.settled) return assert.fail('San Marino was not meant to be loaded yet');
  assert.equal(it.format, 'unverified');
  assert.equal(it.value, '0549 886377');
  assert.equal(it.verdict.flag, '');
  it.edit('+378 0549 886377');
  it.settle();
  assert.equal(it.value, '+3780549886377');
  assert.equal(it.format, 'e164');
});

test('what is no number at all is refused even before the engine is there', () => {
  const it = new PhoneModel(() => settings({ defaultCountries: ['SM'] }));
  it.edit('call me');
  it.settle();
  assert.equal(it.verdict.flag, 'badInput');
  assert.equal(it.value, '');
});
