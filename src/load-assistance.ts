/** Loads the assistance, once; a failure is forgotten, and the next call tries again. */
import { addEnglish } from './i18n/load-messages.js';
import { importAssistance } from './import-assistance.js';

/** The assistance's module. */
export type Assistance = typeof import('./assistance.js');

let assistance: Assistance | undefined;

/** The assistance if it is there. */
export const assistanceNow = (): Assistance | undefined => assistance;

/** Rejects if it can't be had now. */
export async function loadAssistance(): Promise<void> {
  if (assistance) return;
  assistance = await importAssistance();
  addEnglish(assistance.moreEnglish);
}
