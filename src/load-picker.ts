/** Loads the picker's list of countries, once; a failure is forgotten, and the next call tries again. */
import { importPicker } from './import-picker.js';
import { once } from './number/loader.js';

/** The picker's module. */
export type Picker = typeof import('./picker/country-options.js');

let picker: Picker | undefined;

/** The picker if it is there. */
export const pickerNow = (): Picker | undefined => picker;

/** Rejects if it can't be had now. */
export async function loadPicker(): Promise<void> {
  picker ??= await once('picker', importPicker);
}
