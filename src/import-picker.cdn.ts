/** The same as `import-picker.ts` for the CDN build; a later attempt may ask for a new address. */
import { attemptAddress } from './platform/attempt-address.cdn.js';

export const importPicker = (
  failures: number,
): Promise<typeof import('./picker/country-options.js')> =>
  import(attemptAddress('./picker.js', failures));
