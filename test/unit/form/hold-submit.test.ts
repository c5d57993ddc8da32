/** A submit that comes before the number can be read. */
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { holdSubmit } from '../../../src/form/hold-submit.js';

/** A form that submits as a browser does: an event first, and then, if nobody prevented it, for good. */
class FakeForm extends EventTarget {
  readonly submitted: unknown[] = [];
  /** HTML: “firing submission events”; another submit is ignored meanwhile. */
  #isFiring = false;

  requestSubmit(submitter: unknown = null): void {
    if (this.#isFiring) return;
    this.#isFiring = true;
    if (this.dispatchEvent(submitEvent(submitter))) this.submitted.push(submitter);
    this.#isFiring = false;
  }
  /** By a shopper: between two listeners, whatever is settled by then is told. */
  async click(submitter: unknown): Promise<void> {
    this.#isFiring = true;
    const isAllowed = this.dispatchEvent(submitEvent(submitter));
    for (let times = 0; times < 20; times++) await Promise.resolve();
    this.#isFiring = false;
    if (isAllowed) this.submitted.push(submitter);
  }
}
const submitEvent = (submitter: unknown, isTrusted = true) =>
  Object.defineProperties(new Event('submit', { cancelable: true }), {
    submitter: { value: submitter },
    isTrusted: { value: isTrusted },
  }) as SubmitEvent;

function formWith(awaited: () => Promise<unknown>) {
  const form = new FakeForm();
  const field = {};
  form.addEventListener('submit', (event) => holdSubmit(field, event as SubmitEvent, awaited()));
  const heard = mock.fn();
  form.addEventListener('submit', heard);
  return { form, heard: () => heard.mock.callCount(), pay: { form } };
}
/** Not the one of a test that has the time in its hand. */
const { setTimeout: later } = globalThis;
/** All that has been put off until now has been done. */
const aTask = async () => {
  // Each waits in the line that the tasks of the one before have joined.
  for (let times = 0; times < 3; times++) await new Promise((done) => later(done));
};

describe('a held submit', () => {
  test('goes on by the same button when it need not wait any more, once', async () => {
    let settle = () => {};
    const awaited = new Promise<void>((done) => {
      settle = done;
    });
    const { form, heard, pay } = formWith(() => awaited);
    form.requestSubmit(pay);
    form.requestSubmit(pay);
    await aTask();
    assert.deepEqual([form.submitted, heard()], [[], 0]);
    settle();
    await aTask();
    assert.deepEqual([form.submitted, heard()], [[pay], 1]);
  });

  test('goes on when what it waits for can’t be had', async () => {
    const failing = Promise.reject(new Error('offline'));
    const { form, pay } = formWith(() => failing);
    form.requestSubmit(pay);
    await aTask();
    assert.deepEqual(form.submitted, [pay]);
  });

  test('goes on when it need not have waited at all', async () => {
    const refused = Promise.reject(new Error('refused before'));
    const { form, pay } = formWith(() => refused);
    await form.click(pay);
    await aTask();
    assert.deepEqual(form.submitted, [pay]);
  });

  test('waits for a second at most', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { form, pay } = formWith(() => new Promise(() => {}));
      form.requestSubmit(pay);
      mock.timers.tick(999);
      await aTask();
      assert.deepEqual(form.submitted, []);
      mock.timers.tick(1);
      await aTask();
      mock.timers.tick(1);
      assert.deepEqual(form.submitted, [pay]);
    } finally {
      mock.timers.reset();
    }
  });

  test('goes on without a button that belongs to the form no more', async () => {
    const { form } = formWith(() => Promise.resolve());
    form.requestSubmit({ form: null });
    await aTask();
    assert.deepEqual(form.submitted, [null]);
  });

  test('waits for each field of the form in turn, and for none of them twice', async () => {
    const settle: (() => void)[] = [];
    const form = new FakeForm();
    for (let field = 0; field < 3; field += 1) {
      const awaited = new Promise<void>((done) => settle.push(done));
      form.addEventListener('submit', (event) =>
        holdSubmit(settle[field]!, event as SubmitEvent, awaited),
      );
    }
    const pay = { form };
    form.requestSubmit(pay);
    for (const goOn of settle) {
      await aTask();
      assert.deepEqual(form.submitted, []);
      goOn();
    }
    await aTask();
    assert.deepEqual(form.submitted, [pay]);
  });

  test('can be held again, another time', async () => {
    const { form, pay } = formWith(() => Promise.resolve());
    for (const times of [1, 2]) {
      form.requestSubmit(pay);
      assert.equal(form.submitted.length, times - 1);
      await aTask();
      assert.equal(form.submitted.length, times);
    }
  });

  test('is none that a page has prevented, nor a script’s own event', async () => {
    const { form, heard } = formWith(() => Promise.resolve());
    form.dispatchEvent(submitEvent(null, false));
    assert.equal(heard(), 1);
    const prevented = submitEvent(null);
    prevented.preventDefault();
    form.dispatchEvent(prevented);
    assert.equal(heard(), 2);
    await aTask();
    assert.deepEqual(form.submitted, []);
  });
});
