/**
 * The same as `files.ts` for the CDN build, whose files have known names in the folder beside the
 * script. A later attempt may ask for a new address.
 */

import { loadEngine } from '../number/loader.js';
import { fileAt } from '../platform/attempt-address.cdn.js';

/** One file with the engine: one request, tried again as one. */
export const importEnhancements = loadEngine as () => Promise<typeof import('./enhancements.js')>;
/** The list of countries, and what else can wait. */
export const importLeisure = fileAt<typeof import('./leisure.js')>('picker.js');
/** What makes something of a session, and of a wish of a place. */
export const importCheckout = fileAt<typeof import('../checkout/checkout.js')>('checkout.js');
/** What reads a page: the place of a field, the country of a form; see `page.ts`. */
export const importPlacement = fileAt<typeof import('./page.js')>('placement.js');
/** What takes over a server's drawing. */
export const importTakeOver = fileAt<typeof import('./take-over.js')>('take-over.js');
/** What adopts an input of the page's. */
export const importAdoption = fileAt<typeof import('./adoption.js')>('adoption.js');
/** What makes fields of the inputs that a page has, `enhance.js`. */
export const importEnhance = () => fileAt('enhance.js')(0);
/** What offers another number where one is in doubt. */
export const importOffer = fileAt<typeof import('../offer/make-offer.js')>('offer.js');
