/** The form's side of the field, against a fake of the browser's. */
import assert from 'node:assert/strict';
import { beforeEach, describe, mock, test } from 'node:test';
import { unpackMemory } from '../../../src/field/memory.js';
import { fine as fineVerdict } from '../../../src/field/verdict.js';
import { FormControl, type FormEntry } from '../../../src/form/form-control.js';
import type { Manners, MarkedState } from '../../../src/form/manners.js';
import { FakeForm, FakeHost } from './fake-host.js';

const anchor = {} as HTMLInputElement;
const memory = { text: '06 12 34 56 78', country: 'FR', wallet: '' };
const fine: FormEntry = {
  value: '+33612345678',
  memory,
  flag: '',
  message: () => '',
  anchor: undefined,
};
const refused: FormEntry = {
  ...fine,
  value: '',
  flag: 'tooShort',
  message: () => 'Too short',
  anchor,
};

/** What the browser says of the shopper's hands. */
function setActivation(userActivation: { hasBeenActive: boolean } | undefined): void {
  Object.defineProperty(globalThis, 'navigator', { value: { userActivation }, configurable: true });
}

beforeEach(() => setActivation({ hasBeenActive: true }));

function control(host = new FakeHost()) {
  const onRefused = mock.fn();
  const it = new FormControl(host as unknown as HTMLElement, onRefused);
  const told = () => onRefused.mock.callCount();
  return { it, host, internals: host.internals, told };
}

describe('what the form is told', () => {
  test('value and memory, each time', () => {
    const { it, internals } = control();
    it.enter(fine);
    it.enter(refused);
    assert.deepEqual(
      internals.values.map(([value]) => value),
      ['+33612345678', ''],
    );
    assert.deepEqual(unpackMemory(internals.values[0]![1] as string), memory);
  });

  test('what a deputy leaves, and the memory all the same', () => {
    const { it, internals } = control();
    const submitted: (string | null)[] = [];
    it.deputy = { name: 'phone', submit: (value) => (submitted.push(value) ? null : '') };
    it.enter(fine);
    assert.deepEqual(submitted, ['+33612345678']);
    assert.equal(internals.values[0]![0], null);
    assert.deepEqual(unpackMemory(internals.values[0]![1] as string), memory);
  });

  test('no value, no memory', () => {
    const { it, internals } = control();
    it.enter({ ...fine, value: null });
    assert.deepEqual(internals.values, [[null, null]]);
  });

  test('validity with its flag, its message and where it is shown', () => {
    const { it, internals } = control();
    it.enter(refused);
    assert.deepEqual(internals.validities, [[{ tooShort: true }, 'Too short', anchor]]);
    assert.equal(internals.validities[0]![2], anchor);
    assert.equal(it.validity, internals.validity as unknown);
    assert.equal(it.validationMessage, 'Too short');
    it.enter(fine);
    assert.deepEqual(internals.validities[1], [{}, '', undefined]);
  });

  test('nowhere, where nothing is drawn', () => {
    const { it, internals } = control();
    it.enter({ ...refused, anchor: undefined });
    assert.deepEqual(internals.validities, [[{ tooShort: true }, 'Too short', undefined]]);
  });

  test('validity only when it changes', () => {
    const { it, internals } = control();
    const times = () => internals.validities.length;
    it.enter({ ...fine, anchor: undefined });
    assert.equal(times(), 0, 'valid from the start');
    it.enter(refused);
    it.enter({ ...refused, value: '+3361' });
    assert.equal(times(), 1, 'the same');
    it.enter({ ...refused, flag: 'tooLong' });
    assert.equal(times(), 2, 'the flag');
    it.enter({ ...refused, flag: 'tooLong', message: () => 'Trop long' });
    assert.equal(times(), 3, 'the message');
    it.enter({ ...refused, flag: 'tooLong', message: () => 'Trop long', anchor: undefined });
    assert.equal(times(), 4, 'the anchor');
  });
});

describe('what is wrong, in words', () => {
  const bubble = (it: FormControl, text: string) => {
    it.manners = { bubble: text, onRefusal: () => {} } as Partial<Manners> as Manners;
  };

  test('is not looked for until somebody is to read it', () => {
    const { it, internals } = control();
    const message = mock.fn(() => 'Too short');
    bubble(it, ' ');
    for (const value of ['+336', '+3361', '+33612']) it.enter({ ...refused, value, message });
    internals.validate();
    assert.equal(message.mock.callCount(), 0);
    assert.deepEqual(internals.validities, [[{ tooShort: true }, ' ', anchor]]);
    assert.equal(it.validationMessage, 'Too short');
  });

  test('is given to a browser that shows it, before it does', () => {
    const { it, internals } = control();
    bubble(it, '');
    it.enter(refused);
    it.enter({ ...refused, message: () => 'Still too short' });
    internals.validate();
    assert.deepEqual(internals.validities.at(-1), [{ tooShort: true }, 'Still too short', anchor]);
  });

  test('is nothing of what is right', () => {
    const { it } = control();
    it.enter({ ...fine, message: () => 'Too short' });
    assert.equal(it.validationMessage, '');
  });
});

