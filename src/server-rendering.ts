/**
 * Package entry `checkout-phone-field/server-rendering`: what a server needs to draw the field as it
 * will look at last, with the number formatted and the words in the page's language.
 *
 * @example
 * import 'checkout-phone-field/define';
 * import { prepareRendering } from 'checkout-phone-field/server-rendering';
 * await prepareRendering(); // once, when the server starts
 */

import { styles } from './checkout-phone-field.styles.js';
import { translatedLocales } from './i18n/files.js';
import { loadMessages } from './i18n/load-messages.js';
import { checkout, enhancements, leisure } from './late/on-demand.js';
import { importFile } from './number/files.js';
import { loadEngine } from './number/loader.js';

/**
 * Loads the number engine, the metadata of all countries and all languages, so that a field is drawn
 * with them, at once, from then on. Without it a server draws a number as it was given, and English.
 */
export async function prepareRendering(): Promise<void> {
  const [engine, { look }] = await Promise.all([loadEngine(), leisure.get()]);
  // What is drawn here is seen before anything of the look could come.
  if (!styles.cssText.includes(look)) Object.assign(styles, { cssText: styles.cssText + look });
  await Promise.all([
    enhancements.get(),
    checkout.get(),
    ...translatedLocales.map(loadMessages),
    ...Object.values(importFile).map(async (get) => engine.take((await get(0)).default)),
  ]);
}
