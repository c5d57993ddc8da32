/**
 * The same as `load-table.ts` for the CDN build, whose files have known addresses beside the script
 * (`metadata/33.js`): nothing to list. A later attempt may ask for a new address.
 */
import { attemptAddress } from '../../platform/attempt-address.cdn.js';
import type { MetadataChunk } from './chunk.js';

type Import = (failures: number) => Promise<{ readonly default: MetadataChunk }>;

/** Fetches the metadata of a calling code; the caller asks only for codes that exist. */
export const importMetadata: Readonly<Record<string, Import>> = new Proxy(
  {},
  {
    get:
      (_, code): Import =>
      (failures) =>
        import(attemptAddress(`./metadata/${String(code)}.js`, failures)),
  },
);
