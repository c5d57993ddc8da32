/** The country picker, whose list comes late. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callingCodeOf } from '../../../src/number/countries.js';
import type { CountryList } from '../../../src/picker/country-options.js';
import { aTask, HeldLater } from '../support/held-later.js';

type CountryOptions = typeof import('../../../src/picker/country-options.js');

/** What waits until the page has nothing better to do. */
const waiting: (() => void)[] = [];

Object.assign(globalThis, {
  requestIdleCallback: (task: () => void) => waiting.push(task),
  Option: class {
    constructor(
      readonly text: string,
      readonly value: string,
    ) {}
  },
});
// Which of the two a browser has is read once, with the module.
const { Picker } = await import('../../../src/picker/picker.js');

/** A `<select>` that shows its first option. */
class FakeSelect {
  value = '';
  /** The shopper is in it, or above it. */
  isNear = false;
  readonly texts: string[] = [];

  replaceChildren(option: { text: string; value: string }): void {
    this.texts.push(option.text);
    this.value = option.value;
  }
  matches(selectors: string): boolean {
    return selectors === ':focus, :hover' && this.isNear;
  }
}

const list: CountryList = {
  countries: ['FR', 'DE'],
  preferred: [],
  locale: 'fr',
  headings: ['Suggestions', 'Tous les pays'],
};

/** A picker, drawn unless it is said, and all that it asks of its file and tells of it. */
function picker(select: FakeSelect | null = new FakeSelect()) {
  const file = new HeldLater<CountryOptions>();
  const drawn = { select };
  const calls: unknown[][] = [];
  let isFilled = false;
  const write =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      isFilled ||= name !== 'showCountry';
    };
  const options = {
    prepareCountries: write('prepareCountries'),
    fillCountries: write('fillCountries'),
    showCountry: write('showCountry'),
    hasCountries: () => isFilled,
  } as unknown as CountryOptions;
  const it = new Picker(
    file.later,
    () => drawn.select as HTMLSelectElement | null,
    () => list,
    () => calls.push(['onList']),
  );
  const come = () => file.come(options);
  return { it, file, come, drawn, select, calls };
}

/** The page has nothing better to do. */
function idle(): void {
  for (const task of waiting.splice(0)) task();
}

describe('before the list', () => {
  test('is not fetched by itself, nor by showing a country', () => {
    const { it, file } = picker();
    it.show('FR');
    assert.equal(file.asked, 0);
  });

  test('a country is shown by its code, once', () => {
    const { it, select, calls } = picker();
    it.show('FR');
    it.show('FR');
    assert.deepEqual(select!.texts, ['FR']);
    it.show('DE');
    assert.deepEqual(select!.texts, ['FR', 'DE']);
    assert.equal(select!.value, 'DE');
    assert.deepEqual(calls, []);
  });
});

describe('the list comes', () => {
  test('fetched ahead: told of at once, made when the page is idle', async () => {
    const { it, file, come, select, calls } = picker();
    it.prepare();
    assert.equal(file.asked, 1);
    await aTask();
    assert.deepEqual(calls, []);
    await come();
    assert.deepEqual(calls, [['onList']]);
    idle();
    assert.deepEqual(calls[1], ['prepareCountries', select, list, callingCodeOf]);
    assert.equal(calls.length, 2);
  });

  test('fetched for somebody who comes near, once however near', async () => {
    const { it, file, come, calls } = picker();
    it.fill();
    it.fill();
    it.fill();
    assert.equal(file.asked, 1);
    await come();
    idle();
    assert.equal(calls.at(-1)![0], 'prepareCountries');
  });

  test('fails quietly, and is asked for again by who comes near next', async () => {
    const { it, file, come, calls } = picker();
    it.prepare();
    await file.fail();
    idle();
    assert.equal(calls.length, 0);
    it.fill();
    await file.fail();
    it.fill();
    assert.equal(file.asked, 3);
    await come();
    idle();
    assert.deepEqual(
      calls.map(([name]) => name),
      ['onList', 'prepareCountries'],
    );
  });
});

describe('with the list', () => {
  async function ready() {
    const all = picker();
    all.it.prepare();
    await all.come();
    all.calls.length = 0;
    return all;
  }

  test('who comes near is given it at once', async () => {
    const { it, file, select, calls } = await ready();
    it.fill();
    assert.deepEqual(calls, [['fillCountries', select, list, callingCodeOf]]);
    assert.equal(file.asked, 1);
  });

  test('a country is shown by the list, in its language', async () => {
    const { it, select, calls } = await ready();
    it.show('DE');
    assert.deepEqual(calls, [['showCountry', select, 'DE', list, callingCodeOf]]);
    assert.deepEqual(select!.texts, []);
  });

  test('a list that is there is brought up to date before a country is shown in it', async () => {
    const { it, calls } = await ready();
    it.fill();
    calls.length = 0;
    it.show('DE');
    assert.deepEqual(
      calls.map(([name]) => name),
      ['fillCountries', 'showCountry'],
    );
  });

  test('who was there before it came is given it when a country is shown', async () => {
    const { it, select, calls } = await ready();
    select!.isNear = true;
    it.show('DE');
    assert.deepEqual(
      calls.map(([name]) => name),
      ['fillCountries', 'showCountry'],
    );
  });
});

describe('without a <select>, as in a field that is off', () => {
  test('nothing is shown, before the list and after', async () => {
    const { it, come, calls } = picker(null);
    it.show('FR');
    it.fill();
    await come();
    idle();
    it.show('FR');
    it.fill();
    assert.deepEqual(calls, [['onList']]);
  });

  test('one that went before the page was idle is left alone', async () => {
    const { it, come, drawn, calls } = picker();
    it.prepare();
    await come();
    drawn.select = null;
    idle();
    assert.deepEqual(calls, [['onList']]);
  });

  test('one that was drawn anew is the one that is filled', async () => {
    const { it, come, drawn, calls } = picker();
    it.prepare();
    await come();
    drawn.select = new FakeSelect();
    idle();
    assert.equal(calls[1]![1], drawn.select);
  });
});
