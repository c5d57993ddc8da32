/** Why we and the oracle may differ; anything that is not named here is a fault of ours. */

/** Countries whose rules differ in the metadata of the two libraries. */
const changed = /^\+(?:229|263)/;

/** Whether the two libraries read a number by different metadata. */
export const isOfOtherMetadata = (e164: string): boolean => changed.test(e164);

/** Whether a number has more digits than ITU-T E.164 allows: we give none of those, the oracle does. */
export const isLongerThanE164 = (e164: string): boolean => e164.length > 16;

const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^\+229/,
    'Benin: the metadata of libphonenumber-js has the ten-digit numbers only, the oracle’s the eight-digit ones too',
  ],
  [/^\+263/, 'Zimbabwe: the two libraries ship different metadata'],
  [
    /^\+\d{16}/,
    'some plans know numbers of more than the 15 digits of E.164, for calls within their country: no shop can dial one, and no system for E.164 takes it',
  ],
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
