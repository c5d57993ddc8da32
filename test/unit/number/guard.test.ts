/** A server reads what anybody sends it: it always gets an answer, at once, and the field's own one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { PhoneModel } from '../../../src/field/phone-model.js';
import type { PhoneReading, PhoneType, Strictness } from '../../../src/number/reading.js';
import { metadataVersion, readPhone } from '../../../src/server.js';
import { timesAsMuch } from '../support/processor-time.js';

const french = '+33612345678';

describe('whatever it is given', () => {
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      has: () => {
        throw new Error('has');
      },
      ownKeys: () => {
        throw new Error('ownKeys');
      },
    },
  );
  const unprintable = { toString: () => ({}) };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const looped: unknown[] = [];
  looped.push(looped);
  const odd: unknown[] = [
    ...[undefined, null, true, 0, -1, 1e21, Number.NaN, 12n, '', 'FR', 'x'.repeat(1e5), [], ['FR']],
    ...[
      {},
      thrower,
      unprintable,
      revoked.proxy,
      looped,
      Symbol('s'),
      () => 1,
      new Date(Number.NaN),
    ],
    ...[
      Object.create(null),
      [[null]],
      [thrower],
      new Map(),
      /x/,
      '\ud800',
      '__proto__',
      'constructor',
    ],
  ];

  test('it never throws, and answers with a frozen reading', () => {
    for (const thing of odd) {
      const readings = [
        readPhone(thing as never),
        readPhone(french, thing as never),
        ...['country', 'countries', 'types', 'strictness'].map((name) =>
          readPhone(french, { [name]: thing } as never),
        ),
      ];
      for (const reading of readings) {
        assert.ok(Object.isFrozen(reading));
        assert.equal(typeof reading.accepted, 'boolean');
      }
    }
  });

  test('a list that can’t be read allows nothing', () => {
    assert.equal(readPhone(french, thrower as never).accepted, false);
    for (const list of [unprintable, [Symbol('s')], thrower, {}]) {
      assert.equal(readPhone(french, { countries: list } as never).problem, 'country-not-allowed');
      assert.equal(readPhone(french, { types: list } as never).problem, 'type-not-allowed');
    }
    assert.equal(readPhone(french, null as never).accepted, true);
  });

  test('a list may be a text, and codes small', () => {
    const problem = (options: object) => readPhone(french, options).problem;
    assert.equal(problem({ types: 'mobile' }), undefined);
    assert.equal(problem({ types: 'Fixed-Line, voip' }), 'type-not-allowed');
    // A kind that there is not is no reason to refuse all numbers.
    for (const types of ['mobil', 'fixed-lines'])
      assert.equal(problem({ types }), undefined, types);
    assert.equal(problem({ types: 'mobil, fixed-line' }), 'type-not-allowed');
    assert.equal(problem({ countries: 'fr be' }), undefined);
    assert.equal(problem({ countries: 'be; fr' }), undefined);
    assert.equal(problem({ countries: ['fr'] }), undefined);
    assert.equal(problem({ countries: ['de'] }), 'country-not-allowed');
    assert.equal(readPhone('0612345678', { country: 'fr' }).e164, french);
  });

  test('no E.164 number has more than 15 digits, even where a plan knows longer ones', () => {
    for (const text of ['+49358112345678987', '+6200180312345678901']) {
      const reading = readPhone(text);
      assert.deepEqual([reading.e164, reading.accepted], ['', false], text);
    }
    assert.equal(readPhone('00777 0123 4567 8', { country: 'JP' }).e164.length <= 16, true);
    assert.equal(readPhone('+49 3581 123456789').e164, '+493581123456789', 'and 15 are a number');
  });
});

const files = ['', 'metadata']
  .map((folder) => join(import.meta.dirname, '../../../src/number', folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.ts'));

/** Every regular expression that is written in a source text. */
function expressionsIn(path: string): RegExp[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', target: 'esnext' });
  const found: RegExp[] = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token) => {
      const { value: regex } = token as unknown as { value?: { pattern?: string; flags?: string } };
      if (typeof regex?.pattern === 'string') found.push(new RegExp(regex.pattern, regex.flags));
    },
  });
  return found;
}

/** Texts of one length that make an expression try again and again, if anything does. */
function hostile(length: number): string[] {
  const signs = [...'08+( ).-;,#=:/@xé内☎'];
  const units = [...signs, ...signs.flatMap((one) => signs.map((other) => one + other))];
  return ['', '1', 'a', '+33(', 'tel:'].flatMap((head) =>
    units.map((unit) => `${head}${unit.repeat(length / unit.length)}!`),
  );
}

