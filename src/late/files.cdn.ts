/**
 * The same as `files.ts` for the CDN build, whose files have known addresses beside the script. A
 * later attempt may ask for a new address.
 */

import { loadEngine } from '../number/loader.js';
import { attemptAddress } from '../platform/attempt-address.cdn.js';

/** One file with the engine: one request, tried again as one. */
export const importEnhancements = (_failures: number) =>
  loadEngine() as Promise<typeof import('./enhancements.js')>;
/** The options of the country picker. */
export const importCountryOptions = (
  failures: number,
): Promise<typeof import('../picker/country-options.js')> =>
  import(attemptAddress('./picker.js', failures));
/** What finds a field its place on the page. */
export const importPlacement = (
  failures: number,
): Promise<typeof import('../placement/placement-controller.js')> =>
  import(attemptAddress('./placement.js', failures));
/** What takes over a server's drawing. */
export const importTakeOver = (failures: number): Promise<typeof import('./take-over.js')> =>
  import(attemptAddress('./take-over.js', failures));
