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
import { addMetadata, readPhone as readWithEngine } from './number/engine.js';
import type { MetadataChunk } from './number/metadata/chunk.js';
import { renumbered } from './number/metadata/renumbered.js';
import type { PhoneReading, ReadOptions } from './number/reading.js';

let isLoaded = false;

/**
 * Hands the engine the metadata of every calling code. Done by the first reading and not by the
 * import, so that the module has no side effect: a bundler then drops it, with its 155 kB of
 * metadata, from a bundle that uses no more of it than a type.
 */
function loadAll(): void {
  isLoaded = true;
  const { country_calling_codes: lists, countries } = metadata;
  // The typings leave out the codes without a country.
  const { nonGeographic } = metadata as unknown as Record<
    'nonGeographic',
    Record<string, unknown[]>
  >;
  for (const code of new Set([...Object.keys(lists), ...Object.keys(nonGeographic)])) {
    const list: readonly string[] = lists[code as never] ?? [];
    addMetadata({
      code,
      list,
      countries: Object.fromEntries(list.map((country) => [country, countries[country as never]])),
      ...(nonGeographic[code] && { nonGeographic: nonGeographic[code] }),
      ...(renumbered[code] && { renumbered: renumbered[code] }),
    } as MetadataChunk);
  }
}

/**
 * Reads a text as a phone number, with the metadata of all countries. Never throws: what can't be
 * read has a `problem`, and `e164` is then empty.
 *
 * @param text as typed, pasted or stored: E.164, national, `tel:` of RFC 3966, any script's digits
 * @param options `country` for a text without `+`; `countries` and `types` to allow only these
 * @see ITU-T E.164, ITU-T E.123, RFC 3966
 */
export function readPhone(text: string, options?: ReadOptions): PhoneReading {
  if (!isLoaded) loadAll();
  // A request may lack the number, or hold anything in its place.
  const given: unknown = text;
  const isText = typeof given === 'string' || typeof given === 'number';
  return readWithEngine(isText ? `${given}` : '', options);
}

export type {
  CallingCode,
  CountryCode,
  PhoneProblem,
  PhoneReading,
  PhoneType,
  ReadOptions,
} from './number/reading.js';
