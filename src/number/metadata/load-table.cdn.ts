/**
 * The same as `load-table.ts` for the CDN build, whose files have known addresses beside the script
 * (`metadata/33.js`): nothing to list. A later attempt asks for a new address, since browsers used
 * to remember a failed import for the page's life.
 */
import type { MetadataChunk } from './chunk.js';

type Import = (failures: number) => Promise<{ readonly default: MetadataChunk }>;

/** Fetches the metadata of a calling code; the caller asks only for codes that exist. */
export const importMetadata: Readonly<Record<string, Import>> = new Proxy(
  {},
  {
    get: (_, code): Import => {
      return (failures) => {
        // Not written into `import()` itself, where some bundlers would take it for a pattern.
        const address = `./metadata/${String(code)}.js${failures ? `?${failures}` : ''}`;
        return import(address);
      };
    },
  },
);
