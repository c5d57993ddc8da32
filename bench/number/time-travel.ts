/**
 * `npm run bench:time-travel`: what the numbering plans of years ago, with the rules of today, would
 * have made of today's numbers. Numbers are drawn from every range of every kind in every region of
 * today's plans; each is valid. Of those that an old plan did not know, it prints how many the rules
 * would have refused: the price of refusing what looks incomplete. `--draws 20` draws more of each
 * range (default 3).
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { MetadataChunk } from '../../src/number/metadata/chunk.js';
import { type DrawnNumber, numbersOf, seeded } from './numbers-of-plans.js';

const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { draws: { type: 'string', default: '3' } } });

interface Plans {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/** An engine of its own that knows other plans than ours. */
async function engineWith(plans: Plans, name: string) {
  const engine: typeof import('../../src/number/engine.js') = await import(
    `../../src/number/engine.js?${name}`
  );
  for (const [code, list] of Object.entries(plans.country_calling_codes)) {
    if (!plans.countries[list[0]!] || list[0] === '001') continue;
    const countries = Object.fromEntries(
      list.map((country) => [country, plans.countries[country]]),
    );
    engine.addMetadata({ code, list, countries } as MetadataChunk);
  }
  return engine;
}

const today: Plans = require('libphonenumber-js/metadata.max.json');
const now = await engineWith(today, 'now');
const numbers = [...numbersOf(today, Number(values.draws), seeded(2019))].filter(
  ({ callingCode, national, country }) => {
    const reading = now.readPhone(`+${callingCode}${national}`, { country });
    return reading.valid && reading.nationalNumber === national;
  },
);
console.log(`${numbers.length} valid numbers of ${Object.keys(today.countries).length} regions`);

const share = (part: number) => `${((100 * part) / numbers.length).toFixed(3)} %`;

for (const [year, path] of [
  ['2019', 'libphonenumber-js-2019/metadata.full.json'],
  ['2021', 'libphonenumber-js-2021/metadata.max.json'],
  ['2023', 'libphonenumber-js-2023/metadata.max.json'],
] as const) {
  const plans: Plans = require(path);
  const then = await engineWith(plans, year);
  const refused = new Map<string, DrawnNumber[]>();
  let unknown = 0;
  let byLength = 0;
  for (const number of numbers) {
    const { callingCode, national, country } = number;
    if (!then.hasMetadata(callingCode)) continue;
    const reading = then.readPhone(`+${callingCode}${national}`, { country });
    if (reading.valid) continue;
    const main = plans.countries[plans.country_calling_codes[callingCode]![0]!]!;
    if (!(main[3] as number[]).includes(national.length)) {
      // Lengths refused it before there were these rules, here and in Google's library.
      byLength += 1;
      continue;
    }
    unknown += 1;
    if (reading.possible && reading.nationalNumber === national) continue;
    const rule = reading.nationalNumber === national ? 'incomplete' : 'trunk prefix';
    const key = `${rule}, ${country}, ${number.kind}`;
    refused.set(key, [...(refused.get(key) ?? []), number]);
  }
  const all = [...refused.values()].flat().length;
  console.log(
    `\nplans of ${year}: ${unknown} had a possible length in no known range, ${byLength} another length; refused by the rules: ${all}, ${share(all)} of all`,
  );
  for (const [key, some] of [...refused].sort((a, b) => b[1].length - a[1].length)) {
    const examples = some.slice(0, 3).map((one) => `+${one.callingCode} ${one.national}`);
    console.log(`  ${key}: ${some.length}, e.g. ${examples.join(', ')}`);
  }
}
