/**
 * Where the files are that make a field better once it is there; one dynamic import each, which any
 * bundler splits. Numbers and languages have lists of their own (`number/files.ts`, `i18n/files.ts`).
 * The CDN build puts `files.cdn.ts` in the place of this file: its names in `dist/cdn` are there.
 */
/** What helps the shopper: formatting, the country of the form, the words about a number. */
export const importEnhancements = (_failures: number) => import('./enhancements.js');
/** The list of countries, and what else can wait. */
export const importLeisure = (_failures: number) => import('./leisure.js');
/** What reads a page: the place of a field, the country of a form; see `page.ts`. */
export const importPlacement = (_failures: number) => import('./page.js');
/** What takes over a server's drawing. */
export const importTakeOver = (_failures: number) => import('./take-over.js');
/** What adopts an input of the page's. */
export const importAdoption = (_failures: number) => import('./adoption.js');
/** What makes fields of the inputs that a page has. */
export const importEnhance = () => import('../enhance/as-told.js');
/** What offers another number where one is in doubt. */
export const importOffer = (_failures: number) => import('../offer/make-offer.js');
