/** What comes later: fetched once, shared, and asked for again when it failed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Later, later, laterEach } from '../../../src/platform/later.js';

/** Something that fails so many times before it comes, and the failures that it was told of. */
function failing(times: number): { it: Later<{ came: true }>; told: number[] } {
  const told: number[] = [];
  const it = later(async (failures) => {
    told.push(failures);
    if (told.length <= times) throw new Error(`failure ${told.length}`);
    return { came: true } as const;
  });
  return { it, told };
}

describe('later', () => {
  test('is not fetched before somebody asks', () => {
    const { it, told } = failing(0);
    assert.equal(it.now, undefined);
    assert.deepEqual(told, []);
  });

  test('is there once it has come, and is not fetched again', async () => {
    const { it, told } = failing(0);
    const underway = it.get();
    assert.equal(it.now, undefined, 'on its way');
    const found = await underway;
    assert.equal(it.now, found);
    assert.equal(await it.get(), found);
    assert.deepEqual(told, [0]);
  });

  test('is there already when whoever waited hears of it', async () => {
    const { it } = failing(0);
    assert.equal(await it.get().then((found) => it.now === found), true);
  });

  test('calls at the same time share one fetch', async () => {
    const { it, told } = failing(0);
    const [one, other] = await Promise.all([it.get(), it.get()]);
    assert.equal(one, other);
    assert.deepEqual(told, [0]);
  });

  test('a failure is told to all who wait, and counts once', async () => {
    const { it, told } = failing(1);
    const calls = await Promise.allSettled([it.get(), it.get(), it.get()]);
    assert.deepEqual(
      calls.map((call) => call.status === 'rejected' && (call.reason as Error).message),
      ['failure 1', 'failure 1', 'failure 1'],
    );
    assert.equal(it.now, undefined);
    await it.get();
    assert.deepEqual(told, [0, 1]);
  });

  test('fails twice, then comes, and is told how often it failed', async () => {
    const { it, told } = failing(2);
    await assert.rejects(it.get(), /failure 1/);
    await assert.rejects(it.get(), /failure 2/);
    assert.equal(it.now, undefined);
    assert.deepEqual(await it.get(), { came: true });
    await it.get();
    assert.deepEqual(told, [0, 1, 2]);
  });

  test('may be asked for again in the very moment it failed', async () => {
    const { it } = failing(1);
    assert.deepEqual(await it.get().catch(() => it.get()), { came: true });
  });

  test('nothing is a thing that can come', async () => {
    let asked = 0;
    const it = later(async () => {
      asked += 1;
    });
    await it.get();
    await it.get();
    assert.equal(asked, 1);
  });
});

describe('laterEach', () => {
  test('keeps one of each key', async () => {
    const asked: string[] = [];
    const of = laterEach(async (key) => {
      asked.push(key);
      return key.toUpperCase();
    });
    assert.equal(of('fr'), of('fr'));
    assert.equal(await of('fr').get(), 'FR');
    assert.equal(await of('fr').get(), 'FR');
    assert.equal(of('de').now, undefined, 'another is not there with it');
    assert.equal(await of('de').get(), 'DE');
    assert.equal(of('fr').now, 'FR');
    assert.deepEqual(asked, ['fr', 'de']);
  });

  test('failures of one are none of another', async () => {
    const asked: string[] = [];
    const of = laterEach(async (key, failures) => {
      asked.push(`${key} ${failures}`);
      if (key === 'fr' && !failures) throw new Error('failed');
    });
    await assert.rejects(of('fr').get());
    await of('de').get();
    await of('fr').get();
    assert.deepEqual(asked, ['fr 0', 'de 0', 'fr 1']);
  });
});
