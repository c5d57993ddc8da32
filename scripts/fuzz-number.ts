/**
 * A million random texts through `readPhone`, too many for every run: `npm run fuzz:number [texts]`.
 * Prints the time it took; stops at the first exception.
 */
import { allCountries } from '../src/number/countries.js';
import { readPhone } from '../src/server.js';
import { seededRandom } from './seeded-random.js';

const wanted = Number(process.argv[2] ?? 1_000_000);
const countries = ['', ...allCountries()];
const likely = '0123456789+ ()-./;=#x٠١٢٣０１２３\u202a\u00a0\u200b–telextabc';
const random = seededRandom(20261123);

/** Mostly what numbers are written with; now and then anything at all, lone surrogates too. */
function character(): string {
  return random() < 0.9
    ? (likely[Math.floor(random() * likely.length)] as string)
    : String.fromCharCode(Math.floor(random() * 0x10000));
}

const started = performance.now();
let read = 0;
for (let at = 0; at < wanted; at += 1) {
  const text = Array.from({ length: Math.floor(random() * 24) }, character).join('');
  const country = countries[Math.floor(random() * countries.length)] as string;
  try {
    if (readPhone(text, { country }).e164) read += 1;
  } catch (error) {
    console.error(`${JSON.stringify(text)} in ${country || 'no country'} threw`, error);
    process.exit(1);
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${wanted} texts in ${seconds} s, no exception; ${read} read as a number`);
