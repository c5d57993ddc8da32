/** The numbering plans of libphonenumber-js, whole, and as the tables that the field loads one by one. */
import type { MetadataJson } from 'libphonenumber-js/core';
import max from 'libphonenumber-js/max/metadata';
import type { MetadataChunk } from '../../../src/number/metadata/chunk.js';

export const metadata = max as unknown as MetadataJson & {
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, readonly unknown[]>;
  nonGeographic: Record<string, readonly unknown[]>;
};

/** A table for each calling code. */
export const everyTable: readonly MetadataChunk[] = [
  ...new Set([
    ...Object.keys(metadata.country_calling_codes),
    ...Object.keys(metadata.nonGeographic),
  ]),
].map((code) => {
  const list = metadata.country_calling_codes[code] ?? [];
  const network = metadata.nonGeographic[code];
  return {
    code,
    list,
    countries: Object.fromEntries(list.map((country) => [country, metadata.countries[country]!])),
    ...(network && { nonGeographic: network }),
  };
});
