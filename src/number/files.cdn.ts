/**
 * The same as `files.ts` for the CDN build, whose files have known addresses beside the script
 * (`engine.js`, `metadata/33.js`): nothing to list. A later attempt may ask for a new address.
 */
import { fileAt } from '../platform/attempt-address.cdn.js';
import type { MetadataChunk } from './metadata/chunk.js';

type Table = { readonly default: MetadataChunk };

/** Fetches the engine. Rejects when it can't be had. */
export const importEngine = fileAt<typeof import('./engine.js')>('./engine.js');

/** Fetches the metadata of a calling code; the caller asks only for codes that exist. */
export const importMetadata: Readonly<Record<string, (failures: number) => Promise<Table>>> =
  new Proxy({}, { get: (_, code) => fileAt<Table>(`./metadata/${String(code)}.js`) });
