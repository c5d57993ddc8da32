/**
 * Where the files of numbers are: the engine, the metadata of each calling code, and what reads
 * around a number; one dynamic import each, which any bundler splits. The CDN build puts
 * `files.cdn.ts` in the place of this file; an application may put a table of its own in the place of
 * `metadata/load-table.ts`, which the package calls `checkout-phone-field/plans`.
 */
import type { TakeOut } from './dissect.js';
import type { MetadataChunk } from './metadata/chunk.js';
import { importMetadata } from './metadata/load-table.js';

/** Fetches the engine. Rejects when it can't be had. */
export const importEngine = (_failures: number): Promise<typeof import('./engine.js')> =>
  import('./engine.js');

/** Fetches what the engine takes, by its key: a calling code, or `surroundings`. */
export const importFile: Readonly<
  Record<string, (failures: number) => Promise<{ readonly default: MetadataChunk | TakeOut }>>
> = { ...importMetadata, surroundings: () => import('./surroundings.js') };
