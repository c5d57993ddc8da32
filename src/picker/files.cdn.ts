/** The same as `files.ts` for the CDN build, where the file lies beside the one that asks. */
import { attempt } from '../platform/attempt-address.cdn.js';

const address = './country-list.js';

/** The searchable list, `country-list.js`. */
export const importCountryList = (failures: number): Promise<typeof import('./country-list.js')> =>
  import(address + attempt(failures));
