/** The same as `load-engine.ts` for the CDN build; a later attempt may ask for a new address. */
import { attemptAddress } from '../platform/attempt-address.cdn.js';

export const importEngine = (failures: number): Promise<typeof import('./engine.js')> =>
  import(attemptAddress('./engine.js', failures));
