/** What tells of a shopper's country. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName } from '../../../src/i18n/country-names.js';
import { allCountries, callingCodeOf } from '../../../src/number/countries.js';
import {
  countriesOfForm,
  largestCountries,
  regionsOf,
} from '../../../src/offer/likely-countries.js';

test('regions of languages, stated or likeliest; no tag spoils the others', () => {
  assert.deepEqual(regionsOf(['fr-CA', 'en', 'x', 'de_DE', '', 'pt-BR', 'zh-Hant']), [
    ...['CA', 'US', 'BR', 'TW'],
  ]);
});

test('the largest countries are countries, once each', () => {
  assert.ok(largestCountries.every(callingCodeOf));
  assert.equal(new Set(largestCountries).size, largestCountries.length);
});

interface FakeControl {
  value: string;
  shown?: string;
  lang?: string;
}
/** A form whose fields of countries are these. */
const form = (...controls: FakeControl[]) => ({
  querySelectorAll: (selector: string) => {
    assert.match(selector, /autocomplete~="country" i/);
    return controls.map(({ value, shown, lang }) => ({
      value,
      ...(shown && { selectedOptions: [{ text: shown }] }),
      closest: () => lang && { getAttribute: () => lang },
    }));
  },
});
const said = (...controls: FakeControl[]) =>
  countriesOfForm(form(...controls) as never, allCountries(), countryName);

test('countries of the form, by code and by name, in the order of the page', () => {
  assert.deepEqual(said({ value: 'gb' }, { value: ' US ' }), ['GB', 'US']);
  assert.deepEqual(said({ value: '17', shown: 'Germany' }), ['DE']);
  assert.deepEqual(said({ value: '17', shown: 'Allemagne', lang: 'fr' }), ['DE']);
  assert.deepEqual(said({ value: 'united states', lang: 'fr' }), ['US']);
  assert.deepEqual(said({ value: '' }, { value: 'Atlantis' }, { value: '17', shown: '-' }), []);
});
