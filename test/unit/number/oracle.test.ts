/**
 * Every region × every kind of number × the ways it is written × what goes wrong in writing it,
 * read by us and by Google's libphonenumber, which is the oracle. Agreement is printed by class,
 * every disagreement is listed with its reason, and a new one fails the test.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import google from 'google-libphonenumber';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readPhone } from '../../../src/server.js';
import { oracleCases } from './oracle-cases.js';
import { explain, isOfOtherMetadata, onPurpose } from './oracle-differences.js';

const { PhoneNumberUtil, PhoneNumberFormat } = google;
const util = PhoneNumberUtil.getInstance();
const { IS_POSSIBLE, TOO_LONG, INVALID_LENGTH } = PhoneNumberUtil.ValidationResult;
const { PhoneNumberType } = google;

/** The oracle's kinds in our words; its `UNKNOWN` is our `''`. */
const typeNames = new Map(
  Object.entries(PhoneNumberType).map(([name, type]) => [
    type as number,
    name === 'UNKNOWN' ? '' : name.toLowerCase().replaceAll('_', '-'),
  ]),
);

/** What the oracle says of a length in our words; a number for calls within a town is too short. */
function lengthProblem(verdict: number): string {
  if (verdict === TOO_LONG) return 'too-long';
  return verdict === INVALID_LENGTH ? 'invalid-length' : 'too-short';
}

interface Verdict {
  readonly e164: string;
  readonly country: string;
  readonly possible: boolean;
  readonly valid: boolean;
  readonly type: string;
  readonly problem: string;
}

function oracle(text: string, region: string): Verdict | undefined {
  try {
    const number = util.parse(text, region);
    const reason = util.isPossibleNumberWithReason(number);
    const valid = util.isValidNumber(number);
    return {
      e164: util.format(number, PhoneNumberFormat.E164),
      country: (util.getRegionCodeForNumber(number) ?? '').replace('001', ''),
      possible: reason === IS_POSSIBLE,
      valid,
      type: typeNames.get(util.getNumberType(number)) ?? '',
      problem: reason !== IS_POSSIBLE ? lengthProblem(reason) : valid ? '' : 'unknown-range',
    };
  } catch {
    return undefined;
  }
}

const isValid = (e164: string): boolean => {
  try {
    return util.isValidNumber(util.parse(e164));
  } catch {
    return false;
  }
};

/** Whether the oracle finds a number in a region's own plan. */
const isValidIn = (e164: string, region: string): boolean =>
  util.isValidNumberForRegion(util.parse(e164), region);

test('we agree with the oracle', () => {
  const cases = oracleCases();
  assert.ok(cases.length >= 20_000, `${cases.length} cases`);
  const classes = new Map<string, { all: number; agree: number }>();
  const count = (name: string, agree: boolean) => {
    const entry = classes.get(name) ?? { all: 0, agree: 0 };
    classes.set(name, entry);
    entry.all += 1;
    if (agree) entry.agree += 1;
  };
  const differences = new Map<string, string[]>();
  const aged = new Set<string>();
  /** Texts that we read otherwise on purpose, by the reason. */
  const purposes = new Map<string, string[]>();
  for (const { text, region, kind } of cases) {
    const theirs = oracle(text, region);
    const ours = readPhone(text, { country: region });
    const number = theirs?.e164 ?? ours.e164;
    // Of a country whose rules differ in the two libraries' metadata nothing can be compared:
    // those cases are counted, and listed, but say nothing of the reading.
    const comparable = !isOfOtherMetadata(number);
    const purpose = theirs ? onPurpose({ ours, theirs, isValid, isValidIn }) : '';
    if (purpose) purposes.set(purpose, [...(purposes.get(purpose) ?? []), text]);
    const compare = (name: string, our: string | boolean, their: string | boolean) => {
      count(name, our === their);
      if (purpose && our !== their) return;
      if (comparable) count(`${name}, same metadata`, our === their);
      if (our === their) return;
      if (!comparable || explain(number).startsWith('Botswana')) aged.add(number);
      const line = `${JSON.stringify(text)} in ${region} (${kind}): ${our}, not ${their}`;
      const key = `${name}: ${explain(number)}`;
      differences.set(key, [...(differences.get(key) ?? []), line]);
    };
    if (theirs?.valid) {
      compare('E.164 of valid numbers', ours.e164, theirs.e164);
      compare('country of valid numbers', ours.country, theirs.country);
    }
    compare('valid', ours.valid, theirs?.valid ?? false);
    compare('possible', ours.possible, theirs?.possible ?? false);
    // Where the oracle throws it gives no kind and no length to compare with.
    if (theirs) {
      compare('type', ours.type, theirs.type);
      compare('problem', ours.problem ?? '', theirs.problem);
    }
  }
  console.log(`# ${cases.length} cases`);
  for (const [name, { all, agree }] of classes) {
    console.log(`# ${name}: ${agree} of ${all}, ${((100 * agree) / all).toFixed(3)} %`);
  }
  for (const [key, lines] of differences) {
    console.log(`# ${lines.length} × ${key}, e.g. ${lines.slice(0, 3).join('; ')}`);
  }
  for (const [reason, texts] of purposes) {
    console.log(`# ${texts.length} × on purpose: ${reason}, e.g. ${texts.slice(0, 3).join('; ')}`);
  }
  assert.equal(purposes.size, 6);
  const unexplained = [...differences].filter(([key]) => key.endsWith(': unexplained'));
  if (process.env.ORACLE_DETAILS)
    for (const [key, lines] of unexplained) console.log(key, lines.join('\n'));
  assert.deepEqual(
    unexplained.map(([key, lines]) => `${key} ${lines.slice(0, 20).join('; ')}`),
    [],
  );
  const share = (name: string) => {
    const { all, agree } = classes.get(`${name}, same metadata`)!;
    return agree / all;
  };
  assert.equal(share('E.164 of valid numbers'), 1);
  assert.equal(share('country of valid numbers'), 1);
  assert.ok(share('valid') >= 0.9999);
  assert.ok(share('possible') >= 0.999);
  assert.ok(share('type') >= 0.999);
  assert.ok(share('problem') >= 0.999);
  // That the metadata is the reason, and not our reading of it, must itself be true: the library
  // whose metadata we ship has to say the same of every one of those numbers.
  assert.ok(aged.size > 0);
  for (const number of aged) {
    const same = parsePhoneNumberFromString(number);
    const ours = readPhone(number);
    assert.deepEqual(
      [ours.possible, ours.valid],
      [same?.isPossible() ?? false, same?.isValid() ?? false],
      number,
    );
  }
  console.log(`# ${aged.size} numbers differ by metadata`);
});
