/**
 * The same as `files.ts` for the CDN build, whose files have known names in the folder
 * beside the script (`engine.js`, `metadata/33.js`): nothing to list. A later attempt may ask for a new address.
 */
import { fileAt } from '../platform/attempt-address.cdn.js';
import type { TakeOut } from './dissect.js';
import type { MetadataChunk } from './metadata/chunk.js';

type File = { readonly default: MetadataChunk | TakeOut };

/** Fetches the engine. Rejects when it can't be had. */
export const importEngine = fileAt<typeof import('./engine.js')>('engine.js');

/** Fetches what the engine takes; the caller asks only for keys that exist. */
export const importFile: Readonly<Record<string, (failures: number) => Promise<File>>> = new Proxy(
  {},
  { get: (_, key) => fileAt<File>(`metadata/${String(key)}.js`) },
);
