/**
 * `npm run bench:number`: the time of one full reading, of 100,000, and of formatting a number typed digit
 * by digit, beside four libraries in the same process, in turn (A B C … A B C …); and the first call of a
 * process that has just started. Each does the same
 * work: is it possible, is it valid, which kind, which country, and E.164, national, international
 * and RFC 3966 form. Prints medians of the rounds and ratios to ours.
 */
import { parsePhoneNumber as awesome, getAsYouType } from 'awesome-phonenumber';
import google from 'google-libphonenumber';
import itiUtils from 'intl-tel-input/utils';
import { AsYouType, type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { formatAsTyped } from '../../src/number/engine.js';
import { readPhone } from '../../src/server.js';
import { measureFirstCall } from './first-call.js';

interface Sample {
  readonly text: string;
  readonly digits: string;
  readonly region: string;
}

const { PhoneNumberUtil, PhoneNumberFormat, AsYouTypeFormatter } = google;
const util = PhoneNumberUtil.getInstance();

/** A mobile number of every region, as written at home, and its digits. */
const samples: Sample[] = [...util.getSupportedRegions()].sort().flatMap((region) => {
  const example = util.getExampleNumberForType(region, google.PhoneNumberType.MOBILE);
  if (!example) return [];
  const text = util.format(example, PhoneNumberFormat.NATIONAL);
  return [{ text, region, digits: text.replace(/\D/g, '') }];
});

// What is computed is kept, so that no engine leaves it out.
let kept = 0;
const keep = (value: unknown) => {
  kept += value ? 1 : 0;
};

const readers: Record<string, (sample: Sample) => void> = {
  ours: ({ text, region }) => keep(readPhone(text, { country: region }).e164),
  'libphonenumber-js/max': ({ text, region }) => {
    const number = parsePhoneNumberFromString(text, region as CountryCode);
    if (!number) return;
    keep(number.isPossible() && number.isValid() && number.getType());
    keep(number.format('E.164') + number.formatNational() + number.formatInternational());
    keep(number.getURI() + number.country);
  },
  'google-libphonenumber': ({ text, region }) => {
    const number = util.parse(text, region);
    keep(util.isPossibleNumber(number) && util.isValidNumber(number) && util.getNumberType(number));
    for (const form of [0, 1, 2, 3] as const) keep(util.format(number, form));
    keep(util.getRegionCodeForNumber(number));
  },
  'awesome-phonenumber': ({ text, region }) => {
    const { number, possible, valid, type, regionCode } = awesome(text, { regionCode: region });
    keep(possible && valid && type && regionCode);
    if (number) keep(number.e164 + number.national + number.international + number.rfc3966);
  },
  'intl-tel-input utils': ({ text, region }) => {
    const country = region.toLowerCase();
    keep(itiUtils.isValidNumber(text, country, null));
    keep(itiUtils.isValidNumberPrecise(text, country, null));
    keep(itiUtils.getNumberType(text, country));
    for (const form of ['E164', 'INTERNATIONAL', 'NATIONAL', 'RFC3966'] as const) {
      keep(itiUtils.formatNumber(text, country, form));
    }
  },
};

const eachPrefix = (digits: string, use: (prefix: string) => void) => {
  for (let length = 1; length <= digits.length; length += 1) use(digits.slice(0, length));
};

const typers: Record<string, (sample: Sample) => void> = {
  ours: ({ digits, region }) => eachPrefix(digits, (typed) => keep(formatAsTyped(typed, region))),
  'libphonenumber-js/max': ({ digits, region }) =>
    // As its users do it: the field's whole text anew with each key.
    eachPrefix(digits, (typed) => keep(new AsYouType(region as CountryCode).input(typed))),
  'google-libphonenumber': ({ digits, region }) => {
    const formatter = new AsYouTypeFormatter(region);
    for (const digit of digits) keep(formatter.inputDigit(digit));
  },
  'awesome-phonenumber': ({ digits, region }) => {
    const formatter = getAsYouType(region);
    for (const digit of digits) keep(formatter.addChar(digit));
  },
  'intl-tel-input utils': ({ digits, region }) =>
    eachPrefix(digits, (typed) =>
      keep(itiUtils.formatNumberAsYouType(typed, region.toLowerCase())),
    ),
};

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;

function measure(title: string, tasks: Record<string, (sample: Sample) => void>, rounds: number) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      for (const sample of samples) task(sample);
      const each = ((performance.now() - started) * 1000) / samples.length;
      if (round >= 0) times[name]!.push(each);
    }
  }
  const own = median(times.ours!);
  console.log(`\n${title} (${samples.length} numbers, median of ${rounds} rounds)`);
  for (const [name, list] of Object.entries(times)) {
    const middle = median(list);
    const spread = `${list[0]!.toFixed(1)}–${list.at(-1)!.toFixed(1)}`;
    console.log(
      `  ${name.padEnd(24)}${middle.toFixed(1).padStart(8)} µs  ${(middle / own).toFixed(2).padStart(6)} × ours  (${spread})`,
    );
  }
}

measure('one full reading', readers, Math.ceil(100_000 / samples.length));
measure('a number typed digit by digit', typers, 15);
measureFirstCall(9);
console.log(`\n${kept} answers kept`);