describe('at once', () => {
  const short = hostile(256);
  const long = hostile(256 * 8);

  /** Which of the texts keep an expression busy the longest: all others would hide what those cost. */
  function costliest(expression: RegExp): number[] {
    const spent = long.map((text, index) => {
      const before = process.hrtime.bigint();
      text.replace(expression, '');
      return { index, time: Number(process.hrtime.bigint() - before) };
    });
    return spent
      .sort((one, other) => other.time - one.time)
      .slice(0, 8)
      .map(({ index }) => index);
  }

  test('there are expressions to try', () => {
    assert.ok(files.flatMap(expressionsIn).length > 40);
  });

  for (const path of files) {
    for (const expression of expressionsIn(path)) {
      const name = `${path.slice(path.indexOf('src'))}: ${expression}`;
      test(`eight times the text costs no square: ${name}`, () => {
        const worst = costliest(expression);
        const tryThese = (texts: string[]) => () => {
          for (let again = 0; again < 40; again++) {
            for (const index of worst) texts[index]!.replace(expression, '');
          }
        };
        const times = timesAsMuch(tryThese(long), tryThese(short), { limit: 28, floor: 2000 });
        assert.ok(times < 28, `${times.toFixed(1)} times`);
      });
    }
  }

  test('the whole reading as well, up to the longest text that is read', () => {
    const readAll = (texts: string[]) => () => {
      for (const text of texts) readPhone(text, { country: 'FR' });
    };
    const some = (length: number) => hostile(length).filter((_, index) => index % 7 === 0);
    const times = timesAsMuch(readAll(some(240)), readAll(some(60)), { limit: 10, floor: 1 });
    assert.ok(times < 10, `four times the text costs ${times.toFixed(1)} times`);
  });

  test('a text of marks that Unicode would put in order is not read', () => {
    const marks = (length: number) => `0${'\u0327\u0301'.repeat(length / 2)}`;
    const read = (text: string) => () => void readPhone(text, { country: 'FR' });
    const times = timesAsMuch(read(marks(100_000)), read(marks(200)), { limit: 20, floor: 500 });
    assert.ok(times < 20, `${times.toFixed(1)} times`);
    assert.equal(readPhone(marks(100_000)).problem, 'not-a-number');
    assert.equal(readPhone(`06 12 34 56 78${' '.repeat(1000)}`, { country: 'FR' }).possible, true);
  });
});

test('accepted is what the field would let through', async () => {
  const texts = [
    ...[
      french,
      '+33 1 23 45 67 89',
      '+1 201 055 0123',
      '+33 6 12',
      '+999 1',
      'call me',
      '+12015550123',
    ],
    ...[
      '+33 6 12 34 56 78 x12',
      'Tel. +44 7400 123456',
      '+49 151 23456789',
      '+4930123',
      '+80012345678',
    ],
    ...[
      '+49 0151 23456789',
      '+39 0612345678',
      '+390',
      '0612345678',
      '++33612345678',
      '+33 6 12 34 56 789',
    ],
  ];
  const lists: (readonly [string[], PhoneType[], string[]?])[] = [
    [[], []],
    [['FR', 'US'], []],
    [['DE'], ['mobile']],
    [[], [], ['FR']],
    [['FR', 'US'], [], ['US', 'DE']],
    [['US'], [], ['US']],
    [[], ['mobile']],
    [[], ['fixed-line', 'toll-free']],
  ];
  const answers = new Set<string>();
  for (const strictness of ['possible', 'valid'] as Strictness[]) {
    for (const [countries, types, excludeCountries = []] of lists) {
      for (const text of texts) {
        const allowed = { countries, excludeCountries, types, strictness };
        const settings = { ...allowed, preferredCountries: [], required: true };
        const field = new PhoneModel(settings, { written: () => 'FR', spoken: () => '' });
        field.prefill(text);
        await field.load();
        field.read();
        const country = field.home;
        const reading: PhoneReading = readPhone(text, { country, ...allowed });
        const name = `${text} ${Object.values(allowed).join(' / ')}`;
        assert.equal(field.readBy, 'engine', name);
        assert.deepEqual(field.reading, reading, name);
        assert.equal(field.complete, reading.accepted, name);
        answers.add(`${reading.problem} ${reading.accepted}`);
      }
    }
  }
  assert.ok(answers.size > 7, [...answers].join());
  assert.ok(answers.has('unknown-range true') && answers.has('unknown-range false'));
});

test('the version of the plans is that of the installed library', () => {
  const library = join(import.meta.dirname, '../../../node_modules/libphonenumber-js/package.json');
  assert.equal(metadataVersion, JSON.parse(readFileSync(library, 'utf8')).version);
});
