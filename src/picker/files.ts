/**
 * The file with the searchable list. Asked for by what is late itself, so that the shell knows
 * nothing of it; the CDN build puts `files.cdn.ts` in the place of this file.
 */
export const importCountryList = (_failures: number) => import('./country-list.js');
