/**
 * The numbering plans of libphonenumber-js, cut by calling code: what the field is built with, and
 * what `npx checkout-phone-field metadata` writes of a newer version.
 */
import { renumbered } from './renumbered.mjs';

/** Layout of the metadata (its `version`) that this version of the field reads. */
export const LAYOUT = 4;

/**
 * @param metadata `libphonenumber-js/metadata.max.json`
 * @param examples `libphonenumber-js/examples.mobile.json`
 * @returns {Map<string, object>} one table for each calling code, by the code, in their order
 * @throws {Error} the metadata has another layout
 */
export function chunksOf(metadata, examples) {
  if (metadata.version !== LAYOUT) {
    throw new Error(
      `These numbering plans have layout ${metadata.version}; this version of the field reads ${LAYOUT}.`,
    );
  }
  const codes = new Set([
    ...Object.keys(metadata.country_calling_codes),
    ...Object.keys(metadata.nonGeographic),
  ]);
  const chunks = new Map();
  for (const code of [...codes].sort((a, b) => Number(a) - Number(b))) {
    const list = metadata.country_calling_codes[code] ?? [];
    const pick = (from) =>
      Object.fromEntries(
        list.flatMap((country) => (from[country] ? [[country, from[country]]] : [])),
      );
    const example = pick(examples);
    const nonGeographic = metadata.nonGeographic[code];
    chunks.set(code, {
      code,
      list,
      countries: pick(metadata.countries),
      ...(nonGeographic && { nonGeographic }),
      ...(Object.keys(example).length && { examples: example }),
      ...(renumbered[code] && { renumbered: renumbered[code].rules }),
    });
  }
  return chunks;
}
