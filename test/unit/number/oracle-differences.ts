/** Why we and the oracle may differ; anything that is not named here is a fault of ours. */

/** Countries whose rules differ in the metadata of the two libraries. */
const changed = /^\+(?:229|263)/;

/** Whether the two libraries read a number by different metadata. */
export const isOfOtherMetadata = (e164: string): boolean => changed.test(e164);

const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^\+229/,
    'Benin: the metadata of libphonenumber-js has the ten-digit numbers only, the oracle’s the eight-digit ones too',
  ],
  [/^\+263/, 'Zimbabwe: the two libraries ship different metadata'],
  [
    /^\+1310\d{4}$/,
    'Canada: 310 numbers are valid without an area code; the oracle calls them valid, yet possible locally only',
  ],
  [
    /^\+267791\d{5}$/,
    "Botswana: 791 is a range of mobile numbers in our metadata, of internet telephony in the oracle's",
  ],
  [
    /^\+2908\d{3}$/,
    'Tristan da Cunha has no mobile numbers: our compact metadata leaves a missing kind and one like the fixed lines out alike',
  ],
  [
    /^\+82\d{7}$/,
    'South Korea: seven digits are for calls within a town, while five and six are whole numbers; our metadata has no lengths of a town',
  ],
  [
    /^\+440?800735456$/,
    'Jersey: the oracle keeps the trunk zero of a nine-digit 0800 number, which is valid in Great Britain',
  ],
];

/** The reason of a difference about a number, `unexplained` if there is none. */
export const explain = (e164: string): string =>
  reasons.find(([pattern]) => pattern.test(e164))?.[1] ?? 'unexplained';

/** What we say of a number, and what the oracle says. */
interface Differing {
  readonly ours: {
    readonly valid: boolean;
    readonly problem: string | undefined;
    readonly callingCode: string;
    readonly nationalNumber: string;
    readonly alternative: string;
    readonly country: string;
    readonly e164: string;
  };
  readonly theirs: { readonly e164: string; readonly problem: string; readonly country: string };
  /** Whether the oracle calls a number valid. */
  readonly isValid: (e164: string) => boolean;
  /** Whether it finds one in a region's own plan. */
  readonly isValidIn: (e164: string, region: string) => boolean;
}

/** One to three digits behind a number that make it a valid one, `undefined` if there are none. */
function completion(number: string, isValid: (e164: string) => boolean): string | undefined {
  for (const length of [1, 2, 3]) {
    for (let digits = 0; digits < 10 ** length; digits += 1) {
      const more = `${digits}`.padStart(length, '0');
      if (isValid(number + more)) return more;
    }
  }
  return undefined;
}

/**
 * Where we differ on purpose, since a shop is to call the number; `''` where we do not. That a
 * number is incomplete must be true of the oracle's own plans.
 */
export function onPurpose({ ours, theirs, isValid, isValidIn }: Differing): string {
  const number = `+${ours.callingCode}${ours.nationalNumber}`;
  if (
    ours.valid &&
    ours.country !== theirs.country &&
    ours.e164 === theirs.e164 &&
    isValidIn(theirs.e164, ours.country)
  ) {
    return 'a number that the chosen country shares with the main one says nothing against the choice: the oracle names the main one';
  }
  if (ours.problem === 'too-long' && theirs.e164.length > 16) {
    return 'more than fifteen digits are no number (ITU-T E.164, 6.2.1): the oracle knows longer ones';
  }
  if (
    ours.problem === 'too-long' &&
    ours.alternative &&
    number === ours.alternative.replace(`+${ours.callingCode}`, `+${ours.callingCode}0`)
  ) {
    return 'a zero before a whole number, in a plan that dials none, is asked about: the oracle judges by lengths alone';
  }
  if (
    ours.valid &&
    theirs.e164 === number.replace(ours.nationalNumber, `0${ours.nationalNumber}`)
  ) {
    return 'a zero before a whole number, in a plan that dials none, is no digit of it behind a calling code or set apart: the oracle takes it for one';
  }
  if (!ours.problem || ours.problem === theirs.problem || theirs.problem === 'too-short') return '';
  if (number !== theirs.e164) {
    return 'a trunk prefix with which no number of the plan begins is none of its digits: the oracle leaves it in a number that has no possible length without it';
  }
  if (ours.problem !== 'too-short') return '';
  return completion(number, isValid)
    ? 'incomplete: one to three digits more make a valid number of it, and no new range begins within a known one; the oracle judges by lengths alone'
    : '';
}
