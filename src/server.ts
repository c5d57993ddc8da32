/**
 * Package entry `checkout-phone-field/server`: the same reading as in the browser, at once and for
 * all countries, for a server that trusts no client. No DOM, no Lit.
 *
 * @example
 * import { readPhone } from 'checkout-phone-field/server';
 * const phone = readPhone(form.phone, { country: 'FR' });
 * if (!phone.possible) refuse(phone.problem);
 * save(phone.e164);
 */
import metadata from 'libphonenumber-js/metadata.max.json';
import { addMetadata } from './number/engine.js';
import type { MetadataChunk } from './number/metadata/chunk.js';

const { country_calling_codes: lists, countries } = metadata;
// The typings leave out the codes without a country.
const { nonGeographic } = metadata as unknown as Record<'nonGeographic', Record<string, unknown[]>>;

for (const code of new Set([...Object.keys(lists), ...Object.keys(nonGeographic)])) {
  const list: readonly string[] = lists[code as never] ?? [];
  addMetadata({
    code,
    list,
    countries: Object.fromEntries(list.map((country) => [country, countries[country as never]])),
    ...(nonGeographic[code] && { nonGeographic: nonGeographic[code] }),
  } as MetadataChunk);
}

export { readPhone } from './number/engine.js';
export type {
  CallingCode,
  CountryCode,
  PhoneProblem,
  PhoneReading,
  PhoneType,
  ReadOptions,
} from './number/reading.js';
