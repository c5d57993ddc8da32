/**
 * `npm run bench:slips`: numbers with one slip, a digit left out, doubled or swapped with the next,
 * anywhere in the mobile and fixed numbers of every country as they are typed at home; what becomes
 * of them in the field, in two other fields and by the two checks of Google's library. A slip that
 * makes another valid number nobody can know; those are counted apart. react-phone-number-input is
 * the one of bench/peers (`npm ci` there).
 */
import { createRequire } from 'node:module';
import google from 'google-libphonenumber';
import itiUtils from 'intl-tel-input/utils';
import { judge } from '../../src/field/verdict.js';
import { readPhone } from '../../src/server.js';
import { numbersOf, seeded } from './numbers-of-plans.js';

const require = createRequire(import.meta.url);
const peers = createRequire(new URL('../peers/package.json', import.meta.url));
const react: {
  isPossiblePhoneNumber(text: string, country?: string): boolean;
  isValidPhoneNumber(text: string, country?: string): boolean;
  parsePhoneNumber(text: string, country?: string): { number: string } | undefined;
} = peers('react-phone-number-input/max');

const util = google.PhoneNumberUtil.getInstance();
const regions = new Set(util.getSupportedRegions());
const random = seeded(1876);

type Answer = 'refused' | 'warned' | 'taken';
interface Slip {
  readonly text: string;
  readonly country: string;
}

const settings = { required: true, types: [], passThrough: false, customError: '' } as const;
const google_ = ({ text, country }: Slip, check: 'isPossibleNumber' | 'isValidNumber') => {
  try {
    return util[check](util.parse(text, country));
  } catch {
    return false;
  }
};
const yes = (taken: boolean): Answer => (taken ? 'taken' : 'refused');

/** Each check by its name; those of the peers with the settings that their documentation begins with. */
const checks: Readonly<Record<string, (slip: Slip) => Answer>> = {
  ours: ({ text, country }) => {
    const reading = readPhone(text, { country });
    const { flag, warning } = judge({ reading, ...settings });
    return flag ? 'refused' : warning ? 'warned' : 'taken';
  },
  'ours, strictness=valid': ({ text, country }) => {
    const reading = readPhone(text, { country, strictness: 'valid' });
    return yes(!judge({ reading, ...settings }).flag);
  },
  'intl-tel-input isValidNumber': ({ text, country }) =>
    yes(itiUtils.isValidNumber(text, country.toLowerCase(), ['MOBILE', 'FIXED_LINE'])),
  'intl-tel-input isValidNumberPrecise': ({ text, country }) =>
    yes(itiUtils.isValidNumberPrecise(text, country.toLowerCase(), ['MOBILE', 'FIXED_LINE'])),
  'react-phone-number-input isPossible': ({ text, country }) => {
    // The field hands on E.164, and the page checks that.
    const value = react.parsePhoneNumber(text, country)?.number;
    return yes(!!value && react.isPossiblePhoneNumber(value));
  },
  'react-phone-number-input isValid': ({ text, country }) => {
    const value = react.parsePhoneNumber(text, country)?.number;
    return yes(!!value && react.isValidPhoneNumber(value));
  },
  'Google isPossibleNumber': (slip) => yes(google_(slip, 'isPossibleNumber')),
  'Google isValidNumber': (slip) => yes(google_(slip, 'isValidNumber')),
};

const slips: Readonly<Record<string, (digits: string, at: number) => string>> = {
  'left out': (digits, at) => digits.slice(0, at) + digits.slice(at + 1),
  doubled: (digits, at) => digits.slice(0, at + 1) + digits.slice(at),
  swapped: (digits, at) =>
    digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2),
};

const numbers = [...numbersOf(require('libphonenumber-js/metadata.max.json'), 1, random)].filter(
  ({ kind, country }) => (kind === 'mobile' || kind === 'fixed-line') && regions.has(country),
);
for (const [name, slip] of Object.entries(slips)) {
  const all: Slip[] = [];
  let another = 0;
  for (const { country, callingCode, national } of numbers) {
    const whole = readPhone(`+${callingCode}${national}`, { country });
    if (!whole.valid || whole.country !== country) continue;
    const digits = whole.national.replace(/\D/g, '');
    const at = Math.floor(random() * (digits.length - (name === 'swapped' ? 1 : 0)));
    const text = slip(digits, at);
    if (text === digits) continue;
    if (readPhone(text, { country }).valid || google_({ text, country }, 'isValidNumber')) {
      another += 1;
      continue;
    }
    all.push({ text, country });
  }
  console.log(
    `\none digit ${name}: ${all.length} texts, and ${another} that are another valid number`,
  );
  for (const [check, answer] of Object.entries(checks)) {
    const counts = { refused: 0, warned: 0, taken: 0 };
    for (const one of all) counts[answer(one)] += 1;
    const shares = Object.entries(counts).map(
      ([what, count]) => `${what} ${((100 * count) / all.length).toFixed(1).padStart(5)} %`,
    );
    console.log(`  ${check.padEnd(38)}${shares.join('   ')}`);
  }
}
