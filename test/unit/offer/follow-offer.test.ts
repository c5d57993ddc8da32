/** When another number is offered, and when not any more. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { AskedField, OfferHelp } from '../../../src/offer/asked-field.js';
import { doubtOf, followOffer, type OfferFile } from '../../../src/offer/follow-offer.js';
import { readPhone } from '../../../src/server.js';

const fieldOf = (text: string, country: string, more: object = {}) =>
  ({
    willValidate: true,
    format: '',
    country,
    countries: [],
    excludeCountries: [],
    types: [],
    reading: readPhone(text, { country }),
    ...more,
  }) as unknown as AskedField;

describe('doubt', () => {
  const told = (text: string, country: string, more = {}) =>
    doubtOf(fieldOf(text, country, more), 'told') !== '';

  test('what is refused or in no known range, once the shopper has left it', () => {
    for (const [text, country] of [
      ['4155552671', 'FR'],
      ['06 12', 'FR'],
      ['2222222222', 'US'],
      ['4155552671', ''],
    ] as const) {
      assert.ok(told(text, country), text);
      assert.equal(doubtOf(fieldOf(text, country), 'editing'), '', text);
      assert.ok(doubtOf(fieldOf(text, country), 'pristine'), `${text} on file`);
    }
  });

  test('not what is right, empty, no number, or refused for another reason', () => {
    assert.equal(told('06 12 34 56 78', 'FR'), false);
    assert.equal(told('', 'FR'), false);
    assert.equal(told('call me', 'FR'), false);
    assert.equal(told('+999 12345678', 'FR'), false);
    const kinds = { reading: readPhone('01 42 68 53 00', { country: 'FR', types: ['mobile'] }) };
    assert.equal(told('', 'FR', kinds), false);
  });

  test('not what can’t be edited, or could not be read', () => {
    assert.equal(told('4155552671', 'FR', { willValidate: false }), false);
    assert.equal(told('4155552671', 'FR', { format: 'unverified' }), false);
  });

  test('a landline without its trunk prefix, and another meaning, only when it was typed', () => {
    const odd = fieldOf('4155552671', 'DE', { format: 'e164' });
    assert.equal(odd.reading.valid, true);
    assert.ok(doubtOf(odd, 'told'));
    assert.equal(doubtOf(odd, 'pristine'), '');
    for (const [text, country] of [
      ['04155 552671', 'DE'],
      ['+49 4155 552671', 'DE'],
      ['151 12345678', 'DE'],
      ['91 123 45 67', 'ES'],
      ['06 6982', 'IT'],
    ] as const) {
      assert.equal(told(text, country), false, text);
    }
    const right = readPhone('06 12 34 56 78', { country: 'FR' });
    const other = { reading: { ...right, alternative: '+14155552671' } };
    assert.ok(told('', 'FR', other));
    assert.equal(doubtOf(fieldOf('', 'FR', other), 'pristine'), '');
  });
});

describe('follow', () => {
  const help = {} as OfferHelp;
  const words = { say: () => '', spoken: 'en', announcement: '' };
  const load = async () => {};
  let asked: string[] = [];
  let befores: string[] = [];
  let dropped = 0;
  let current: (() => boolean) | undefined;
  const module = {
    makeOffer: async (
      field: AskedField,
      _w: unknown,
      _h: unknown,
      _l: unknown,
      before: string,
      _t: string,
      isCurrent: () => boolean,
    ) => {
      asked.push(field.reading.text);
      befores.push(before);
      current = isCurrent;
    },
    dropOffer: () => {
      dropped += 1;
    },
    keepOffer: () => {},
  };
  const file = { now: module, get: async () => module } as unknown as OfferFile;
  const follow = async (
    field: AskedField,
    talk = 'told',
    from = file,
    by: typeof help | undefined = help,
  ) => {
    followOffer(field, talk, words, by, load, from);
    await new Promise((done) => setTimeout(done));
  };
  beforeEach(() => {
    asked = [];
    befores = [];
    dropped = 0;
  });

  test('asks once for each doubt, however often it is drawn', async () => {
    const field = fieldOf('4155552671', 'FR');
    for (let times = 0; times < 5; times += 1) await follow(field);
    assert.deepEqual(asked, ['4155552671']);
    assert.equal(current!(), true);
    Object.assign(field, { reading: readPhone('415555267', { country: 'FR' }) });
    await follow(field, 'editing');
    assert.equal(current!(), false, 'what comes late is not shown');
    await follow(field);
    assert.deepEqual(asked, ['4155552671', '415555267']);
  });

  test('a file that can’t be had is asked for once a doubt, not without end', async () => {
    let gets = 0;
    const away = {
      now: undefined,
      get: () => {
        gets += 1;
        return Promise.reject(new Error('away'));
      },
    } as unknown as OfferFile;
    const field = fieldOf('4155552671', 'FR');
    for (let times = 0; times < 5; times += 1) await follow(field, 'told', away);
    assert.equal(gets, 1);
    await follow(field, 'editing', away);
    await follow(field, 'told', away);
    assert.equal(gets, 2, 'the next doubt asks again');
  });

  test('without the engine nothing is asked for; with it, at once', async () => {
    const field = fieldOf('4155552671', 'FR');
    followOffer(field, 'told', words, undefined, load, file);
    await follow(fieldOf('06 12 34 56 78', 'FR'));
    assert.deepEqual(asked, []);
    await follow(field);
    assert.deepEqual(asked, ['4155552671']);
  });

  test('the offer goes with its doubt, once', async () => {
    const field = fieldOf('4155552671', 'FR');
    await follow(field);
    dropped = 0;
    await follow(field);
    assert.equal(dropped, 0);
    await follow(field, 'editing');
    await follow(field, 'editing');
    assert.equal(dropped, 1);
  });

  test('remembers the country that was picked before', async () => {
    const field = fieldOf('', 'DK');
    await follow(field, 'pristine');
    Object.assign(field, { country: 'US', reading: readPhone('20123456', { country: 'US' }) });
    await follow(field, 'editing');
    await follow(field);
    assert.deepEqual(befores, ['DK']);
  });
});
