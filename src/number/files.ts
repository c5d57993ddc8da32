/**
 * Where the files of numbers are: the engine, and the metadata of each calling code; one dynamic
 * import each, which any bundler splits. The CDN build puts `files.cdn.ts` in the place of this file.
 */

/** Fetches the engine. Rejects when it can't be had. */
export const importEngine = (_failures: number): Promise<typeof import('./engine.js')> =>
  import('./engine.js');

export { importMetadata } from './metadata/load-table.js';