describe('what the form says', () => {
  test('is the browser’s word', () => {
    const { it, internals } = control();
    assert.equal(it.form, internals.form as unknown);
    assert.equal(it.labels, internals.labels);
    assert.equal(it.willValidate, true);
    internals.willValidate = false;
    assert.equal(it.willValidate, false);
  });

  test('refused is what is wrong and is looked at', () => {
    const { it, internals } = control();
    assert.equal(it.isRefused, false);
    it.enter(refused);
    assert.equal(it.isRefused, true);
    internals.willValidate = false;
    assert.equal(it.isRefused, false, 'disabled');
  });
});

describe('who asks, and whether the shopper is told', () => {
  test('a refused submit and a report tell', () => {
    const { it, internals, told } = control();
    it.enter(refused);
    internals.validate();
    assert.equal(told(), 1);
    assert.equal(it.reportValidity(), false);
    assert.equal(told(), 2);
    it.enter(fine);
    assert.equal(it.reportValidity(), true);
    assert.equal(told(), 2);
  });

  test('a check asks without telling, and hides nothing that comes after', () => {
    const { it, internals, told } = control();
    assert.equal(it.checkValidity(), true);
    it.enter(refused);
    assert.equal(it.checkValidity(), false);
    assert.equal(told(), 0);
    internals.validate();
    assert.equal(told(), 1);
  });

  test('a check inside a check ends only itself', () => {
    const host = new FakeHost();
    // A page that asks once more when it hears of it, before we do.
    host.addEventListener('invalid', () => it.checkValidity(), { once: true });
    const { it, told } = control(host);
    it.enter(refused);
    assert.equal(it.checkValidity(), false);
    assert.equal(told(), 0);
  });

  test('a check that throws is over', () => {
    const { it, internals, told } = control();
    it.enter(refused);
    internals.checkValidity = () => {
      throw new Error('no form-associated element');
    };
    assert.throws(() => it.checkValidity());
    internals.validate();
    assert.equal(told(), 1);
  });

  test('a page that asks its form while somebody types in it tells nobody', () => {
    const { it, internals, told } = control();
    it.enter(refused);
    it.join(() => {});
    internals.form!.addEventListener('input', internals.validate);
    internals.form!.edit();
    assert.equal(told(), 0);
    internals.validate();
    assert.equal(told(), 1, 'the event is over');
  });

  test('a page that asks before anybody has touched it tells nobody', () => {
    const { it, internals, told } = control();
    it.enter(refused);
    setActivation({ hasBeenActive: false });
    internals.validate();
    assert.equal(told(), 0);
    setActivation({ hasBeenActive: true });
    internals.validate();
    assert.equal(told(), 1);
  });

  test('a browser that knows nothing of it tells', () => {
    const { it, internals, told } = control();
    it.enter(refused);
    setActivation(undefined);
    internals.validate();
    assert.equal(told(), 1);
  });
});

describe('marks for the page’s styles', () => {
  test('are left to who comes later, with what the form would say', () => {
    const { it, host, internals } = control();
    const state = { complete: false, empty: true, format: '', talk: 'told', verdict: fineVerdict };
    it.enter(refused);
    it.mark(state as MarkedState, true, false);
    const markStates = mock.fn();
    it.manners = { bubble: ' ', onRefusal: () => {}, markStates, submitImplicitly: () => {} };
    it.mark(state as MarkedState, true, false);
    assert.deepEqual(
      markStates.mock.calls.map((call) => call.arguments),
      [[host, internals, state, true, true, false]],
    );
  });
});

describe('hearing of the form', () => {
  const submit = (form: FakeForm) => form.dispatchEvent(new Event('submit'));

  test('hears a submit until it leaves', () => {
    const { it, internals } = control();
    const form = internals.form!;
    const onSubmit = mock.fn();
    const ended = it.join(onSubmit);
    submit(form);
    assert.equal(onSubmit.mock.callCount(), 1);
    assert.equal(ended.aborted, false);
    it.leave();
    assert.equal(ended.aborted, true);
    submit(form);
    assert.equal(onSubmit.mock.callCount(), 1);
  });

  test('hears of edits no more when it has left', () => {
    const { it, internals, told } = control();
    it.enter(refused);
    it.join(() => {});
    it.leave();
    internals.form!.addEventListener('input', internals.validate);
    internals.form!.edit();
    assert.equal(told(), 1);
  });

  test('hears before the page does, which may stop what it hears', () => {
    const { it, internals } = control();
    it.join(() => {});
    assert.deepEqual(internals.form!.captured, ['input', 'submit']);
  });

  test('joining another form leaves the one before', () => {
    const { it, internals } = control();
    const before = internals.form!;
    const onSubmit = mock.fn();
    const ended = it.join(onSubmit);
    internals.form = new FakeForm();
    it.join(onSubmit);
    assert.equal(ended.aborted, true);
    submit(before);
    assert.equal(onSubmit.mock.callCount(), 0);
    submit(internals.form);
    assert.equal(onSubmit.mock.callCount(), 1);
  });

  test('does without a form, and still says when it ends', () => {
    const { it, internals } = control();
    internals.form = null;
    const ended = it.join(() => {});
    assert.equal(ended.aborted, false);
    it.leave();
    assert.equal(ended.aborted, true);
  });
});
