/**
 * The same as `files.ts` for the CDN build, whose files have known addresses beside the script
 * (`engine.js`, `metadata/33.js`): nothing to list. A later attempt may ask for a new address.
 */
import { attemptAddress } from '../platform/attempt-address.cdn.js';
import type { MetadataChunk } from './metadata/chunk.js';

type ImportTable = (failures: number) => Promise<{ readonly default: MetadataChunk }>;

/** Fetches the engine. Rejects when it can't be had. */
export const importEngine = (failures: number): Promise<typeof import('./engine.js')> =>
  import(attemptAddress('./engine.js', failures));

/** Fetches the metadata of a calling code; the caller asks only for codes that exist. */
export const importMetadata: Readonly<Record<string, ImportTable>> = new Proxy(
  {},
  {
    get:
      (_, code): ImportTable =>
      (failures) =>
        import(attemptAddress(`./metadata/${String(code)}.js`, failures)),
  },
);
