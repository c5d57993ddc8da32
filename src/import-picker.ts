/** Imports the picker, in a way that every bundler can follow. */
export const importPicker = (
  _failures: number,
): Promise<typeof import('./picker/country-options.js')> => import('./picker/country-options.js');
