/** What a page states of the field that its input becomes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRequired, putOptions, statedOptions } from '../../../src/enhance/options.js';

const stated = (dataset: Record<string, string>) =>
  statedOptions({ dataset } as unknown as HTMLElement);

/** Attributes that options put on a field. */
function attributes(options: Parameters<typeof putOptions>[1]): Record<string, string> {
  const put: Record<string, string> = {};
  const field = {
    setAttribute: (name: string, value: string) => Object.assign(put, { [name]: value }),
  };
  putOptions(field as unknown as Element, options);
  return put;
}

const input = (required: boolean, aria: string | null = null) =>
  ({ required, getAttribute: () => aria }) as unknown as HTMLInputElement;

describe('options', () => {
  test('are read from the data- attributes that are known', () => {
    assert.deepEqual(
      stated({ country: 'FR', preferredCountries: 'FR BE', enhance: '#a', look: 'own', id: '3' }),
      { country: 'FR', preferredCountries: 'FR BE', look: 'own' },
    );
  });

  test('optional is there or not, or said to be', () => {
    assert.deepEqual(stated({ optional: '' }), { optional: true });
    assert.deepEqual(stated({ optional: 'false' }), { optional: false });
    assert.deepEqual(stated({}), {});
  });

  test('become the attributes of the field', () => {
    assert.deepEqual(
      attributes({
        country: 'FR',
        countries: ['FR', 'BE'],
        excludeCountries: 'KP',
        preferredCountries: ['BE'],
        hint: 'For the courier',
        types: [],
        locale: '',
        look: 'own',
        optional: true,
      }),
      {
        country: 'FR',
        countries: 'FR BE',
        'exclude-countries': 'KP',
        'preferred-countries': 'BE',
        hint: 'For the courier',
      },
    );
  });

  test('the field is required where the input was, unless an option says otherwise', () => {
    assert.equal(isRequired(input(true), {}), true);
    assert.equal(isRequired(input(false), {}), false);
    assert.equal(isRequired(input(false, 'true'), {}), true);
    assert.equal(isRequired(input(false, 'false'), {}), false);
    assert.equal(isRequired(input(true), { optional: true }), false);
    assert.equal(isRequired(input(false), { optional: false }), true);
  });
});
