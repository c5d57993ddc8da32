import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../src/field/judge.js';
import { firstVerdict, type VerdictState } from '../../../src/field/verdict.js';
import type { PhoneProblem, PhoneReading } from '../../../src/number/reading.js';

const reading = (problem: PhoneProblem | undefined, more: Partial<PhoneReading> = {}) =>
  ({ problem, type: '', possible: !problem, ...more }) as PhoneReading;

const state = (problem: PhoneProblem | undefined, more: Partial<VerdictState> = {}) => ({
  reading: reading(problem),
  required: true,
  types: [],
  passThrough: false,
  ...more,
});

test('an empty field is refused only when a number is required', () => {
  assert.deepEqual(judge(state('empty')), {
    flag: 'valueMissing',
    message: 'required',
    warning: '',
  });
  assert.equal(judge(state('empty', { required: false })).flag, '');
});

test('a number that reads well is fine', () => {
  assert.deepEqual(judge(state(undefined)), { flag: '', message: '', warning: '' });
});

test('each problem has the flag of ValidityState that says the same', () => {
  const flags = {
    'not-a-number': 'badInput',
    'no-country': 'badInput',
    'unknown-country': 'badInput',
    'too-short': 'tooShort',
    'too-long': 'tooLong',
    'invalid-length': 'badInput',
    'country-not-allowed': 'typeMismatch',
    'type-not-allowed': 'typeMismatch',
  } as const;
  for (const [problem, flag] of Object.entries(flags)) {
    const verdict = judge(
      state(undefined, { reading: reading(problem as PhoneProblem, { type: 'voip' }) }),
    );
    assert.equal(verdict.flag, flag, problem);
    assert.notEqual(verdict.message, '', problem);
  }
});

test('an unknown range warns, and blocks only where the reading is not accepted', () => {
  const unknown = (accepted: boolean) => ({ reading: reading('unknown-range', { accepted }) });
  assert.deepEqual(judge(state(undefined, unknown(true))), {
    flag: '',
    message: '',
    warning: 'unknownRange',
  });
  const strict = judge(state(undefined, unknown(false)));
  assert.deepEqual([strict.flag, strict.message], ['typeMismatch', 'invalid']);
});

test('an extension is told, and blocks nothing; a doubt about the number goes first', () => {
  const extended = { reading: reading(undefined, { extension: '12', accepted: true }) };
  assert.deepEqual(judge(state(undefined, extended)), {
    flag: '',
    message: '',
    warning: 'extensionNotSent',
  });
  const both = { reading: reading('unknown-range', { extension: '12', accepted: true }) };
  assert.equal(judge(state(undefined, both)).warning, 'unknownRange');
  assert.equal(judge(state(undefined, { ...extended, passThrough: true })).warning, '');
});

test('only mobile numbers: the message says so, and knows a landline', () => {
  const fixed = reading('type-not-allowed', { type: 'fixed-line' });
  assert.equal(judge(state(undefined, { reading: fixed, types: ['mobile'] })).message, 'landline');
  const free = reading('type-not-allowed', { type: 'toll-free' });
  assert.equal(judge(state(undefined, { reading: free, types: ['mobile'] })).message, 'mobileOnly');
  const two = judge(state(undefined, { reading: fixed, types: ['mobile', 'voip'] }));
  assert.equal(two.message, 'typeNotAllowed');
});

test('what passes through is never refused, but an empty required field is', () => {
  for (const problem of ['not-a-number', 'too-short', 'country-not-allowed'] as const) {
    assert.equal(judge(state(problem, { passThrough: true })).flag, '', problem);
  }
  assert.equal(judge(state('empty', { passThrough: true })).flag, 'valueMissing');
});

test('before the engine there is something that can be a number, or not', () => {
  assert.deepEqual(firstVerdict(state('empty')), judge(state('empty')));
  assert.deepEqual(
    firstVerdict(state('empty', { required: false })),
    judge(state('empty', { required: false })),
  );
  assert.deepEqual(firstVerdict(state('not-a-number')), judge(state('not-a-number')));
  assert.equal(firstVerdict(state(undefined)).flag, '');
  for (const problem of ['not-a-number', 'too-short'] as const) {
    assert.equal(firstVerdict(state(problem, { passThrough: true })).flag, '', problem);
  }
  // Read by an engine that came before who judges what it reads.
  const doubtful = { reading: reading('unknown-range', { accepted: true }) };
  assert.equal(firstVerdict(state(undefined, doubtful)).flag, '');
  assert.equal(firstVerdict(state('too-short')).flag, 'badInput');
});
